//! The chain as a picture: who has it from whom, laid out and drawn.

mod draw;
mod graph;
mod key;
mod label;
mod layers;
mod layout;
mod names;
mod path;
mod ways;

use self::{
    draw::Tells,
    graph::{Edge, Graph, Who},
    layout::Layout,
    path::Reading,
};
use super::{Composer, foreign::plain, text};
use crate::card::{Chain, ChainEdge, ChainNode, Text};
use claim::{derive::Origin, model::SourceId};

/// The chain of a claim, and which of its nodes each origin and each source is.
pub(super) struct Drawn {
    /// None where no statement takes a stance.
    pub(super) chain: Option<Chain>,
    order: Vec<Who>,
}

impl Drawn {
    /// The node of an origin, by its place among the voices.
    pub(super) fn voice(&self, place: usize) -> u32 {
        self.place(Who::Voice(place))
    }

    /// The node of a source.
    pub(super) fn source(&self, id: SourceId) -> u32 {
        self.place(Who::Source(id))
    }

    fn place(&self, who: Who) -> u32 {
        let place = self.order.iter().position(|other| *other == who);
        number(place.unwrap_or(usize::MAX))
    }
}

impl Composer<'_> {
    /// Draws the chain of the whole claim.
    pub(super) fn drawn(&self) -> Drawn {
        let graph = Graph::of(self);
        let labels: Vec<String> = graph
            .nodes
            .iter()
            .map(|node| self.label(node.who))
            .collect();
        let layers = layers::layers(&graph);
        let links = layers::links(&graph, &layers);
        let layout = layout::layout(&labels, &layers, &links);
        let reading = match self.words.direction {
            "rtl" => Reading::Rtl(layout.width),
            _ => Reading::Ltr,
        };
        // In reading order: column by column, each from the top.
        let mut order: Vec<usize> = (0..graph.nodes.len()).collect();
        order.sort_by_key(|node| layout.places.get(*node).map(|p| (p.column, p.middle)));
        let picture = Picture {
            composer: self,
            graph,
            layout,
            reading,
            order,
        };
        let who = |place: &usize| picture.graph.nodes.get(*place).map(|node| node.who);
        Drawn {
            order: picture.order.iter().filter_map(who).collect(),
            chain: (!picture.order.is_empty()).then(|| picture.chain()),
        }
    }
}

/// A chain that is laid out, while it is drawn.
struct Picture<'a> {
    composer: &'a Composer<'a>,
    graph: Graph,
    layout: Layout,
    reading: Reading,
    /// The nodes of the graph in the order of the picture.
    order: Vec<usize>,
}

impl Picture<'_> {
    fn chain(&self) -> Chain {
        let ways = ways::ways(&self.graph, self.composer.claim);
        let nodes = self.order.iter().filter_map(|&node| {
            let way = ways.get(node)?.iter().map(|edge| number(*edge));
            self.node(node, way.collect())
        });
        let paths = draw::edges(&self.graph, &self.layout, self.reading);
        let edges = self.graph.edges.iter().zip(paths);
        let (key, bottom) = self.key();
        let width = self.layout.width;
        Chain {
            view_box: format!("0 0 {width} {bottom}").into(),
            wide: (width > layout::WIDTH).then(|| width.to_string().into()),
            nodes: nodes.collect(),
            edges: edges.map(|(edge, path)| self.edge(edge, path)).collect(),
            key,
        }
    }

    fn node(&self, place: usize, way: Vec<u32>) -> Option<ChainNode> {
        let composer = self.composer;
        let node = self.graph.nodes.get(place)?;
        let stands = self.layout.places.get(place)?;
        let column = self.layout.columns.get(stands.column)?;
        let mut paths = vec![draw::area(&self.layout, stands, self.reading).into()];
        let (part, class) = match node.who {
            Who::Source(source) => {
                let key = &composer.claim.source(source).key;
                (format!("source-{key}"), None)
            }
            Who::Voice(voice) => {
                let kind = kind(&composer.derived.voices.get(voice)?.origin);
                paths.push(draw::bar(stands.lines.len(), kind == OWN, self.reading).into());
                (part_of_origin(voice), Some(Text::from(kind)))
            }
        };
        Some(ChainNode {
            span: composer.from(node.step),
            class,
            href: Some(format!("#rd={}/{part}", composer.claim.slug).into()),
            name: Some(plain(&composer.way_in_words(&self.graph, place))),
            at: self.at(column.start, draw::baseline(stands)),
            paths,
            lines: stands.lines.iter().map(|line| text(line)).collect(),
            way,
        })
    }

    fn edge(&self, edge: &Edge, path: String) -> ChainEdge {
        let place = |node: usize| {
            let place = self.order.iter().position(|other| *other == node);
            number(place.unwrap_or(usize::MAX))
        };
        ChainEdge {
            span: self.composer.from(edge.step),
            from: place(edge.from),
            to: place(edge.to),
            class: Tells::of(edge).class().into(),
            path: path.into(),
        }
    }

    /// A place that is so far from the beginning of a line, and from the top.
    fn at(&self, x: i32, y: i32) -> Text {
        format!("translate({} {y})", self.reading.x(x)).into()
    }
}

/// The name of an origin in links, by its place among the voices.
pub(super) fn part_of_origin(place: usize) -> String {
    format!("origin-{}", place + 1)
}

const NAMED: &str = "named";
const UNNAMED: &str = "unnamed";
const OWN: &str = "own";

/// The class of an origin.
fn kind(origin: &Origin) -> &'static str {
    match origin {
        Origin::Party(_) => NAMED,
        Origin::Unnamed(_) => UNNAMED,
        Origin::OwnVoice(_) => OWN,
        Origin::Unknown => "unknown",
    }
}

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
