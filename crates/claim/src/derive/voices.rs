//! Everybody at the far end of a chain.

use super::{
    ends::Ends,
    groups::{Groups, Key},
    origins::Origin,
    timeline::Timeline,
};
use crate::model::{Claim, StatementId};
use std::collections::HashMap;

/// Somebody at the far end of a chain, with all that carries their word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Who. Unnamed parties that count as one on any point are one here.
    pub origin: Origin,
    /// The step from which the voice is heard.
    pub from: usize,
    /// The statements that carry its word, earliest first; never empty.
    pub statements: Vec<StatementId>,
}

/// Everybody at the far end of a chain, in the order of becoming known.
pub(super) fn voices(
    claim: &Claim,
    groups: &Groups,
    timeline: &Timeline,
    ends: &Ends,
) -> Vec<Voice> {
    let mut voices: Vec<Voice> = Vec::new();
    let mut places: HashMap<Key, usize> = HashMap::new();
    for &id in timeline.order() {
        for end in ends.of(id).iter().flat_map(|stance| &stance.ends) {
            let place = *places.entry(groups.key(claim, end)).or_insert(voices.len());
            let Some(voice) = voices.get_mut(place) else {
                let from = timeline.statement(id);
                voices.push(Voice {
                    origin: end.origin(),
                    from,
                    statements: vec![id],
                });
                continue;
            };
            voice.origin.join(end);
            if voice.statements.last() != Some(&id) {
                voice.statements.push(id);
            }
        }
    }
    voices
}
