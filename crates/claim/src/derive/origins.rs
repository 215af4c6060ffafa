//! Whose word a statement is in the end.

use super::ends::{End, Ends, StanceEnds, Who};
use crate::model::{Claim, PartyId, PointId, SourceId, Stance};

/// Somebody whose word counts once, however many outlets carry it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A named party.
    Party(PartyId),
    /// Unnamed parties that count as one, since their outlet does not say that they are
    /// different persons; never empty, mostly one, in the claim's order.
    Unnamed(Vec<PartyId>),
    /// An outlet in its own voice, naming nobody; the source in which it first spoke so.
    OwnVoice(SourceId),
    /// A relay whose upstream cannot be determined; never counted as independent.
    Unknown,
}

impl Origin {
    /// The parties it stands for; none for an own voice or an unknown origin.
    #[must_use]
    pub fn parties(&self) -> &[PartyId] {
        match self {
            Self::Party(party) => std::slice::from_ref(party),
            Self::Unnamed(parties) => parties,
            Self::OwnVoice(_) | Self::Unknown => &[],
        }
    }

    /// Makes an unnamed end part of the origin it counts as one with.
    pub(super) fn join(&mut self, end: &End) {
        if let (Self::Unnamed(parties), Who::Unnamed(party)) = (self, end.who)
            && let Err(place) = parties.binary_search(&party)
        {
            parties.insert(place, party);
        }
    }
}

/// Whose word one statement is, for each of its stances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementOrigins {
    /// In the order of the statement's stances; empty for one that only speaks of other
    /// statements.
    pub stances: Vec<StanceOrigins>,
}

/// Whose word one stance on one point is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StanceOrigins {
    /// The stance.
    pub stance: Stance,
    /// The point.
    pub point: PointId,
    /// Who stands at the far end; never empty. More than one where the source it is relayed
    /// from has it from several.
    pub origins: Vec<Origin>,
}

/// The origins of every stance of every statement, by statement.
pub(super) fn origins(claim: &Claim, ends: &Ends) -> Vec<StatementOrigins> {
    let of = |(id, _)| StatementOrigins {
        stances: ends.of(id).iter().map(stance).collect(),
    };
    claim.statements().map(of).collect()
}

fn stance(of: &StanceEnds) -> StanceOrigins {
    let mut origins: Vec<Origin> = Vec::new();
    for origin in of.ends.iter().map(|end| end.origin()) {
        if !origins.contains(&origin) {
            origins.push(origin);
        }
    }
    StanceOrigins {
        stance: of.stance,
        point: of.point,
        origins,
    }
}
