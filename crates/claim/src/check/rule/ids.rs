//! The short names by which one table refers to another.

use super::Lesson;

pub(super) const BAD: Lesson = Lesson::new(
    "Ids become parts of links into the card, which people copy into messages and articles. Capitals, spaces and other letters break there.",
    "Use a to z, 0 to 9 and single hyphens, beginning with a letter, at most 60 characters.",
    r#"
[[source]]
id = "Evening_Echo"
outlet = "The Evening Echo"
"#,
    r#"
[[source]]
id = "evening-echo"
outlet = "The Evening Echo"
"#,
);

pub(super) const RESERVED: Lesson = Lesson::new(
    "The word already means something where an id may stand: `unknown` is a source that nobody knows, `own-voice` the source itself.",
    "Choose a longer name, such as `unknown-paper`.",
    r#"
[[source]]
id = "unknown"
outlet = "A paper without a title page"
"#,
    r#"
[[source]]
id = "unknown-paper"
outlet = "A paper without a title page"
"#,
);

pub(super) const DUPLICATE: Lesson = Lesson::new(
    "A statement that refers to this id could mean either of them: its words might be put into the wrong mouth.",
    "Give one of the two another id, and correct what refers to it.",
    r#"
[[source]]
id = "echo"
outlet = "The Echo"

[[source]]
id = "echo"
outlet = "The Evening Echo"
"#,
    r#"
[[source]]
id = "echo"
outlet = "The Echo"

[[source]]
id = "evening-echo"
outlet = "The Evening Echo"
"#,
);

pub(super) const UNKNOWN_REFERENCE: Lesson = Lesson::new(
    "A statement must be somebody's, in a source, about a point; with an id that nothing has, it hangs in the air.",
    "Correct the spelling, or add the table that has this id.",
    r#"
[[statement]]
by = "clerc"
source = "courier"
asserts = ["signed"]
words = "I saw her sign it."
"#,
    r#"
[[statement]]
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "I saw her sign it."
"#,
);
