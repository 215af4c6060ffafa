//! Steps, and from which of them something can be seen.

use super::build::{Build, P, Q, july, on};
use crate::model::{
    Date, Relay,
    Speaker::{OwnVoice, Party, Relayed},
    Stance::{Asserts, Denies},
    StatementId,
};
use jiff::{
    civil,
    tz::{self, TimeZone},
};

/// A minute in July 2018.
fn at(day: i8, hour: i8, minute: i8, offset: i8) -> Option<Date> {
    Some(Date::Minute(
        july(day).at(hour, minute, 0, 0),
        tz::offset(offset),
    ))
}

#[test]
fn a_relay_makes_no_step_and_never_comes_before_what_it_relays() {
    let mut b = Build::new();
    let (insider, minister) = (b.unnamed(), b.named());
    let seoul = b.source("Seoul", Some(Date::Day(july(6), Some(TimeZone::UTC))));
    // Online on the evening of the fifth in New York, which is the sixth in Seoul.
    let early = b.source("London", at(5, 23, 42, -4));
    let late = b.source("Weekly", on(8));
    let tokyo = b.source("Tokyo", on(10));
    let first = b.relays(early, Party(insider), &[(Asserts, P)], Relay::Source(seoul));
    let again = b.relays(late, Party(insider), &[(Asserts, P)], Relay::Source(seoul));
    let report = b.says(seoul, Party(insider), &[(Asserts, P)]);
    b.says(tokyo, Party(minister), &[(Denies, P)]);

    let derived = b.derive();
    let days: Vec<_> = derived.steps.iter().map(|step| step.on).collect();
    assert_eq!(days, [july(6), july(10)]);
    assert_eq!(
        (derived.visible_from(first), derived.visible_from(again)),
        (0, 1)
    );
    assert_eq!(derived.source_visible_from(late), 1);
    assert_eq!(
        derived.steps[0].news,
        [report, first],
        "the relay after what it relays"
    );
    assert_eq!(derived.steps[1].news.len(), 2);
    assert_eq!(derived.first_denial(), Some(1));
    assert_eq!(
        (derived.first_denial_step(P), derived.first_denial_step(Q)),
        (Some(1), None)
    );
}

#[test]
fn a_relay_of_two_stances_waits_for_both() {
    let mut b = Build::new();
    let (minister, paper) = (b.named(), b.source("Paper", on(6)));
    let blog = b.source("Blog", on(6));
    b.says(paper, Party(minister), &[(Denies, P)]);
    let second = b.says(paper, Party(minister), &[(Asserts, Q)]);
    b.statement(second).on = on(9);
    let both = b.relays(
        blog,
        Relayed,
        &[(Denies, P), (Asserts, Q)],
        Relay::Source(paper),
    );
    assert_eq!(b.derive().visible_from(both), 1);
}

#[test]
fn the_last_day_on_which_anything_became_known_is_a_step_even_by_relay() {
    let mut b = Build::new();
    let (paper, blog) = (b.source("Paper", on(6)), b.source("Blog", on(20)));
    b.says(paper, OwnVoice, &[(Asserts, P)]);
    let relay = b.relays(blog, Relayed, &[(Asserts, P)], Relay::Source(paper));
    let derived = b.derive();
    assert_eq!(derived.steps.last().unwrap().on, july(20));
    assert_eq!(derived.steps[1].news, [relay]);
}

#[test]
fn a_card_set_back_to_a_day_shows_the_last_step_on_or_before_it() {
    let mut b = Build::new();
    for day in [6, 10] {
        let source = b.source("Paper", on(day));
        b.says(source, OwnVoice, &[(Asserts, P)]);
    }
    let derived = b.derive();
    let steps: Vec<_> = [5, 6, 9, 10, 31]
        .map(|day| derived.step_at(july(day)))
        .into();
    assert_eq!(steps, [None, Some(0), Some(0), Some(1), Some(1)]);
}

#[test]
fn news_of_one_day_are_in_order_of_the_instant_else_of_the_file() {
    let mut b = Build::new();
    let evening = b.source("Evening", at(7, 18, 0, 0));
    // Printed as the later hour, and the earlier instant.
    let tokyo = b.source("Tokyo", at(7, 20, 0, 9));
    let (some_time, some_other_time) = (
        b.source("One", on(8)),
        b.source("Other", Some(Date::Day(july(8), Some(TimeZone::UTC)))),
    );
    let news: Vec<_> = [evening, tokyo, some_other_time, some_time]
        .map(|source| b.says(source, OwnVoice, &[(Asserts, P)]))
        .into();
    let derived = b.derive();
    assert_eq!(derived.steps[0].news, [news[1], news[0]]);
    assert_eq!(derived.steps[1].news, [news[2], news[3]]);
}

#[test]
fn what_has_no_date_is_seen_from_the_last_step() {
    let mut b = Build::new();
    let (paper, undated, later) = (
        b.source("Paper", on(6)),
        b.source("Blog", None),
        b.source("Paper", on(9)),
    );
    b.says(paper, OwnVoice, &[(Asserts, P)]);
    b.says(later, OwnVoice, &[(Asserts, Q)]);
    let id = b.says(undated, OwnVoice, &[(Asserts, P)]);
    let derived = b.derive();
    assert_eq!((derived.steps.len(), derived.visible_from(id)), (2, 1));
    assert_eq!(derived.source_visible_from(undated), 1);
}

#[test]
fn a_source_without_statements_is_seen_from_its_day_else_with_its_fellow_tellers_else_always() {
    let mut b = Build::new();
    for day in [6, 9, 12] {
        let source = b.source("Paper", on(day));
        b.says(source, OwnVoice, &[(Asserts, P)]);
    }
    let fellow = b.source("Fellow", on(7));
    let early = b.source("Early", on(1));
    let undated = b.source("Undated", None);
    b.retelling(None, &[early, undated]);
    b.retelling(None, &[fellow, undated]);
    let alone = b.source("Alone", None);
    let after_all = b.source("Last", on(30));
    let that_year = b.source("Year", Some(Date::Year(2018)));
    let year_before = b.source("Before", Some(Date::Month(2017, 12)));

    let derived = b.derive();
    let steps = [fellow, undated, alone, after_all, that_year, year_before]
        .map(|source| derived.source_visible_from(source));
    assert_eq!(steps, [1, 1, 0, 2, 2, 0]);
}

#[test]
fn without_any_date_there_is_one_step() {
    let mut b = Build::new();
    let source = b.source("Paper", None);
    b.says(source, OwnVoice, &[(Asserts, P)]);
    let derived = b.derive();
    assert_eq!(derived.steps.len(), 1);
    assert_eq!(
        derived.steps[0].on,
        civil::date(2026, 1, 1),
        "the day the author last looked"
    );
}

#[test]
fn a_month_or_a_year_is_seen_from_the_first_step_on_or_after_its_last_day() {
    let mut b = Build::new();
    let dates = [
        on(6),
        Some(Date::Month(2018, 7)),
        Some(Date::Day(civil::date(2018, 8, 2), None)),
        Some(Date::Month(2018, 6)),
        Some(Date::Year(2018)),
    ];
    let ids = dates.map(|date| {
        let source = b.source("Paper", date);
        b.says(source, OwnVoice, &[(Asserts, P)])
    });
    let derived = b.derive();
    let days: Vec<_> = derived.steps.iter().map(|step| step.on).collect();
    let last = civil::date(2018, 12, 31);
    assert_eq!(days, [july(6), civil::date(2018, 8, 2), last]);
    assert_eq!(derived.steps[2].date, Date::Year(2018));
    let from = ids.map(|id| derived.visible_from(id));
    assert_eq!(from, [0, 1, 1, 0, 2]);
    // The month ends before the day on which it is seen.
    assert_eq!(derived.steps[1].news, [ids[1], ids[2]]);
}

#[test]
fn no_step_is_later_than_the_day_on_which_the_author_last_looked() {
    let mut b = Build::new();
    b.0.last_checked = july(20);
    let dates = [on(6), Some(Date::Year(2018)), Some(Date::Month(2018, 7))];
    for date in dates {
        let source = b.source("Paper", date);
        b.says(source, OwnVoice, &[(Asserts, P)]);
    }
    let derived = b.derive();
    assert_eq!(derived.steps.len(), 2);
    let step = &derived.steps[1];
    assert_eq!((step.on, &step.date), (july(20), &Date::Month(2018, 7)));
    assert_eq!(step.news.len(), 2);
}

#[test]
fn several_days_are_seen_from_the_first_step_on_or_after_the_last_of_them() {
    let mut b = Build::new();
    let days = |first, last| Some(Date::Days(july(first), july(last)));
    let dates = [on(6), days(6, 8), on(7), on(9), days(8, 12)];
    for date in dates {
        let source = b.source("Paper", date);
        b.says(source, OwnVoice, &[(Asserts, P)]);
    }
    let derived = b.derive();
    let on: Vec<_> = derived.steps.iter().map(|step| step.on).collect();
    assert_eq!(on, [july(6), july(7), july(9), july(12)]);
    let from: Vec<_> = (0..5)
        .map(|id| derived.visible_from(StatementId(id)))
        .collect();
    assert_eq!(from, [0, 2, 1, 2, 3]);
    assert_eq!(derived.steps[3].date, Date::Day(july(12), None));
}
