//! What a statement says, of what and from whom.

use super::Lesson;

pub(super) const MISSING_STANCE: Lesson = Lesson::new(
    "Words that take no stance on any point tell a reader neither what is asserted nor what is denied.",
    "Say which points the words assert, deny or leave open, or which other statements they back, dispute or correct.",
    r#"
[[statement]]
by = "office"
source = "courier"
words = "We do not comment on letters."
"#,
    r#"
[[statement]]
by = "office"
source = "courier"
declines = ["signed"]
words = "We do not comment on letters."
"#,
);

pub(super) const CONTRADICTION: Lesson = Lesson::new(
    "Nobody can say and deny the same thing in one breath. Mostly two points are meant: one thing is granted, another denied.",
    "Split the point in two. Where the speaker changed their mind, make two statements, each with its date.",
    r#"
[[statement]]
by = "clerk"
source = "courier"
asserts = ["signed"]
denies = ["signed"]
words = "She signed it, but it never went out."
"#,
    r#"
[[point]]
id = "sent"
text = "The letter was sent."
short = "Letter sent"

[[statement]]
by = "clerk"
source = "courier"
asserts = ["signed"]
denies = ["sent"]
words = "She signed it, but it never went out."
"#,
);

pub(super) const STANCE_ON_ITSELF: Lesson = Lesson::new(
    "A statement that backs or disputes itself would be shown as an answer to nobody.",
    "Name the other statement's id.",
    r#"
[[statement]]
id = "answer"
by = "office"
source = "courier"
disputes = ["answer"]
words = "The clerk was not even there."
"#,
    r#"
[[statement]]
id = "answer"
by = "office"
source = "courier"
disputes = ["report"]
words = "The clerk was not even there."
"#,
);

pub(super) const RELAY_TO_ITSELF: Lesson = Lesson::new(
    "The chain leads a reader back to who said it first. A source that has it from itself leads nowhere.",
    "Name the source that it has it from, or leave `relayed-from` out where it is its own reporting.",
    r#"
[[statement]]
source = "herald"
asserts = ["signed"]
words = "The mayor is said to have signed a letter."
relayed-from = "herald"
"#,
    r#"
[[statement]]
source = "herald"
asserts = ["signed"]
words = "The mayor is said to have signed a letter."
relayed-from = "courier"
"#,
);

pub(super) const RELAY_OF_NOTHING: Lesson = Lesson::new(
    "A reader who follows the chain must find the same thing there, or the number of independent origins is wrong.",
    "Add what that source says of this point, with the same stance, or name the source that does carry it. `unknown` is for a relay of nobody knows what.",
    r#"
[[statement]]
source = "courier"
asserts = ["signed"]
words = "The mayor is said to have signed a letter."
relayed-from = "herald"
"#,
    r#"
[[statement]]
source = "herald"
asserts = ["signed"]
words = "The mayor is said to have signed a letter."
relayed-from = "courier"
"#,
);

pub(super) const RELAY_CIRCLE: Lesson = Lesson::new(
    "Somebody said it first. Where every source has it from another one, the card could show no origin at all.",
    "Find out which source did not have it from the others, and leave `relayed-from` out there.",
    r#"
[[statement]]
id = "report"
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "She signed it."
relayed-from = "herald"

[[statement]]
by = "clerk"
source = "herald"
asserts = ["signed"]
words = "She signed it."
relayed-from = "courier"
"#,
    r#"
[[statement]]
id = "report"
by = "clerk"
source = "courier"
asserts = ["signed"]
words = "She signed it."

[[statement]]
by = "clerk"
source = "herald"
asserts = ["signed"]
words = "She signed it."
relayed-from = "courier"
"#,
);

pub(super) const WITHDRAWAL_OF_NOTHING: Lesson = Lesson::new(
    "A reader is told that a report or a denial was taken back, and looks in vain for what that was.",
    "Add the statement that is taken back, by the same party or in an outlet of the same name. Who says that others were wrong `denies` the point, or `disputes` their statement.",
    r#"
[[statement]]
by = "clerk"
source = "courier"
on = "2024-02-03"
withdraws = ["elsewhere"]
words = "The clerk no longer says so."

[[point]]
id = "elsewhere"
text = "The letter is in the archive."
short = "Letter in archive"

[[statement]]
by = "own-voice"
source = "herald"
asserts = ["elsewhere"]
words = "The letter lies in the archive."
"#,
    r#"
[[statement]]
by = "clerk"
source = "courier"
on = "2024-02-03"
withdraws = ["signed"]
words = "The clerk no longer says so."
"#,
);
