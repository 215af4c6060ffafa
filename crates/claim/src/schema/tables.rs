//! The tables of a claim file as they are written. What is said of a key here is what the manual
//! and the editor say of it.
#![allow(
    dead_code,
    reason = "nothing is read into these: they are only described"
)]

use super::shapes::{
    Access, Contact, Date, Day, Id, Kind, Language, Link, List, Read, Reference, Tables, Text,
    Wording, Zone,
};
use schemars::JsonSchema;

/// A text without a limit of its own.
type Any = Text<1000>;

/// One claim: what was reported, what exactly was denied, on whose word, and when.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields, title = "A claim")]
pub(super) struct Claim {
    /// a question, at most 120 characters. A card gives no verdict, so its headline asks
    headline: Text<120>,
    /// one paragraph, at most 600 characters
    summary: Text<600>,
    /// the card's own language, see [Languages](#languages)
    language: Language,
    /// who made the card, at least one
    authors: List<Any>,
    /// the day on which you last went through all sources
    last_checked: Day,
    /// where a reader reports an error: an `https:`, `http:` or `mailto:` address
    report_errors: Option<Contact>,
    /// the file's earlier names, without `.toml`, as a list: pages still embed it under these
    formerly: Option<List<Id>>,
    withdrawn: Option<Withdrawn>,
    /// the separate things asserted, at least one. Make a point of each thing that can be true
    /// without the other
    point: Tables<Point>,
    /// who speaks. Every party must say something
    party: Option<Tables<Party>>,
    /// what a reader can open
    source: Option<Tables<Source>>,
    /// who says what, where, in which words; at least one
    statement: Tables<Statement>,
    /// details that are told in several ways
    retelling: Option<Tables<Retelling>>,
    /// right of reply: who was asked, and what came back
    reply: Option<Tables<Reply>>,
    no_denial_found: Option<NoDenialFound>,
    /// corrections and updates of the card
    change: Option<Tables<Change>>,
}

/// taking the claim back: the card then says so wherever it is embedded
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Withdrawn {
    /// the day
    on: Day,
    /// why, in one or two sentences
    reason: Any,
}

/// one of the separate things asserted: what gets denied or not
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Point {
    /// see [Ids](#ids)
    id: Id,
    /// one sentence, at most 200 characters
    text: Text<200>,
    /// one to four words, at most 40 characters, for where the sentence does not fit: it stands
    /// alone there, so name the thing ("Letter signed", not "Signed")
    short: Text<40>,
    /// the id of the party that brought the point up against the report: see below
    raised_by: Option<Reference>,
}

/// who speaks
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Party {
    /// see [Ids](#ids); `own-voice` is taken
    id: Id,
    /// as printed; for an unnamed party the outlet's words for it
    name: Any,
    /// `person`, `organisation`, `office` (speaks as such: "the State Department"), `document`
    /// (speaks for itself: a court file, a book; counted as a document, not as a named source)
    /// or `unnamed`
    kind: Kind,
    /// the name's language, where it is not the card's; checked, not shown yet
    name_language: Option<Language>,
    /// as it was when the party spoke; where it spoke in several, a statement has its own
    role: Option<Any>,
    /// whom it spoke for, as it was when the party spoke
    affiliation: Option<Any>,
    /// only for `unnamed`: the outlet's reason for not naming it, in its words
    anonymity: Option<Any>,
    /// only for `unnamed`: `true` where the outlet says that this is another person than its
    /// other unnamed ones. Otherwise two unnamed parties in one outlet's report of one point
    /// count as one origin
    distinct: Option<bool>,
}

/// what a reader can open
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Source {
    /// see [Ids](#ids); `unknown` is taken
    id: Id,
    /// newspaper, agency, station or publisher
    outlet: Any,
    /// verbatim
    title: Option<Any>,
    /// bylines in the order printed
    authors: Option<List<Any>>,
    /// the text's language; the card's where left out
    language: Option<Language>,
    /// as precisely as you know and no more, see [Dates](#dates); not after `last-checked`
    published: Option<Date>,
    /// the time zone of the day in `published`, as in `Asia/Seoul`; only where `published` is a
    /// day
    zone: Option<Zone>,
    /// `https:` or `http:`
    url: Option<Link>,
    /// the archived copy: its `url`, and the day `on` which it was taken. Never made up: open it
    /// and copy the address with its 14 digits. `/web/2024/`, `/web/*/` and `newest` ask for any
    /// copy and are refused
    archive: Option<Archive>,
    /// `open` (where left out), `paywalled` or `dead`
    access: Option<Access>,
    /// `whole` (where left out) or `part`: you have read an excerpt, or only what others quote.
    /// The card then never says that the source does not mention a point, but that it was not
    /// read in full
    read: Option<Read>,
    /// the id of the source, of the same outlet, that has the same text at another time: where the
    /// text was changed and both were read. All versions name the same one
    version_of: Option<Reference>,
    /// which version you read, where the text was changed
    version: Option<Any>,
    /// what a reader must know: a misprint, where a print edition was seen
    note: Option<Any>,
}

/// the archived copy
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Archive {
    /// the copy's own address, with its 14 digits
    url: Link,
    /// the day on which it was taken
    on: Day,
}

/// who says what, where, in which words
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Statement {
    /// only where another statement refers to this one
    id: Option<Id>,
    /// a party's id, or `own-voice`: the source itself, naming nobody. May be left out only where
    /// `relayed-from` is there
    by: Option<Reference>,
    /// the party's role when it said this, where it is another than the party's own
    role: Option<Any>,
    /// whom it spoke for when it said this. A statement that has one of the two has neither of the
    /// party's
    affiliation: Option<Any>,
    /// where it can be read
    source: Reference,
    /// when it was said; the source's date where left out. The source cannot be older
    on: Option<Date>,
    /// points: says that it is so
    asserts: Option<List<Reference>>,
    /// points: says that it is not so
    denies: Option<List<Reference>>,
    /// points: was asked, and would neither confirm nor deny
    declines: Option<List<Reference>>,
    /// points: was asked, and did not answer
    no_reply: Option<List<Reference>>,
    /// points: says that it may not be so
    doubts: Option<List<Reference>>,
    /// points: says that it may be so. A suspicion, or an inquiry opened into it, is no assertion
    suspects: Option<List<Reference>>,
    /// points: says that it will be so. A promise is not an assertion that it was done
    promises: Option<List<Reference>>,
    /// points: takes its own earlier word back, see [Taking a word back](#taking-a-word-back)
    withdraws: Option<List<Reference>>,
    /// other statements, by their ids: says that they are right. A statement that does nothing
    /// else is quoted under the one it speaks of, and its source counts as mentioning that one's
    /// points
    backs: Option<List<Reference>>,
    /// other statements, by their ids: says that they are wrong
    disputes: Option<List<Reference>>,
    /// other statements, by their ids: puts them right
    corrects: Option<List<Reference>>,
    /// `quoted` (where left out), `paraphrased` (in the source's words) or `act` (a laugh, a
    /// silence)
    kind: Option<Wording>,
    /// verbatim, at most 60 words; may be left out only for an `act` and where the source has no
    /// `url`
    words: Option<Any>,
    /// the words' language as printed; the source's where left out
    words_language: Option<Language>,
    /// yours, into the card's language; required where the words are in another one
    translation: Option<Any>,
    /// only where the same words occur more than once in the source: what it prints directly
    /// before them, at most 100 characters. The link to the source then lands on the right ones,
    /// see [Where links land](#where-links-land)
    before: Option<Text<100>>,
    /// the same: what it prints directly after them
    after: Option<Text<100>>,
    /// the source that this one has it from, which needs a statement with the same stance on the
    /// same point; `unknown` where it is a relay and nobody knows of what
    relayed_from: Option<Reference>,
    /// what the words do not cover
    caveat: Option<Any>,
    /// `true`: the statement its side of the card opens with; one among those that assert and one
    /// among those that deny. On the report's side it is also what "reported on …" speaks of: see
    /// below
    lead: Option<bool>,
}

/// a detail that is told in several ways
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Retelling {
    /// what the versions differ about
    about: Any,
    /// the versions, one table each
    version: Tables<Version>,
    /// the point it belongs to
    point: Option<Reference>,
}

/// one of the ways in which it is told
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Version {
    /// the version in your words
    says: Any,
    /// who carries it
    sources: List<Reference>,
    /// the words of the first of these sources, as in a statement
    words: Option<Any>,
    /// as in a statement
    words_language: Option<Language>,
    /// as in a statement
    translation: Option<Any>,
    /// as in a statement
    before: Option<Text<100>>,
    /// as in a statement
    after: Option<Text<100>>,
}

/// right of reply: who was asked, and what came back
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
#[schemars(extend(
    "anyOf" = [{ "required": ["on"] }, { "required": ["asked-by"] }],
    "dependencies" = { "asked-by": ["source"], "source": ["asked-by"] }
))]
pub(super) struct Reply {
    /// who was asked
    to: Any,
    /// what was asked
    asked: Any,
    /// who asked, where it was not you: an outlet, in words. With `source`
    asked_by: Option<Any>,
    /// the id of the source that tells of it; only with `asked-by`, and required there
    source: Option<Reference>,
    /// the day on which you asked. With `asked-by` as precisely as you know, and left out where
    /// nobody tells
    on: Option<Date>,
    /// the day by which an answer was asked for, not before `on`
    deadline: Option<Day>,
    /// what came back; leave it out where nothing did. Where `source` does not tell whether
    /// anything did, say so here
    answer: Option<Any>,
}

/// a search that found no denial. Only where the file has neither a denial nor a `[[reply]]`
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct NoDenialFound {
    /// the day
    searched_on: Day,
    /// where you looked
    places: Any,
}

/// a correction or an update of the card
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Change {
    /// the day
    on: Day,
    /// what you changed
    what: Any,
}
