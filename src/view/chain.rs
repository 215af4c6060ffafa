use super::{Action, View};
use crate::card::{Chain, ChainKey, ChainNode};
use yew::{AttrValue, Callback, Html, html};

impl View<'_> {
    /// The chain as a picture. A group and no image: what is in it are links.
    pub(super) fn chain(&self, chain: &Chain) -> Html {
        let edges = chain.edges.iter().zip(0..).map(|(edge, place)| {
            html! {
                <path
                    class={lit(&edge.class, self.lights_edge(place))}
                    data-s={self.mark(&edge.span)}
                    hidden={self.hides(&edge.span)}
                    d={&edge.path}
                />
            }
        });
        let nodes = chain.nodes.iter().zip(0..);
        let key = |key: &ChainKey| {
            html! {
                <g class={&key.class} transform={&key.at}>
                    <path d={&key.path} />
                    <text>{ &key.text }</text>
                </g>
            }
        };
        html! {
            <div class="picture"><svg viewBox={&chain.view_box} width={chain.wide.clone()} role="group" aria-label={&self.card.labels.origins}>
                { for edges }
                { for nodes.map(|(node, place)| self.node(node, place)) }
                <g aria-hidden="true">{ for chain.key.iter().map(key) }</g>
            </svg></div>
        }
    }

    fn node(&self, node: &ChainNode, place: u32) -> Html {
        let line = |(line, y)| html! { <text {y}>{ line }</text> };
        html! {
            <a
                class={lit(&node.class, self.lights(place))}
                href={&node.href}
                aria-label={&node.name}
                transform={&node.at}
                data-s={self.mark(&node.span)}
                hidden={self.hides(&node.span)}
                onfocusin={self.light(Some(place))}
                onpointerover={self.light(Some(place))}
                onclick={self.light(Some(place))}
            >
                <path d={&node.area} />
                { for node.bar.iter().map(|bar| html! { <path d={bar} /> }) }
                { for node.lines.iter().zip(["0", "13", "26", "39"]).map(line) }
            </a>
        }
    }

    /// What lights a node and its way back, or nothing any more.
    pub(super) fn light<E>(&self, node: Option<u32>) -> Callback<E> {
        self.act.reform(move |_| Action::Light(node))
    }

    /// Whether a node lies on the way that is lit.
    pub(super) fn lights(&self, node: u32) -> bool {
        let edges = self
            .card
            .chain
            .iter()
            .flat_map(|chain| chain.edges.iter().zip(0..));
        self.lit == Some(node)
            || edges
                .filter(|(edge, _)| edge.from == node || edge.to == node)
                .any(|(_, place)| self.lights_edge(place))
    }

    fn lights_edge(&self, edge: u32) -> bool {
        let lit = self.lit.zip(self.card.chain.as_ref());
        lit.and_then(|(lit, chain)| chain.nodes.get(lit as usize))
            .is_some_and(|node| node.way.contains(&edge))
    }
}

/// A class, and that what has it is lit.
fn lit(class: &AttrValue, lit: bool) -> AttrValue {
    if lit {
        format!("{class} lit").into()
    } else {
        class.clone()
    }
}
