//! The order in which statements became known.

use super::relays::Relays;
use crate::model::{Claim, Date, StatementId};
use jiff::{Timestamp, civil};
use std::collections::{BTreeMap, HashMap};

/// By step; within one by day as printed, a month, a year or several days by the last, then by instant as far as one is certainly before
/// the other, else by place in the file. What has no date comes last. A relay comes after what
/// it relays, whatever its own date was where it was printed.
pub(super) fn order(claim: &Claim, relays: &Relays, steps: &[usize]) -> Vec<StatementId> {
    let mut by_step: Vec<Vec<StatementId>> = Vec::new();
    for (id, &step) in steps.iter().enumerate() {
        if by_step.len() <= step {
            by_step.resize(step + 1, Vec::new());
        }
        if let Some(of) = by_step.get_mut(step) {
            of.push(StatementId(id));
        }
    }
    by_step
        .into_iter()
        .flat_map(|of| within_a_step(claim, relays, of))
        .collect()
}

fn within_a_step(claim: &Claim, relays: &Relays, ids: Vec<StatementId>) -> Vec<StatementId> {
    let mut waiting: BTreeMap<StatementId, When> = ids
        .into_iter()
        .map(|id| (id, When::of(claim, id)))
        .collect();
    let mut downstream: HashMap<StatementId, Vec<StatementId>> = HashMap::new();
    for id in waiting.keys().copied().collect::<Vec<_>>() {
        for &from in relays
            .upstream(id)
            .iter()
            .flatten()
            .filter(|&from| waiting.contains_key(from))
        {
            downstream.entry(from).or_default().push(id);
        }
    }
    for relay in downstream.values().flatten() {
        waiting.entry(*relay).and_modify(|when| when.relays += 1);
    }
    let mut order = Vec::with_capacity(waiting.len());
    while let Some(next) = next(&waiting) {
        order.push(next);
        waiting.remove(&next);
        for relay in downstream.get(&next).into_iter().flatten() {
            waiting.entry(*relay).and_modify(|when| when.relays -= 1);
        }
    }
    order
}

/// The first statement in the file that nothing else is certainly before.
fn next(waiting: &BTreeMap<StatementId, When>) -> Option<StatementId> {
    let ready = || waiting.iter().filter(|(_, when)| when.relays == 0);
    let day = ready().map(|(_, when)| when.day).min();
    let of_day = || ready().filter(|(_, when)| Some(when.day) == day);
    let first_over = of_day().map(|(_, when)| when.last).min();
    let next = of_day().find(|(_, when)| Some(when.first) <= first_over);
    next.or(waiting.iter().next()).map(|(&id, _)| id)
}

/// When a statement became known.
struct When {
    /// How many statements it relays are not in order yet.
    relays: usize,
    day: civil::Date,
    first: Timestamp,
    last: Timestamp,
}

impl When {
    fn of(claim: &Claim, id: StatementId) -> Self {
        let on = claim.statement(id).on.as_ref();
        let (first, last) = on.map_or((Timestamp::MIN, Timestamp::MAX), Date::interval);
        Self {
            relays: 0,
            day: on.map_or(civil::Date::MAX, Date::last_day),
            first,
            last,
        }
    }
}
