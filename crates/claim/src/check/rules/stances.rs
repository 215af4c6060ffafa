use crate::{
    check::{
        Problem, Rule,
        sink::Sink,
        span::{At, Span},
        written::{Claim, statement::Statement},
    },
    model::{PointId, Stance},
};
use std::collections::HashMap;

/// Every statement is somebody's word, takes a stance, and does not speak against itself.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    for (i, statement) in claim.statements.items.iter().enumerate() {
        speaker(sink, statement);
        stance(sink, statement);
        contradiction(sink, statement);
        for towards in statement
            .towards
            .items
            .iter()
            .filter(|towards| towards.value.1.0 == i)
        {
            let problem = Problem::new(
                Rule::StanceOnItself,
                "a statement takes a stance towards itself",
            )
            .at(towards.at, "itself")
            .at(statement.head, "this statement");
            sink.report(problem);
        }
    }
}

fn speaker(sink: &mut Sink, statement: &Statement) {
    if matches!(
        (&statement.by, &statement.relayed_from),
        (Ok(None), Ok(None))
    ) {
        let problem = Problem::new(Rule::MissingSpeaker, "a statement is nobody's word")
            .at(statement.head, "expected `by` or `relayed-from`")
            .help("`by = \"own-voice\"` is the source's own word");
        sink.report(problem);
    }
}

fn stance(sink: &mut Sink, statement: &Statement) {
    let (stances, towards) = (&statement.stances, &statement.towards);
    let readable = stances.flaw.is_none() && towards.flaw.is_none();
    if readable && stances.items.is_empty() && towards.items.is_empty() {
        let problem = Problem::new(Rule::MissingStance, "a statement takes no stance")
            .at(
                statement.head,
                "expected `asserts`, `denies` or another stance",
            )
            .help("a source that says nothing about the points needs no statement");
        sink.report(problem);
    }
}

fn contradiction(sink: &mut Sink, statement: &Statement) {
    let mut asserted: HashMap<PointId, Span> = HashMap::new();
    for At {
        value: (stance, point),
        at,
    } in &statement.stances.items
    {
        if *stance == Stance::Asserts {
            asserted.insert(*point, *at);
        }
    }
    for At {
        value: (stance, point),
        at,
    } in &statement.stances.items
    {
        if let (Stance::Denies, Some(first)) = (stance, asserted.get(point)) {
            let problem = Problem::new(
                Rule::Contradiction,
                "one statement asserts and denies the same point",
            )
            .at(*at, "denied")
            .at(*first, "asserted")
            .help("where somebody said both, make a statement of each");
            sink.report(problem);
        }
    }
}
