//! What a reader sees: every text written, every date in words, every count made.
//!
//! A card knows nothing of claims, languages, dates or addresses. All that is left to decide
//! in the reader's browser is which step in time is shown: a text that is not always there
//! says from which step to which it is ([`Span`]). Steps count from 0, the first day on which
//! anything became known; every list of runs covers each step at most once.
//!
//! Invariants that [`compose`](crate::compose) upholds: [`Card::days`] is not empty; every
//! [`Span`] has `from < to` and lies within the days; an address is `http` or `https`.

mod chain;
mod origin;
mod part;
mod phrase;
mod source;
mod statement;

pub use chain::{Chain, ChainEdge, ChainNode};
pub use origin::{Origin, OriginSource};
pub use part::{
    Carrier, Cell, CellState, Change, Labels, Point, Reply, Retelling, Side, Version, Word,
};
pub use phrase::{Phrase, Piece};
pub use source::{Citation, Mention, Source};
pub use statement::{Answer, Link, Quote, Said, Stance, Statement};

use crate::wire::wire;
use yew::AttrValue;

/// A text of the card.
pub type Text = AttrValue;

wire! {
    /// A finished card.
    pub struct Card {
        /// The claim's name; lower-case ASCII letters, digits and hyphens.
        pub slug: Text,
        /// The card's language, a BCP 47 tag.
        pub language: Text,
        /// The card's direction: `ltr` or `rtl`.
        pub direction: Text,
        /// The words of the interface.
        pub labels: Labels,
        /// The question.
        pub headline: Text,
        /// One paragraph, at the last step only: it tells what is known today.
        pub summary: Line,
        /// That the claim was withdrawn, when and why; shown above everything else.
        pub withdrawn: Option<Phrase>,
        /// The days on which anything became known, earliest first; never empty.
        pub days: Vec<Day>,
        /// Which day the card shows, at every step but the last.
        pub stood: Vec<Line>,
        /// The state of play, one fact a run, several facts a step.
        pub state: Vec<Fact>,
        /// What was not known on that day: that a point was denied later, when and by whom.
        /// Never hidden at the steps it spans.
        pub later: Vec<Fact>,
        /// The report's side.
        pub report: Side,
        /// The denial's side.
        pub denial: Side,
        /// That the two statements which the sides open with speak of different points, and of which.
        pub apart: Vec<Line>,
        /// Point by point.
        pub points: Vec<Point>,
        /// On whose word: everybody who stands at the far end of a chain.
        pub origins: Vec<Origin>,
        /// The same as a picture; none where no statement takes a stance.
        pub chain: Option<Chain>,
        /// How many independent ones assert and deny each point, in words, for each step.
        pub origins_count: Vec<Line>,
        /// Retellings that differ.
        pub retellings: Vec<Retelling>,
        /// How many there are, for each step.
        pub retellings_count: Vec<Line>,
        /// The sources.
        pub sources: Vec<Source>,
        /// How many they are, in how many languages, for each step.
        pub sources_count: Vec<Line>,
        /// Right of reply; a search that found no denial is told here too.
        pub replies: Vec<Reply>,
        /// Changes to the card, newest first.
        pub changes: Vec<Change>,
        /// When the sources were last gone through, and who made the card.
        pub colophon: Vec<Phrase>,
        /// Where to report an error: an `https:`, `http:` or `mailto:` address.
        pub report_errors: Option<Text>,
    }

    /// A day on which something became known.
    pub struct Day {
        /// `2018-07-06`.
        pub iso: Text,
        /// "6 July 2018".
        pub words: Text,
    }

    /// From a step up to, and not including, another one.
    pub struct Span {
        /// The first step.
        pub from: u32,
        /// The step after the last.
        pub to: u32,
    }

    /// A fact of the state of play, for some steps.
    pub struct Fact {
        /// When.
        pub span: Span,
        /// Which points it is about ("Handed over:"), where it is about some only.
        pub points: Option<Text>,
        /// The fact.
        pub text: Phrase,
    }

    /// A text that is there for some steps.
    pub struct Line {
        /// When.
        pub span: Span,
        /// The text.
        pub text: Phrase,
    }
}

impl Span {
    /// Whether the span covers a step.
    #[must_use]
    pub fn covers(&self, step: u32) -> bool {
        self.from <= step && step < self.to
    }
}
