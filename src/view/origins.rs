use super::View;
use crate::card::{Origin, OriginSource};
use yew::{Html, html};

impl View<'_> {
    /// On whose word: everybody at the far end of a chain, and who carries them.
    pub(super) fn origins(&self) -> Html {
        let card = self.card;
        let body = html! { <ul>{ for card.origins.iter().map(|origin| self.origin(origin)) }</ul> };
        self.part("origins", &card.labels.origins, &card.origins_count, body)
    }

    fn origin(&self, origin: &Origin) -> Html {
        html! {
            <li class="origin" data-s={self.mark(&origin.span)} hidden={self.hides(&origin.span)}>
                <p class="who">
                    <b>{ &origin.name }</b>
                    <span class="kind">{ &origin.kind }</span>
                </p>
                { self.lines(&origin.stances, "stances") }
                { self.carriers(&origin.sources, 1) }
            </li>
        }
    }

    /// The sources from the front of `sources` that are at `depth` or further, as a list in
    /// which each holds those that have it from it.
    fn carriers(&self, sources: &[OriginSource], depth: u32) -> Html {
        if sources.is_empty() {
            return html! {};
        }
        let groups = sources.chunk_by(|_, next| next.depth > depth);
        html! { <ul class="chain">{ for groups.map(|group| self.carrier(group, depth)) }</ul> }
    }

    fn carrier(&self, group: &[OriginSource], depth: u32) -> Html {
        let Some((source, relays)) = group.split_first() else {
            return html! {};
        };
        html! {
            <li data-s={self.mark(&source.span)} hidden={self.hides(&source.span)}>
                { super::source(&source.link) }
                <span class="date">{ &source.date }</span>
                { self.carriers(relays, depth + 1) }
            </li>
        }
    }
}
