/// A party's place in [`Claim::parties`](super::Claim::parties).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartyId(pub usize);

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The author's name for it in the file, unique in the claim.
    pub key: String,
    /// The name as printed, or the outlet's words for an unnamed one
    /// ("a diplomatic source in Washington"); never empty.
    pub name: String,
    /// The name's own language where it is not the card's.
    pub name_language: Option<String>,
    /// What it is; decides whether its origins count as named.
    pub kind: PartyKind,
    /// "spokeswoman"; as it was when the party spoke, in whatever statement has no role of its own.
    pub role: Option<String>,
    /// "U.S. State Department".
    pub affiliation: Option<String>,
    /// Unnamed parties only: the outlet's stated reason for not naming it, or `None` where
    /// the outlet stated none.
    pub anonymity: Option<String>,
    /// Unnamed parties only: the outlet says that this is another person than its other
    /// unnamed sources on the same point. Without it, two unnamed parties in one outlet's
    /// report of one point are one origin.
    pub distinct: bool,
}

/// What a party is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartyKind {
    /// A named person.
    Person,
    /// A named company, agency, party, newspaper.
    Organisation,
    /// An office that speaks as such ("the State Department").
    Office,
    /// A document that speaks for itself (a court file, a book, a letter).
    Document,
    /// Somebody whom the outlet does not name.
    Unnamed,
}
