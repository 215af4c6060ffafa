//! Claims at the edge of what the checker lets through.

use super::build::{Build, P, Q, on};
use crate::{
    derive::{Origin, Side, Silence},
    model::{
        PointId, Relay, SourceId,
        Speaker::{OwnVoice, Party, Relayed},
        Stance::{Asserts, Denies},
        StatementId, Towards,
    },
};
use jiff::ToSpan;

#[test]
fn one_statement_and_no_denial() {
    let mut b = Build::new();
    let source = b.source("Paper", on(6));
    let only = b.says(source, OwnVoice, &[(Asserts, P)]);
    let derived = b.derive();
    assert_eq!(derived.first_denial(), None);
    assert_eq!(derived.lead(Side::Report, 0), Some(only));
    assert_eq!(b.today(P).silence, Some(Silence::NoDenialYet));
    assert_eq!(b.today(Q).silence, Some(Silence::NothingSaid));
}

#[test]
fn a_statement_that_only_speaks_of_another_has_no_origin_to_count() {
    let mut b = Build::new();
    let (speaker, source) = (b.named(), b.source("Paper", on(6)));
    let first = b.says(source, OwnVoice, &[(Asserts, P)]);
    let backing = b.says(source, Party(speaker), &[]);
    b.statement(backing).towards.push((Towards::Backs, first));
    let derived = b.derive();
    assert!(derived.origins[backing.0].stances.is_empty());
    assert_eq!(derived.voices.len(), 1);
    assert_eq!(derived.steps[0].news, [first, backing]);
}

#[test]
fn a_chain_of_five_hundred_that_parts_at_every_link() {
    let mut b = Build::new();
    let insider = b.unnamed();
    let first = b.source("Outlet 0", on(1));
    b.says(first, Party(insider), &[(Asserts, P)]);
    b.says(first, Party(insider), &[(Asserts, P), (Denies, Q)]);
    let mut upstream = first;
    for link in 1..250 {
        let date = b.0.source(first).published.clone().map(|date| {
            let day = date.day().saturating_add(i64::from(link).days());
            crate::model::Date::Day(day, None)
        });
        let source = b.source(&format!("Outlet {link}"), date);
        b.relays(source, Relayed, &[(Asserts, P)], Relay::Source(upstream));
        b.relays(
            source,
            Relayed,
            &[(Denies, Q), (Asserts, P)],
            Relay::Source(upstream),
        );
        upstream = source;
    }
    let last = StatementId(b.0.statements.len() - 1);
    let derived = b.derive();
    assert_eq!(b.0.statements.len(), 500);
    assert_eq!(derived.chain(last).len(), 250);
    assert_eq!(b.origins(last), [Origin::Unnamed(vec![insider])]);
    assert_eq!(b.today(P).asserted.independent(), 1);
}

#[test]
fn five_hundred_voices_on_as_many_days() {
    let mut b = Build::new();
    for day in 0..500 {
        let party = if day % 2 == 0 { b.named() } else { b.unnamed() };
        let on = jiff::civil::date(2018, 1, 1).saturating_add(i64::from(day).days());
        let source = b.source(
            &format!("Outlet {day}"),
            Some(crate::model::Date::Day(on, None)),
        );
        b.says(
            source,
            Party(party),
            &[(if day % 3 == 0 { Denies } else { Asserts }, P)],
        );
    }
    let derived = b.derive();
    let today = b.today(P);
    assert_eq!(derived.steps.len(), 500);
    assert_eq!(
        (today.asserted.independent(), today.denied.independent()),
        (333, 167)
    );
}

#[test]
fn two_hundred_and_fifty_relays_of_as_many_voices_on_one_day() {
    let mut b = Build::new();
    let (paper, blog) = (b.source("Paper", on(6)), b.source("Blog", on(6)));
    for _ in 0..250 {
        let party = b.named();
        b.relays(blog, Relayed, &[(Asserts, P)], Relay::Source(paper));
        b.says(paper, Party(party), &[(Asserts, P)]);
    }
    let derived = b.derive();
    assert_eq!(b.today(P).asserted.independent(), 250);
    assert_eq!(derived.steps[0].news.len(), 500);
    assert_eq!(derived.voices.len(), 250);
}

#[test]
fn relays_that_lead_nowhere_or_in_a_circle_are_of_unknown_origin() {
    let mut b = Build::new();
    let (one, other) = (b.source("One", on(6)), b.source("Other", on(6)));
    let nowhere = b.relays(one, Relayed, &[(Denies, Q)], Relay::Source(other));
    let circle = b.relays(one, Relayed, &[(Asserts, P)], Relay::Source(other));
    b.relays(other, Relayed, &[(Asserts, P)], Relay::Source(one));
    assert_eq!(b.origins(nowhere), [Origin::Unknown]);
    assert_eq!(b.origins(circle), [Origin::Unknown]);
    assert_eq!(b.derive().chain(circle), [one]);
}

#[test]
fn ids_of_another_claim_give_an_answer() {
    let mut b = Build::new();
    let source = b.source("Paper", on(6));
    b.says(source, OwnVoice, &[(Asserts, P)]);
    let derived = b.derive();
    assert_eq!(derived.visible_from(StatementId(9)), 0);
    assert_eq!(derived.source_visible_from(SourceId(9)), 0);
    assert!(
        derived.chain(StatementId(9)).is_empty() && derived.unmentioned(SourceId(9)).is_empty()
    );
    assert_eq!(derived.state(0, PointId(9)), None);
    assert_eq!(derived.first_denial_step(PointId(9)), None);
}
