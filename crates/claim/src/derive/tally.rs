//! Origins counted.

use super::{
    origins::Origin,
    record::Record,
    silence::{Silence, silence},
};
use crate::model::{Claim, Stance};

/// The independent origins of one stance on one point at one step, each in the order of
/// becoming known. An origin that has taken its word back by then is not among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Named parties; all [`Origin::Party`].
    pub named: Vec<Origin>,
    /// Unnamed parties; all [`Origin::Unnamed`].
    pub unnamed: Vec<Origin>,
    /// Outlets in their own voice; all [`Origin::OwnVoice`].
    pub own_voice: Vec<Origin>,
    /// How many outlets relay it from where cannot be determined; never counted as
    /// independent.
    pub unknown: usize,
}

impl Tally {
    /// How many independent origins there are.
    #[must_use]
    pub fn independent(&self) -> usize {
        self.named.len() + self.unnamed.len() + self.own_voice.len()
    }

    /// Whether nobody takes the stance, not even an unknown origin.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.independent() == 0 && self.unknown == 0
    }

    /// The independent origins: named, then unnamed, then own voices.
    pub fn origins(&self) -> impl Iterator<Item = &Origin> {
        self.named
            .iter()
            .chain(&self.unnamed)
            .chain(&self.own_voice)
    }
}

/// How one point stands at one step: all that is on record by then.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PointState {
    /// Who says that it is so.
    pub asserted: Tally,
    /// Who says that it is not so.
    pub denied: Tally,
    /// Who was asked, and would neither confirm nor deny.
    pub declined: Tally,
    /// Who was asked, and did not answer.
    pub no_reply: Tally,
    /// Who says that it may not be so.
    pub doubted: Tally,
    /// Who says that it may be so.
    pub suspected: Tally,
    /// Who says that it will be so.
    pub promised: Tally,
    /// Who took an earlier word back.
    pub withdrawn: Tally,
    /// What it means that nobody denies or doubts the point; `None` where somebody does, or
    /// did and took it back.
    pub silence: Option<Silence>,
}

impl PointState {
    /// Who takes a stance.
    #[must_use]
    pub fn tally(&self, stance: Stance) -> &Tally {
        match stance {
            Stance::Asserts => &self.asserted,
            Stance::Denies => &self.denied,
            Stance::Declines => &self.declined,
            Stance::NoReply => &self.no_reply,
            Stance::Doubts => &self.doubted,
            Stance::Suspects => &self.suspected,
            Stance::Promises => &self.promised,
            Stance::Withdraws => &self.withdrawn,
        }
    }
}

/// How every point stands at a step.
pub(super) fn points(claim: &Claim, record: &Record<'_>) -> Vec<PointState> {
    let state = |(point, _)| PointState {
        asserted: record.tally(claim, Stance::Asserts, point),
        denied: record.tally(claim, Stance::Denies, point),
        declined: record.tally(claim, Stance::Declines, point),
        no_reply: record.tally(claim, Stance::NoReply, point),
        doubted: record.tally(claim, Stance::Doubts, point),
        suspected: record.tally(claim, Stance::Suspects, point),
        promised: record.tally(claim, Stance::Promises, point),
        withdrawn: record.tally(claim, Stance::Withdraws, point),
        silence: silence(record, point),
    };
    claim.points().map(state).collect()
}
