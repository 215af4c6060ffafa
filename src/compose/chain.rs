//! The chain as a picture: who has it from whom, laid out and drawn.

mod draw;
mod graph;
mod label;
mod layers;
mod layout;
mod path;
mod ways;

use self::{
    draw::Tells,
    graph::{Graph, Who},
    layout::{BAR, Layout},
    path::Reading,
};
use super::{Composer, foreign::plain, text};
use crate::card::{Chain, ChainEdge, ChainKey, ChainNode, Text};
use claim::{derive::Origin, model::SourceId};

/// A chain, and which of its nodes each origin and each source is.
pub(super) struct Drawn {
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

fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

impl Composer<'_> {
    /// The picture of the whole claim; without nodes there is none.
    pub(super) fn drawn(&self) -> Drawn {
        let graph = Graph::of(self);
        let labels: Vec<String> = graph
            .nodes
            .iter()
            .map(|node| self.label(node.who))
            .collect();
        let layers = layers::layers(&graph);
        let column = |node: usize| layers.get(node).copied().unwrap_or_default();
        let links: Vec<(usize, usize)> = graph
            .edges
            .iter()
            .map(|edge| match column(edge.from) < column(edge.to) {
                true => (edge.from, edge.to),
                false => (edge.to, edge.from),
            })
            .collect();
        let mut layout = layout::layout(&labels, &layers, &links);
        let reading = match self.words.direction {
            "rtl" => Reading::Rtl(layout.width),
            _ => Reading::Ltr,
        };

        // In reading order: column by column, each from the top.
        let mut order: Vec<usize> = (0..graph.nodes.len()).collect();
        let place = |node: &usize| layout.places.get(*node).map(|p| (p.column, p.middle));
        order.sort_by_key(place);
        let ways = ways::ways(&graph, self.claim);
        let node = |place: &usize| self.node(&graph, &layout, &ways, *place, reading);
        let nodes: Vec<ChainNode> = order.iter().filter_map(node).collect();
        let edges = self.edges(&graph, &layout, &order, reading);
        let key = self.key(&graph, &mut layout, reading);
        let who = |place: &usize| graph.nodes.get(*place).map(|node| node.who);
        Drawn {
            order: order.iter().filter_map(who).collect(),
            chain: (!nodes.is_empty()).then(|| Chain {
                view_box: format!("0 0 {} {}", layout.width, layout.height).into(),
                wide: (layout.width > layout::WIDTH).then(|| layout.width.to_string().into()),
                nodes,
                edges,
                key,
            }),
        }
    }

    fn node(
        &self,
        graph: &Graph,
        layout: &Layout,
        ways: &[Vec<usize>],
        place: usize,
        reading: Reading,
    ) -> Option<ChainNode> {
        let node = graph.nodes.get(place)?;
        let stands = layout.places.get(place)?;
        let column = layout.columns.get(stands.column)?;
        let slug = &self.claim.slug;
        let (part, class, own) = match node.who {
            Who::Source(source) => {
                let key = &self.claim.source(source).key;
                (format!("source-{key}"), "source", None)
            }
            Who::Voice(voice) => {
                let kind = kind(&self.derived.voices.get(voice)?.origin);
                (format!("origin-{}", voice + 1), kind, Some(kind == OWN))
            }
        };
        Some(ChainNode {
            span: self.from(node.step),
            href: format!("#rd={slug}/{part}").into(),
            name: plain(&self.way_in_words(graph, place)),
            at: at(reading.x(column.start), draw::baseline(stands)),
            area: draw::area(layout, stands, reading).into(),
            lines: spaced(&stands.lines),
            class: class.into(),
            bar: own.map(|own| draw::bar(stands, own, reading).into()),
            way: ways.get(place)?.iter().map(|edge| number(*edge)).collect(),
        })
    }

    fn edges(
        &self,
        graph: &Graph,
        layout: &Layout,
        order: &[usize],
        reading: Reading,
    ) -> Vec<ChainEdge> {
        let place = |node: usize| {
            let place = order.iter().position(|other| *other == node);
            number(place.unwrap_or(usize::MAX))
        };
        let paths = draw::edges(graph, layout, reading);
        let edge = |(edge, path): (&graph::Edge, String)| ChainEdge {
            span: self.from(edge.step),
            from: place(edge.from),
            to: place(edge.to),
            class: Tells::of(edge).class().into(),
            path: path.into(),
        };
        graph.edges.iter().zip(paths).map(edge).collect()
    }

    /// What the shapes mean that occur, in lines below the picture.
    fn key(&self, graph: &Graph, layout: &mut Layout, reading: Reading) -> Vec<ChainKey> {
        let tells = |wanted: &[Tells]| {
            let mut edges = graph.edges.iter();
            edges.any(|edge| wanted.contains(&Tells::of(edge)))
        };
        let is = |wanted: &str| {
            let origins = graph.nodes.iter().filter_map(|node| match node.who {
                Who::Voice(voice) => self.derived.voices.get(voice),
                Who::Source(_) => None,
            });
            origins
                .map(|voice| kind(&voice.origin))
                .any(|kind| kind == wanted)
        };
        let both = Tells::Both;
        let edges = [
            (
                Tells::Asserts,
                self.words.asserted(),
                tells(&[Tells::Asserts, both]),
            ),
            (
                Tells::Denies,
                self.words.denied(),
                tells(&[Tells::Denies, both]),
            ),
            (Tells::Other, self.words.neither(), tells(&[Tells::Other])),
        ];
        let origins = [
            (NAMED, self.words.kind_named(), is(NAMED)),
            (UNNAMED, self.words.kind_unnamed(), is(UNNAMED)),
        ];
        let lines = edges.iter().filter(|(.., occurs)| *occurs).count();
        let edges = edges.into_iter().filter(|(.., occurs)| *occurs);
        let edges = edges.map(|(tells, meaning, _)| {
            (
                tells.class(),
                draw::key_of_edge(tells, reading),
                meaning,
                22,
            )
        });
        let origins = origins.into_iter().filter(|(.., occurs)| *occurs);
        let origins = origins
            .map(|(kind, meaning, _)| (kind, draw::key_of_origin(false, reading), meaning, BAR));
        let (mut x, mut y) = (0, layout.height + 2 * label::LINE);
        let mut key = Vec::new();
        for (place, (class, path, meaning, before)) in edges.chain(origins).enumerate() {
            let width = before + label::width(&meaning);
            // Origins in a line of their own.
            if x > 0 && (x + width > layout.width || place == lines) {
                (x, y) = (0, y + label::LINE + 3);
            }
            key.push(ChainKey {
                class: class.into(),
                at: at(reading.x(x + before), y),
                path: path.into(),
                text: meaning.into(),
            });
            x += width + 12;
        }
        layout.height = y + 4;
        key
    }

    /// What stands in the picture.
    fn label(&self, who: Who) -> String {
        match who {
            // A date is not broken.
            Who::Source(source) => self.told_apart(source, "\u{a0}"),
            Who::Voice(voice) => match self.derived.voices.get(voice).map(|v| &v.origin) {
                Some(Origin::OwnVoice(_)) => self.words.kind_own_voice(),
                Some(Origin::Unknown) | None => self.words.origin_unknown(),
                Some(origin) => (origin.parties().first())
                    .map(|party| self.claim.party(*party).name.clone())
                    .unwrap_or_default(),
            },
        }
    }

    /// An outlet's name, with the day where another source is the same outlet's; `space` is
    /// what divides the day's words.
    fn told_apart(&self, id: SourceId, space: &str) -> String {
        let source = self.claim.source(id);
        let same = |other: &&claim::model::Source| other.outlet == source.outlet;
        let alone = self.claim.sources.iter().filter(same).count() < 2;
        let date = source.published.as_ref().filter(|_| !alone);
        date.map_or_else(
            || source.outlet.clone(),
            |date| {
                let day = self.words.day_of(date).replace(' ', space);
                self.words.list(&[source.outlet.clone(), day])
            },
        )
    }

    /// A node's way back, for who hears the picture.
    fn way_in_words(&self, graph: &Graph, place: usize) -> String {
        let Some(node) = graph.nodes.get(place) else {
            return String::new();
        };
        let ways = ways::told(graph, self.claim, place);
        let step = |place: &usize| {
            let who = graph.nodes.get(*place).map(|node| node.who)?;
            Some(match who {
                Who::Source(source) => self.words.has_it_from(&self.told_apart(source, " ")),
                Who::Voice(voice) => match &self.derived.voices.get(voice)?.origin {
                    Origin::OwnVoice(_) => self.words.kind_own_voice(),
                    Origin::Unknown => self.words.unknown_from(),
                    origin => self.words.has_it_from(&self.origin_in_short(origin)),
                },
            })
        };
        let told: Vec<Vec<String>> = ways
            .iter()
            .map(|way| way.iter().filter_map(step).collect())
            .collect();
        let name = match node.who {
            Who::Voice(voice) => match self.derived.voices.get(voice).map(|v| &v.origin) {
                Some(origin @ (Origin::Party(_) | Origin::Unnamed(_))) => {
                    self.origin_in_short(origin)
                }
                _ => self.label(node.who),
            },
            Who::Source(source) => self.told_apart(source, " "),
        };
        let told = told.iter().map(|way| self.words.list(way));
        let told: Vec<String> = told.collect();
        if told.is_empty() {
            return name;
        }
        self.words.list(&[name, told.join(" · ")])
    }
}

/// Lines that read on as one text, for who hears them.
fn spaced(lines: &[String]) -> Vec<Text> {
    let last = lines.len().saturating_sub(1);
    let line = |(place, line): (usize, &String)| match place < last {
        true => format!("{line} ").into(),
        false => text(line),
    };
    lines.iter().enumerate().map(line).collect()
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

fn at(x: i32, y: i32) -> Text {
    format!("translate({x} {y})").into()
}
