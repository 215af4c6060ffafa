//! Quotations and their translations.

use super::Lesson;

pub(super) const MISSING: Lesson = Lesson::new(
    "A stance without words is your reading of a text. With the words, a reader can judge it.",
    "Quote what the source prints. Only an `act`, such as a silence, and a source without a `url` may do without words.",
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
"#,
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "No letter was signed."
"#,
);

pub(super) const LONG: Lesson = Lesson::new(
    "A reader needs the words that carry the stance, not the whole interview; and no more than a short quotation may be taken without asking.",
    "Keep the sentence that says it. Mark what you leave out with `…`.",
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "I have said this before and I am glad to say it again to anybody who asks: there was a meeting, there was tea, there were two people from the company, there was a draft on the table, and in the end the mayor thanked them, stood up and left the room. She took no pen into her hand. She did not sign that letter, not then and not later."
"#,
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "She did not sign that letter, not then and not later."
"#,
);

pub(super) const MISSING_TRANSLATION: Lesson = Lesson::new(
    "Most readers of the card cannot read these words, and would have to believe the stance.",
    "Add your `translation`. Where the source prints the words in the card's language, say so with `words-language`.",
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "Elle n'a rien signé."
words-language = "fr"
"#,
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "Elle n'a rien signé."
words-language = "fr"
translation = "She signed nothing."
"#,
);

pub(super) const NEEDLESS_CONTEXT: Lesson = Lesson::new(
    "`before` and `after` only tell a link which place to open. Without words, or without an address, there is no such link.",
    "Leave them out, or add the source's `url` or its `archive`.",
    r#"
[[source]]
id = "almanac"
outlet = "The Almanac, in print"

[[statement]]
by = "office"
source = "almanac"
denies = ["signed"]
words = "No letter was signed."
before = "Asked again on Monday, it said:"
"#,
    r#"
[[source]]
id = "almanac"
outlet = "The Almanac"
url = "https://almanac.example/letter"

[[statement]]
by = "office"
source = "almanac"
denies = ["signed"]
words = "No letter was signed."
before = "Asked again on Monday, it said:"
"#,
);

pub(super) const NEEDLESS_TRANSLATION: Lesson = Lesson::new(
    "Two versions of the same words in one language would leave a reader guessing which of them was said.",
    "Leave `translation` out. Where the words were printed in another language, quote those and say which with `words-language`.",
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "No letter was signed."
translation = "Nothing was signed."
"#,
    r#"
[[statement]]
by = "office"
source = "courier"
denies = ["signed"]
words = "No letter was signed."
"#,
);
