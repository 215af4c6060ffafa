use crate::{
    check::{
        Problem, Rule,
        sink::Sink,
        span::Span,
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

/// Stances that nobody takes on one point in one breath, with the words for them.
const OPPOSED: [(Stance, &str, Stance, &str, &str); 3] = [
    (
        Stance::Asserts,
        "asserted",
        Stance::Denies,
        "denied",
        "one statement asserts and denies the same point",
    ),
    (
        Stance::Suspects,
        "suspected",
        Stance::Denies,
        "denied",
        "one statement suspects and denies the same point",
    ),
    (
        Stance::Declines,
        "neither confirmed nor denied",
        Stance::Denies,
        "denied",
        "one statement denies a point and will neither confirm nor deny it",
    ),
];

fn contradiction(sink: &mut Sink, statement: &Statement) {
    for (one, is_one, other, is_other, message) in OPPOSED {
        let of = |wanted: Stance| {
            let taken = statement.stances.items.iter();
            taken.filter(move |taken| taken.value.0 == wanted)
        };
        let first: HashMap<PointId, Span> = of(one).map(|t| (t.value.1, t.at)).collect();
        for taken in of(other) {
            if let Some(first) = first.get(&taken.value.1) {
                let problem = Problem::new(Rule::Contradiction, message)
                    .at(taken.at, is_other)
                    .at(*first, is_one)
                    .help("where somebody said both, make a statement of each");
                sink.report(problem);
            }
        }
    }
}
