//! The commented claim file.

use super::{Source, toml::quoted};
use jiff::{Zoned, civil};

const TEMPLATE: &str = include_str!("template.toml");

/// What a new claim file is made of.
pub struct Draft {
    /// The question that the card answers.
    pub headline: String,
    /// The card's own language.
    pub language: String,
    /// At least one, each with its id.
    pub sources: Vec<Source>,
}

/// Today, on the author's calendar.
pub(super) fn today() -> civil::Date {
    Zoned::now().date()
}

impl Draft {
    /// The file's text.
    pub fn text(&self) -> String {
        // A name between two `@@` stands for a value.
        let pieces = TEMPLATE.split("@@").enumerate();
        pieces
            .map(|(at, piece)| match at % 2 {
                0 => piece.to_owned(),
                _ => self.value(piece),
            })
            .collect()
    }

    fn value(&self, name: &str) -> String {
        let first = self.sources.first();
        let second = self.sources.get(1).or(first);
        let id = |source: Option<&Source>| source.map_or_else(String::new, |s| quoted(&s.id));
        match name {
            "headline" => quoted(&self.headline),
            "language" => quoted(&self.language),
            "today" => today().to_string(),
            "sources" => {
                let tables: Vec<String> = self.sources.iter().map(Source::table).collect();
                tables.join("\n")
            }
            "first" => id(first),
            "second" => id(second),
            "another" => self
                .sources
                .get(1)
                .map_or_else(|| quoted("another-source"), |source| quoted(&source.id)),
            "first-translation" => self.translation(first, ""),
            "second-translation" => self.translation(second, ""),
            "second-translation-comment" => self.translation(second, "# "),
            _ => String::new(),
        }
    }

    /// A line for the translation, where a source is in another language than the card.
    fn translation(&self, source: Option<&Source>, before: &str) -> String {
        let language = |tag: &str| {
            let first = tag.split(['-', '_']).next().unwrap_or_default();
            first.to_lowercase()
        };
        let tag = source.and_then(|source| source.language.as_deref());
        if tag.is_none_or(|tag| language(tag) == language(&self.language)) {
            return String::new();
        }
        format!(
            "{before}translation = \"TODO: your translation of the words into the card's language\"\n"
        )
    }
}
