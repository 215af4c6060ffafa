//! The sources between a statement and its speaker.

use super::relays::Relays;
use crate::model::{Claim, SourceId, Statement, StatementId};

/// For every statement the sources from its own to the far end.
pub(super) fn chains(claim: &Claim, relays: &Relays) -> Vec<Vec<SourceId>> {
    let own = |(_, statement): (StatementId, &Statement)| vec![statement.source];
    let mut chains: Vec<Vec<SourceId>> = claim.statements().map(own).collect();
    for &id in relays.order() {
        let upstream = relays.upstream(id).iter().flatten();
        let ways = upstream.filter_map(|from| chains.get(from.0));
        // The first of the longest, so that the order of the file decides.
        let longest = ways.reduce(|best, way| if way.len() > best.len() { way } else { best });
        if let Some(way) = longest.cloned()
            && let Some(chain) = chains.get_mut(id.0)
        {
            chain.extend(way);
        }
    }
    chains
}
