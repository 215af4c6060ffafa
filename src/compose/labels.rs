use super::Composer;
use crate::card::{Labels, Retelling};

impl Composer<'_> {
    /// The words of the interface, for a card with these retellings.
    pub(super) fn labels(&self, retellings: &[Retelling]) -> Labels {
        let versions = retellings.iter().flat_map(|retelling| &retelling.versions);
        let differs = versions
            .flat_map(|version| &version.says)
            .any(|word| word.differs);
        let words = self.words;
        Labels {
            points: words.points().into(),
            asserted: words.asserted().into(),
            denied: words.denied().into(),
            origins: words.origins().into(),
            as_of: words.as_of().into(),
            retellings: words.retellings().into(),
            told_by: words.told_by().into(),
            marked: differs.then(|| words.marked().into()),
            sources: words.sources().into(),
            replies: words.replies().into(),
            changes: words.changes().into(),
            report_errors: words.report_errors().into(),
            point: words.point().into(),
            whole: words.whole().into(),
            filter_side: words.filter_side().into(),
            sides: [words.both_sides(), words.report(), words.denial()]
                .map(Into::into)
                .into(),
            filter_speaker: words.filter_speaker().into(),
            speakers: [words.everybody(), words.only_named(), words.only_unnamed()]
                .map(Into::into)
                .into(),
            left_out: words.left_out().into(),
            copy_link: words.copy_link().into(),
            copy_embed: words.copy_embed().into(),
            copied: words.copied().into(),
            cite: words.cite().into(),
            copy: words.copy_citation().into(),
            copy_bibtex: words.copy_bibtex().into(),
            copy_csl_json: words.copy_csl_json().into(),
        }
    }
}
