use crate::check::{Problem, Rule, sink::Sink, written::Claim};

/// A version is of another text of the same outlet, and all versions are of one of them.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    let sources = &claim.sources.items;
    for (place, source) in sources.iter().enumerate() {
        let Ok(Some(of)) = &source.version_of else {
            continue;
        };
        let Some(other) = sources.get(of.value.0) else {
            continue;
        };
        let outlets = source.outlet.as_ref().ok().zip(other.outlet.as_ref().ok());
        let (message, help) = if of.value.0 == place {
            (
                "a source is said to be a version of itself",
                "name the source that has the same text at another time, or leave `version-of` out",
            )
        } else if outlets.is_some_and(|(one, other)| one.value != other.value) {
            (
                "a source is said to be a version of another outlet's text",
                "what an outlet has from another one is `relayed-from` it",
            )
        } else if !matches!(other.version_of, Ok(None)) {
            (
                "a source is said to be a version of what is a version itself",
                "name the one source that the others are versions of",
            )
        } else {
            continue;
        };
        let mut problem = Problem::new(Rule::VersionOfNone, message).at(of.at, "of this");
        if let Some((one, other)) = outlets.filter(|(one, other)| one.value != other.value) {
            problem = problem.at(one.at, "one outlet").at(other.at, "another");
        }
        sink.report(problem.help(help));
    }
}
