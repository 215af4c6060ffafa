use super::{Phrase, Span, Text};
use crate::wire::{wire, wire_enum};

wire_enum! {
    /// A stance, as it decides a shape; the word always stands beside it.
    pub enum Stance {
        /// Said to be so.
        Asserts = 0,
        /// Said not to be so.
        Denies = 1,
        /// Asked, and neither confirmed nor denied, or did not answer.
        Declines = 2,
        /// Said that it may not be so.
        Doubts = 3,
        /// Said that it will be so, or may be so.
        Promises = 4,
        /// Took an earlier word back.
        Withdraws = 5,
        /// Others were addressed, this was not.
        NotAddressed = 6,
        /// Nothing on record.
        Nothing = 7,
    }
}

wire! {
    /// Somebody, on a day, in a source, takes a stance in these words.
    pub struct Statement {
        /// When it is there.
        pub span: Span,
        /// "denies", "would not say".
        pub stance: Text,
        /// Who, with role and affiliation; `None` where it is who took the same stance in the
        /// statement before it.
        pub speaker: Option<Phrase>,
        /// Whether nobody is named: an unnamed speaker, or an outlet that names no source.
        pub unnamed: bool,
        /// The words, and where they can be read.
        pub said: Said,
        /// "corrects Heather Nauert, 7 July 2018".
        pub towards: Vec<Phrase>,
        /// What others say of it.
        pub answered: Vec<Answer>,
    }

    /// Words, and where they can be read.
    pub struct Said {
        /// The words, where there are any.
        pub quote: Option<Quote>,
        /// What the words do not cover.
        pub caveat: Option<Text>,
        /// Whose the words are where they are not the speaker's, or why there are none.
        pub wording: Option<Phrase>,
        /// When it was said.
        pub date: Text,
        /// Where it can be read.
        pub link: Link,
        /// "for subscribers", or that the address is gone; and when the words were compared with a
        /// saved copy. `None` where there is nothing to say.
        pub access: Option<Text>,
        /// The archived copy, landing on the words as well.
        pub archive: Option<Link>,
        /// "by way of NBC News", where the source has it from another.
        pub relayed: Option<Phrase>,
    }

    /// What another statement does to one.
    pub struct Answer {
        /// From when on.
        pub span: Span,
        /// "disputed by Heather Nauert, 7 July 2018".
        pub text: Phrase,
        /// In which words, where it does nothing else and so stands nowhere else.
        pub said: Option<Said>,
    }

    /// Words as printed.
    pub struct Quote {
        /// Verbatim, in the quotation marks of the card's language.
        pub text: Text,
        /// Their language, a BCP 47 tag.
        pub language: Text,
        /// Their direction: `ltr` or `rtl`.
        pub direction: Text,
        /// The card author's translation.
        pub translation: Option<Phrase>,
    }

    /// The name of a source with the address that lands on the words.
    pub struct Link {
        /// The outlet.
        pub name: Phrase,
        /// `http` or `https`, with a text fragment where there are words; `None` where no
        /// address is known.
        pub address: Option<Text>,
    }
}
