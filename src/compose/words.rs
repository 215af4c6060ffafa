//! What the card says in words of its own. The only place with words of the interface's
//! language in it.

use claim::model::{Stance, Towards};

/// A day, for [`jiff::fmt::strtime`].
pub(super) const DAY: &str = "%-d %B %Y";
/// A month.
pub(super) const MONTH: &str = "%B %Y";

pub(super) const REPORT: &str = "The report";
pub(super) const DENIAL: &str = "The denial";
pub(super) const POINT: &str = "Point";
pub(super) const POINTS: &str = "Point by point";
pub(super) const ASSERTED: &str = "Asserted";
pub(super) const DENIED: &str = "Denied";
pub(super) const ORIGINS: &str = "On whose word";
pub(super) const AS_OF: &str = "As it stood on";
pub(super) const RETELLINGS: &str = "Retellings that differ";
pub(super) const TOLD_BY: &str = "Told so by:";
pub(super) const SOURCES: &str = "Sources";
pub(super) const REPLIES: &str = "Right of reply";
pub(super) const CHANGES: &str = "Changes to this card";
pub(super) const REPORT_ERRORS: &str = "Report an error";

pub(super) const DATE_UNKNOWN: &str = "date unknown";
pub(super) const TITLE_UNKNOWN: &str = "title unknown";
pub(super) const ADDRESS_UNKNOWN: &str = "No address is known.";
pub(super) const NO_DENIAL_YET: &str = "Nobody had denied any of it by this day.";
pub(super) const NO_DENIAL_FOUND: &str = "No denial was found.";
pub(super) const NO_WORDS_SPOKEN: &str = "An act, without words.";
pub(super) const WORDS_UNKNOWN: &str = "The words are not known at first hand.";
pub(super) const ORIGIN_UNKNOWN: &str = "An unknown origin";
pub(super) const KIND_NAMED: &str = "named";
pub(super) const KIND_UNNAMED: &str = "unnamed";
pub(super) const KIND_OWN_VOICE: &str = "no source named";
pub(super) const KIND_UNKNOWN: &str = "not counted as independent";
pub(super) const NOT_MENTIONED: &str = "does not mention";
pub(super) const FROM_UNKNOWN: &str = "from where is unknown";
pub(super) const NO_REPORT_YET: &str = "No report stands on this day.";
pub(super) const NO_DENIAL: &str = "No public denial stands on record.";
pub(super) const NOTHING_ASSERTED: &str = "Not asserted";
pub(super) const NOTHING_ASSERTED_MEANS: &str =
    "By this day no statement on this card says that it is so.";
pub(super) const ONLY_RETOLD_MEANS: &str =
    "No statement on this card says that it is so. Some retellings make it seem so: see below.";
pub(super) const NOTHING_TO_DENY: &str = "Not raised yet";
pub(super) const NOTHING_TO_DENY_MEANS: &str = "By this day the point had not come up.";
pub(super) const NOT_DENIED: &str = "Not denied";
pub(super) const NO_DENIAL_YET_MEANS: &str = "By this day nobody had denied anything.";
pub(super) const NOT_DENIED_MEANS: &str = "Somebody who denies another point has accepted this one, promised it, or would not comment on it.";
pub(super) const DENIAL_CORRECTED: &str = "No longer denied";
pub(super) const DENIAL_CORRECTED_MEANS: &str =
    "Whoever denied it has since corrected or taken back the denial.";
pub(super) const NOT_ADDRESSED: &str = "Not addressed";
pub(super) const NOT_ADDRESSED_MEANS: &str = "The denials on record by this day speak of other points. None of them says anything about this one.";

/// `rtl` for languages written from right to left.
pub(super) fn direction(language: &str) -> &'static str {
    let primary = language.split('-').next().unwrap_or_default();
    if matches!(
        primary,
        "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi"
    ) {
        "rtl"
    } else {
        "ltr"
    }
}

pub(super) fn quoted(words: &str) -> String {
    format!("“{words}”")
}

pub(super) fn in_the_words_of(outlet: &str) -> String {
    format!("In the words of {outlet}.")
}

pub(super) fn translation(words: &str) -> String {
    format!("In translation: {words}")
}

pub(super) fn withdrawn(day: &str, reason: &str) -> String {
    format!("This claim was withdrawn on {day}: {reason}")
}

pub(super) fn checked(day: &str) -> String {
    format!("Sources last checked on {day}.")
}

pub(super) fn made_by(authors: &str) -> String {
    format!("Card by {authors}. It gives no verdict: it shows what was said, by whom and when.")
}

pub(super) fn asked(to: &str, what: &str, day: &str, deadline: Option<&str>) -> String {
    match deadline {
        Some(deadline) => format!("{to}, asked on {day} to answer by {deadline}: {what}"),
        None => format!("{to}, asked on {day}: {what}"),
    }
}

pub(super) fn no_answer_by(day: &str) -> String {
    format!("No answer had come by {day}.")
}

/// "As it stood on 7 July 2018."
pub(super) fn stood(day: &str) -> String {
    format!("As it stood on {day}.")
}

pub(super) fn searched(places: &str, day: &str) -> String {
    format!("Searched on {day}: {places}")
}

pub(super) fn unnamed(name: &str) -> String {
    format!("{name} (unnamed)")
}

pub(super) fn anonymous_because(name: &str, reason: &str) -> String {
    format!("{name}; not named: {reason}")
}

pub(super) fn also_called(names: &[String]) -> String {
    names.join(", possibly the same as ")
}

pub(super) fn own_voice(outlet: &str) -> String {
    format!("{outlet}, in its own voice")
}

pub(super) fn passing_on(outlet: &str, from: &str) -> String {
    format!("{outlet}, passing on {from}")
}

pub(super) fn passing_on_unknown(outlet: &str) -> String {
    format!("{outlet}, passing on an unknown source")
}

pub(super) fn by_way_of(outlet: &str) -> String {
    format!("by way of {outlet}")
}

pub(super) fn towards(towards: Towards) -> &'static str {
    match towards {
        Towards::Backs => "stands behind",
        Towards::Disputes => "disputes",
        Towards::Corrects => "corrects",
    }
}

/// A stance as what somebody did.
pub(super) fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "asserted",
        Stance::Denies => "denied",
        Stance::Declines => "neither confirmed nor denied",
        Stance::NoReply => "did not reply",
        Stance::Doubts => "doubted",
        Stance::Promises => "promised",
        Stance::Withdraws => "took back",
    }
}

/// How many people stand behind something: "1 unnamed source", "2 named, 1 unnamed".
pub(super) fn count(named: usize, unnamed: usize, own_voice: usize, unknown: usize) -> String {
    let counts = [
        (named, "named"),
        (unnamed, "unnamed"),
        (own_voice, "in an outlet’s own voice"),
        (unknown, "of unknown origin"),
    ];
    let told: Vec<_> = counts
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, what)| format!("{n} {what}"))
        .collect();
    told.join(", ")
}

pub(super) fn asserted_by(count: &str) -> String {
    format!("Asserted: {count}")
}

pub(super) fn promised_by(who: &[String]) -> String {
    format!("Only promised: {}", who.join(", "))
}

pub(super) fn denied_by(count: &str) -> String {
    format!("Denied: {count}")
}

pub(super) fn doubted_by(count: &str) -> String {
    format!("Doubted: {count}")
}

pub(super) fn assertion_withdrawn_by(who: &[String]) -> String {
    format!("Asserted, then taken back: {}", who.join(", "))
}

pub(super) fn denial_withdrawn_by(who: &[String]) -> String {
    format!("Denied, then taken back: {}", who.join(", "))
}

pub(super) fn declined_by(who: &[String]) -> String {
    format!("Neither confirmed nor denied: {}", who.join(", "))
}

pub(super) fn no_reply_from(who: &[String]) -> String {
    format!("Asked, no reply: {}", who.join(", "))
}

pub(super) fn and_not_addressed(what: &str) -> String {
    format!("{what}. The denials do not address it.")
}

pub(super) fn reported(day: &str, count: &str) -> String {
    format!("Reported on {day} on the word of {count}.")
}

/// "one unnamed source", "2 named and 1 unnamed sources".
pub(super) fn word_of(named: usize, unnamed: usize, own_voice: usize, unknown: usize) -> String {
    match (named, unnamed, own_voice, unknown) {
        (0, 1, 0, 0) => "one unnamed source".to_owned(),
        (1, 0, 0, 0) => "one named source".to_owned(),
        (0, 0, 1, 0) => "one outlet that names no source".to_owned(),
        (0, 0, n, 0) => format!("{n} outlets that name no source"),
        (0, 0, 0, _) => "a source that cannot be traced".to_owned(),
        _ => format!("sources: {}", count(named, unnamed, own_voice, unknown)),
    }
}

/// "24 January 2023 to today".
pub(super) fn until_today(day: &str) -> String {
    format!("{day} to today")
}

/// What follows "Handed over:".
pub(super) fn label(points: &[&str]) -> String {
    format!("{}:", points.join(", "))
}

/// "denied on 7 July 2018 by A and on 10 July 2018 by B; 2 more have denied it since".
pub(super) fn point_denied(denials: &[(String, String)], more: usize) -> String {
    let told: Vec<_> = denials
        .iter()
        .map(|(day, who)| format!("on {day} by {who}"))
        .collect();
    let more = match more {
        0 => String::new(),
        1 => "; one more has denied it since".to_owned(),
        n => format!("; {n} more have denied it since"),
    };
    if told.is_empty() {
        return "denied, by a source that cannot be traced.".to_owned();
    }
    format!("denied {}{more}.", told.join(" and "))
}

pub(super) fn report_taken_back(day: &str, who: &[String]) -> String {
    format!(
        "the assertion was taken back on {day} by {}.",
        who.join(" and ")
    )
}

pub(super) fn denial_taken_back(day: &str, who: &[String]) -> String {
    format!(
        "the denial was taken back on {day} by {}.",
        who.join(" and ")
    )
}

pub(super) fn would_not_say(who: &[String]) -> String {
    format!(
        "Asked, neither confirmed nor denied it: {}.",
        who.join(", ")
    )
}

pub(super) const UNADDRESSED: &str = "no denial on record addresses this.";

pub(super) fn asserted_later(day: &str, who: &str, alone: bool, caveat: Option<&str>) -> String {
    let alone = if alone {
        ", and by nobody else on record"
    } else {
        ""
    };
    let caveat = caveat.map(|c| format!(" ({c})")).unwrap_or_default();
    format!("asserted on {day} by {who}{alone}{caveat}.")
}

/// What follows "Handed over:" on a day before the denial.
pub(super) fn denied_later(day: &str, who: &[String]) -> String {
    format!("denied later, on {day}, by {}.", who.join(" and "))
}

pub(super) fn no_denial_yet(day: &str) -> String {
    format!("Nobody had denied any of it by this day. The first denial came on {day}.")
}

/// How many independent origins assert something, in all and by kind.
pub(super) fn asserting(origins: usize, count: &str) -> String {
    match (origins, count) {
        (_, "") => "Nobody asserts anything".to_owned(),
        (1, _) => format!("1 independent origin asserts something: {count}"),
        (n, _) => format!("{n} independent origins assert something: {count}"),
    }
}

/// How many deny something.
pub(super) fn denying(origins: usize, count: &str) -> String {
    match (origins, count) {
        (_, "") => "nobody denies anything".to_owned(),
        (1, _) => format!("1 denies something: {count}"),
        (n, _) => format!("{n} deny something: {count}"),
    }
}

pub(super) fn sources_count(sources: usize, languages: usize) -> String {
    let sources = if sources == 1 {
        "1 source".to_owned()
    } else {
        format!("{sources} sources")
    };
    if languages == 1 {
        sources
    } else {
        format!("{sources} in {languages} languages")
    }
}

pub(super) fn retellings_count(details: usize) -> String {
    match details {
        0 => "None by this day".to_owned(),
        1 => "1 detail is told differently, or as more than was said".to_owned(),
        n => format!("{n} details are told differently, or as more than was said"),
    }
}

pub(super) fn archived(day: &str) -> String {
    format!("archived copy of {day}")
}

/// A stance as what a source carries.
pub(super) fn carries(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "carries as asserted",
        Stance::Denies => "carries as denied",
        Stance::Declines => "carries as neither confirmed nor denied",
        Stance::NoReply => "carries as left without reply",
        Stance::Doubts => "carries as doubted",
        Stance::Promises => "carries as promised",
        Stance::Withdraws => "carries as taken back",
    }
}

pub(super) const PAYWALLED: &str = "for subscribers";
pub(super) const DEAD: &str = "the address no longer answers";

/// In the key of the picture: a line that carries neither stance.
pub(super) const NEITHER: &str = "Neither";

/// "The Hill, 7 July 2018": one of several sources of an outlet.
pub(super) fn outlet_on(outlet: &str, day: &str) -> String {
    format!("{outlet}, {day}")
}

/// "from Heather Nauert (U.S. State Department)".
pub(super) fn from(whom: &str) -> String {
    format!("from {whom}")
}

/// "The Hill, from NBC News, from Heather Nauert; no source named": a name, then each way back.
pub(super) fn way(name: &str, ways: &[Vec<String>]) -> String {
    let ways: Vec<String> = ways.iter().map(|way| way.join(", ")).collect();
    if ways.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {}", ways.join("; "))
    }
}
