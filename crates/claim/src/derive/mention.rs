//! Which points a source says nothing about.

use crate::model::{Claim, PointId, Read, SourceId};
use std::collections::HashSet;

/// For every source that was read as a whole the points that none of its statements takes a stance
/// on, itself or by speaking of a statement that does, and none of the retold versions it carries
/// belongs to.
pub(super) fn unmentioned(claim: &Claim) -> Vec<Vec<PointId>> {
    let mut mentioned: HashSet<(SourceId, PointId)> = HashSet::new();
    for statement in &claim.statements {
        mentioned.extend(
            statement
                .stances
                .iter()
                .map(|&(_, point)| (statement.source, point)),
        );
        for &(_, other) in &statement.towards {
            let about = claim.statement(other).stances.iter();
            mentioned.extend(about.map(|&(_, point)| (statement.source, point)));
        }
    }
    for retelling in &claim.retellings {
        let Some(point) = retelling.point else {
            continue;
        };
        let carriers = retelling
            .versions
            .iter()
            .flat_map(|version| &version.sources);
        mentioned.extend(carriers.map(|&source| (source, point)));
    }
    let not_by = |source| {
        if claim.source(source).read == Read::Part {
            return Vec::new();
        }
        let silent = |&point: &PointId| !mentioned.contains(&(source, point));
        claim
            .points()
            .map(|(point, _)| point)
            .filter(silent)
            .collect()
    };
    (0..claim.sources.len())
        .map(|source| not_by(SourceId(source)))
        .collect()
}
