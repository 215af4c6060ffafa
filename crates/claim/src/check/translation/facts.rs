use super::Comparison;
use crate::check::{Problem, Rule, say::quote, span::Span};

/// What stands at a key, spelt as an author writes it, and where.
pub(super) struct Fact<'k> {
    pub(super) key: &'k str,
    /// In the first file; `None` where it has no such key.
    pub(super) expected: Option<String>,
    /// In the second.
    pub(super) found: Option<String>,
    /// Where it is, or the table's head where it is not.
    pub(super) at: Span,
}

impl Comparison<'_, '_, '_> {
    /// Reports a fact that differs.
    pub(super) fn fact(&mut self, fact: Fact) {
        self.report_fact(Rule::OtherFact, fact);
    }

    /// Reports a fact that differs, under a rule.
    pub(super) fn report_fact(&mut self, rule: Rule, fact: Fact) {
        let Fact {
            key,
            expected,
            found,
            at,
        } = fact;
        if expected == found {
            return;
        }
        let file = &self.file;
        let entry = |value: &str| format!("{key} = {value}");
        let (wanted, label, help) = match (&expected, &found) {
            (Some(value), Some(_)) => (
                quote(&entry(value)),
                format!("not as in {file}"),
                format!(
                    "write `{}`, or correct {file} where that is the mistake",
                    entry(value)
                ),
            ),
            (Some(value), None) => (
                quote(&entry(value)),
                format!("expected `{key}`"),
                format!(
                    "add `{}`, or correct {file} where that is the mistake",
                    entry(value)
                ),
            ),
            (None, _) => (
                format!("no `{key}`"),
                format!("not in {file}"),
                format!("leave `{key}` out, or add it to {file} as well"),
            ),
        };
        let found = found.map_or_else(|| "none".to_owned(), |value| quote(&value));
        let message = format!("expected {wanted} as in {file}, found {found}");
        self.reader
            .report(Problem::new(rule, message).at(at, label).help(help));
    }

    /// Reports a text that only one of the files has. What it says may differ.
    pub(super) fn presence(
        &mut self,
        key: &str,
        expected: Option<&str>,
        found: Option<Span>,
        head: Span,
    ) {
        let file = &self.file;
        let problem = match (expected, found) {
            (Some(text), None) => Problem::new(
                Rule::OtherFact,
                format!("expected `{key}` as in {file}, found none"),
            )
            .at(head, format!("expected `{key}`"))
            .help(format!("translate {}", quote(text))),
            (None, Some(at)) => Problem::new(
                Rule::OtherFact,
                format!("expected no `{key}` as in {file}, found one"),
            )
            .at(at, format!("not in {file}"))
            .help(format!("leave `{key}` out, or add it to {file} as well")),
            _ => return,
        };
        self.reader.report(problem);
    }
}
