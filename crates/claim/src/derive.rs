//! What follows from a claim, and is never typed.
//!
//! [`derive()`] follows every relay to the speaker at its far end ([`origins`](Derived::origins),
//! [`chain`](Derived::chain)), finds the days on which anything became known ([`Step`]), and
//! works out for each of them how each point stood ([`PointState`]): how many independent
//! origins on which side, and whether a denial covers the point at all ([`Silence`]).
//!
//! The rules, in the order of the files:
//!
//! * `relays`: a relayed stance stands on the statements of the same stance on the same point
//!   in the source it is relayed from; on those by the same party where there are any.
//! * `ends`, `groups`, `origins`, `voices`: whose word that is in the end; a party once,
//!   unnamed parties of one outlet on one point once.
//! * `timeline`, `order`, `steps`: the days, and from which of them a statement or source can
//!   be seen.
//! * `record`, `tally`: what is on record on a day, and its origins counted. Who denies a point and
//!   later asserts it counts once on each side until it takes one word back. An outlet that
//!   withdraws a point in its own voice takes back what it asserted itself, and what it reported on
//!   unnamed sources' word, wherever that is relayed.
//!   A point that was raised against the report is no part of it: denying it denies nothing that was
//!   reported, and it opens no side.
//! * `silence`: what the absence of a denial means.
//! * `lead`: the statement each side opens with.
//! * `chain`: the sources between a statement and its speaker.
//! * `mention`: which points a source that was read as a whole says nothing about.
//!
//! All of it is total: a claim that the checker let through gives a result, whatever its size.

mod chain;
mod ends;
mod groups;
mod lead;
mod mention;
mod order;
mod origins;
mod record;
mod relays;
mod silence;
mod steps;
mod tally;
#[cfg(test)]
mod tests;
mod timeline;
mod voices;

pub use lead::Side;
pub use origins::{Origin, StanceOrigins, StatementOrigins};
pub use silence::Silence;
pub use steps::Step;
pub use tally::{PointState, Tally};
pub use voices::Voice;

use self::{ends::Ends, groups::Groups, lead::Leads, relays::Relays, timeline::Timeline};
use crate::model::{Claim, PointId, SourceId, StatementId};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Everything derived from a claim.
///
/// Ids are those of the claim it was derived from. An id of another claim gives an answer of
/// no meaning, never a panic.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// The days on which anything became known, earliest first; never empty.
    pub steps: Vec<Step>,
    /// Whose word each statement is in the end, by [`StatementId`].
    pub origins: Vec<StatementOrigins>,
    /// Everybody who stands at the far end of a chain, each once, in the order of becoming
    /// known; empty only where no statement takes a stance on a point.
    pub voices: Vec<Voice>,
    timeline: Timeline,
    chains: Vec<Vec<SourceId>>,
    upstream: Vec<Vec<Vec<StatementId>>>,
    unmentioned: Vec<Vec<PointId>>,
    leads: Vec<Leads>,
    raised: BTreeSet<PointId>,
}

/// Derives all that follows from a claim.
#[must_use]
pub fn derive(claim: &Claim) -> Derived {
    let relays = Relays::of(claim);
    let ends = Ends::follow(claim, &relays);
    let groups = Groups::find(claim, &ends);
    let timeline = Timeline::of(claim, &relays);
    let steps = steps::steps(claim, &groups, &timeline, &ends);
    Derived {
        origins: origins::origins(claim, &ends),
        voices: voices::voices(claim, &groups, &timeline, &ends),
        chains: chain::chains(claim, &relays),
        unmentioned: mention::unmentioned(claim),
        leads: lead::leads(claim, &timeline, steps.len()),
        raised: record::raised(claim),
        upstream: relays.into_upstream(),
        steps,
        timeline,
    }
}

impl Derived {
    /// The step a card set back to `day` shows: the last one on or before it. `None` where
    /// nothing was known yet.
    #[must_use]
    pub fn step_at(&self, day: Date) -> Option<usize> {
        self.steps
            .partition_point(|step| step.on <= day)
            .checked_sub(1)
    }

    /// How a point stood at a step; `None` where there is no such step or point.
    #[must_use]
    pub fn state(&self, step: usize, point: PointId) -> Option<&PointState> {
        self.steps.get(step)?.points.get(point.0)
    }

    /// The step from which a statement can be seen.
    #[must_use]
    pub fn visible_from(&self, statement: StatementId) -> usize {
        self.timeline.statement(statement)
    }

    /// The step from which a source can be seen.
    #[must_use]
    pub fn source_visible_from(&self, source: SourceId) -> usize {
        self.timeline.source(source)
    }

    /// The points a source says nothing about, in the claim's order; none where only a part of it
    /// was read.
    #[must_use]
    pub fn unmentioned(&self, source: SourceId) -> &[PointId] {
        self.unmentioned.get(source.0).map_or(&[], Vec::as_slice)
    }

    /// The statement a side opens with at a step.
    #[must_use]
    pub fn lead(&self, side: Side, step: usize) -> Option<StatementId> {
        self.leads.get(step)?.of(side)
    }

    /// The sources from the statement's own to the one at the far end of its chain; where the
    /// relays part, the longest way. Only the own source where it is no relay.
    #[must_use]
    pub fn chain(&self, statement: StatementId) -> &[SourceId] {
        self.chains.get(statement.0).map_or(&[], Vec::as_slice)
    }

    /// What a stance of a statement stands on, by the stance's place in the statement: the
    /// statements of the same stance on the same point in the source it is relayed from. Empty
    /// where it is no relay, or a relay from where cannot be determined.
    #[must_use]
    pub fn upstream(&self, statement: StatementId, stance: usize) -> &[StatementId] {
        self.upstream
            .get(statement.0)
            .and_then(|stances| stances.get(stance))
            .map_or(&[], Vec::as_slice)
    }

    /// The first step at which a point is denied.
    #[must_use]
    pub fn first_denial_step(&self, point: PointId) -> Option<usize> {
        let denied = |step: &Step| {
            step.points
                .get(point.0)
                .is_some_and(|p| !p.denied.is_empty())
        };
        self.steps.iter().position(denied)
    }

    /// The first step at which any point of the report is denied; who denies what was raised against
    /// it does not.
    #[must_use]
    pub fn first_denial(&self) -> Option<usize> {
        let denied = |step: &Step| {
            let mut points = step.points.iter().enumerate();
            points
                .any(|(id, point)| !point.denied.is_empty() && !self.raised.contains(&PointId(id)))
        };
        self.steps.iter().position(denied)
    }
}
