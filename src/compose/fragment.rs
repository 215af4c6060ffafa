//! Addresses that land on the words: <https://wicg.github.io/scroll-to-text-fragment/>.
//!
//! A directive is `prefix-,start,end,-suffix`, of which only `start` must be there. A browser
//! looks for `start` (or for `prefix`) at the beginning of a word, and for the last of them at the
//! end of one; between `prefix` and `start`, and `end` and `suffix`, there is at most white space.
//!
//! Only what is syntax of the directive is escaped here. Spaces and letters of any script are
//! left to the URL parser of the browser that follows the link, which encodes them: so the words
//! of a link are the words of the quotation, and cost a reader next to nothing.

use crate::card::Text;
use claim::model::Words;
use unicode_segmentation::UnicodeSegmentation;

/// How many words at each end name a passage that is longer than both together.
const EDGE: usize = 4;

/// How an author shows that something is left out. What is in brackets comes first: it holds
/// the others.
const GAPS: [&str; 9] = [
    "[…]", "[...]", "[. . .]", "(…)", "(...)", "(. . .)", "…", "...", ". . .",
];

/// The address as a link: landing on the words, where there are any.
pub(super) fn landing_on(address: &str, said: Option<&Words>) -> Text {
    Text::from(said.map_or_else(|| address.to_owned(), |said| landing(address, said)))
}

/// The address with a directive that scrolls to the words: a source's own, or its archived
/// copy's, which keeps the text. The address keeps a fragment of its own, but not a directive.
fn landing(address: &str, words: &Words) -> String {
    let address = address.split_once(":~:").map_or(address, |(page, _)| page);
    let separator = if address.contains('#') { "" } else { "#" };
    format!("{address}{separator}:~:text={}", directive(words))
}

fn directive(words: &Words) -> String {
    let Piece {
        text,
        before,
        after,
    } = piece(words);
    let mut parts = Vec::new();
    if let Some(before) = before {
        parts.push(format!("{}-", encode(before)));
    }
    match edges(text) {
        Some((start, end)) => parts.extend([encode(start), encode(end)]),
        None => parts.push(encode(text)),
    }
    if let Some(after) = after {
        parts.push(format!("-{}", encode(after)));
    }
    parts.join(",")
}

/// What is looked for: a text that the source prints in one piece.
struct Piece<'a> {
    text: &'a str,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

/// The longest piece of words with gaps. Where the author says what is printed before or after
/// the words, it is one of those at the ends, since nothing else tells it from its like.
fn piece(words: &Words) -> Piece<'_> {
    let (before, after) = (words.before.is_some(), words.after.is_some());
    let pieces = pieces(&words.text);
    let last = pieces.len().saturating_sub(1);
    let counts = |place: usize| {
        let told = (before && place == 0) || (after && place == last);
        told || (!before && !after)
    };
    let (place, text) = pieces
        .into_iter()
        .enumerate()
        .filter(|(place, _)| counts(*place))
        // Of equally long ones the first: `max_by_key` takes the last.
        .rev()
        .max_by_key(|(_, text)| text.chars().count())
        .unwrap_or((0, &words.text));
    let before = words.before.as_deref().filter(|_| place == 0);
    let after = words.after.as_deref().filter(|_| place == last);
    Piece {
        text: trim(text, before.is_some(), after.is_some()),
        before: before.map(str::trim),
        after: after.map(str::trim),
    }
}

/// What stands between the gaps; never empty pieces.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = vec![text];
    for gap in GAPS {
        pieces = pieces
            .into_iter()
            .flat_map(|piece| piece.split(gap))
            .collect();
    }
    pieces.retain(|piece| piece.contains(|c: char| c.is_alphanumeric()));
    pieces
}

/// The text without what a source may print otherwise: quotation marks at its ends. An end that
/// something else must stand next to is left as it is.
fn trim(text: &str, keep_start: bool, keep_end: bool) -> &str {
    let text = text.trim();
    let outer = |c: char| c.is_whitespace() || is_quotation_mark(c);
    let text = if keep_start {
        text
    } else {
        text.trim_start_matches(outer)
    };
    if keep_end {
        text
    } else {
        text.trim_end_matches(outer)
    }
}

/// Any language's, straight ones too.
fn is_quotation_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '`'
            | '´'
            | '«'
            | '»'
            | '\u{2018}'..='\u{201F}'
            | '‹'
            | '›'
            | '「'..='』'
            | '《'
            | '》'
            | '〈'
            | '〉'
            | '〝'..='〟'
            | '﹁'..='﹄'
            | '＂'
            | '＇'
            | '｢'
            | '｣'
            | '״'
            | '׳'
    )
}

/// The first and the last words of a long passage; `None` where it is short enough to stand whole.
///
/// A cut must be where every browser ends a word. With spaces or punctuation that is where
/// Unicode does; inside Chinese, Japanese or Thai each browser asks a dictionary of its own. So
/// words here are what nothing stands between: a clause counts as one in these scripts.
fn edges(passage: &str) -> Option<(&str, &str)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    for (from, word) in passage.unicode_word_indices() {
        let to = from + word.len();
        match words.last_mut() {
            Some((_, end)) if *end == from => *end = to,
            _ => words.push((from, to)),
        }
    }
    if words.len() <= 2 * EDGE + 2 {
        return None;
    }
    let (_, start_ends) = words.get(EDGE - 1)?;
    let (end_begins, _) = words.get(words.len() - EDGE)?;
    Some((passage.get(..*start_ends)?, passage.get(*end_begins..)?))
}

/// Words as a part of a directive: `-`, `,` and `&` divide parts, `%` escapes, and a second `#`
/// is no character of a fragment.
fn encode(text: &str) -> String {
    let escaped = |c: char| match c {
        '-' => "%2D".to_owned(),
        ',' => "%2C".to_owned(),
        '&' => "%26".to_owned(),
        '%' => "%25".to_owned(),
        '#' => "%23".to_owned(),
        c => c.to_string(),
    };
    text.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests;
