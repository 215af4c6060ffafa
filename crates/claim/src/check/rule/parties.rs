//! Who speaks, and what about.

use super::Lesson;

pub(super) const NAMED_BUT_ANONYMOUS: Lesson = Lesson::new(
    "The card tells named and unnamed speakers apart, since it matters whether somebody answers for a word with their name.",
    "Leave the key out, or make the party `unnamed` where the source does not name it.",
    r#"
[[party]]
id = "office"
name = "The mayor's office"
kind = "office"
anonymity = "because it may not speak to the press"
"#,
    r#"
[[party]]
id = "office"
name = "The mayor's office"
kind = "office"
"#,
);

pub(super) const UNUSED: Lesson = Lesson::new(
    "Who is listed among the speakers but says nothing makes a side look larger than it is.",
    "Add what the party says, or delete it.",
    r#"
[[party]]
id = "mayor"
name = "Ann Other"
kind = "person"
"#,
    r#"
[[party]]
id = "mayor"
name = "Ann Other"
kind = "person"

[[statement]]
by = "mayor"
source = "courier"
denies = ["signed"]
words = "I signed nothing."
"#,
);

pub(super) const UNUSED_POINT: Lesson = Lesson::new(
    "A point that nobody speaks of was not reported: the card would make an allegation of its own.",
    "Add the statement that takes a stance on it, or delete the point.",
    r#"
[[point]]
id = "sent"
text = "The letter was sent."
short = "Letter sent"
"#,
    r#"
[[point]]
id = "sent"
text = "The letter was sent."
short = "Letter sent"

[[statement]]
by = "clerk"
source = "courier"
asserts = ["sent"]
words = "It went out that night."
"#,
);

pub(super) const MISSING_SPEAKER: Lesson = Lesson::new(
    "On whose word something rests is what the card is for.",
    "Say who speaks with `by`: a party's id, or `own-voice` where the source says it itself and names nobody. Only a relay may leave it out.",
    r#"
[[statement]]
source = "courier"
asserts = ["signed"]
words = "The mayor has signed the letter."
"#,
    r#"
[[statement]]
by = "own-voice"
source = "courier"
asserts = ["signed"]
words = "The mayor has signed the letter."
"#,
);

pub(super) const ROLE_OF_NOBODY: Lesson = Lesson::new(
    "The card shows a role beside the name of who speaks. Where an outlet speaks for itself there is no such name.",
    "Name the party that spoke in this role with `by`, or leave `role` and `affiliation` out.",
    r#"
[[statement]]
by = "own-voice"
role = "acting mayor"
source = "courier"
denies = ["signed"]
words = "No letter was signed."
"#,
    r#"
[[statement]]
by = "office"
role = "acting for the mayor"
source = "courier"
denies = ["signed"]
words = "No letter was signed."
"#,
);

pub(super) const UNRAISED: Lesson = Lesson::new(
    "A counter-claim is no part of the report: the card leaves it out of what was reported, and says who brought it up against it.",
    "Add the statement in which the party asserts the point. Leave `raised-by` out where the report itself said so.",
    r#"
[[point]]
id = "ties"
text = "The paper works with the harbour company."
short = "Paper’s ties"
raised-by = "office"

[[statement]]
by = "clerk"
source = "herald"
asserts = ["ties"]
words = "They have lunch every week."
"#,
    r#"
[[point]]
id = "ties"
text = "The paper works with the harbour company."
short = "Paper’s ties"
raised-by = "office"

[[statement]]
by = "office"
source = "herald"
asserts = ["ties"]
words = "They have lunch every week."
"#,
);
