use super::Value;
use crate::check::{Problem, Rule, reader::Reader, say::quote, sink::Given, span::At};
use icu_locale_core::Locale;

/// A language as BCP 47 names it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Language(Locale);

impl Language {
    /// The tag in canonical case.
    pub(crate) fn tag(&self) -> String {
        self.0.to_string()
    }

    /// Whether the language marks its questions with a sign.
    pub(crate) fn marks_questions(&self) -> bool {
        !matches!(
            self.0.id.language.as_str(),
            "bo" | "ja" | "km" | "lo" | "my" | "th"
        )
    }

    /// Whether somebody who reads `other` needs a translation of this.
    pub(crate) fn is_foreign_to(&self, other: &Self) -> bool {
        self.0.id.language != other.0.id.language
    }

    /// Whether somebody who reads `other` reads this as well. Neither this nor foreign is one
    /// language in two scripts: the author decides.
    pub(crate) fn is_at_home_in(&self, other: &Self) -> bool {
        let (here, there) = (&self.0.id, &other.0.id);
        here.language == there.language
            && (here.script.is_none() || there.script.is_none() || here.script == there.script)
            && (here.region == there.region || here.language.as_str() != "zh")
    }
}

/// The language of a tag, in whatever case.
pub(crate) fn parse(tag: &str) -> Option<Language> {
    let locale = Locale::try_from_str(tag).ok()?;
    (!locale.id.language.is_unknown()).then_some(Language(locale))
}

/// A BCP 47 tag.
pub(crate) fn language(reader: &mut Reader, value: &Value) -> Given<At<Language>> {
    let tag = value.string(reader)?;
    match parse(tag) {
        Some(language) => Ok(At {
            value: language,
            at: value.at,
        }),
        None => {
            let message = format!(
                "expected a language tag at `{}`, found {}",
                value.key,
                quote(tag)
            );
            let problem = Problem::new(Rule::BadLanguage, message)
                .at(value.at, "not a language tag")
                .help("a tag is short, such as `en`, `ko` or `pt-BR`");
            Err(reader.report(problem))
        }
    }
}
