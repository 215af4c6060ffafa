use crate::card::{Phrase, Piece};
use yew::{Html, html, html::IntoPropValue};

/// A phrase as what it stands for: texts, and what is foreign in an element of its own, which
/// says its language and keeps its direction to itself.
impl IntoPropValue<Html> for &Phrase {
    fn into_prop_value(self) -> Html {
        match self {
            Phrase::Plain(text) => html! { { text } },
            Phrase::Pieces(pieces) => pieces.iter().map(piece).collect(),
        }
    }
}

fn piece(Piece { text, foreign }: &Piece) -> Html {
    match foreign {
        Some(language) => {
            let language = (!language.is_empty()).then(|| language.clone());
            html! { <bdi lang={language}>{ text }</bdi> }
        }
        None => html! { { text } },
    }
}
