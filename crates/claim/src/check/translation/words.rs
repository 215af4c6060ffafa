use super::{Comparison, facts::Fact, spell};
use crate::{
    check::{Problem, Rule, span::Span, written::words::Quotation},
    model::Words,
};

impl Comparison<'_, '_, '_> {
    /// A quotation is its source's, whatever the card's language: only the translation differs.
    pub(super) fn words(&mut self, ours: Option<&Quotation>, theirs: Option<&Words>, head: Span) {
        let (Some(quotation), Some(original)) = (ours, theirs) else {
            self.report_fact(
                Rule::OtherWords,
                Fact {
                    key: "words",
                    expected: theirs.map(|words| spell::text(&words.text)),
                    found: ours.map(|quotation| spell::text(&quotation.words.text)),
                    at: ours.map_or(head, |quotation| quotation.at),
                },
            );
            return;
        };
        let words = &quotation.words;
        if words.text != original.text {
            let message = format!("expected the words of {}, letter by letter", self.file);
            let help = format!(
                "write `words = {}`, or correct {} where that is the mistake",
                spell::text(&original.text),
                self.file
            );
            let problem = Problem::new(Rule::OtherWords, message)
                .at(self.difference(quotation, original), "not the same")
                .help(help);
            self.reader.report(problem);
        }
        let mut same = |key, expected: Option<&str>, found: Option<&str>| {
            self.report_fact(
                Rule::OtherWords,
                Fact {
                    key,
                    expected: expected.map(spell::text),
                    found: found.map(spell::text),
                    at: quotation.at,
                },
            );
        };
        same(
            "words-language",
            Some(&original.language),
            Some(&words.language),
        );
        same(
            "before",
            original.before.as_deref(),
            words.before.as_deref(),
        );
        same("after", original.after.as_deref(), words.after.as_deref());
    }

    /// Where the words begin to be others, if they are written as they are read, without escapes.
    fn difference(&self, quotation: &Quotation, original: &Words) -> Span {
        let text = &quotation.words.text;
        let same: usize = text
            .chars()
            .zip(original.text.chars())
            .take_while(|(ours, theirs)| ours == theirs)
            .map(|(character, _)| character.len_utf8())
            .sum();
        match self.reader.written(quotation.at).find(text.as_str()) {
            Some(start) if same < text.len() => Span {
                start: quotation.at.start + start + same,
                end: quotation.at.start + start + text.len(),
            },
            _ => quotation.at,
        }
    }
}
