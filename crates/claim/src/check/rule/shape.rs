//! Keys, and the kind of value that each takes.

use super::Lesson;

pub(super) const UNKNOWN_KEY: Lesson = Lesson::new(
    "What stands at a key that nobody reads would be missing from the card without a word: a denial, perhaps.",
    "Correct the spelling, or move the line into the table to which it belongs.",
    r#"
[[party]]
id = "clerk"
name = "a clerk at the town hall"
kind = "unnamed"
anonimity = "because he may not speak to the press"
"#,
    r#"
[[party]]
id = "clerk"
name = "a clerk at the town hall"
kind = "unnamed"
anonymity = "because he may not speak to the press"
"#,
);

pub(super) const MISSING_KEY: Lesson = Lesson::new(
    "The card has a place for this in each of its views, and a reader would find it empty.",
    "Add the key. A key that must be there can always be known; what may be unknown may be left out.",
    r#"
[[point]]
id = "signed"
text = "The mayor signed the letter."
"#,
    r#"
[[point]]
id = "signed"
text = "The mayor signed the letter."
short = "Letter signed"
"#,
);

pub(super) const WRONG_TYPE: Lesson = Lesson::new(
    "A list, a date, a text and `true` are each shown in another way, and a guess at what was meant could be wrong.",
    "Write a text in quotation marks, a list in brackets, `true` and `false` without quotation marks. `[[...]]` begins one of several tables, `[...]` the only one.",
    r#"
authors = "The city desk"
"#,
    r#"
authors = ["The city desk"]
"#,
);

pub(super) const EMPTY_LIST: Lesson = Lesson::new(
    "An empty list says that there is nothing, where what is meant is nearly always that it is not known yet.",
    "Name at least one, or leave the key out where it is optional.",
    r#"
authors = []
"#,
    r#"
authors = ["The city desk"]
"#,
);

pub(super) const UNKNOWN_VALUE: Lesson = Lesson::new(
    "The card has words in each language for these few values, and none for any other.",
    "Take one of the values that the message names.",
    r#"
[[party]]
id = "office"
name = "The mayor's office"
kind = "official"
"#,
    r#"
[[party]]
id = "office"
name = "The mayor's office"
kind = "office"
"#,
);

pub(super) const REPEATED_ITEM: Lesson = Lesson::new(
    "What is named twice would be shown and counted twice.",
    "Delete one of the two; where another thing was meant, name that.",
    r#"
authors = ["The city desk", "The city desk"]
"#,
    r#"
authors = ["The city desk", "The archive"]
"#,
);
