use super::{Span, Text};
use crate::wire::wire;

wire! {
    /// Who carries whose word, drawn: origins on one side, the sources that have it at first
    /// hand beside them, those that have it from there after that.
    ///
    /// Everything in it is laid out, in whole units, mirrored where the card is read from right
    /// to left: no node overlaps another, and all of it lies within the box.
    pub struct Chain {
        /// `0 0 296 480`.
        pub view_box: Text,
        /// How wide the picture must be to be read, where that is more than a small screen has.
        pub wide: Option<Text>,
        /// Origins and sources, each once, in reading order: column by column, from the top.
        pub nodes: Vec<ChainNode>,
        /// Who has it from whom, each pair once.
        pub edges: Vec<ChainEdge>,
        /// What the shapes mean, of those that occur.
        pub key: Vec<ChainKey>,
    }

    /// An origin or a source.
    pub struct ChainNode {
        /// From when on.
        pub span: Span,
        /// The part of the card that tells more: `#rd=<slug>/source-<key>` or
        /// `#rd=<slug>/origin-<n>`.
        pub href: Text,
        /// Its way back in words ("The Hill, from NBC News, from Heather Nauert"); begins with
        /// the words of its label.
        pub name: Text,
        /// Its place: the first line of its label begins at `translate(96 41)`.
        pub at: Text,
        /// Its area, as a path from there.
        pub area: Text,
        /// The label, 1 to 4 lines.
        pub lines: Vec<Text>,
        /// `source`, or what kind of origin it is: `named`, `unnamed`, `own` or `unknown`.
        pub class: Text,
        /// The bar beside an origin, as a path from there.
        pub bar: Option<Text>,
        /// What is lit with it, places in [`Chain::edges`]: a source's way back to its origins,
        /// or all that carries an origin's word.
        pub way: Vec<u32>,
    }

    /// One has it from the other.
    pub struct ChainEdge {
        /// From when on.
        pub span: Span,
        /// From whom, a place in [`Chain::nodes`].
        pub from: u32,
        /// Who has it, another place there.
        pub to: u32,
        /// `asserts`, `denies` or `other`.
        pub class: Text,
        /// The line with its head, as a path.
        pub path: Text,
    }

    /// A shape, and what it means.
    pub struct ChainKey {
        /// The class of the edge or of the origin.
        pub class: Text,
        /// Its place.
        pub at: Text,
        /// The shape, as a path from there.
        pub path: Text,
        /// What it means.
        pub text: Text,
    }
}
