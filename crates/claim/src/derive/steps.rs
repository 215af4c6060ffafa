//! The days on which anything became known, and how every point stood on each.

use super::{
    ends::Ends,
    groups::Groups,
    record::Record,
    tally::{PointState, points},
    timeline::Timeline,
};
use crate::model::{Claim, StatementId};
use jiff::civil;

/// A day on which something became known, and how everything stood at its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The day, as printed where it was published.
    pub on: civil::Date,
    /// How each point stood, by [`PointId`](crate::model::PointId).
    pub points: Vec<PointState>,
    /// What can be seen from this step on and not before: by time of day where it is known,
    /// else in the order of the file.
    pub news: Vec<StatementId>,
}

/// All steps, earliest first.
pub(super) fn steps(claim: &Claim, groups: &Groups, timeline: &Timeline, ends: &Ends) -> Vec<Step> {
    let step = |(step, &on): (usize, &civil::Date)| {
        let record = Record::at(step, claim, groups, timeline, ends);
        let new = |id: &&StatementId| timeline.statement(**id) == step;
        Step {
            on,
            points: points(claim, &record),
            news: timeline.order().iter().filter(new).copied().collect(),
        }
    };
    timeline.days().iter().enumerate().map(step).collect()
}
