//! What the card says in words of its own, in the claim's language.
//!
//! The words stand in `languages/`, one [Fluent](https://projectfluent.org) file a language;
//! dates and lists are made of CLDR's data by ICU4X. All of it stays on the author's machine.

mod catalogue;
mod counts;
mod dates;
mod languages;
mod messages;

pub use catalogue::{Flaw, Untranslated, flaws};
pub(super) use counts::Counts;
pub(super) use languages::direction;

use super::foreign;
use claim::model::{Stance, Towards};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu_list::ListFormatter;

/// The words, dates and lists of one language.
pub(super) struct Words {
    bundle: FluentBundle<FluentResource>,
    dates: dates::Dates,
    and: ListFormatter,
    /// `rtl` where the language is written from right to left, otherwise `ltr`.
    pub(super) direction: &'static str,
}

impl Words {
    /// The words of a claim's language, a BCP 47 tag. A region chooses how a date is written
    /// ("de-AT"), the language alone which words there are.
    pub(super) fn of(language: &str) -> Result<Self, Untranslated> {
        let untranslated = || Untranslated::new(language);
        let bundle = catalogue::bundle(language).ok_or_else(untranslated)?;
        let locale = languages::locale(language).ok_or_else(untranslated)?;
        Ok(Self {
            bundle,
            dates: dates::Dates::of(&locale).ok_or_else(untranslated)?,
            and: languages::and(&locale).ok_or_else(untranslated)?,
            direction: languages::direction(language),
        })
    }

    /// A message with its variables filled in. The build refuses a language that lacks one
    /// ([`flaws`]); its name stands in its place where that was not asked.
    fn say(&self, name: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        let name = messages::id(name);
        let pattern = self.bundle.get_message(&name).and_then(|m| m.value());
        let Some(pattern) = pattern else {
            return name;
        };
        let variables: FluentArgs<'_> = variables.iter().cloned().collect();
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&variables), &mut errors);
        said.into_owned()
    }

    /// A text that is put into a message: set apart where it runs the other way.
    fn text<'a>(&self, text: &'a str) -> FluentValue<'a> {
        FluentValue::from(foreign::isolated(text, self.direction))
    }

    /// "A, B and C".
    pub(super) fn and<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items = items.iter().map(AsRef::as_ref);
        self.and.format(items).to_string()
    }

    /// "A, B, C".
    pub(super) fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        items.join(&self.comma())
    }

    /// A stance as what somebody did.
    pub(super) fn stance_taken(&self, stance: Stance) -> String {
        self.stance(stance_name(stance))
    }

    /// A stance as what a source carries.
    pub(super) fn stance_carried(&self, stance: Stance) -> String {
        self.carries(stance_name(stance))
    }

    /// What a statement does to another one.
    pub(super) fn stance_towards(&self, towards: Towards, statement: &str) -> String {
        self.towards(towards_name(towards), statement)
    }

    /// The same from the other end.
    pub(super) fn stance_answered(&self, towards: Towards, statement: &str) -> String {
        self.answered(towards_name(towards), statement)
    }
}

/// What `languages/` calls a stance; the same as in a claim file's stance of a party.
fn stance_name(stance: Stance) -> &'static str {
    match stance {
        Stance::Asserts => "asserts",
        Stance::Denies => "denies",
        Stance::Declines => "declines",
        Stance::NoReply => "no-reply",
        Stance::Doubts => "doubts",
        Stance::Suspects => "suspects",
        Stance::Promises => "promises",
        Stance::Withdraws => "withdraws",
    }
}

fn towards_name(towards: Towards) -> &'static str {
    match towards {
        Towards::Backs => "backs",
        Towards::Disputes => "disputes",
        Towards::Corrects => "corrects",
    }
}
