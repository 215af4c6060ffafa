use super::{Date, PointId, SourceId, Words};
use jiff::civil;

/// A detail that is told in different ways, or in a way that says more than was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retelling {
    /// What the versions differ about ("who asked about the song"); never empty.
    pub about: String,
    /// The point it belongs to, if one.
    pub point: Option<PointId>,
    /// The versions in circulation, in the author's order; at least one, and where there is
    /// only one it says more than any direct quotation.
    pub versions: Vec<Version>,
}

/// One way of telling it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The version in the card author's words; never empty.
    pub says: String,
    /// Which sources carry it; never empty.
    pub sources: Vec<SourceId>,
    /// The words of the first of them.
    pub words: Option<Words>,
}

/// Somebody who was asked, and what came back.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// Who was asked; never empty.
    pub to: String,
    /// What was asked; never empty.
    pub asked: String,
    /// Who asked; `None` where the card's own authors did.
    pub asked_by: Option<Asker>,
    /// When, as precisely as is known. Where the card's own authors asked it is a day.
    pub on: Option<Date>,
    /// By which day an answer was asked for.
    pub deadline: Option<civil::Date>,
    /// What came back; `None` where nothing did.
    pub answer: Option<String>,
}

/// Somebody else than the card's authors who asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asker {
    /// Who, in the card author's words; never empty.
    pub who: String,
    /// Where it is told that they asked, and what came back.
    pub source: SourceId,
}

/// A search that found no denial.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// The day of the search.
    pub searched_on: civil::Date,
    /// Where was searched; never empty.
    pub places: String,
}

/// A dated correction or update of the card itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The day of the change.
    pub on: civil::Date,
    /// What was changed; never empty.
    pub what: String,
}

/// The author has taken the claim back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// The day of it.
    pub on: civil::Date,
    /// Why; never empty.
    pub reason: String,
}
