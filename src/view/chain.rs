use super::{Action, View};
use crate::card::{Chain, ChainNode};
use yew::{Callback, Html, html};

impl View<'_> {
    /// The chain as a picture. A group and no image: what is in it are links.
    pub(super) fn chain(&self, chain: &Chain) -> Html {
        let edges = chain.edges.iter().zip(0..).map(|(edge, place)| {
            html! {
                <path
                    class={&edge.class}
                    data-lit={data_lit(self.way(chain).contains(&place))}
                    data-s={self.mark(&edge.span)}
                    hidden={self.hides(&edge.span)}
                    d={&edge.path}
                />
            }
        });
        let nodes = chain.nodes.iter().zip((0..).map(Some));
        let key = chain.key.iter().map(|node| (node, None));
        html! {
            <div class="picture">
                <svg
                    viewBox={&chain.view_box}
                    width={&chain.wide}
                    role="group"
                    aria-label={&self.card.labels.origins}
                >
                    { for edges }
                    { for nodes.chain(key).map(|(node, place)| self.node(node, place)) }
                </svg>
            </div>
        }
    }

    fn node(&self, node: &ChainNode, place: Option<u32>) -> Html {
        let path = |path| html! { <path d={path} /> };
        let line = |(line, y)| html! { <text {y}>{ line }</text> };
        html! {
            <a
                class={&node.class}
                data-lit={data_lit(place.is_some_and(|place| self.lights(place)))}
                href={&node.href}
                aria-label={&node.name}
                aria-hidden={place.is_none().then_some("true")}
                transform={&node.at}
                data-s={self.mark(&node.span)}
                hidden={self.hides(&node.span)}
                onfocusin={self.light(place)}
                onmouseover={self.light(place)}
            >
                { for node.paths.iter().map(path) }
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
        let Some(chain) = &self.card.chain else {
            return false;
        };
        let on = |edge: &u32| {
            let edge = chain.edges.get(*edge as usize);
            edge.is_some_and(|edge| edge.from == node || edge.to == node)
        };
        self.lit == Some(node) || self.way(chain).iter().any(on)
    }

    /// The edges that are lit.
    fn way<'a>(&self, chain: &'a Chain) -> &'a [u32] {
        let lit = self.lit.and_then(|lit| chain.nodes.get(lit as usize));
        lit.map_or(&[], |node| &node.way)
    }
}

/// The `data-lit` of what is lit.
pub(super) fn data_lit(lit: bool) -> Option<&'static str> {
    lit.then_some("")
}
