use super::Date;
use jiff::civil;

/// A source's place in [`Claim::sources`](super::Claim::sources).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub usize);

/// A document a reader can open, or one that is known to exist and could not be found.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// The author's name for it, unique in the claim; also its name in a deep link.
    pub key: String,
    /// The newspaper, agency, station or publisher; never empty.
    pub outlet: String,
    /// The headline or title, verbatim; `None` where it is unknown.
    pub title: Option<String>,
    /// Bylines in the order printed; empty where none is known.
    pub authors: Vec<String>,
    /// The text's language, a BCP 47 tag.
    pub language: String,
    /// When it was published, as precisely as is known and no more; `None` where unknown.
    pub published: Option<Date>,
    /// The canonical address, `http` or `https`; `None` where it is unknown.
    pub url: Option<String>,
    /// The archived copy; `None` where none is known. Never made up from `url`.
    pub archive: Option<Archive>,
    /// Whether a reader can get at the text.
    pub access: Access,
    /// How much of the text the card's author has read.
    pub read: Read,
    /// The source of which this is the same text at another time: of the same outlet, and itself no
    /// version of another one.
    pub version_of: Option<SourceId>,
    /// Which version was read, where the text was changed after publication.
    pub version: Option<String>,
    /// What a reader must know about this source (a misprint in it, where it was seen).
    pub note: Option<String>,
}

/// A copy kept by a web archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    /// The copy's own address, `http` or `https`.
    pub url: String,
    /// The day on which the copy was taken.
    pub on: civil::Date,
}

/// Whether a reader can get at a source's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Access {
    /// Anybody.
    #[default]
    Open,
    /// Subscribers only.
    Paywalled,
    /// The address no longer answers.
    Dead,
}

/// How much of a source the card's author has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Read {
    /// All of it: what no statement is about, it does not mention.
    #[default]
    Whole,
    /// An excerpt, or only what others quote of it: nobody can say what it does not mention.
    Part,
}
