use super::{Line, Link, Phrase, Quote, Span, Stance, Statement, Text};
use crate::wire::wire;

wire! {
    /// One side of the claim: what was reported, or what was denied.
    pub struct Side {
        /// "Report".
        pub heading: Text,
        /// The statement the side opens with; at most one is there at a step.
        pub leads: Vec<Statement>,
        /// What stands there while there is none ("Nobody had denied it on this day.").
        pub empty: Vec<Line>,
    }

    /// One of the separate things asserted.
    pub struct Point {
        /// Its name in a deep link: `point-` and its id.
        pub key: Text,
        /// One short sentence.
        pub text: Text,
        /// Who brought it up, where it was raised against the report. Then what stands for it is on the
        /// denial's side, and what stands against it on the report's.
        pub raised: Option<Line>,
        /// What stands for it.
        pub report: Cell,
        /// What stands against it.
        pub denial: Cell,
    }

    /// A point on one side.
    pub struct Cell {
        /// The state in words, for each step exactly one; the stance gives its shape.
        pub states: Vec<CellState>,
        /// The statements behind it, by speaker: whoever spoke first, and in it the earliest, first.
        pub statements: Vec<Statement>,
    }

    /// The state of a point on one side, for some steps.
    pub struct CellState {
        /// When.
        pub span: Span,
        /// The strongest stance taken.
        pub stance: Stance,
        /// "denied: 2 named, 1 unnamed".
        pub text: Phrase,
        /// Where there is no statement: what that means, in one sentence.
        pub meaning: Option<Text>,
    }

    /// A detail that is told in different ways.
    pub struct Retelling {
        /// From when on.
        pub span: Span,
        /// What the versions differ about.
        pub about: Text,
        /// The versions.
        pub versions: Vec<Version>,
    }

    /// One way of telling it.
    pub struct Version {
        /// From when on.
        pub span: Span,
        /// The version in the card's words; joined they are the sentence.
        pub says: Vec<Word>,
        /// The words of the first source that carries it.
        pub quote: Option<Quote>,
        /// Who carries it.
        pub carriers: Vec<Carrier>,
    }

    /// Words of a version, with the spaces around them.
    pub struct Word {
        /// The words.
        pub text: Text,
        /// Whether they are what differs from the other versions.
        pub differs: bool,
    }

    /// A source that carries a version.
    pub struct Carrier {
        /// From when on.
        pub span: Span,
        /// The source.
        pub link: Link,
    }

    /// Somebody who was asked, and what came back.
    pub struct Reply {
        /// "U.S. State Department, asked on 1 November 2026".
        pub asked: Phrase,
        /// What came back, or that nothing did.
        pub answer: Phrase,
        /// Where it is told, where others asked than the card's authors.
        pub source: Option<Link>,
    }

    /// A change to the card.
    pub struct Change {
        /// `2026-11-22`.
        pub iso: Text,
        /// "22 November 2026".
        pub words: Text,
        /// What was changed.
        pub what: Text,
    }

    /// The words of the interface, in the card's language.
    pub struct Labels {
        /// Heading of the points.
        pub points: Text,
        /// Column of what stands for a point.
        pub asserted: Text,
        /// Column of what stands against a point.
        pub denied: Text,
        /// Heading of the origins.
        pub origins: Text,
        /// Heading of the steps in time.
        pub as_of: Text,
        /// Heading of the retellings.
        pub retellings: Text,
        /// "Told by".
        pub told_by: Text,
        /// That the words which differ are marked, where any are.
        pub marked: Option<Text>,
        /// Heading of the sources.
        pub sources: Text,
        /// Heading of the right of reply.
        pub replies: Text,
        /// Heading of the changes.
        pub changes: Text,
        /// Link to where an error is reported.
        pub report_errors: Text,
        /// Column of the points.
        pub point: Text,
        /// What opens the rest of a compact card.
        pub whole: Text,
        /// The choice of statements by side.
        pub filter_side: Text,
        /// Its options: both, the report's, the denial's.
        pub sides: Vec<Text>,
        /// The choice of statements by speaker.
        pub filter_speaker: Text,
        /// Its options: everybody, named, unnamed.
        pub speakers: Vec<Text>,
        /// In place of statements that a choice leaves out.
        pub left_out: Text,
        /// Button: copies the address of a part.
        pub copy_link: Text,
        /// Button: copies the HTML that embeds the card.
        pub copy_embed: Text,
        /// That something was copied.
        pub copied: Text,
        /// What opens the citation of a source.
        pub cite: Text,
        /// Button that copies the citation as it stands.
        pub copy: Text,
        /// Button that copies the citation as BibTeX.
        pub copy_bibtex: Text,
        /// Button that copies the citation as CSL-JSON.
        pub copy_csl_json: Text,
    }
}
