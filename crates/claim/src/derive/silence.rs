//! What the absence of a denial means.

use super::{
    ends::{End, Who},
    record::Record,
};
use crate::model::{PartyId, PointId, Stance};

/// What it means that nobody denies or doubts a point at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Silence {
    /// Nobody has said anything on the point: there is nothing to deny.
    NothingSaid,
    /// Somebody has, and by then no point of the claim was denied: "nobody has denied it".
    NoDenialYet,
    /// Another point is denied, and no named party that denies one has said anything on this.
    /// Who would not comment, and an unnamed speaker, do not speak for those who denied: the
    /// point stays unaddressed.
    NotAddressed,
    /// A named party that denies another point has spoken on this one without denying it: it
    /// asserts, suspects or promises it, or would not say.
    NotDenied,
}

/// The silence on a point; `None` where it is or was denied or doubted.
pub(super) fn silence(record: &Record<'_>, point: PointId) -> Option<Silence> {
    let on = |stance| record.ends(point, stance);
    if !on(Stance::Denies).is_empty() || !on(Stance::Doubts).is_empty() {
        return None;
    }
    let others = [
        Stance::Asserts,
        Stance::Suspects,
        Stance::Declines,
        Stance::NoReply,
        Stance::Promises,
        Stance::Withdraws,
    ];
    if others.iter().all(|&stance| on(stance).is_empty()) {
        return Some(Silence::NothingSaid);
    }
    if record.ends_on_any(Stance::Denies).next().is_none() {
        return Some(Silence::NoDenialYet);
    }
    let deniers: Vec<PartyId> = record
        .ends_on_any(Stance::Denies)
        .filter_map(named)
        .collect();
    let mut spoke = others
        .iter()
        .flat_map(|&stance| on(stance))
        .filter_map(named);
    Some(if spoke.any(|party| deniers.contains(&party)) {
        Silence::NotDenied
    } else {
        Silence::NotAddressed
    })
}

fn named(end: &End) -> Option<PartyId> {
    match end.who {
        Who::Named(party) => Some(party),
        Who::Unnamed(_) | Who::OwnVoice | Who::Unknown => None,
    }
}
