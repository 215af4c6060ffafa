mod circle;

use crate::{
    check::{
        Problem, Rule,
        sink::Sink,
        span::{At, Span},
        written::{Claim, statement::Statement},
    },
    model::{PointId, Relay, SourceId, Stance},
};
use std::collections::HashSet;

/// What a source says about one point: the thing that is relayed.
type Carried = (SourceId, Stance, PointId);

/// Every relay has something to relay, and no chain of them closes into a circle.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    let statements = &claim.statements.items;
    let carried = carried(statements);
    let unclear = unclear(claim);
    for statement in statements {
        let (Ok(source), Some((upstream, at))) = (statement.source, upstream(statement)) else {
            continue;
        };
        if source.value == upstream {
            let problem = Problem::new(Rule::RelayToItself, "a source relays itself")
                .at(at, "the same source")
                .at(source.at, "as this")
                .help("where it says so itself, write `by = \"own-voice\"` and leave `relayed-from` out");
            sink.report(problem);
        } else if unclear
            .as_ref()
            .is_some_and(|unclear| !unclear.contains(&upstream))
        {
            of_nothing(sink, statement, upstream, at, &carried);
        }
    }
    circle::check(sink, statements);
}

/// The source from which a statement is relayed, and where that is written.
fn upstream(statement: &Statement) -> Option<(SourceId, Span)> {
    match statement.relayed_from {
        Ok(Some(At {
            value: Relay::Source(source),
            at,
        })) => Some((source, at)),
        _ => None,
    }
}

fn carried(statements: &[Statement]) -> HashSet<Carried> {
    let mut carried = HashSet::new();
    for statement in statements {
        let Ok(source) = statement.source else {
            continue;
        };
        let stances = statement.stances.items.iter().map(|taken| taken.value);
        carried.extend(stances.map(|(stance, point)| (source.value, stance, point)));
    }
    carried
}

/// The sources of which some statement could not be read; `None` where that may be any source.
fn unclear(claim: &Claim) -> Option<HashSet<SourceId>> {
    if claim.statements.flaw.is_some() {
        return None;
    }
    let mut unclear = HashSet::new();
    for statement in &claim.statements.items {
        let source = statement.source.ok()?;
        if statement.stances.flaw.is_some() {
            unclear.insert(source.value);
        }
    }
    Some(unclear)
}

fn of_nothing(
    sink: &mut Sink,
    relay: &Statement,
    upstream: SourceId,
    at: Span,
    carried: &HashSet<Carried>,
) {
    let missing = relay.stances.items.iter().find(|taken| {
        let (stance, point) = taken.value;
        !carried.contains(&(upstream, stance, point))
    });
    if let Some(missing) = missing {
        let message = "a statement is relayed from a source that does not carry it";
        let problem = Problem::new(Rule::RelayOfNothing, message)
            .at(at, "has no statement with this stance on this point")
            .at(missing.at, "this point")
            .help("add that source's statement, or write `relayed-from = \"unknown\"`");
        sink.report(problem);
    }
}
