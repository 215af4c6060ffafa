//! Every message that a language must have, with its variables. What each is for, and what it
//! says, stands in `languages/en.ftl`.

use super::Words;
use fluent_bundle::FluentValue;

/// Declares messages: a method of [`Words`] for each, and all of them as a table.
///
/// A `text` is put in as it is, set apart where it runs the other way; a `verbatim` one stands in
/// an element of its own direction, or is the language's own, and is not; a `number` chooses the
/// plural; a `word` is one of those that the message has variants for.
macro_rules! messages {
    ($($name:ident $(($($variable:ident: $kind:ident),+))?;)+) => {
        /// The names of the messages and of their variables, as Rust writes them.
        pub(super) const MESSAGES: &[(&str, &[&str])] = &[
            $((stringify!($name), &[$($(stringify!($variable)),+)?])),+
        ];

        impl Words {
            $(pub(in crate::compose) fn $name(&self $($(, $variable: kind!($kind))+)?) -> String {
                self.say(stringify!($name), &[$($((stringify!($variable), value!(self, $variable, $kind))),+)?])
            })+
        }
    };
}

macro_rules! kind {
    (text) => { &str };
    (verbatim) => { &str };
    (word) => { &'static str };
    (number) => { usize };
}

macro_rules! value {
    ($words:ident, $value:ident, text) => {
        $words.text($value)
    };
    ($words:ident, $value:ident, $kind:ident) => {
        FluentValue::from($value)
    };
}

/// A message's name as Fluent writes it.
pub(super) fn id(name: &str) -> String {
    name.replace('_', "-")
}

messages! {
    report;
    denial;
    apart(reported: text, denied: text);
    point;
    points;
    asserted;
    denied;
    origins;
    as_of;
    retellings;
    told_by;
    marked;
    sources;
    replies;
    changes;
    report_errors;
    whole;
    filter_side;
    both_sides;
    filter_speaker;
    everybody;
    only_named;
    only_unnamed;
    left_out;
    copy_link;
    copy_embed;
    copied;
    cite;
    copy_citation;
    copy_bibtex;
    copy_csl_json;

    date_unknown;
    title_unknown;
    address_unknown;
    origin_unknown;
    no_words_spoken;
    words_unknown;
    unknown_from;

    kind_named;
    kind_document;
    kind_unnamed;
    kind_own_voice;
    kind_unknown;
    neither;
    has_it_from(whom: text);

    quoted(words: verbatim);
    translation(words: text);
    comma;
    label(points: text);
    unnamed(name: text);
    anonymous_because(name: text, reason: text);
    with_affiliation(name: text, affiliation: text);
    possibly_same(one: text, other: text);
    own_voice(outlet: text);
    passing_on(outlet: text, from: text);
    passing_on_unknown(outlet: text);
    by_way_of(outlet: text);
    in_the_words_of(outlet: text);
    minute(day: text, time: text, offset: text);
    archived(day: text);
    paywalled;
    dead;
    words_checked(day: text);

    stance(stance: word);
    carries(stance: word);
    not_mentioned;
    read_in_part;
    another_version(source: text);
    towards(towards: word, statement: text);
    answered(towards: word, statement: text);
    report_withdrawn_by(statement: text);
    statement(speaker: text, day: text);

    count_named(n: number);
    count_documents(n: number);
    count_unnamed(n: number);
    count_own_voice(n: number);
    count_unknown(n: number);

    asserted_by(count: text);
    denied_by(count: text);
    doubted_by(count: text);
    suspected_by(count: text);
    promised_by(who: text);
    assertion_withdrawn_by(who: text);
    denial_withdrawn_by(who: text);
    declined_by(who: text);
    no_reply_from(who: text);
    and_not_addressed(what: text);
    nothing_asserted;
    nothing_asserted_means;
    only_retold_means;
    nothing_to_deny;
    nothing_to_deny_means;
    not_denied;
    not_denied_but_asserted(who: text);
    not_denied_but_suspected(who: text);
    not_denied_but_promised(who: text);
    no_denial_so_far;
    no_denial_yet_means;
    not_denied_means;
    denial_corrected;
    denial_corrected_means;
    not_addressed;
    not_addressed_means;
    raised_by(who: text);

    stood(day: text);
    on_day(day: text);
    days(first: verbatim, last: verbatim);
    between_days(first: verbatim, last: verbatim);
    in_month(month: text);
    in_year(year: text);
    on_unknown_day;
    reported(when: text, origins: text);
    asserted_since(others: text);
    also_on_point(point: text, count: text);
    word_of_one_named;
    word_of_one_document;
    word_of_one_unnamed;
    word_of_own_voice(n: number);
    word_of_unknown;
    word_of_several(count: text);
    no_report_yet;
    point_denied(denials: text);
    point_denied_since(denials: text, n: number, others: text);
    asserted_by_nobody;
    denied_on(when: text, who: text);
    denied_untraceable;
    report_taken_back(when: text, who: text);
    denial_taken_back(when: text, who: text);
    report_withdrawn(when: text, outlet: text);
    report_corrected_on(when: text, who: text);
    denial_corrected_on(when: text, who: text);
    would_not_say(who: text);
    unaddressed;
    all_unaddressed;
    asserted_later(when: text, who: text, caveat: text);
    asserted_later_alone(when: text, who: text, caveat: text);
    raised(when: text, who: text, caveat: text);
    in_brackets(caveat: text);
    conceded(who: text, denied: text, asserted: text, caveat: text);
    denied_later(when: text, who: text);
    denied_then(when: text, who: text);
    no_denial_by_then(when: text, points: text);
    denial_some_time(when: text);
    no_denial_yet;
    no_denial;

    asserting(points: text);
    asserting_nobody;
    denying(points: text);
    denying_nobody;
    asserting_and_denying(asserting: text, denying: text);
    on_point(point: text, origins: number);
    on_point_and_unknown(point: text, origins: number, unknown: text);
    sources_count(sources: number, languages: number);
    retellings_count(details: number);

    until_today(day: text);

    asked(to: text, day: text, what: text);
    asked_by_deadline(to: text, day: text, deadline: text, what: text);
    asked_by_others(to: text, when: text, who: text, what: text);
    asked_by_others_deadline(to: text, when: text, who: text, deadline: text, what: text);
    no_answer_by(day: text);
    no_answer_told(outlet: text);
    question_and_answer(question: text, answer: text);
    no_denial_found;
    searched(day: text, places: text);
    withdrawn(day: text, reason: text);
    checked(day: text);
    compared(all: number, found: number);
    made_by(authors: text);
}
