//! The file as a whole: its name, its size, its bytes.

use super::Lesson;

pub(super) const TOO_LARGE: Lesson = Lesson::new(
    "A claim holds short quotations. A file of this size holds whole articles or pictures, which are other people's work and which nobody could check.",
    "Take out everything but the words you quote. Saved copies of articles do not belong in a claim.",
    r#"
# claims/letter.toml, 1,048,577 bytes
headline = "Did the mayor sign the letter?"
"#,
    r#"
# claims/letter.toml, 2,000 bytes
headline = "Did the mayor sign the letter?"
"#,
);

pub(super) const NOT_UTF8: Lesson = Lesson::new(
    "Bytes in another encoding would reach readers as other letters than those you typed, in names and in quotations.",
    r#"Save the file as UTF-8: most editors have it under "Save with encoding"."#,
    r#"
# claims/letter.toml, saved as Latin-1
headline = "Did the mayor close the café?"
"#,
    r#"
# claims/letter.toml, saved as UTF-8
headline = "Did the mayor close the café?"
"#,
);

pub(super) const BAD_SLUG: Lesson = Lesson::new(
    "The file's name becomes a part of the card's address, which people paste into articles and links. Spaces, capitals and other letters break there.",
    "Rename the file: a to z, 0 to 9 and single hyphens, beginning with a letter, at most 60 characters. A translation's name goes on with a full stop and the language tag.",
    r#"
# claims/The Letter.toml
headline = "Did the mayor sign the letter?"
"#,
    r#"
# claims/the-letter.toml
headline = "Did the mayor sign the letter?"
"#,
);

pub(super) const RESERVED_SLUG: Lesson = Lesson::new(
    "The built folder has files of these names already, so the card would overwrite one of them, or be overwritten.",
    "Rename the file, or take the name out of `formerly`: any name but `index`, `engine` and what begins with `engine-`.",
    r#"
# claims/index.toml
headline = "Did the mayor sign the letter?"
"#,
    r#"
# claims/mayors-letter.toml
headline = "Did the mayor sign the letter?"
"#,
);

pub(super) const TAKEN_NAME: Lesson = Lesson::new(
    "Pages that embed a card by that name can be given one card only, so one script cannot stand for two claims.",
    "Leave the name out of `formerly`, or rename the claim that has it now.",
    r#"
# claims/letter.toml
formerly = ["letter"]
"#,
    r#"
# claims/letter.toml
formerly = ["mayors-note"]
"#,
);

pub(super) const SYNTAX: Lesson = Lesson::new(
    "Where a bracket or a quotation mark is missing, nobody can tell where a value ends: a reader might get half of a sentence.",
    "Look at the place shown and at the line before it: a text needs quotation marks at both ends, a list both brackets.",
    r#"
headline = "Did the mayor sign the letter?
"#,
    r#"
headline = "Did the mayor sign the letter?"
"#,
);
