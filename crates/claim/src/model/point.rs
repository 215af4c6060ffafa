use super::PartyId;

/// A point's place in [`Claim::points`](super::Claim::points).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PointId(pub usize);

/// One of the separate things asserted: the unit that gets denied or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The author's name for it, unique in the claim; also its name in a deep link.
    /// Lower-case ASCII letters, digits and single hyphens, starting with a letter.
    pub key: String,
    /// One short sentence; never empty, at most 200 characters.
    pub text: String,
    /// One to four words for where the sentence does not fit; never empty.
    pub short: String,
    /// Who brought it up against the report, where it is a counter-claim and no part of the report: a
    /// party that asserts it and denies something of the report.
    pub raised_by: Option<PartyId>,
}
