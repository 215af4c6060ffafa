use super::{PointId, SourceId, Words};
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

/// Whom the author asked, and what came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Who was asked; never empty.
    pub to: String,
    /// What was asked; never empty.
    pub asked: String,
    /// On which day.
    pub on: civil::Date,
    /// By which day an answer was asked for.
    pub deadline: Option<civil::Date>,
    /// What came back; `None` where nothing did.
    pub answer: Option<String>,
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
