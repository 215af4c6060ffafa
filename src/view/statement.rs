use super::{View, link, source};
use crate::card::{Quote, Statement};
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
                if let Some(words) = &statement.quote {
                    { quote(words) }
                }
                if let Some(wording) = &statement.wording {
                    <p class="wording">{ wording }</p>
                }
                if let Some(caveat) = &statement.caveat {
                    <p class="caveat">{ caveat }</p>
                }
                { for statement.towards.iter().map(|towards| html! { <p class="towards">{ towards }</p> }) }
                { self.lines(&statement.answered, "towards") }
                <p class="where">
                    <span class="date">{ &statement.date }</span>
                    { source(&statement.link) }
                    if let Some(access) = &statement.access {
                        <span>{ access }</span>
                    }
                    if let Some(copy) = &statement.archive {
                        { link("archive", copy.address.as_ref(), &copy.name) }
                    }
                    if let Some(relayed) = &statement.relayed {
                        <span class="relayed">{ relayed }</span>
                    }
                </p>
            </div>
        }
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
