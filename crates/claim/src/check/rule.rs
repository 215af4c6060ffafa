/// Defines [`Rule`] from one list, so that no rule can lack a name or a description.
macro_rules! rules {
    ($($variant:ident $name:literal $description:literal)*) => {
        /// What a claim file can have wrong with it. Each is named for the mistake.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $description] $variant,)*
        }

        impl Rule {
            /// Every rule, in the order of the manual.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

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
        }
    };
}

rules! {
    FileTooLarge "file-too-large" "The file is larger than 1 MiB"
    NotUtf8 "not-utf8" "The file holds bytes that are not UTF-8 text"
    BadSlug "bad-slug" "The file's name cannot be a claim's address"
    ReservedSlug "reserved-slug" "The file's name, or a former one, is that of another built file"
    TakenName "taken-name" "A former name is one that a claim has now"
    MissingOriginal "missing-original" "A claim in a second language lacks the file in the first"
    Syntax "syntax" "The file is not TOML"
    UnknownKey "unknown-key" "A key is misspelt or does not exist"
    MissingKey "missing-key" "A key that must be there is not"
    WrongType "wrong-type" "A value is of another kind than its key takes"
    EmptyText "empty-text" "A text says nothing"
    EmptyList "empty-list" "A list names nothing"
    NotAQuestion "not-a-question" "The headline answers instead of asking"
    LongText "long-text" "A text is longer than its place on the card"
    LineBreak "line-break" "A text runs over more than one line"
    HiddenCharacter "hidden-character" "A character cannot be seen, or changes the order of others"
    UnknownValue "unknown-value" "A value is not among those its key takes"
    BadId "bad-id" "An id is not lower-case letters, digits and single hyphens"
    ReservedId "reserved-id" "An id is a word with a meaning of its own"
    DuplicateId "duplicate-id" "Two tables of one kind have the same id"
    UnknownReference "unknown-reference" "An id is named that nothing has"
    RepeatedItem "repeated-item" "A list names the same thing twice"
    UnreadableDate "unreadable-date" "A date is in none of the forms that can be read"
    ImpossibleDate "impossible-date" "A date is in no calendar, or a time on no clock"
    FalsePrecision "false-precision" "A date claims to be more precise than it can be"
    UnknownZone "unknown-zone" "A time zone is not in the IANA database"
    ImpossibleOrder "impossible-order" "One thing certainly happened before another that had to come first"
    BadLanguage "bad-language" "A language is not a BCP 47 tag"
    BadLink "bad-link" "An address is not one a browser can open"
    GuessedArchive "guessed-archive" "An archived copy's address was made up, or names no single copy"
    NamedButAnonymous "named-but-anonymous" "A named party has a key that is only for unnamed ones"
    UnusedParty "unused-party" "A party says nothing"
    UnusedPoint "unused-point" "Nobody takes a stance on a point"
    MissingSource "missing-source" "A statement has no source"
    MissingSpeaker "missing-speaker" "A statement is nobody's word"
    MissingStance "missing-stance" "A statement takes no stance"
    Contradiction "contradiction" "One statement denies a point and asserts it, or will neither confirm nor deny it"
    WithdrawalOfNothing "withdrawal-of-nothing" "A statement takes back what nobody had said"
    StanceOnItself "stance-on-itself" "A statement takes a stance towards itself"
    RelayToItself "relay-to-itself" "A source relays itself"
    RelayOfNothing "relay-of-nothing" "A statement is relayed from a source that does not carry it"
    RelayCircle "relay-circle" "Sources relay each other in a circle"
    MissingWords "missing-words" "A statement that can be read has no words"
    LongQuotation "long-quotation" "A quotation is longer than 60 words"
    MissingTranslation "missing-translation" "Words in another language than the card's are not translated"
    NeedlessContext "needless-context" "What stands around a quotation is given, but nobody can go there"
    NeedlessTranslation "needless-translation" "Words in the card's own language are translated"
    SecondLead "second-lead" "A side of the card has two leads"
    LeadWithoutSide "lead-without-side" "A lead neither asserts nor denies anything"
    UnansweredAllegation "unanswered-allegation" "An allegation has no denial, no right of reply and no search for a denial"
    NeedlessSearch "needless-search" "A search found no denial, but there is one, or a reply"
    MisnamedLanguage "misnamed-language" "The language in the file's name is not the file's own"
    SameLanguage "same-language" "A claim in a second language is in the first one"
    OtherId "other-id" "Two languages of a claim have different points, parties or sources"
    OtherNumber "other-number" "Two languages of a claim have more or fewer tables of a kind"
    OtherOrder "other-order" "Two languages of a claim have their tables in different orders"
    OtherFact "other-fact" "Two languages of a claim disagree in what is no matter of language"
    OtherWords "other-words" "A quotation is not the same in two languages of a claim"
}

impl Rule {
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
