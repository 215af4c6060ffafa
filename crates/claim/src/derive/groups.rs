//! What makes two far ends one origin.

use super::ends::{End, Ends, Who};
use crate::model::{Claim, PartyId, PointId, SourceId, Stance};
use std::collections::HashMap;

/// What makes two ends one origin.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Named(PartyId),
    /// The first of the unnamed parties that count as one.
    Unnamed(PartyId),
    OwnVoice(String),
    Unknown(String),
}

/// Unnamed parties that count as one.
pub(super) struct Groups(HashMap<PartyId, PartyId>);

impl Groups {
    /// Two unnamed parties with the same stance on the same point in one outlet are one,
    /// unless the outlet says that they are different persons. Whoever cannot be told apart
    /// on one point cannot on another either.
    pub(super) fn find(claim: &Claim, ends: &Ends) -> Self {
        let mut reports: HashMap<(Stance, PointId, &str), PartyId> = HashMap::new();
        let mut groups = Self(HashMap::new());
        for (id, _) in claim.statements() {
            for stance in ends.of(id) {
                for end in &stance.ends {
                    let Who::Unnamed(party) = end.who else {
                        continue;
                    };
                    if claim.party(party).distinct {
                        continue;
                    }
                    let outlet = outlet(claim, end.source);
                    match reports.get(&(stance.stance, stance.point, outlet)) {
                        Some(&other) => groups.unite(party, other),
                        None => {
                            reports.insert((stance.stance, stance.point, outlet), party);
                        }
                    }
                }
            }
        }
        groups
    }

    fn unite(&mut self, one: PartyId, other: PartyId) {
        let (one, other) = (self.first(one), self.first(other));
        if one != other {
            self.0.insert(one.max(other), one.min(other));
        }
    }

    /// The first of the parties that count as one with this one; each link leads to a
    /// smaller id, so this ends.
    fn first(&self, mut party: PartyId) -> PartyId {
        while let Some(&smaller) = self.0.get(&party) {
            party = smaller;
        }
        party
    }

    pub(super) fn key(&self, claim: &Claim, end: &End) -> Key {
        match end.who {
            Who::Named(party) => Key::Named(party),
            Who::Unnamed(party) => Key::Unnamed(self.first(party)),
            Who::OwnVoice => Key::OwnVoice(outlet(claim, end.source).to_owned()),
            Who::Unknown => Key::Unknown(outlet(claim, end.source).to_owned()),
        }
    }
}

pub(super) fn outlet(claim: &Claim, source: SourceId) -> &str {
    &claim.source(source).outlet
}
