//! What is true of a claim: the only type the rest of the program sees.
//!
//! A [`Claim`] exists only after every rule of the checker held, so nothing in here is
//! checked again further on: each reference resolves, each date can be, each address is
//! `http` or `https`, and no allegation stands without a denial, a right-of-reply record or
//! a search that found none.

mod date;
mod party;
mod point;
mod record;
mod source;
mod statement;

pub use date::Date;
pub use party::{Party, PartyId, PartyKind};
pub use point::{Point, PointId};
pub use record::{Asker, Change, Reply, Retelling, Search, Version, Withdrawal};
pub use source::{Access, Archive, Read, Source, SourceId};
pub use statement::{Relay, Speaker, Stance, Statement, StatementId, Towards, Wording, Words};

/// One claim: what was reported, what was denied, on whose word and when.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The file's name without `.toml`: lower-case ASCII letters, digits and single hyphens,
    /// 1 to 60 characters, starting with a letter. Of a claim in a second language, a full stop
    /// and its BCP 47 tag follow, in the case of the file's name (`letter.ko`, `letter.pt-BR`).
    /// Never `index`, `engine`, nor anything that begins with `engine-`.
    pub slug: String,
    /// The question the card answers; never empty, at most 120 characters.
    pub headline: String,
    /// One paragraph; never empty, no line breaks, at most 600 characters.
    pub summary: String,
    /// The card's own language, a BCP 47 tag in canonical case (`en`, `ko`, `pt-BR`).
    pub language: String,
    /// Who made the card, in the order given; never empty.
    pub authors: Vec<String>,
    /// The day on which the author last went through all sources.
    pub last_checked: jiff::civil::Date,
    /// Where a reader reports an error: an `https:`, `http:` or `mailto:` address.
    pub report_errors: Option<String>,
    /// The addresses that it had before, in the form of [`slug`](Self::slug) and none of them it;
    /// each once. Pages still embed it under these.
    pub formerly: Vec<String>,
    /// Set when the author has taken the claim back; the card then says so everywhere.
    pub withdrawn: Option<Withdrawal>,
    /// The separate things asserted, in the author's order; never empty.
    pub points: Vec<Point>,
    /// Who speaks.
    pub parties: Vec<Party>,
    /// The documents a reader can open, in the author's order.
    pub sources: Vec<Source>,
    /// Who took which stance on what, in which words; never empty.
    pub statements: Vec<Statement>,
    /// Versions in circulation that differ, or that say more than any direct quotation.
    pub retellings: Vec<Retelling>,
    /// Who was asked, by the card's authors or by others, and what came back.
    pub replies: Vec<Reply>,
    /// The search that found no denial; required where there is neither a denial nor a reply
    /// of those whom the card's own authors asked.
    pub no_denial_found: Option<Search>,
    /// Dated corrections and updates of the card itself, in the order of the file.
    pub changes: Vec<Change>,
}

impl Claim {
    /// The point with this id; ids are only made by the checker, so it is there.
    #[must_use]
    pub fn point(&self, id: PointId) -> &Point {
        #[expect(
            clippy::indexing_slicing,
            reason = "the checker made the id from this list"
        )]
        &self.points[id.0]
    }

    /// The party with this id.
    #[must_use]
    pub fn party(&self, id: PartyId) -> &Party {
        #[expect(
            clippy::indexing_slicing,
            reason = "the checker made the id from this list"
        )]
        &self.parties[id.0]
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: SourceId) -> &Source {
        #[expect(
            clippy::indexing_slicing,
            reason = "the checker made the id from this list"
        )]
        &self.sources[id.0]
    }

    /// The statement with this id.
    #[must_use]
    pub fn statement(&self, id: StatementId) -> &Statement {
        #[expect(
            clippy::indexing_slicing,
            reason = "the checker made the id from this list"
        )]
        &self.statements[id.0]
    }

    /// Every statement with its id, in the author's order.
    pub fn statements(&self) -> impl Iterator<Item = (StatementId, &Statement)> {
        self.statements
            .iter()
            .enumerate()
            .map(|(i, s)| (StatementId(i), s))
    }

    /// Every point with its id, in the author's order.
    pub fn points(&self) -> impl Iterator<Item = (PointId, &Point)> {
        self.points.iter().enumerate().map(|(i, p)| (PointId(i), p))
    }
}
