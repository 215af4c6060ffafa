//! What a text may say, and how.

use super::Lesson;

pub(super) const EMPTY: Lesson = Lesson::new(
    "An empty text is shown as an empty place, which a reader takes for a mistake.",
    "Say something, or leave the key out where it is optional.",
    r#"
summary = ""
"#,
    r#"
summary = "A paper said that the mayor signed a letter; her office says she did not."
"#,
);

pub(super) const UNFINISHED: Lesson = Lesson::new(
    "A text that begins with `TODO` is what a new file is filled with. No reader should ever see one, so a release with it is refused.",
    "Write your own text in its place, or leave the key out where it is optional.",
    r#"
summary = "TODO: one paragraph, at most 600 characters"
"#,
    r#"
summary = "A paper said that the mayor signed a letter; her office says she did not."
"#,
);

pub(super) const NOT_A_QUESTION: Lesson = Lesson::new(
    "A headline that states something is a verdict, and many readers see nothing but the headline. The card gives none.",
    "Ask what your readers ask, with the question mark of the card's language.",
    r#"
headline = "The mayor signed the letter"
"#,
    r#"
headline = "Did the mayor sign the letter?"
"#,
);

pub(super) const LONG: Lesson = Lesson::new(
    "What is longer than its place is cut off, or pushes what matters out of a reader's sight.",
    "Shorten it. Details belong in the summary, or in a `note` or a `caveat`.",
    r#"
[[point]]
id = "signed"
text = "The mayor signed the letter."
short = "The letter that the mayor signed at the town hall"
"#,
    r#"
[[point]]
id = "signed"
text = "The mayor signed the letter."
short = "Letter signed"
"#,
);

pub(super) const LINE_BREAK: Lesson = Lesson::new(
    "The card sets each text as one paragraph, so a line that ends here would end elsewhere on a reader's screen.",
    r#"Put the text on one line, or end each line inside `"""` with a space and a backslash, which joins it to the next."#,
    r#"
summary = """A paper said that the mayor signed a letter;
her office says she did not."""
"#,
    r#"
summary = """A paper said that the mayor signed a letter; \
  her office says she did not."""
"#,
);

pub(super) const HIDDEN_CHARACTER: Lesson = Lesson::new(
    "A reader cannot see it, but it can change what is read: letters in another order, or a word that no search finds and no link lands on.",
    "Delete it, or type the text anew. Such characters often come along when text is copied from a web page.",
    r#"
[[party]]
id = "office"
name = "The mayor\u200B's office"
kind = "office"
"#,
    r#"
[[party]]
id = "office"
name = "The mayor's office"
kind = "office"
"#,
);
