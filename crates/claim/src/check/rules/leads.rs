use super::raised::is_raised;
use crate::{
    check::{Problem, Rule, sink::Sink, span::Span, written::Claim},
    model::Stance,
};

/// Each side of the card opens with at most one statement. One that denies leads the denial,
/// whatever else it asserts. What was raised against the report is on neither.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    let (mut report, mut denial): (Option<Span>, Option<Span>) = (None, None);
    for statement in &claim.statements.items {
        let (Ok(Some(lead)), None) = (statement.lead, statement.stances.flaw) else {
            continue;
        };
        let takes = |stance| {
            statement
                .stances
                .items
                .iter()
                .any(|taken| taken.value.0 == stance && !is_raised(claim, taken.value.1))
        };
        let (side, first) = if takes(Stance::Denies) {
            ("denial", &mut denial)
        } else if takes(Stance::Asserts) {
            ("report", &mut report)
        } else {
            let problem = Problem::new(
                Rule::LeadWithoutSide,
                "a lead neither asserts nor denies anything",
            )
            .at(lead, "on neither side of the card")
            .help("leave `lead` out");
            sink.report(problem);
            continue;
        };
        match *first {
            None => *first = Some(lead),
            Some(first) => {
                let problem =
                    Problem::new(Rule::SecondLead, format!("the {side} side has two leads"))
                        .at(lead, "a second one")
                        .at(first, "the first");
                sink.report(problem);
            }
        }
    }
}
