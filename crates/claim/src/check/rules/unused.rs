use crate::{
    check::{Problem, Rule, sink::Sink, written::Claim},
    model::Speaker,
};
use std::collections::HashSet;

/// Every party says something, and somebody says something about every point. A source may say
/// nothing: that is worth showing.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    let statements = &claim.statements;
    if statements.flaw.is_some() {
        return;
    }
    let mut spoke = HashSet::new();
    let mut addressed = HashSet::new();
    for statement in &statements.items {
        if let Ok(Some(by)) = statement.by
            && let Speaker::Party(party) = by.value
        {
            spoke.insert(party.0);
        }
        addressed.extend(
            statement
                .stances
                .items
                .iter()
                .map(|stance| stance.value.1.0),
        );
    }
    if statements
        .items
        .iter()
        .all(|statement| statement.by.is_ok())
    {
        for (_, party) in claim
            .parties
            .items
            .iter()
            .enumerate()
            .filter(|(i, _)| !spoke.contains(i))
        {
            let problem = Problem::new(Rule::UnusedParty, "a party says nothing")
                .at(party.head, "no statement is by this party")
                .help("leave it out, or add what it said");
            sink.report(problem);
        }
    }
    if statements
        .items
        .iter()
        .all(|statement| statement.stances.flaw.is_none())
    {
        for (_, point) in claim
            .points
            .items
            .iter()
            .enumerate()
            .filter(|(i, _)| !addressed.contains(i))
        {
            let problem = Problem::new(Rule::UnusedPoint, "nobody takes a stance on a point")
                .at(point.head, "in no statement")
                .help("leave it out, or add who asserts it");
            sink.report(problem);
        }
    }
}
