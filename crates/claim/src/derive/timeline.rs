//! When each statement and each source can be seen.

use super::{order, relays::Relays};
use crate::model::{Claim, Date, Retelling, Source, SourceId, StatementId};
use jiff::civil;
use std::collections::BTreeSet;

/// The days of the steps, and the step from which each statement and source can be seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Timeline {
    days: Vec<Day>,
    statements: Vec<usize>,
    sources: Vec<usize>,
    order: Vec<StatementId>,
    ranks: Vec<usize>,
}

/// When a step is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Day {
    pub(super) on: civil::Date,
    /// The same as precisely as it is known, of which `on` is the last day.
    pub(super) date: Date,
}

impl Timeline {
    pub(super) fn of(claim: &Claim, relays: &Relays) -> Self {
        let days = days(claim);
        let statements = statements(claim, relays, &days);
        let sources = sources(claim, &days, &statements);
        let order = order::order(claim, relays, &statements);
        let mut ranks = vec![0; order.len()];
        for (rank, id) in order.iter().enumerate() {
            if let Some(place) = ranks.get_mut(id.0) {
                *place = rank;
            }
        }
        Self {
            days,
            statements,
            sources,
            order,
            ranks,
        }
    }

    /// The days of the steps, earliest first; never empty.
    pub(super) fn days(&self) -> &[Day] {
        &self.days
    }

    /// The step from which a statement can be seen.
    pub(super) fn statement(&self, id: StatementId) -> usize {
        self.statements.get(id.0).copied().unwrap_or_default()
    }

    /// The step from which a source can be seen.
    pub(super) fn source(&self, id: SourceId) -> usize {
        self.sources.get(id.0).copied().unwrap_or_default()
    }

    /// All statements in the order of becoming known.
    pub(super) fn order(&self) -> &[StatementId] {
        &self.order
    }

    /// A statement's place in that order.
    pub(super) fn rank(&self, id: StatementId) -> usize {
        self.ranks.get(id.0).copied().unwrap_or_default()
    }
}

/// Every day, as printed, on which a statement that is no relay became known, and the last on
/// which any did. A month, a year or several days name no one day, so they make a step only where they end after all
/// others. The day the author last looked, where no statement has a date.
fn days(claim: &Claim) -> Vec<Day> {
    let dates = |relays: bool| {
        let of = claim
            .statements
            .iter()
            .filter(move |s| relays || s.relayed_from.is_none());
        of.filter_map(|s| s.on.as_ref())
    };
    let named = |relays| {
        let of = dates(relays).filter(|date| date.names_a_day());
        of.map(Date::day)
    };
    let mut days: BTreeSet<civil::Date> = named(false).collect();
    days.extend(named(true).max());
    let day = |on| Day {
        on,
        date: Date::Day(on, None),
    };
    let mut days: Vec<Day> = days.into_iter().map(day).collect();
    // Of two that end on one day the shorter says more.
    let longest = dates(true).max_by_key(|date| (known_by(claim, date), date.day()));
    if let Some(date) = longest
        && days.last().is_none_or(|day| day.on < known_by(claim, date))
    {
        days.push(Day {
            on: known_by(claim, date),
            date: match date {
                // A step is called by its day where one is written.
                Date::Days(..) => Date::Day(known_by(claim, date), None),
                date => date.clone(),
            },
        });
    }
    if days.is_empty() {
        days.push(day(claim.last_checked));
    }
    days
}

/// The day by which what has this date was known: the last one it can mean, of those on which the
/// author has looked.
fn known_by(claim: &Claim, date: &Date) -> civil::Date {
    // A day that is printed is never another one.
    let latest = claim.last_checked.max(date.day());
    date.last_day().min(latest)
}

/// The first step on or after a day, or the last step.
fn step_from(days: &[Day], day: civil::Date) -> usize {
    days.partition_point(|step| step.on < day).min(last(days))
}

fn last(days: &[Day]) -> usize {
    days.len().saturating_sub(1)
}

fn statements(claim: &Claim, relays: &Relays, days: &[Day]) -> Vec<usize> {
    let own_day = |id: StatementId| {
        let statement = claim.statement(id);
        let date = statement
            .on
            .as_ref()
            .or(claim.source(statement.source).published.as_ref());
        date.map_or(last(days), |date| step_from(days, known_by(claim, date)))
    };
    let mut from: Vec<usize> = claim.statements().map(|(id, _)| own_day(id)).collect();
    for &id in relays.order() {
        // A relay stands on every one of its stances, and each on whichever came first.
        let known = |of: &Vec<StatementId>| of.iter().filter_map(|s| from.get(s.0)).min().copied();
        let relayed = relays.upstream(id).iter().filter_map(known).max();
        if let (Some(relayed), Some(own)) = (relayed, from.get_mut(id.0)) {
            *own = relayed.max(*own);
        }
    }
    from
}

fn sources(claim: &Claim, days: &[Day], statements: &[usize]) -> Vec<usize> {
    let own = |(id, source): (usize, &Source)| {
        let of = claim
            .statements
            .iter()
            .zip(statements)
            .filter(|(s, _)| s.source == SourceId(id));
        let first = of.map(|(_, &step)| step).min();
        // No step shows what may not have been there yet.
        first.or(source
            .published
            .as_ref()
            .map(|date| step_from(days, date.last_day())))
    };
    let known: Vec<Option<usize>> = claim.sources.iter().enumerate().map(own).collect();
    // What has no date is not older than the first teller of anything it tells.
    let with_others = |id: usize| {
        let tellers = |r: &Retelling| r.versions.iter().flat_map(|v| v.sources.clone()).collect();
        let told = claim.retellings.iter().map(tellers);
        let with_it = told.filter(|tellers: &Vec<SourceId>| tellers.contains(&SourceId(id)));
        let first = |of: Vec<SourceId>| of.iter().filter_map(|s| *known.get(s.0)?).min();
        with_it.filter_map(first).max().unwrap_or_default()
    };
    known
        .iter()
        .enumerate()
        .map(|(id, step)| step.unwrap_or_else(|| with_others(id)))
        .collect()
}
