//! What was found, in words: each at its place, with the way out.

use super::{compare::Change, text::Sentence, verdict::Finding};
use report_denial::card::Card;

/// How many sentences are shown: a screenful.
const SHOWN: usize = 16;

/// How much of a sentence is shown.
const WIDE: usize = 220;

impl Finding {
    /// Whether there is something to do.
    pub(crate) fn is_problem(&self) -> bool {
        !matches!(self, Self::Current { .. } | Self::Live | Self::Withdrawn(_))
    }

    /// The finding as it is told of an article (`path`, as an author names it).
    pub(crate) fn render(&self, card: &Card, path: &str) -> String {
        let slug = &card.slug;
        let paste = format!("paste it again: card embed {slug}");
        match self {
            Self::Current {
                line,
                element: true,
            } => note(
                "current",
                &format!("the text of `{slug}` is today's"),
                &at(path, *line),
                None,
            ),
            Self::Current { line, .. } => note(
                "current",
                &format!("the text of `{slug}` is today's, and stands without its element"),
                &at(path, *line),
                Some(
                    "where tags are taken away, readers of the page see text and card: have `report-denial` and `article` allowed, or paste only the script",
                ),
            ),
            Self::Live => note(
                "current",
                &format!(
                    "`{slug}` is shown by its script or frame alone: nothing was pasted that can grow old"
                ),
                path,
                None,
            ),
            Self::Withdrawn(reason) => note(
                "withdrawn",
                reason,
                path,
                Some("every card of it says so; the article may have to say so too"),
            ),
            Self::Stale { line, changes } => stale(slug, &at(path, *line), changes, &paste),
            Self::Former { line, name } => error(
                "former-name",
                &format!(
                    "expected the element of `{slug}`, found it under its former name `{name}`"
                ),
                &at(path, *line),
                &format!("it goes on working; {paste}"),
            ),
            Self::Textless { line } => error(
                "no-text",
                &format!("expected the text of `{slug}` in its element, found none there"),
                &at(path, *line),
                &format!("without its script nothing is seen; {paste}"),
            ),
            Self::Other { line } => error(
                "other-text",
                &format!("expected the text of `{slug}` in its element, found another"),
                &at(path, *line),
                &paste,
            ),
            Self::Language { line, language } => error(
                "other-language",
                &format!(
                    "expected `{slug}` in `{}`, found the claim in `{language}`",
                    card.language
                ),
                &at(path, *line),
                &format!("{paste}; or check the other language: add --lang {language}"),
            ),
            Self::Escaped => error(
                "escaped-tag",
                "expected an element, found its tag as text that readers see",
                path,
                &format!("paste it as HTML, not as text: card embed {slug}"),
            ),
            Self::Scriptless => error(
                "no-script",
                &format!(
                    "expected a script at …/{slug}.js or a frame at …/{slug}.html, found neither"
                ),
                path,
                &format!(
                    "card embed {slug} --script-only prints the line; where scripts are taken away: card embed {slug} --iframe"
                ),
            ),
            Self::Nothing => error(
                "not-embedded",
                &format!("expected a card of `{slug}`, found none"),
                path,
                &format!("card embed {slug} prints what to paste"),
            ),
        }
    }
}

fn at(path: &str, line: usize) -> String {
    format!("{path}:{line}")
}

fn error(name: &str, message: &str, place: &str, help: &str) -> String {
    format!("error[{name}]: {message}\n  --> {place}\n  = help: {help}\n")
}

fn note(name: &str, message: &str, place: &str, help: Option<&str>) -> String {
    let help = help.map_or(String::new(), |help| format!("  = help: {help}\n"));
    format!("{name}: {message}\n  --> {place}\n{help}")
}

/// What is no longer said (`-`) and what is said now (`+`), with the lines of the article.
fn stale(slug: &str, place: &str, changes: &[Change], paste: &str) -> String {
    let lines = || changes.iter().flat_map(lines_of);
    let all = lines().count();
    let gone = changes.iter().flat_map(|change| &change.gone);
    let widest = gone.map(|sentence| sentence.line).max().unwrap_or(1);
    let margin = widest.to_string().len();
    let mut out = format!(
        "error[stale-text]: expected today's text of `{slug}`, found an earlier one\n{:margin$}--> {place}\n{:margin$} |\n",
        "", ""
    );
    for (sign, sentence) in lines().take(SHOWN) {
        let number = if sign == '-' {
            sentence.line.to_string()
        } else {
            String::new()
        };
        out.push_str(&format!(
            "{number:>margin$} {sign} {}\n",
            cut(&sentence.text)
        ));
    }
    out.push_str(&format!("{:margin$} |\n", ""));
    if all > SHOWN {
        let left = all - SHOWN;
        let noun = if left == 1 {
            "sentence differs"
        } else {
            "sentences differ"
        };
        out.push_str(&format!("{:margin$} = note: {left} more {noun}\n", ""));
    }
    out + &format!("{:margin$} = help: {paste}\n", "")
}

/// The lines of a change.
fn lines_of(change: &Change) -> impl Iterator<Item = (char, &Sentence)> {
    let gone = change.gone.iter().map(|sentence| ('-', sentence));
    gone.chain(change.new.iter().map(|sentence| ('+', sentence)))
}

/// A sentence as it is shown: what a terminal would take for an order is left out.
fn cut(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .filter(|c| !c.is_control())
        .take(WIDE)
        .collect();
    if text.chars().nth(WIDE).is_some() {
        shown.push('…');
    }
    shown
}
