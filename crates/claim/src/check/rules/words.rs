use crate::{
    check::{Problem, Rule, sink::Sink, written::Claim},
    model::Wording,
};

/// A statement in a source that can be opened shows the words it stands on.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    for statement in &claim.statements.items {
        let (Ok(None), Ok(wording), Ok(source)) =
            (&statement.words, &statement.wording, &statement.source)
        else {
            continue;
        };
        let Some(Ok(Some(url))) = claim
            .sources
            .items
            .get(source.value.0)
            .map(|source| &source.url)
        else {
            continue;
        };
        if wording.is_some_and(|wording| wording.value == Wording::Act) {
            continue;
        }
        let problem = Problem::new(
            Rule::MissingWords,
            "a statement in a source that can be opened has no words",
        )
        .at(statement.head, "expected `words`")
        .at(url.at, "the source's address")
        .help("quote them as printed; `kind = \"act\"` where there were none");
        sink.report(problem);
    }
}
