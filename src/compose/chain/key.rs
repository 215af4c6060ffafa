//! What the shapes of the picture mean.

use super::{
    NAMED, Picture, UNNAMED,
    draw::{self, Tells},
    graph::Who,
    kind,
    label::{LINE, width},
    layout::BAR,
};
use crate::card::ChainNode;

/// What a shape of an edge takes before its meaning.
const EDGE: i32 = 22;
/// Between two shapes.
const APART: i32 = 12;

impl Picture<'_> {
    /// The shapes that occur, in lines below the picture, and where it ends with them. An own
    /// voice and an unknown origin say so in their labels.
    pub(super) fn key(&self) -> (Vec<ChainNode>, i32) {
        let words = self.composer.words;
        let edges = [
            (Tells::Asserts, words.asserted()),
            (Tells::Denies, words.denied()),
            (Tells::Both, words.list(&[words.asserted(), words.denied()])),
            (Tells::Other, words.neither()),
        ];
        let edges = edges.into_iter().filter(|(tells, _)| self.occurs(*tells));
        let edges = edges.map(|(tells, meaning)| {
            let shape = draw::key(tells, self.reading);
            (tells.class(), shape, meaning, EDGE)
        });
        let origins = [(NAMED, words.kind_named()), (UNNAMED, words.kind_unnamed())];
        let origins = origins.into_iter().filter(|(kind, _)| self.has(kind));
        let origins = origins.map(|(kind, meaning)| {
            let shape = draw::bar(1, false, self.reading);
            (kind, shape, meaning, BAR)
        });

        let mut y = self.layout.height + 2 * LINE;
        let mut key = Vec::new();
        // The origins in a line of their own.
        for line in [edges.collect::<Vec<_>>(), origins.collect()] {
            let mut x = 0;
            for (class, shape, meaning, before) in line {
                let wide = before + width(&meaning);
                if x > 0 && x + wide > self.layout.width {
                    (x, y) = (0, y + LINE + 3);
                }
                key.push(ChainNode {
                    span: self.composer.from(0),
                    class: Some(class.into()),
                    href: None,
                    name: None,
                    at: self.at(x + before, y),
                    paths: vec![shape.into()],
                    lines: vec![meaning.into()],
                    way: Vec::new(),
                });
                x += wide + APART;
            }
            if x > 0 {
                y += LINE + 3;
            }
        }
        (key, y - LINE)
    }

    fn occurs(&self, tells: Tells) -> bool {
        let mut edges = self.graph.edges.iter().map(Tells::of);
        edges.any(|edge| edge == tells || edge == Tells::Both && tells != Tells::Other)
    }

    fn has(&self, wanted: &str) -> bool {
        let voices = self.graph.nodes.iter().filter_map(|node| match node.who {
            Who::Voice(voice) => self.composer.derived.voices.get(voice),
            Who::Source(_) => None,
        });
        voices
            .map(|voice| kind(&voice.origin))
            .any(|kind| kind == wanted)
    }
}
