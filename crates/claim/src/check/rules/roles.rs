use crate::{
    check::{Problem, Rule, sink::Sink, written::Claim},
    model::Speaker,
};

/// A role is a party's: an outlet that speaks for itself, or passes on what another has, has none.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    for statement in &claim.statements.items {
        let Ok(by) = &statement.by else { continue };
        if matches!(by, Some(by) if matches!(by.value, Speaker::Party(_))) {
            continue;
        }
        let roles = [&statement.role, &statement.affiliation];
        let Some(role) = roles.into_iter().flatten().flatten().next() else {
            continue;
        };
        let problem = Problem::new(
            Rule::RoleOfNobody,
            "a statement has a role or an affiliation, but no party speaks",
        )
        .at(role.at, "of nobody")
        .at(
            by.as_ref().map_or(statement.head, |by| by.at),
            "expected a party's id at `by`",
        )
        .help("name the party, or leave `role` and `affiliation` out");
        sink.report(problem);
    }
}
