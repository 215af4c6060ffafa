//! Quotations, held against saved copies of their sources.

use super::Lesson;

pub(super) const MISQUOTED: Lesson = Lesson::new(
    "A reader who follows the link looks for exactly these words. One word more or less can turn a hedge into a claim.",
    "Compare the two lines of the message: what differs stands between asterisks. Quote what the copy says, or save the version of the source that you quoted.",
    r#"
# claims/letter.toml
[[statement]]
id = "asserts"
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "she signed it on Tuesday"
"#,
    r#"
# claims/letter.toml
[[statement]]
id = "asserts"
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "she signed it on Monday"
"#,
);

pub(super) const NOT_COMPARED: Lesson = Lesson::new(
    "The card says beside each quotation whether its words were compared with a copy. Of this one it can say nothing.",
    "Save the page, or its text, as `evidence/<claim>/<source>.html` or `.txt`, then run `card check --record`.",
    r#"
# claims/letter.toml
[[statement]]
id = "asserts"
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "she signed it on Tuesday"
"#,
    r#"
# claims/letter.toml
[[statement]]
id = "asserts"
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "she signed it on Monday"
"#,
);

pub(super) const BAD_RECORD: Lesson = Lesson::new(
    "The record in `claims/verified` is why the card says that words were compared with a copy. What cannot be read proves nothing.",
    "Write it anew where the saved copies are: `card check --record`. Do not edit it.",
    r#"
# claims/letter.toml
headline = "Did the mayor sign the letter, then?"
"#,
    r#"
# claims/letter.toml
headline = "Did the mayor sign the letter?"
"#,
);
