use super::{View, source, statement::quote};
use crate::card::{Carrier, Retelling, Version, Word};
use yew::{Html, html};

impl View<'_> {
    /// Retellings that differ, where there are any.
    pub(super) fn retellings(&self) -> Html {
        let card = self.card;
        if card.retellings.is_empty() {
            return html! {};
        }
        let body = html! {
            <>
                if let Some(marked) = &card.labels.marked {
                    <p class="note">{ marked }</p>
                }
                { for card.retellings.iter().map(|retelling| self.retelling(retelling)) }
            </>
        };
        self.part(
            "retellings",
            &card.labels.retellings,
            &card.retellings_count,
            body,
        )
    }

    /// One detail in the versions in circulation.
    fn retelling(&self, retelling: &Retelling) -> Html {
        let span = &retelling.span;
        html! {
            <div class="retelling" data-s={self.mark(span)} hidden={self.hides(span)}>
                <p class="about">{ &retelling.about }</p>
                <ul>{ for retelling.versions.iter().map(|version| self.version(version)) }</ul>
            </div>
        }
    }

    fn version(&self, version: &Version) -> Html {
        html! {
            <li data-s={self.mark(&version.span)} hidden={self.hides(&version.span)}>
                <p class="says">{ for version.says.iter().map(word) }</p>
                if let Some(words) = &version.quote {
                    { quote(words) }
                }
                <p class="told-by">{ &self.card.labels.told_by }</p>
                <ul class="tellers">
                    { for version.carriers.iter().map(|carrier| self.teller(carrier)) }
                </ul>
            </li>
        }
    }

    fn teller(&self, carrier: &Carrier) -> Html {
        let span = &carrier.span;
        html! {
            <li data-s={self.mark(span)} hidden={self.hides(span)}>
                { source(&carrier.link) }
            </li>
        }
    }
}

fn word(word: &Word) -> Html {
    if word.differs {
        html! { <mark>{ &word.text }</mark> }
    } else {
        html! { { &word.text } }
    }
}
