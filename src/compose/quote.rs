use super::{Composer, foreign::phrase, text, words::direction};
use crate::card::{Quote, Text};
use claim::model::Words;

impl Composer<'_> {
    /// Words as a card shows them: verbatim, so in quotation marks, whoever's they are.
    pub(super) fn quote(&self, said: &Words) -> Quote {
        let translation = said.translation.as_deref();
        Quote {
            text: Text::from(self.words.quoted(&said.text)),
            language: text(&said.language),
            direction: Text::from(direction(&said.language)),
            translation: translation.map(|t| phrase(&self.words.translation(t))),
        }
    }
}
