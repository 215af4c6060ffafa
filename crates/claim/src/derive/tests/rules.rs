//! The rules of counting, each on a claim of its own.

use super::build::{Build, P, Q, on};
use crate::{
    derive::{Origin, Silence},
    model::{
        PartyKind, Read, Relay,
        Speaker::{OwnVoice, Party, Relayed},
        Stance::{Asserts, Declines, Denies, Doubts, NoReply, Promises, Suspects, Withdraws},
        Towards,
    },
};

#[test]
fn the_origin_is_the_speaker_at_the_far_end_of_the_chain() {
    let mut b = Build::new();
    let (speaker, called) = (b.unnamed(), b.unnamed());
    let (paper, agency, blog) = (
        b.source("Paper", on(6)),
        b.source("Agency", on(6)),
        b.source("Blog", on(7)),
    );
    // In an order in which nothing stands after what it relays.
    let last = b.relays(blog, Relayed, &[(Asserts, P)], Relay::Source(agency));
    let middle = b.relays(agency, Party(called), &[(Asserts, P)], Relay::Source(paper));
    b.says(paper, Party(speaker), &[(Asserts, P)]);

    assert_eq!(b.origins(last), [Origin::Unnamed(vec![speaker])]);
    assert_eq!(b.origins(middle), [Origin::Unnamed(vec![speaker])]);
    assert_eq!(b.derive().chain(last), [blog, agency, paper]);
    assert_eq!(b.today(P).asserted.independent(), 1);
}

#[test]
fn a_relay_stands_on_the_same_partys_word_where_its_source_carries_several() {
    let mut b = Build::new();
    let (one, other) = (b.named(), b.named());
    let (paper, blog) = (b.source("Paper", on(6)), b.source("Blog", on(6)));
    b.says(paper, Party(one), &[(Denies, P)]);
    b.says(paper, Party(other), &[(Denies, P)]);
    let of_one = b.relays(blog, Party(other), &[(Denies, P)], Relay::Source(paper));
    let of_both = b.relays(blog, Relayed, &[(Denies, P)], Relay::Source(paper));

    assert_eq!(b.origins(of_one), [Origin::Party(other)]);
    assert_eq!(
        b.origins(of_both),
        [Origin::Party(one), Origin::Party(other)]
    );
}

#[test]
fn a_party_is_one_origin_however_often_it_speaks_and_whoever_carries_it() {
    let mut b = Build::new();
    let (minister, office) = (b.named(), b.party(PartyKind::Office));
    for (outlet, day) in [("Paper", 6), ("Agency", 7), ("Station", 8)] {
        let source = b.source(outlet, on(day));
        b.says(source, Party(minister), &[(Denies, P)]);
    }
    let source = b.source("Paper", on(9));
    b.says(source, Party(office), &[(Denies, P)]);

    assert_eq!(
        b.today(P).denied.named,
        [Origin::Party(minister), Origin::Party(office)]
    );
    assert_eq!(b.today(P).denied.independent(), 2);
}

#[test]
fn unnamed_parties_of_one_outlet_on_one_point_are_one_origin() {
    let mut b = Build::new();
    let (one, some) = (b.unnamed(), b.unnamed());
    let (report, follow_up) = (b.source("Paper", on(6)), b.source("Paper", on(7)));
    b.says(report, Party(one), &[(Asserts, P)]);
    b.says(follow_up, Party(some), &[(Asserts, P)]);

    let derived = b.derive();
    let asserted = |step| &derived.state(step, P).unwrap().asserted;
    assert_eq!(
        asserted(0).unnamed,
        [Origin::Unnamed(vec![one])],
        "not before it is known"
    );
    assert_eq!(asserted(1).unnamed, [Origin::Unnamed(vec![one, some])]);
    assert_eq!(derived.voices.len(), 1);
    assert_eq!(derived.voices[0].origin, Origin::Unnamed(vec![one, some]));
}

#[test]
fn unnamed_parties_are_apart_where_outlet_point_or_its_own_words_part_them() {
    let mut b = Build::new();
    let (one, distinct, elsewhere, on_q) = (b.unnamed(), b.unnamed(), b.unnamed(), b.unnamed());
    b.0.parties[distinct.0].distinct = true;
    let (paper, station) = (b.source("Paper", on(6)), b.source("Station", on(6)));
    b.says(paper, Party(one), &[(Asserts, P)]);
    b.says(paper, Party(distinct), &[(Asserts, P)]);
    b.says(station, Party(elsewhere), &[(Asserts, P)]);
    b.says(paper, Party(on_q), &[(Asserts, Q)]);

    assert_eq!(b.today(P).asserted.unnamed.len(), 3);
    assert_eq!(b.today(Q).asserted.unnamed, [Origin::Unnamed(vec![on_q])]);
    assert_eq!(b.derive().voices.len(), 4);
}

#[test]
fn an_outlet_in_its_own_voice_is_one_origin_whatever_it_publishes() {
    let mut b = Build::new();
    let (first, again, other) = (
        b.source("Agency", on(6)),
        b.source("Agency", on(7)),
        b.source("Paper", on(7)),
    );
    for source in [first, again, other] {
        b.says(source, OwnVoice, &[(Asserts, P)]);
    }
    let blog = b.source("Blog", on(8));
    b.relays(blog, Relayed, &[(Asserts, P)], Relay::Source(again));

    let asserted = b.today(P).asserted;
    assert_eq!(
        asserted.own_voice,
        [Origin::OwnVoice(first), Origin::OwnVoice(other)]
    );
    assert_eq!(asserted.independent(), 2);
}

#[test]
fn an_unknown_origin_is_counted_apart_and_never_called_independent() {
    let mut b = Build::new();
    let (minister, source) = (b.named(), b.source("Paper", on(6)));
    let blog = b.source("Blog", on(6));
    let lost = b.relays(source, Party(minister), &[(Asserts, P)], Relay::Unknown);
    let of_lost = b.relays(blog, Relayed, &[(Asserts, P)], Relay::Source(source));

    let asserted = b.today(P).asserted;
    assert_eq!((asserted.independent(), asserted.unknown), (0, 1));
    assert!(!asserted.is_empty());
    assert_eq!(b.origins(lost), [Origin::Unknown]);
    assert_eq!(b.origins(of_lost), [Origin::Unknown]);
}

#[test]
fn a_retelling_is_no_statement_but_a_mention() {
    let mut b = Build::new();
    let minister = b.named();
    let (paper, blog, silent) = (
        b.source("Paper", on(6)),
        b.source("Blog", on(6)),
        b.source("Weekly", on(6)),
    );
    b.says(paper, Party(minister), &[(Denies, P)]);
    // Headlines that say more than their text are told this way too.
    b.retelling(Some(Q), &[blog]);
    b.retelling(None, &[silent]);

    let derived = b.derive();
    assert_eq!(b.today(Q).silence, Some(Silence::NothingSaid));
    assert_eq!(derived.unmentioned(paper), [Q]);
    assert_eq!(derived.unmentioned(blog), [P]);
    assert_eq!(derived.unmentioned(silent), [P, Q]);
    assert_eq!(derived.voices.len(), 1);
}

#[test]
fn a_promise_is_not_an_assertion() {
    let mut b = Build::new();
    let (president, source) = (b.named(), b.source("Agency", on(10)));
    b.says(source, Party(president), &[(Denies, P), (Promises, Q)]);

    let later = b.today(Q);
    assert!(later.asserted.is_empty());
    assert_eq!(later.promised.named, [Origin::Party(president)]);
    assert_eq!(
        later.silence,
        Some(Silence::NotDenied),
        "the denier has spoken on it"
    );
}

#[test]
fn independent_origins_are_named_unnamed_and_own_voice_of_one_side_on_one_point() {
    let mut b = Build::new();
    let (minister, insider) = (b.named(), b.unnamed());
    let (paper, agency) = (b.source("Paper", on(6)), b.source("Agency", on(7)));
    b.says(paper, Party(insider), &[(Asserts, P)]);
    b.says(agency, OwnVoice, &[(Asserts, P)]);
    b.says(agency, Party(minister), &[(Asserts, P), (Denies, Q)]);
    b.relays(agency, Relayed, &[(Asserts, P)], Relay::Unknown);

    let derived = b.derive();
    let counts = |step, point| {
        let state = derived.state(step, point).unwrap();
        (
            state.asserted.independent(),
            state.denied.independent(),
            state.asserted.unknown,
        )
    };
    assert_eq!([counts(0, P), counts(0, Q)], [(1, 0, 0), (0, 0, 0)]);
    assert_eq!([counts(1, P), counts(1, Q)], [(3, 0, 1), (0, 1, 0)]);
}

#[test]
fn silence_is_no_stance_and_declining_is() {
    let mut b = Build::new();
    let (insider, minister, speaker) = (b.unnamed(), b.named(), b.named());
    let (paper, agency) = (b.source("Paper", on(6)), b.source("Agency", on(7)));
    b.says(paper, Party(insider), &[(Asserts, P)]);
    b.says(paper, Party(minister), &[(Declines, P), (NoReply, Q)]);
    b.says(agency, Party(speaker), &[(Denies, Q)]);

    let derived = b.derive();
    let at = |step| derived.state(step, P).unwrap();
    assert_eq!(at(0).declined.named, [Origin::Party(minister)]);
    assert_eq!(at(0).silence, Some(Silence::NoDenialYet));
    assert_eq!(
        at(1).silence,
        Some(Silence::NotAddressed),
        "the minister is not who denied"
    );
    assert_eq!(
        derived.state(0, Q).unwrap().no_reply.named,
        [Origin::Party(minister)]
    );
    assert_eq!(derived.state(1, Q).unwrap().silence, None);
}

#[test]
fn what_a_named_denier_affirms_or_declines_is_addressed_and_not_denied() {
    for (stance, expected) in [
        (Asserts, Some(Silence::NotDenied)),
        (Declines, Some(Silence::NotDenied)),
        (Suspects, Some(Silence::NotDenied)),
        (Doubts, None),
    ] {
        let mut b = Build::new();
        let (speaker, source) = (b.named(), b.source("Agency", on(7)));
        b.says(source, Party(speaker), &[(Denies, P), (stance, Q)]);
        assert_eq!(b.today(Q).silence, expected, "{stance:?}");
    }
    let mut b = Build::new();
    let (insider, source) = (b.unnamed(), b.source("Agency", on(7)));
    b.says(source, Party(insider), &[(Denies, P), (Asserts, Q)]);
    assert_eq!(
        b.today(Q).silence,
        Some(Silence::NotAddressed),
        "on nobody's record"
    );
}

#[test]
fn whoever_withdraws_no_longer_counts_nor_does_a_later_relay_of_the_old_word() {
    let mut b = Build::new();
    let (minister, insider) = (b.named(), b.unnamed());
    let (paper, agency, blog) = (
        b.source("Paper", on(6)),
        b.source("Agency", on(7)),
        b.source("Blog", on(8)),
    );
    b.says(paper, Party(minister), &[(Denies, P)]);
    b.says(paper, Party(insider), &[(Asserts, P)]);
    b.says(agency, Party(minister), &[(Withdraws, P)]);
    b.relays(blog, Party(minister), &[(Denies, P)], Relay::Source(paper));

    let derived = b.derive();
    let at = |step| derived.state(step, P).unwrap();
    assert_eq!(at(0).denied.independent(), 1);
    assert!(at(1).denied.is_empty() && at(2).denied.is_empty());
    assert_eq!(at(2).withdrawn.named, [Origin::Party(minister)]);
    assert_eq!(
        at(2).asserted.independent(),
        1,
        "nobody else's word is withdrawn"
    );
    assert_eq!(at(2).silence, None, "it was denied once");
    assert_eq!(derived.first_denial_step(P), Some(0));

    let source = b.source("Paper", on(9));
    b.says(source, Party(minister), &[(Denies, P)]);
    assert_eq!(b.today(P).denied.independent(), 1, "said again after that");
}

#[test]
fn a_corrected_statement_of_ones_own_no_longer_counts() {
    let mut b = Build::new();
    let (first, second, rival) = (
        b.source("Paper", on(6)),
        b.source("Paper", on(7)),
        b.source("Rival", on(7)),
    );
    let wrong = b.says(first, OwnVoice, &[(Asserts, P)]);
    let objection = b.says(rival, OwnVoice, &[(Denies, P)]);
    b.statement(objection)
        .towards
        .push((Towards::Corrects, wrong));
    assert_eq!(
        b.today(P).asserted.independent(),
        1,
        "nobody corrects another's word"
    );

    let right = b.says(second, OwnVoice, &[(Asserts, Q)]);
    b.statement(right).towards.push((Towards::Corrects, wrong));
    assert!(b.today(P).asserted.is_empty());
    assert_eq!(b.today(Q).asserted.independent(), 1);
}

#[test]
fn an_outlet_takes_back_what_it_had_on_unnamed_sources_and_in_its_own_voice_alone() {
    let mut b = Build::new();
    let (insider, elsewhere, minister) = (b.unnamed(), b.unnamed(), b.named());
    let (paper, other) = (b.source("Paper", on(6)), b.source("Other", on(6)));
    b.says(paper, Party(insider), &[(Asserts, P)]);
    b.says(paper, OwnVoice, &[(Asserts, P)]);
    b.says(paper, Party(minister), &[(Asserts, P)]);
    b.says(paper, Party(insider), &[(Denies, Q)]);
    b.says(other, Party(elsewhere), &[(Asserts, P)]);
    let blog = b.source("Blog", on(7));
    b.relays(blog, Relayed, &[(Asserts, P)], Relay::Source(paper));
    assert_eq!(b.today(P).asserted.independent(), 4);

    let note = b.source("Paper", on(8));
    b.says(note, OwnVoice, &[(Withdraws, P), (Withdraws, Q)]);
    // A relay that comes after it passes on the old word.
    let late = b.source("Late", on(9));
    b.relays(late, Relayed, &[(Asserts, P)], Relay::Source(paper));
    let state = b.today(P);
    assert_eq!(state.asserted.named, [Origin::Party(minister)]);
    assert_eq!(state.asserted.unnamed, [Origin::Unnamed(vec![elsewhere])]);
    assert_eq!(
        (state.asserted.own_voice.len(), state.asserted.unknown),
        (0, 0)
    );
    assert_eq!(state.withdrawn.own_voice, [Origin::OwnVoice(note)]);
    // Of a denial nobody but the speaker can say that it no longer stands.
    assert_eq!(b.today(Q).denied.unnamed.len(), 1);
}

#[test]
fn what_was_read_in_part_is_silent_on_nothing_and_an_answer_mentions_what_it_answers() {
    let mut b = Build::new();
    let (paper, critic) = (b.source("Paper", on(6)), b.source("Critic", on(7)));
    let (part, whole) = (b.source("Part", on(7)), b.source("Whole", on(7)));
    let report = b.says(paper, OwnVoice, &[(Asserts, P)]);
    let answer = b.says(critic, OwnVoice, &[]);
    b.statement(answer).towards = vec![(Towards::Disputes, report)];
    b.0.sources[part.0].read = Read::Part;
    let derived = b.derive();
    assert_eq!(derived.unmentioned(critic), [Q]);
    assert!(derived.unmentioned(part).is_empty());
    assert_eq!(derived.unmentioned(whole), [P, Q]);
}

#[test]
fn who_says_the_same_in_two_versions_of_a_text_counts_once() {
    let mut b = Build::new();
    let (clerk, mayor) = (b.unnamed(), b.named());
    let first = b.source("Paper", on(7));
    let second = b.source("Paper", on(8));
    b.0.sources[second.0].version_of = Some(first);
    for source in [first, second] {
        b.says(source, Party(clerk), &[(Asserts, P)]);
        b.says(source, OwnVoice, &[(Asserts, P)]);
        b.says(source, Party(mayor), &[(Denies, P)]);
    }
    let today = b.today(P);
    assert_eq!(today.asserted.independent(), 2);
    assert_eq!(today.denied.independent(), 1);
}
