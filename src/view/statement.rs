use super::{View, link, source};
use crate::card::{Answer, Quote, Said, Statement};
use yew::{Html, html};

impl View<'_> {
    /// Somebody's stance: who, which, in which words, when and where to read it. `listed` says
    /// whether the reader's choice of statements lets it be seen.
    pub(super) fn statement(&self, statement: &Statement, listed: bool) -> Html {
        let span = &statement.span;
        html! {
            <div class={if listed { "statement" } else { "statement out" }} data-s={self.mark(span)} hidden={self.hides(span)}>
                if let Some(speaker) = &statement.speaker {
                    <p class="who">
                        <b>{ speaker }</b>
                        { " " }
                        <span class="stance">{ &statement.stance }</span>
                    </p>
                }
                { words(&statement.said) }
                { for statement.towards.iter().map(|towards| html! { <p class="towards">{ towards }</p> }) }
                { place(&statement.said) }
                { for statement.answered.iter().map(|answer| self.answer(answer)) }
            </div>
        }
    }

    fn answer(&self, answer: &Answer) -> Html {
        html! {
            <div data-s={self.mark(&answer.span)} hidden={self.hides(&answer.span)}>
                <p class="towards">{ &answer.text }</p>
                if let Some(said) = &answer.said {
                    { words(said) }
                    { place(said) }
                }
            </div>
        }
    }
}

/// The words, whose they are and what they do not cover.
fn words(said: &Said) -> Html {
    html! {
        <>
            if let Some(words) = &said.quote {
                { quote(words) }
            }
            if let Some(wording) = &said.wording {
                <p class="wording">{ wording }</p>
            }
            if let Some(caveat) = &said.caveat {
                <p class="caveat">{ caveat }</p>
            }
        </>
    }
}

/// When they were said, and where to read them.
fn place(said: &Said) -> Html {
    html! {
        <p class="where">
            <span class="date">{ &said.date }</span>
            { source(&said.link) }
            if let Some(access) = &said.access {
                <span>{ access }</span>
            }
            if let Some(copy) = &said.archive {
                { link("archive", copy.address.as_ref(), &copy.name) }
            }
            if let Some(relayed) = &said.relayed {
                <span class="relayed">{ relayed }</span>
            }
        </p>
    }
}

/// Words as printed, with their translation.
pub(super) fn quote(words: &Quote) -> Html {
    html! {
        <blockquote>
            <p lang={words.language.clone()} dir={words.direction.clone()}>{ &words.text }</p>
            if let Some(translation) = &words.translation {
                <p class="translation">{ translation }</p>
            }
        </blockquote>
    }
}
