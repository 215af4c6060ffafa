//! The days on which anything became known, and how every point stood on each.

use super::{
    ends::Ends,
    groups::Groups,
    record::Record,
    tally::{PointState, points},
    timeline::{Day, Timeline},
};
use crate::model::{Claim, Date, StatementId};
use jiff::civil;

/// A day on which something became known, and how everything stood at its end.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The day, as printed where it was published; where `date` names none, the last one it can
    /// mean, and at most the day on which the author last looked.
    pub on: civil::Date,
    /// The same as precisely as it is known and no more; only the last step's can be a month or a
    /// year.
    pub date: Date,
    /// How each point stood, by [`PointId`](crate::model::PointId).
    pub points: Vec<PointState>,
    /// What can be seen from this step on and not before: by time of day where it is known,
    /// else in the order of the file.
    pub news: Vec<StatementId>,
}

/// All steps, earliest first.
pub(super) fn steps(claim: &Claim, groups: &Groups, timeline: &Timeline, ends: &Ends) -> Vec<Step> {
    let step = |(step, day): (usize, &Day)| {
        let record = Record::at(step, claim, groups, timeline, ends);
        let new = |id: &&StatementId| timeline.statement(**id) == step;
        Step {
            on: day.on,
            date: day.date.clone(),
            points: points(claim, &record),
            news: timeline.order().iter().filter(new).copied().collect(),
        }
    };
    timeline.days().iter().enumerate().map(step).collect()
}
