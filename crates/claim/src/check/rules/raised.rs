use crate::{
    check::{Problem, Rule, sink::Sink, written::Claim},
    model::{PartyId, PointId, Speaker, Stance},
};

/// Who raised a point asserts it, and denies something of the report that it is raised against.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    if !readable(claim) {
        return;
    }
    for (place, point) in claim.points.items.iter().enumerate() {
        let Ok(Some(raised_by)) = &point.raised_by else {
            continue;
        };
        let takes =
            |stance, on: &dyn Fn(PointId) -> bool| takes(claim, raised_by.value, stance, on);
        let (message, help) = if !takes(Stance::Asserts, &|point| point.0 == place) {
            (
                "a point is said to be raised by a party that does not assert it",
                "add the statement in which it does, or name who raised it",
            )
        } else if !takes(Stance::Denies, &|point| !is_raised(claim, point)) {
            (
                "a point is said to be raised against the report by a party that denies nothing of it",
                "leave `raised-by` out: what is reported needs none",
            )
        } else {
            continue;
        };
        let problem = Problem::new(Rule::UnraisedPoint, message)
            .at(raised_by.at, "this party")
            .at(point.head, "this point")
            .help(help);
        sink.report(problem);
    }
}

/// Whether a point was brought up against the report.
pub(crate) fn is_raised(claim: &Claim, point: PointId) -> bool {
    let point = claim.points.items.get(point.0);
    point.is_some_and(|point| !matches!(point.raised_by, Ok(None)))
}

fn takes(claim: &Claim, party: PartyId, stance: Stance, on: &dyn Fn(PointId) -> bool) -> bool {
    let by = |by: &Option<crate::check::span::At<Speaker>>| {
        by.is_some_and(|by| by.value == Speaker::Party(party))
    };
    let mut own = claim.statements.items.iter();
    own.any(|statement| {
        let mut taken = statement.stances.items.iter();
        statement.by.as_ref().is_ok_and(by)
            && taken.any(|taken| taken.value.0 == stance && on(taken.value.1))
    })
}

/// What was not read may be what the party says.
fn readable(claim: &Claim) -> bool {
    let mut statements = claim.statements.items.iter();
    claim.statements.flaw.is_none()
        && statements.all(|statement| statement.stances.flaw.is_none() && statement.by.is_ok())
}
