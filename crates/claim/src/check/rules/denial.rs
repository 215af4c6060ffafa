use crate::{
    check::{
        Problem, Rule,
        sink::Sink,
        span::Span,
        written::{Claim, record::Reply},
    },
    model::Stance,
};

/// No allegation stands alone: it has a denial, a right of reply, or a search that found none.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    let denial = first(claim, Stance::Denies);
    // What others asked was no chance to answer this card.
    let own = |reply: &&Reply| reply.reply.asked_by.is_none();
    let reply = claim.replies.items.iter().find(own);
    let reply = reply.map(|reply| reply.head);
    match &claim.no_denial_found {
        Ok(Some(search)) => {
            for (other, what) in [(denial, "the denial"), (reply, "the reply")] {
                let Some(other) = other else { continue };
                let problem = Problem::new(
                    Rule::NeedlessSearch,
                    format!("a search found no denial, but {what} is here"),
                )
                .at(search.head, "needless")
                .at(other, what)
                .help("leave `[no-denial-found]` out");
                sink.report(problem);
            }
        }
        Ok(None) if denial.is_none() && reply.is_none() && everything_is_known(claim) => {
            // A suspicion is told of somebody as well.
            let alleged = [Stance::Asserts, Stance::Suspects];
            let alleged = alleged.map(|stance| first(claim, stance));
            let Some(allegation) = alleged.into_iter().flatten().min() else {
                return;
            };
            let problem = Problem::new(
                Rule::UnansweredAllegation,
                "nobody denies what is alleged, and nobody was asked",
            )
            .at(allegation, "alleged")
            .help("add a statement that `denies`, a `[[reply]]`, or `[no-denial-found]`");
            sink.report(problem);
        }
        _ => {}
    }
}

/// Where a stance is first taken on anything.
fn first(claim: &Claim, stance: Stance) -> Option<Span> {
    let mut stances = claim
        .statements
        .items
        .iter()
        .flat_map(|statement| &statement.stances.items);
    stances
        .find(|taken| taken.value.0 == stance)
        .map(|taken| taken.at)
}

/// Whether there can be no denial or reply among what could not be read.
fn everything_is_known(claim: &Claim) -> bool {
    let statements = &claim.statements;
    statements.flaw.is_none()
        && claim.replies.flaw.is_none()
        && statements
            .items
            .iter()
            .all(|statement| statement.stances.flaw.is_none())
}
