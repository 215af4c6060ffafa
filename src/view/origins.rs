use super::{View, chain::data_lit};
use crate::card::{Origin, OriginSource};
use yew::{Html, html};

impl View<'_> {
    /// On whose word: everybody at the far end of a chain, and who carries them, as a picture
    /// and as a list; what is lit in one is lit in the other.
    pub(super) fn origins(&self) -> Html {
        let card = self.card;
        let body = html! {
            <div
                class="drawn"
                data-lit={data_lit(self.lit.is_some())}
                onmouseleave={self.light(None)}
                onfocusout={self.light(None)}
            >
                { for card.chain.iter().map(|chain| self.chain(chain)) }
                <ul>{ for card.origins.iter().map(|origin| self.origin(origin)) }</ul>
            </div>
        };
        self.part("origins", &card.labels.origins, &card.origins_count, body)
    }

    fn origin(&self, origin: &Origin) -> Html {
        let lit = self.lights(origin.node);
        html! {
            <li
                class="origin"
                data-lit={data_lit(lit)}
                data-part={&origin.part}
                data-s={self.mark(&origin.span)}
                hidden={self.hides(&origin.span)}
            >
                <p class="who" onmouseover={self.light(Some(origin.node))}>
                    <b>{ &origin.name }</b>
                    <span class="kind">{ &origin.kind }</span>
                </p>
                { self.lines(&origin.stances, "stances") }
                { self.carriers(&origin.sources, 1, lit) }
            </li>
        }
    }

    /// The sources from the front of `sources` that are at `depth` or further, as a list in
    /// which each holds those that have it from it.
    fn carriers(&self, sources: &[OriginSource], depth: u32, lit: bool) -> Html {
        if sources.is_empty() {
            return html! {};
        }
        let groups = sources.chunk_by(|_, next| next.depth > depth);
        html! { <ul class="chain">{ for groups.map(|group| self.carrier(group, depth, lit)) }</ul> }
    }

    fn carrier(&self, group: &[OriginSource], depth: u32, lit: bool) -> Html {
        let Some((source, relays)) = group.split_first() else {
            return html! {};
        };
        // Under another origin the same source tells another one's word.
        let here = lit && self.lights(source.node);
        html! {
            <li data-s={self.mark(&source.span)} hidden={self.hides(&source.span)}>
                <span
                    data-lit={data_lit(here)}
                    onfocusin={self.light(Some(source.node))}
                    onmouseover={self.light(Some(source.node))}
                >
                    { super::source(&source.link) }
                    <span class="date">{ &source.date }</span>
                </span>
                { self.carriers(relays, depth + 1, lit) }
            </li>
        }
    }
}
