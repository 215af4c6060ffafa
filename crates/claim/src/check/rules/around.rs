use crate::check::{
    Problem, Rule,
    sink::Sink,
    span::Span,
    written::{Claim, words::Quotation},
};
use crate::model::SourceId;

/// What stands around a quotation only helps a browser to find it: there must be an address.
pub(crate) fn check(sink: &mut Sink, claim: &Claim) {
    for statement in &claim.statements.items {
        if let (Ok(Some(quotation)), Ok(source)) = (&statement.words, &statement.source) {
            quoted(sink, claim, quotation, source.value, source.at);
        }
    }
    let versions = claim.retellings.items.iter();
    for version in versions.flat_map(|retelling| &retelling.versions.items) {
        if let (Ok(Some(quotation)), Ok(sources)) = (&version.words, &version.sources)
            && let Some(first) = sources.first()
        {
            quoted(sink, claim, quotation, first.value, first.at);
        }
    }
}

fn quoted(sink: &mut Sink, claim: &Claim, quotation: &Quotation, source: SourceId, at: Span) {
    let (Some(around), Some(source)) = (quotation.around, claim.sources.items.get(source.0)) else {
        return;
    };
    if let (Ok(None), Ok(None)) = (&source.url, &source.archive) {
        let problem = Problem::new(
            Rule::NeedlessContext,
            "`before` and `after` are for words that a link can land on, and this source has no address",
        )
        .at(around, "needless")
        .at(at, "has neither `url` nor `archive`")
        .help("leave both out, or give the source's address");
        sink.report(problem);
    }
}
