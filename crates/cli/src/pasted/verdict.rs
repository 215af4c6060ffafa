//! What there is to do about a pasted card.

use super::{
    compare::{Change, changes},
    find::Rows,
    page::{Element, Page},
    text::{Numbers, Text},
};
use report_denial::{card::Card, plain};
use std::ops::Range;

/// Less than this of a card is not that card: its own words stand in other texts as well.
const ENOUGH: f64 = 0.15;

/// A card as it would be pasted today.
pub(crate) struct Today<'a> {
    pub(crate) card: &'a Card,
    text: Text,
    rows: Rows,
}

impl<'a> Today<'a> {
    /// Reads the card's text as it reads an article.
    pub(crate) fn of(card: &'a Card, numbers: &mut Numbers) -> Self {
        // It is far smaller than the largest article.
        let page = Page::read(plain::element(card).as_bytes(), numbers).unwrap_or_default();
        Self {
            card,
            rows: Rows::of(&page.text.tokens),
            text: page.text,
        }
    }
}

/// What was found; all but the first three are something to do.
#[derive(Debug)]
pub(crate) enum Finding {
    /// The text is today's; its line, and whether its element is there.
    Current { line: usize, element: bool },
    /// There is a script or a frame, and nothing that can grow old.
    Live,
    /// The claim was withdrawn, and the article says so, or will when it is mended.
    Withdrawn(String),
    /// The text is not today's.
    Stale { line: usize, changes: Vec<Change> },
    /// The element stands under a name that the claim had.
    Former { line: usize, name: String },
    /// The element is there and its text is not.
    Textless { line: usize },
    /// The element holds something else.
    Other { line: usize },
    /// The element holds the text of the claim in another language.
    Language { line: usize, language: String },
    /// The element's tag can be read on the page.
    Escaped,
    /// There is no script and no frame.
    Scriptless,
    /// There is nothing of the card.
    Nothing,
}

/// Looks for a card in an article. `others` are the same claim in other languages, `formerly` what
/// the claim was called.
pub(crate) fn look(
    page: &Page,
    today: &Today<'_>,
    others: &[Today<'_>],
    formerly: &[String],
) -> Vec<Finding> {
    let slug = &*today.card.slug;
    let named = |name: &str| name == slug || formerly.iter().any(|former| former == name);
    let mut found = Vec::new();
    let elements: Vec<&Element> = page
        .elements
        .iter()
        .filter(|element| named(&element.claim))
        .collect();
    for element in &elements {
        if element.claim != slug {
            let name = element.claim.clone();
            found.push(Finding::Former {
                line: element.line,
                name,
            });
        }
        found.push(compared(page, element, today, others));
    }
    let served = page.addresses.iter().any(|address| serves(address, &named));
    let whole = 0..page.text.tokens.len();
    if elements.is_empty() {
        let part = today.rows.place(&page.text.tokens);
        let enough = today.rows.share(slice(page, &part)) >= ENOUGH;
        match (enough, escaped(page), served) {
            (true, false, _) => found.push(differs(page, part, today, true, false)),
            (_, true, _) => found.push(Finding::Escaped),
            (false, false, true) => found.push(Finding::Live),
            (false, false, false) => {
                return vec![other_language(page, whole, others).unwrap_or(Finding::Nothing)];
            }
        }
    }
    let escaped = found
        .iter()
        .any(|finding| matches!(finding, Finding::Escaped));
    if !served && !escaped {
        found.push(Finding::Scriptless);
    }
    if let Some(withdrawn) = &today.card.withdrawn {
        found.push(Finding::Withdrawn(crate::snippet::words(withdrawn)));
    }
    found
}

/// The text in an element, or what became of it.
fn compared(page: &Page, element: &Element, today: &Today<'_>, others: &[Today<'_>]) -> Finding {
    let line = element.line;
    let within = slice(page, &element.tokens);
    if within.is_empty() {
        // An editor may have put the text behind its element.
        let part = today.rows.place(&page.text.tokens);
        let stands = today.rows.share(slice(page, &part)) >= ENOUGH;
        return match stands {
            true => match differs(page, part, today, true, false) {
                Finding::Current { .. } => Finding::Textless { line },
                stale => stale,
            },
            false => Finding::Textless { line },
        };
    }
    let part = match element.closed {
        true => element.tokens.clone(),
        false => offset(today.rows.place(within), element.tokens.start),
    };
    let share = today.rows.share(slice(page, &part));
    let other = others
        .iter()
        .find(|other| other.rows.share(within) > share.max(ENOUGH));
    match other {
        Some(other) => Finding::Language {
            line,
            language: other.card.language.to_string(),
        },
        None if share < ENOUGH => Finding::Other { line },
        None => differs(page, part, today, !element.closed, true),
    }
}

fn differs(
    page: &Page,
    part: Range<usize>,
    today: &Today<'_>,
    open: bool,
    element: bool,
) -> Finding {
    let sentence = page.text.sentence_of.get(part.start);
    let sentence = sentence.and_then(|place| page.text.sentences.get(*place));
    let line = sentence.map_or(1, |sentence| sentence.line);
    let changes = changes(&page.text, part, &today.text, open);
    match changes.is_empty() {
        true => Finding::Current { line, element },
        false => Finding::Stale { line, changes },
    }
}

/// The article has the card in another language only.
fn other_language(page: &Page, whole: Range<usize>, others: &[Today<'_>]) -> Option<Finding> {
    let tokens = slice(page, &whole);
    let other = others.iter().find(|other| {
        let named = page
            .elements
            .iter()
            .any(|element| element.claim == *other.card.slug);
        named || other.rows.share(tokens) >= ENOUGH
    })?;
    let line = page.elements.first().map_or(1, |element| element.line);
    Some(Finding::Language {
        line,
        language: other.card.language.to_string(),
    })
}

/// Whether a script or a frame at an address shows a claim of one of these names.
fn serves(address: &str, named: &impl Fn(&str) -> bool) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    let stem = file
        .strip_suffix(".js")
        .or_else(|| file.strip_suffix(".html"));
    stem.is_some_and(named)
}

/// Whether the tag itself is text of the article.
fn escaped(page: &Page) -> bool {
    page.text
        .sentences
        .iter()
        .any(|sentence| sentence.text.contains("<report-denial"))
}

fn slice<'a>(page: &'a Page, part: &Range<usize>) -> &'a [u32] {
    page.text.tokens.get(part.clone()).unwrap_or_default()
}

fn offset(part: Range<usize>, by: usize) -> Range<usize> {
    part.start + by..part.end + by
}
