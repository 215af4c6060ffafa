//! Report and denial: no allegation stands without its denial.

use super::Lesson;

pub(super) const SECOND_LEAD: Lesson = Lesson::new(
    "Each side of the card opens with one statement, and a reader in a hurry sees no other.",
    "Keep `lead = true` at the one that you would print if you could print only one.",
    r#"
[[statement]]
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "I saw her sign it."
lead = true

[[statement]]
by = "clerk"
source = "herald"
asserts = ["signed"]
words = "She signed it before my eyes."
lead = true
"#,
    r#"
[[statement]]
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "I saw her sign it."
lead = true

[[statement]]
by = "clerk"
source = "herald"
asserts = ["signed"]
words = "She signed it before my eyes."
"#,
);

pub(super) const LEAD_WITHOUT_SIDE: Lesson = Lesson::new(
    "The card opens with what was reported and what was denied. A statement that is neither cannot stand for a side.",
    "Take `lead` away here, and give it to a statement that asserts or denies something.",
    r#"
[[statement]]
by = "office"
source = "courier"
declines = ["signed"]
words = "We do not comment on letters."
lead = true
"#,
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "No letter was signed."
lead = true
"#,
);

pub(super) const UNANSWERED: Lesson = Lesson::new(
    "A card that shows an allegation alone would repeat it. A reader must see that the other side was heard, or that you looked for its answer.",
    "Add the denial, the `[[reply]]` that you asked for, or `[no-denial-found]` with where you searched and when.",
    r#"
[[statement]]
id = "denial"
by = "office"
source = "courier"
declines = ["signed"]
words = "We do not comment on letters."
"#,
    r#"
[[statement]]
id = "denial"
by = "office"
source = "courier"
declines = ["signed"]
words = "We do not comment on letters."

[[reply]]
to = "The mayor's office"
asked = "Did the mayor sign the letter?"
on = 2024-02-20
deadline = 2024-02-27
"#,
);

pub(super) const MISSING_ASKER: Lesson = Lesson::new(
    "A reader must see whether this card's authors asked or somebody else did: only the first was a chance to answer this card.",
    "Say who asked in `asked-by`. What you asked yourself has no source: leave `source` out.",
    r#"
[[reply]]
to = "The mayor's office"
asked = "Did the mayor sign the letter?"
source = "courier"
answer = "No comment."
"#,
    r#"
[[reply]]
to = "The mayor's office"
asked = "Did the mayor sign the letter?"
asked-by = "The Courier"
source = "courier"
answer = "No comment."
"#,
);

pub(super) const NEEDLESS_SEARCH: Lesson = Lesson::new(
    "A card that says that no denial was found and then shows one contradicts itself.",
    "Delete `[no-denial-found]`: a denial or a reply says more.",
    r#"
[[statement]]
id = "denial"
by = "office"
source = "courier"
denies = ["signed"]
words = "She did not."

[no-denial-found]
searched-on = 2024-03-01
places = "The town hall's releases"
"#,
    r#"
[[statement]]
id = "denial"
by = "office"
source = "courier"
denies = ["signed"]
words = "She did not."
"#,
);
