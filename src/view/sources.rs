use super::{View, link};
use crate::card::{Citation, Source, Text};
use yew::{Html, html};

impl View<'_> {
    /// The documents, what each says about each point, and what it does not mention.
    pub(super) fn sources(&self) -> Html {
        let card = self.card;
        let body = html! { <ul>{ for card.sources.iter().map(|source| self.source(source)) }</ul> };
        self.part("sources", &card.labels.sources, &card.sources_count, body)
    }

    fn source(&self, source: &Source) -> Html {
        html! {
            <li class="document" data-part={source.key.clone()} data-s={self.mark(&source.span)} hidden={self.hides(&source.span)}>
                <div class="top">
                    <p class="outlet">{ &source.outlet }</p>
                    { self.here() }
                </div>
                <p class="name" lang={source.language.clone()} dir={source.direction.clone()}>
                    { link("address", source.address.as_ref(), &source.title) }
                </p>
                <p class="details">{ &source.details }</p>
                if let Some(unknown) = &source.address_unknown {
                    <p class="details">{ unknown }</p>
                }
                if let Some(archive) = &source.archive {
                    <p class="details">{ link("archive", archive.address.as_ref(), &archive.name) }</p>
                }
                <dl>{ for source.mentions.iter().map(|mention| html! {
                    <div>
                        <dt>{ &mention.stance }</dt>
                        <dd>{ &mention.points }</dd>
                    </div>
                }) }</dl>
                { for source.notes.iter().map(|note| html! { <p class="note">{ note }</p> }) }
                { self.citation(&source.citation) }
            </li>
        }
    }

    /// How to cite a source. The loader answers the buttons; an empty `data-copy` stands for
    /// the text of the `citation` before it, which need not be said twice. That text begins in
    /// the script of an author, a title or an outlet, whatever the card's, and reads in its
    /// direction.
    fn citation(&self, citation: &Citation) -> Html {
        let labels = &self.card.labels;
        let button = |copy: &Text, label: &Text| {
            html! { <button data-copy={copy.clone()}>{ label }</button> }
        };
        html! {
            <details class="cite">
                <summary>{ &labels.cite }</summary>
                <p class="citation" dir="auto">{ &citation.text }</p>
                <p class="copies">
                    { button(&Text::from(""), &labels.copy) }
                    { button(&citation.bibtex, &labels.copy_bibtex) }
                    { button(&citation.csl_json, &labels.copy_csl_json) }
                </p>
            </details>
        }
    }
}
