use super::{Link, Phrase, Span, Text};
use crate::wire::wire;

wire! {
    /// Somebody at the far end of a chain.
    pub struct Origin {
        /// From when on.
        pub span: Span,
        /// Its place in [`Chain::nodes`](super::Chain::nodes).
        pub node: u32,
        /// What a link to it names: `origin-1`.
        pub part: Text,
        /// Who, with role and affiliation.
        pub name: Phrase,
        /// "named", "unnamed", "own voice, no source named", "unknown".
        pub kind: Text,
        /// Which points it asserts, denies, and so on, for each step ("asserts: Signed").
        pub stances: Vec<super::Line>,
        /// Who carries its word.
        pub sources: Vec<OriginSource>,
    }

    /// A source that carries an origin's word.
    pub struct OriginSource {
        /// From when on.
        pub span: Span,
        /// Its place in [`Chain::nodes`](super::Chain::nodes).
        pub node: u32,
        /// How far from the origin, 1 to 16: 1 has it at first hand, 2 from the nearest source
        /// above it in the list that is at 1.
        pub depth: u32,
        /// The source.
        pub link: Link,
        /// "6 July 2018".
        pub date: Text,
    }
}
