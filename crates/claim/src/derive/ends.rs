//! The far end of every chain.

use super::{origins::Origin, relays::Relays};
use crate::model::{
    Claim, Party, PartyId, PartyKind, PointId, Relay, SourceId, Speaker, Stance, StatementId,
};

/// The far end of a chain: the statement there, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct End {
    pub(super) statement: StatementId,
    pub(super) source: SourceId,
    pub(super) who: Who,
}

/// Whose a statement at the far end is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Who {
    Named(PartyId),
    Unnamed(PartyId),
    OwnVoice,
    Unknown,
}

/// The ends of every stance of every statement.
pub(super) struct Ends(Vec<Vec<StanceEnds>>);

/// The ends of one stance of one statement.
#[derive(Clone)]
pub(super) struct StanceEnds {
    pub(super) stance: Stance,
    pub(super) point: PointId,
    /// Never empty, without repetition.
    pub(super) ends: Vec<End>,
}

impl Ends {
    pub(super) fn follow(claim: &Claim, relays: &Relays) -> Self {
        let unresolved = |statement: StatementId| -> Vec<StanceEnds> {
            let ends = vec![own_end(claim, statement)];
            let of = |&(stance, point)| StanceEnds {
                stance,
                point,
                ends: ends.clone(),
            };
            claim.statement(statement).stances.iter().map(of).collect()
        };
        let mut all = Self(claim.statements().map(|(id, _)| unresolved(id)).collect());
        for &id in relays.order() {
            for (place, upstream) in relays.upstream(id).iter().enumerate() {
                let mut ends = all.united(claim, id, place, upstream);
                ends.sort_unstable();
                ends.dedup();
                let stance = all
                    .0
                    .get_mut(id.0)
                    .and_then(|stances| stances.get_mut(place));
                if let (Some(stance), false) = (stance, ends.is_empty()) {
                    stance.ends = ends;
                }
            }
        }
        all
    }

    /// The ends of the same stance on the same point in all of `upstream`.
    fn united(
        &self,
        claim: &Claim,
        id: StatementId,
        place: usize,
        upstream: &[StatementId],
    ) -> Vec<End> {
        let wanted = claim.statement(id).stances.get(place);
        let of = |&from: &StatementId| {
            let same = |s: &&StanceEnds| wanted == Some(&(s.stance, s.point));
            self.of(from)
                .iter()
                .filter(same)
                .flat_map(|s| s.ends.iter().copied())
        };
        upstream.iter().flat_map(of).collect()
    }

    /// The stances of a statement with their ends.
    pub(super) fn of(&self, id: StatementId) -> &[StanceEnds] {
        self.0.get(id.0).map_or(&[], Vec::as_slice)
    }
}

impl End {
    pub(super) fn origin(&self) -> Origin {
        match self.who {
            Who::Named(party) => Origin::Party(party),
            Who::Unnamed(party) => Origin::Unnamed(vec![party]),
            Who::OwnVoice => Origin::OwnVoice(self.source),
            Who::Unknown => Origin::Unknown,
        }
    }
}

/// The end of a chain of one: the statement itself, or the place where the trace is lost.
fn own_end(claim: &Claim, id: StatementId) -> End {
    let statement = claim.statement(id);
    let who = match (statement.relayed_from, statement.by) {
        (Some(Relay::Unknown | Relay::Source(_)), _) | (None, Speaker::Relayed) => Who::Unknown,
        (None, Speaker::OwnVoice) => Who::OwnVoice,
        (None, Speaker::Party(party)) if is_unnamed(claim.party(party)) => Who::Unnamed(party),
        (None, Speaker::Party(party)) => Who::Named(party),
    };
    End {
        statement: id,
        source: statement.source,
        who,
    }
}

fn is_unnamed(party: &Party) -> bool {
    party.kind == PartyKind::Unnamed
}
