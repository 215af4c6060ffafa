use super::{Date, PartyId, PointId, SourceId};

/// A statement's place in [`Claim::statements`](super::Claim::statements).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub usize);

/// A party, on a date, in a source, takes a stance on one or more points, in these words.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// The author's name for it, unique in the claim; made from source and place in the file
    /// (`washington-post-1`) where the author gave none.
    pub key: String,
    /// Whose word it is, as this source tells it.
    pub by: Speaker,
    /// The party's role when it said this, where it is not the party's own one; only where a party
    /// speaks. Where this or [`affiliation`](Self::affiliation) is there, neither of the party's counts.
    pub role: Option<String>,
    /// Whom the party spoke for when it said this, likewise.
    pub affiliation: Option<String>,
    /// Where it can be read.
    pub source: SourceId,
    /// When it was said or became known; the source's own date where the file says nothing
    /// else, `None` where that is unknown too.
    pub on: Option<Date>,
    /// The stance taken on each point, in the order of the file; a point occurs at most once
    /// per stance. Empty only where `towards` is not.
    pub stances: Vec<(Stance, PointId)>,
    /// The stance taken towards other statements.
    pub towards: Vec<(Towards, StatementId)>,
    /// Whether the words are the party's, the source's, or none.
    pub wording: Wording,
    /// The words as printed; `None` where the source was not seen or the act had none.
    pub words: Option<Words>,
    /// Where this source has it from.
    pub relayed_from: Option<Relay>,
    /// What the words do not cover, or how they are hedged ("a cassette, no date given");
    /// shown beside the stance.
    pub caveat: Option<String>,
    /// The statement its side of the card opens with; at most one a side.
    pub lead: bool,
    /// The day on which the words were last compared with a saved copy of their source and found
    /// there; `None` where they never were. The checker leaves it so: it is the
    /// [`Record`](crate::evidence::Record)'s to say.
    pub checked: Option<jiff::civil::Date>,
}

/// Whose word a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Speaker {
    /// A party of the claim.
    Party(PartyId),
    /// The source itself, in its own voice, naming nobody.
    OwnVoice,
    /// The source passes on what another one reported, naming nobody itself. Only together
    /// with [`Statement::relayed_from`].
    Relayed,
}

/// Where a source has a statement from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relay {
    /// Another source of the claim, which carries a statement with the same stance on the
    /// same points. Chains of relays never close into a circle.
    Source(SourceId),
    /// It is a relay, and from where cannot be determined.
    Unknown,
}

/// What a party does about a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// Says that it is so.
    Asserts,
    /// Says that it is not so.
    Denies,
    /// Was asked, and would neither confirm nor deny.
    Declines,
    /// Was asked, and did not answer.
    NoReply,
    /// Says that it may not be so.
    Doubts,
    /// Says that it may be so: a suspicion, or an inquiry opened into it; not that it is.
    Suspects,
    /// Says that it will be so; not that it is.
    Promises,
    /// Takes its own earlier word back; in an outlet's own voice, also what the outlet asserted
    /// on the word of unnamed sources.
    Withdraws,
}

/// What a statement does about another statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Towards {
    /// Stands behind it.
    Backs,
    /// Speaks against it.
    Disputes,
    /// Replaces it by a corrected one.
    Corrects,
}

/// Whose words a statement is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Wording {
    /// The party's own, in quotation marks in the source.
    #[default]
    Quoted,
    /// The source's, telling what the party said.
    Paraphrased,
    /// None: a laugh, a silence. The words, if any, are the source's account of it.
    Act,
}

/// Words as printed, never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Verbatim; never empty, at most 60 words, no control or bidirectional-override
    /// characters.
    pub text: String,
    /// Their language, a BCP 47 tag; the source's where the file says nothing else.
    pub language: String,
    /// The card author's translation into the card's language; always there where `language`
    /// is another one.
    pub translation: Option<String>,
    /// What the source prints directly before `text`, as printed, where the same words occur in
    /// it more than once; at most 100 characters. Only where a reader can open the source.
    pub before: Option<String>,
    /// What it prints directly after `text`, likewise.
    pub after: Option<String>,
}
