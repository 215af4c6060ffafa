//! Which statements a relayed one stands on.

use crate::model::{Claim, PointId, Relay, SourceId, Stance, StatementId};
use std::collections::HashMap;

/// The relays of a claim, resolved from sources to statements.
pub(super) struct Relays {
    /// By statement, then by place in its stances: what the stance is relayed from.
    upstream: Vec<Vec<Vec<StatementId>>>,
    /// Every statement after all those it is relayed from.
    order: Vec<StatementId>,
}

impl Relays {
    pub(super) fn of(claim: &Claim) -> Self {
        let carried = carried(claim);
        let upstream: Vec<Vec<Vec<StatementId>>> = claim
            .statements()
            .map(|(id, _)| upstream(claim, &carried, id))
            .collect();
        Self {
            order: order(&upstream),
            upstream,
        }
    }

    /// What each stance of a statement is relayed from, in the order of the stances; empty
    /// lists where it is no relay or a relay of something unknown.
    pub(super) fn upstream(&self, id: StatementId) -> &[Vec<StatementId>] {
        self.upstream.get(id.0).map_or(&[], Vec::as_slice)
    }

    /// All of [`upstream`](Self::upstream), by statement.
    pub(super) fn into_upstream(self) -> Vec<Vec<Vec<StatementId>>> {
        self.upstream
    }

    /// Every statement, each after all those it is relayed from.
    pub(super) fn order(&self) -> &[StatementId] {
        &self.order
    }
}

/// The statements of each source by stance and point.
type Carried = HashMap<(SourceId, Stance, PointId), Vec<StatementId>>;

fn carried(claim: &Claim) -> Carried {
    let mut carried = Carried::new();
    for (id, statement) in claim.statements() {
        for &(stance, point) in &statement.stances {
            carried
                .entry((statement.source, stance, point))
                .or_default()
                .push(id);
        }
    }
    carried
}

fn upstream(claim: &Claim, carried: &Carried, id: StatementId) -> Vec<Vec<StatementId>> {
    let statement = claim.statement(id);
    let Some(Relay::Source(from)) = statement.relayed_from else {
        return vec![Vec::new(); statement.stances.len()];
    };
    let matching = |&(stance, point): &(Stance, PointId)| {
        let all = carried
            .get(&(from, stance, point))
            .cloned()
            .unwrap_or_default();
        let same_voice = |&other: &StatementId| claim.statement(other).by == statement.by;
        // A source that carries two officials' denials passes on the one it names.
        if all.iter().any(same_voice) {
            all.into_iter().filter(same_voice).collect()
        } else {
            all
        }
    };
    statement.stances.iter().map(matching).collect()
}

/// Kahn's order: no recursion, so that no length of chain can exhaust the stack.
fn order(upstream: &[Vec<Vec<StatementId>>]) -> Vec<StatementId> {
    let mut waiting_for: Vec<usize> = upstream
        .iter()
        .map(|of| of.iter().flatten().count())
        .collect();
    let mut downstream: Vec<Vec<usize>> = vec![Vec::new(); upstream.len()];
    for (id, of) in upstream.iter().enumerate() {
        for from in of.iter().flatten() {
            if let Some(list) = downstream.get_mut(from.0) {
                list.push(id);
            }
        }
    }
    let mut order: Vec<StatementId> = Vec::with_capacity(upstream.len());
    let mut ready: Vec<usize> = (0..upstream.len())
        .filter(|&id| waiting_for.get(id) == Some(&0))
        .collect();
    while let Some(id) = ready.pop() {
        order.push(StatementId(id));
        for &next in downstream.get(id).into_iter().flatten() {
            if let Some(left) = waiting_for.get_mut(next) {
                *left -= 1;
                if *left == 0 {
                    ready.push(next);
                }
            }
        }
    }
    order
}
