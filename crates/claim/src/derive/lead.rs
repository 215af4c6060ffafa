//! The statement each side opens with.

use super::{record::same_voice, timeline::Timeline};
use crate::model::{Claim, PartyKind, Speaker, Stance, Statement, StatementId, Towards};

/// A side of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// What was reported: statements that assert a point.
    Report,
    /// What was denied: statements that deny a point.
    Denial,
}

/// The statements the two sides open with at one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Leads {
    report: Option<StatementId>,
    denial: Option<StatementId>,
}

impl Leads {
    pub(super) fn of(self, side: Side) -> Option<StatementId> {
        match side {
            Side::Report => self.report,
            Side::Denial => self.denial,
        }
    }
}

/// The leads at every step.
pub(super) fn leads(claim: &Claim, timeline: &Timeline, steps: usize) -> Vec<Leads> {
    let at = |step| {
        let visible = |id: &&StatementId| timeline.statement(**id) <= step;
        let visible = || {
            timeline
                .order()
                .iter()
                .filter(visible)
                .map(|&id| (id, claim.statement(id)))
        };
        // What its speaker has corrected or taken back opens a side only where nothing else can.
        let superseded = |id: StatementId, s: &Statement| {
            visible().any(|(_, later)| {
                let back =
                    |(_, point): &(Stance, _)| later.stances.contains(&(Stance::Withdraws, *point));
                same_voice(claim, later, s)
                    && (later.towards.contains(&(Towards::Corrects, id))
                        || s.stances.iter().any(back))
            })
        };
        // `min_by_key` keeps the first of equals, which is the earliest.
        let report = visible().filter(|(_, s)| takes(claim, s, Stance::Asserts));
        let denial = visible().filter(|(_, s)| takes(claim, s, Stance::Denies));
        Leads {
            report: report
                .min_by_key(|(id, s)| (superseded(*id, s), report_rank(claim, s)))
                .map(|(id, _)| id),
            denial: denial
                .min_by_key(|(id, s)| (superseded(*id, s), denial_rank(claim, s)))
                .map(|(id, _)| id),
        }
    };
    (0..steps).map(at).collect()
}

/// What denies nothing before what asserts a point only beside denying another, which is the
/// denial's to open with, marked or not; then the marked one; then the origin's own statement
/// before what relays it.
fn report_rank(claim: &Claim, statement: &Statement) -> (bool, bool, bool) {
    let relay = statement.relayed_from.is_some();
    let denies = takes(claim, statement, Stance::Denies);
    (denies, !statement.lead, relay)
}

/// The marked one; then a named speaker before any other; then at first hand before by relay.
fn denial_rank(claim: &Claim, statement: &Statement) -> (bool, bool, bool) {
    let named = match statement.by {
        Speaker::Party(party) => claim.party(party).kind != PartyKind::Unnamed,
        Speaker::OwnVoice | Speaker::Relayed => false,
    };
    (!statement.lead, !named, statement.relayed_from.is_some())
}

/// Whether it takes a stance on anything that was reported: what was raised against the report opens
/// neither side.
fn takes(claim: &Claim, statement: &Statement, stance: Stance) -> bool {
    let mut stances = statement.stances.iter();
    stances.any(|(taken, point)| *taken == stance && claim.point(*point).raised_by.is_none())
}
