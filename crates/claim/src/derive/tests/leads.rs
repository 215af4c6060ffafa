//! The statement each side opens with.

use super::build::{Build, P, Q, on};
use crate::{
    derive::Side::{Denial, Report},
    model::{
        Relay,
        Speaker::{OwnVoice, Party},
        Stance::{Asserts, Denies},
    },
};

#[test]
fn a_report_opens_with_the_origins_own_statement() {
    let mut b = Build::new();
    let insider = b.unnamed();
    let (early, paper, later) = (
        b.source("London", on(5)),
        b.source("Seoul", on(6)),
        b.source("Seoul", on(7)),
    );
    b.relays(early, Party(insider), &[(Asserts, P)], Relay::Source(paper));
    let first = b.says(paper, Party(insider), &[(Asserts, P)]);
    let marked = b.says(later, Party(insider), &[(Asserts, Q)]);
    b.statement(marked).lead = true;

    let derived = b.derive();
    assert_eq!(
        derived.lead(Report, 0),
        Some(first),
        "what is marked is not yet known"
    );
    assert_eq!(derived.lead(Report, 1), Some(marked));
    assert_eq!(
        (derived.lead(Denial, 1), derived.lead(Report, 2)),
        (None, None)
    );
}

#[test]
fn a_report_does_not_open_with_what_a_denial_concedes() {
    let mut b = Build::new();
    let (speaker, insider) = (b.named(), b.unnamed());
    let source = b.source("Paper", on(6));
    let denial = b.says(source, Party(speaker), &[(Denies, P), (Asserts, Q)]);
    let report = b.says(source, Party(insider), &[(Asserts, P)]);
    assert_eq!(b.derive().lead(Report, 0), Some(report));
    b.statement(denial).lead = true;
    assert_eq!(
        b.derive().lead(Report, 0),
        Some(report),
        "marked, it leads the denial"
    );
    assert_eq!(b.derive().lead(Denial, 0), Some(denial));
}

#[test]
fn a_denial_opens_with_the_earliest_named_one_on_record() {
    let mut b = Build::new();
    let (insider, speaker, president) = (b.unnamed(), b.named(), b.named());
    let by_day: Vec<_> = [(6, insider), (7, speaker), (8, president)]
        .into_iter()
        .map(|(day, party)| {
            let source = b.source("Agency", on(day));
            b.says(source, Party(party), &[(Denies, P)])
        })
        .collect();
    let own_voice = b.source("Paper", on(5));
    let first = b.says(own_voice, OwnVoice, &[(Denies, P)]);

    let derived = b.derive();
    let leads: Vec<_> = (0..4)
        .filter_map(|step| derived.lead(Denial, step))
        .collect();
    assert_eq!(leads, [first, first, by_day[1], by_day[1]]);
}
