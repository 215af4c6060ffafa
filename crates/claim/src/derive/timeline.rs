//! When each statement and each source can be seen.

use super::{order, relays::Relays};
use crate::model::{Claim, Date, Retelling, Source, SourceId, StatementId};
use jiff::civil;
use std::collections::BTreeSet;

/// The days of the steps, and the step from which each statement and source can be seen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Timeline {
    days: Vec<civil::Date>,
    statements: Vec<usize>,
    sources: Vec<usize>,
    order: Vec<StatementId>,
    ranks: Vec<usize>,
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
    pub(super) fn days(&self) -> &[civil::Date] {
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
/// which any did. The day the author last looked, where no statement has a date.
fn days(claim: &Claim) -> Vec<civil::Date> {
    let dated = |relays: bool| {
        let of = claim
            .statements
            .iter()
            .filter(move |s| relays || s.relayed_from.is_none());
        of.filter_map(|s| s.on.as_ref()).map(Date::day)
    };
    let mut days: BTreeSet<civil::Date> = dated(false).collect();
    days.extend(dated(true).max());
    if days.is_empty() {
        days.insert(claim.last_checked);
    }
    days.into_iter().collect()
}

/// The first step on or after a day, or the last step.
fn step_from(days: &[civil::Date], day: civil::Date) -> usize {
    days.partition_point(|step| *step < day).min(last(days))
}

fn last(days: &[civil::Date]) -> usize {
    days.len().saturating_sub(1)
}

fn statements(claim: &Claim, relays: &Relays, days: &[civil::Date]) -> Vec<usize> {
    let own_day = |id: StatementId| {
        let statement = claim.statement(id);
        let date = statement
            .on
            .as_ref()
            .or(claim.source(statement.source).published.as_ref());
        date.map_or(last(days), |date| step_from(days, date.day()))
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

fn sources(claim: &Claim, days: &[civil::Date], statements: &[usize]) -> Vec<usize> {
    let own = |(id, source): (usize, &Source)| {
        let of = claim
            .statements
            .iter()
            .zip(statements)
            .filter(|(s, _)| s.source == SourceId(id));
        let first = of.map(|(_, &step)| step).min();
        // The last day a date can mean: no step shows what may not have been there yet.
        first.or(source
            .published
            .as_ref()
            .map(|date| step_from(days, last_day(date))))
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

fn last_day(date: &Date) -> civil::Date {
    match date {
        Date::Year(_) => date.day().last_of_year(),
        Date::Month(..) => date.day().last_of_month(),
        Date::Day(..) | Date::Minute(..) => date.day(),
    }
}
