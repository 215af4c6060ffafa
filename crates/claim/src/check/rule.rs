//! What a claim file can have wrong with it: one list, and what there is to learn about each.

mod copies;
mod dates;
mod file;
mod ids;
mod languages;
mod lesson;
mod named;
mod page;
mod parties;
mod shape;
mod sides;
mod sources;
mod statements;
mod texts;
mod words;

pub use lesson::Lesson;
pub use named::NoSuchRule;

/// How much a rule matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// What is written can be no claim.
    Error,
    /// It is a claim, but its author is told.
    Warning,
}

impl Level {
    /// The word before the rule in messages: `error` or `warning`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Defines [`Rule`] from one list, so that no rule can lack a level, a name, a description or a
/// lesson.
macro_rules! rules {
    ($($variant:ident $level:ident $name:literal $description:literal $group:ident::$lesson:ident)*) => {
        /// What a claim file can have wrong with it. Each is named for the mistake.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $description] $variant,)*
        }

        impl Rule {
            /// Every rule, in the order of the manual.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// How much it matters.
            #[must_use]
            pub const fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }

            /// The rule's name in messages: lower-case words joined by hyphens.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What is wrong, in one sentence without a full stop.
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self { $(Self::$variant => $description,)* }
            }

            /// Why the rule is there, and what to do.
            #[must_use]
            pub const fn lesson(self) -> Lesson {
                match self { $(Self::$variant => $group::$lesson,)* }
            }
        }
    };
}

rules! {
    FileTooLarge Error "file-too-large" "The file is larger than 1 MiB" file::TOO_LARGE
    NotUtf8 Error "not-utf8" "The file holds bytes that are not UTF-8 text" file::NOT_UTF8
    BadSlug Error "bad-slug" "The file's name cannot be a claim's address" file::BAD_SLUG
    ReservedSlug Error "reserved-slug" "The file's name, or a former one, is that of another built file" file::RESERVED_SLUG
    TakenName Error "taken-name" "A former name is one that a claim has now" file::TAKEN_NAME
    MissingOriginal Error "missing-original" "A claim in a second language lacks the file in the first" languages::MISSING_ORIGINAL
    Syntax Error "syntax" "The file is not TOML" file::SYNTAX
    UnknownKey Error "unknown-key" "A key is misspelt or does not exist" shape::UNKNOWN_KEY
    MissingKey Error "missing-key" "A key that must be there is not" shape::MISSING_KEY
    WrongType Error "wrong-type" "A value is of another kind than its key takes" shape::WRONG_TYPE
    EmptyText Error "empty-text" "A text says nothing" texts::EMPTY
    Unfinished Warning "unfinished" "A text is still the template's" texts::UNFINISHED
    EmptyList Error "empty-list" "A list names nothing" shape::EMPTY_LIST
    NotAQuestion Error "not-a-question" "The headline answers instead of asking" texts::NOT_A_QUESTION
    LongText Error "long-text" "A text is longer than its place on the card" texts::LONG
    LineBreak Error "line-break" "A text runs over more than one line" texts::LINE_BREAK
    HiddenCharacter Error "hidden-character" "A character cannot be seen, or changes the order of others" texts::HIDDEN_CHARACTER
    UnknownValue Error "unknown-value" "A value is not among those its key takes" shape::UNKNOWN_VALUE
    BadId Error "bad-id" "An id is not lower-case letters, digits and single hyphens" ids::BAD
    ReservedId Error "reserved-id" "An id is a word with a meaning of its own" ids::RESERVED
    DuplicateId Error "duplicate-id" "Two tables of one kind have the same id" ids::DUPLICATE
    UnknownReference Error "unknown-reference" "An id is named that nothing has" ids::UNKNOWN_REFERENCE
    RepeatedItem Error "repeated-item" "A list names the same thing twice" shape::REPEATED_ITEM
    UnreadableDate Error "unreadable-date" "A date is in none of the forms that can be read" dates::UNREADABLE
    ImpossibleDate Error "impossible-date" "A date is in no calendar, or a time on no clock" dates::IMPOSSIBLE
    FalsePrecision Error "false-precision" "A date claims to be more precise than it can be" dates::FALSE_PRECISION
    UnknownZone Error "unknown-zone" "A time zone is not in the IANA database" dates::UNKNOWN_ZONE
    ImpossibleOrder Error "impossible-order" "One thing certainly happened before another that had to come first" dates::IMPOSSIBLE_ORDER
    BadLanguage Error "bad-language" "A language is not a BCP 47 tag" languages::BAD
    UnspokenLanguage Error "unspoken-language" "The card has no words in the claim's language" languages::UNSPOKEN
    BadLink Error "bad-link" "An address is not one a browser can open" sources::BAD_LINK
    GuessedArchive Error "guessed-archive" "An archived copy's address was made up, or names no single copy" sources::GUESSED_ARCHIVE
    NamedButAnonymous Error "named-but-anonymous" "A named party has a key that is only for unnamed ones" parties::NAMED_BUT_ANONYMOUS
    UnusedParty Error "unused-party" "A party says nothing" parties::UNUSED
    UnusedPoint Error "unused-point" "Nobody takes a stance on a point" parties::UNUSED_POINT
    UnraisedPoint Error "unraised-point" "A point is raised by a party that does not assert it, or that denies nothing of the report" parties::UNRAISED
    VersionOfNone Error "version-of-none" "A source is no version of the source that it is said to be one of" sources::VERSION_OF_NONE
    MissingSource Error "missing-source" "A statement, or a question that others asked, has no source" sources::MISSING
    MissingAsker Error "missing-asker" "A question has a source, but nobody who asked it" sides::MISSING_ASKER
    MissingSpeaker Error "missing-speaker" "A statement is nobody's word" parties::MISSING_SPEAKER
    RoleOfNobody Error "role-of-nobody" "A statement has a role or an affiliation, but no party speaks" parties::ROLE_OF_NOBODY
    MissingStance Error "missing-stance" "A statement takes no stance" statements::MISSING_STANCE
    Contradiction Error "contradiction" "One statement denies a point and asserts or suspects it, or will neither confirm nor deny it" statements::CONTRADICTION
    WithdrawalOfNothing Error "withdrawal-of-nothing" "A statement takes back what nobody had said" statements::WITHDRAWAL_OF_NOTHING
    StanceOnItself Error "stance-on-itself" "A statement takes a stance towards itself" statements::STANCE_ON_ITSELF
    RelayToItself Error "relay-to-itself" "A source relays itself" statements::RELAY_TO_ITSELF
    RelayOfNothing Error "relay-of-nothing" "A statement is relayed from a source that does not carry it" statements::RELAY_OF_NOTHING
    RelayCircle Error "relay-circle" "Sources relay each other in a circle" statements::RELAY_CIRCLE
    MissingWords Error "missing-words" "A statement that can be read has no words" words::MISSING
    LongQuotation Error "long-quotation" "A quotation is longer than 60 words" words::LONG
    MissingTranslation Error "missing-translation" "Words in another language than the card's are not translated" words::MISSING_TRANSLATION
    NeedlessContext Error "needless-context" "What stands around a quotation is given, but nobody can go there" words::NEEDLESS_CONTEXT
    NeedlessTranslation Error "needless-translation" "Words in the card's own language are translated" words::NEEDLESS_TRANSLATION
    SecondLead Error "second-lead" "A side of the card has two leads" sides::SECOND_LEAD
    LeadWithoutSide Error "lead-without-side" "A lead neither asserts nor denies anything" sides::LEAD_WITHOUT_SIDE
    UnansweredAllegation Error "unanswered-allegation" "An allegation has no denial, no right of reply and no search for a denial" sides::UNANSWERED
    NeedlessSearch Error "needless-search" "A search found no denial, but there is one, or a reply" sides::NEEDLESS_SEARCH
    MisnamedLanguage Error "misnamed-language" "The language in the file's name is not the file's own" languages::MISNAMED
    SameLanguage Error "same-language" "A claim in a second language is in the first one" languages::SAME
    OtherId Error "other-id" "Two languages of a claim have different points, parties or sources" languages::OTHER_ID
    OtherNumber Error "other-number" "Two languages of a claim have more or fewer tables of a kind" languages::OTHER_NUMBER
    OtherOrder Error "other-order" "Two languages of a claim have their tables in different orders" languages::OTHER_ORDER
    OtherFact Error "other-fact" "Two languages of a claim disagree in what is no matter of language" languages::OTHER_FACT
    OtherWords Error "other-words" "A quotation is not the same in two languages of a claim" languages::OTHER_WORDS
    Misquoted Error "misquoted" "A quotation is not in the saved copy of its source" copies::MISQUOTED
    NotCompared Warning "not-compared" "A quotation was never compared with a saved copy; told with `--strict` only" copies::NOT_COMPARED
    UnfitCopy Warning "unfit-copy" "A file among the saved copies is none that quotations can be compared with" copies::UNFIT
    UnannouncedChange Warning "unannounced-change" "The claim says something else than when it was recorded, and no change tells of it" copies::UNANNOUNCED_CHANGE
    BadRecord Error "bad-record" "The record of what was found in saved copies cannot be read" copies::BAD_RECORD
}

impl Rule {
    /// Whether a claim with this must not be published: no placeholder ever is. Every error
    /// holds it back, since there is no claim.
    #[must_use]
    pub const fn holds_back(self) -> bool {
        matches!(self.level(), Level::Error) || matches!(self, Self::Unfinished)
    }

    /// Whether the rule looks at nothing but the value at its place or the file's name, so that it still tells the
    /// truth when a syntax error elsewhere has swallowed a part of the file.
    pub(crate) const fn is_local(self) -> bool {
        matches!(
            self,
            Self::BadSlug
                | Self::ReservedSlug
                | Self::MissingOriginal
                | Self::WrongType
                | Self::EmptyText
                | Self::Unfinished
                | Self::LineBreak
                | Self::HiddenCharacter
                | Self::BadId
                | Self::UnreadableDate
                | Self::ImpossibleDate
                | Self::BadLanguage
                | Self::BadLink
        )
    }
}
