use super::{text, words};
use crate::card::{Quote, Text};
use claim::model::Words;

/// Words as a card shows them: verbatim, so in quotation marks, whoever's they are.
pub(super) fn quote(said: &Words) -> Quote {
    Quote {
        text: Text::from(words::quoted(&said.text)),
        language: text(&said.language),
        direction: text(words::direction(&said.language)),
        translation: said
            .translation
            .as_deref()
            .map(|t| words::translation(t).into()),
    }
}
