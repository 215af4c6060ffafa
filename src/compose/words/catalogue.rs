//! The files of `languages/`, and what is wrong with them.

use super::{
    languages::primary,
    messages::{MESSAGES, id},
};
use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{collections::BTreeSet, fmt};

/// The languages that the card speaks.
const CATALOGUES: [(&str, &str); 7] = [
    ("ar", include_str!("../../../languages/ar.ftl")),
    ("de", include_str!("../../../languages/de.ftl")),
    ("en", include_str!("../../../languages/en.ftl")),
    ("es", include_str!("../../../languages/es.ftl")),
    ("fr", include_str!("../../../languages/fr.ftl")),
    ("he", include_str!("../../../languages/he.ftl")),
    ("ko", include_str!("../../../languages/ko.ftl")),
];

/// The card has no words in a claim's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    language: String,
}

impl Untranslated {
    pub(super) fn new(language: &str) -> Self {
        Self {
            language: language.to_owned(),
        }
    }
}

impl fmt::Display for Untranslated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let languages = CATALOGUES.map(|(language, _)| language).join(", ");
        let Self { language } = self;
        write!(
            f,
            "expected a claim in one of the card's languages ({languages}), found one in `{language}`; \
             a translation of languages/en.ftl adds a language"
        )
    }
}

impl std::error::Error for Untranslated {}

/// Something wrong with the words of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    language: &'static str,
    what: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "languages/{}.ftl: {}", self.language, self.what)
    }
}

/// The words of a claim's language, if the card has any.
pub(super) fn bundle(language: &str) -> Option<FluentBundle<FluentResource>> {
    let spoken = |(known, _): &&(&str, &str)| *known == primary(language);
    let (known, text) = CATALOGUES.iter().find(spoken)?;
    // What could not be read of it is a flaw; what could be is there.
    let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, _)| read);
    let mut bundle = FluentBundle::new(vec![known.parse().ok()?]);
    // Only what runs the other way is set apart, and by the card's own means.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    Some(bundle)
}

/// Everything that is wrong with the languages: messages that are missing, left over or cannot
/// be read, and variables that a translation forgot or made up. A build with a flaw stops.
#[must_use]
pub fn flaws() -> Vec<Flaw> {
    let of = |(language, text): &(&'static str, &str)| {
        let flaw = |what| Flaw { language, what };
        flaws_of(text).into_iter().map(flaw).collect::<Vec<_>>()
    };
    CATALOGUES.iter().flat_map(of).collect()
}

fn flaws_of(text: &str) -> Vec<String> {
    let mut flaws = Vec::new();
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, errors)| {
        flaws.extend(errors.iter().map(|error| {
            let line = 1 + text
                .get(..error.pos.start)
                .unwrap_or(text)
                .matches('\n')
                .count();
            format!("line {line}: {error}")
        }));
        read
    });
    let mut said = BTreeSet::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        if !said.insert(name.to_owned()) {
            flaws.push(format!("`{name}` stands there twice"));
        }
        let Some((_, expected)) = MESSAGES.iter().find(|(known, _)| id(known) == name) else {
            flaws.push(format!("the card has no message `{name}`"));
            continue;
        };
        let expected: BTreeSet<_> = expected.iter().copied().collect();
        let mut found = BTreeSet::new();
        if let Some(pattern) = &message.value {
            variables(pattern, &mut found);
        }
        for lost in expected.difference(&found) {
            flaws.push(format!("`{name}` does not say its `{lost}`"));
        }
        for made_up in found.difference(&expected) {
            flaws.push(format!("`{name}` has no `{made_up}`"));
        }
    }
    let missing = MESSAGES.iter().map(|(name, _)| id(name));
    let missing = missing.filter(|name| !said.contains(name));
    flaws.extend(missing.map(|name| format!("`{name}` is missing")));
    flaws
}

fn variables<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    let (inline, variants) = match expression {
        Expression::Inline(inline) => (inline, None),
        Expression::Select { selector, variants } => (selector, Some(variants)),
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
    for variant in variants.into_iter().flatten() {
        variables(&variant.value, found);
    }
}

#[cfg(test)]
mod tests {
    use super::{CATALOGUES, flaws, flaws_of};

    #[test]
    fn every_language_says_everything() {
        assert_eq!(flaws(), []);
    }

    #[test]
    fn what_is_missing_left_over_or_misspelt_is_told_by_name() {
        let (_, english) = CATALOGUES
            .iter()
            .find(|(l, _)| *l == "en")
            .copied()
            .unwrap_or_default();
        let broken = english
            .replace(
                "denied-on = { $when } by { $who }",
                "denied-on = { $when } by { $whom }",
            )
            .replace("\ncite = Cite", "\nciting = Cite")
            .replace("\nsources = Sources", "\nsources Sources");
        let flaws = flaws_of(&broken);
        for flaw in [
            "`denied-on` does not say its `who`",
            "`denied-on` has no `whom`",
            "the card has no message `citing`",
            "`cite` is missing",
            "`sources` is missing",
        ] {
            assert!(
                flaws.iter().any(|found| found == flaw),
                "{flaw}: {flaws:#?}"
            );
        }
        assert!(
            flaws.iter().any(|flaw| flaw.starts_with("line ")),
            "{flaws:#?}"
        );
        assert_eq!(flaws.len(), 6, "{flaws:#?}");
    }
}
