use super::{Link, Phrase, Span, Text};
use crate::wire::wire;

wire! {
    /// A document a reader can open.
    pub struct Source {
        /// From when on.
        pub span: Span,
        /// Its name in a deep link: `source-` and its id.
        pub key: Text,
        /// The outlet.
        pub outlet: Phrase,
        /// The title as printed, or that it is unknown.
        pub title: Text,
        /// The title's language, a BCP 47 tag.
        pub language: Text,
        /// The title's direction: `ltr` or `rtl`.
        pub direction: Text,
        /// Authors, date, language, access: "Adam Taylor · 7 July 2018".
        pub details: Phrase,
        /// The plain address, or `None` where it is unknown.
        pub address: Option<Text>,
        /// What stands where there is no address ("address unknown").
        pub address_unknown: Option<Text>,
        /// The archived copy ("archived 7 July 2018").
        pub archive: Option<Link>,
        /// What it says about each point.
        pub mentions: Vec<Mention>,
        /// Which version was read, and what a reader must know.
        pub notes: Vec<Text>,
        /// How to cite it.
        pub citation: Citation,
    }

    /// How to cite a source. What is unknown is left out.
    pub struct Citation {
        /// For people, in the card's language; never empty, one line.
        pub text: Text,
        /// A BibTeX entry.
        pub bibtex: Text,
        /// A list of one CSL-JSON item, one line.
        pub csl_json: Text,
    }

    /// What a source says about points.
    pub struct Mention {
        /// "asserts", "does not mention".
        pub stance: Text,
        /// "Signed, Carried".
        pub points: Text,
    }
}
