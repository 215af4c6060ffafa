use super::{text, words};
use crate::card::{Quote, Text};
use claim::model::{Wording, Words};

/// Words as a card shows them: in quotation marks where they are the speaker's own.
pub(super) fn quote(said: &Words, wording: Wording) -> Quote {
    let shown = match wording {
        Wording::Quoted => words::quoted(&said.text),
        Wording::Paraphrased | Wording::Act => said.text.clone(),
    };
    Quote {
        text: Text::from(shown),
        language: text(&said.language),
        direction: text(words::direction(&said.language)),
        translation: said.translation.as_deref().map(|t| words::translation(t).into()),
    }
}
