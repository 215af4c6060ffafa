//! Labels broken into lines, by an estimate of how wide they are: which font the reader has is
//! not known here.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The height of a line.
pub(super) const LINE: i32 = 13;
/// The size of the letters.
const SIZE: i32 = 11;
/// A longer label is cut: its whole text is in its accessible name and in the list.
const MOST_LINES: usize = 4;

/// How wide a text of the picture is, rather more than less.
pub(super) fn width(text: &str) -> i32 {
    let hundredths: i32 = text.graphemes(true).map(hundredths).sum();
    (hundredths * SIZE + 99) / 100
}

/// How wide a character is in hundredths of the size, as common system fonts have it.
fn hundredths(grapheme: &str) -> i32 {
    if grapheme.width() > 1 {
        return 100;
    }
    match grapheme.chars().next() {
        Some(
            ' ' | '\u{a0}' | 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!',
        ) => 28,
        Some('f' | 't' | 'r' | '-' | '(' | ')' | '/') => 38,
        Some('m' | 'w' | 'M' | 'W' | '—' | '…' | '@') => 88,
        Some(c) if c.is_uppercase() => 67,
        Some(_) => 57,
        None => 0,
    }
}

/// The widest piece of a text that no line break divides.
pub(super) fn widest_piece(text: &str) -> i32 {
    let widths = pieces(text).map(|piece| width(piece.trim_end()));
    widths.max().unwrap_or_default()
}

/// A text in lines of a width; the last one ends in "…" where it was cut. The others keep the
/// space they end in, so that together they read as the text.
pub(super) fn lines(text: &str, wide: i32) -> Vec<String> {
    let all = broken(text, wide);
    if all.len() <= MOST_LINES {
        return all;
    }
    // Words are left whole: where a line has no room for one and the mark, the one before ends.
    let mut lines: Vec<String> = all.iter().take(MOST_LINES).cloned().collect();
    while let Some(last) = lines.pop() {
        if let Some(cut) = cut_after_word(&last, wide) {
            lines.push(cut);
            return lines;
        }
    }
    let mut lines: Vec<String> = all.into_iter().take(MOST_LINES).collect();
    if let Some(last) = lines.last_mut() {
        *last = cut(last, wide);
    }
    lines
}

/// How many lines of a width a whole text takes.
pub(super) fn height(text: &str, wide: i32) -> usize {
    broken(text, wide).len()
}

fn broken(text: &str, wide: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    // A piece that is wider than a line is broken between any two characters.
    let parts = pieces(text).flat_map(|piece| {
        let whole = width(piece.trim_end()) <= wide;
        let parts: Vec<&str> = if whole {
            vec![piece]
        } else {
            piece.graphemes(true).collect()
        };
        parts
    });
    for part in parts {
        if !line.is_empty() && width(&format!("{line}{}", part.trim_end())) > wide {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(part);
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// As many whole words of a line as leave room for the mark that it goes on, so that what is
/// heard begins with what is seen.
fn cut_after_word(line: &str, wide: i32) -> Option<String> {
    let mut rest = line;
    while let Some(end) = rest.rfind(char::is_whitespace) {
        rest = rest.get(..end)?;
        let cut = format!("{}…", rest.trim_end());
        if !rest.trim().is_empty() && width(&cut) <= wide {
            return Some(cut);
        }
    }
    None
}

/// As much of a line as leaves room for the mark that it goes on.
fn cut(line: &str, wide: i32) -> String {
    let mut kept = line;
    while width(&format!("{kept}…")) > wide {
        let Some((place, _)) = kept.grapheme_indices(true).next_back() else {
            break;
        };
        kept = kept.get(..place).unwrap_or_default();
    }
    format!("{}…", kept.trim_end())
}

/// The pieces between which a line may be broken, with the spaces that end them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    // Unicode allows a break within a Korean word; who sets a newspaper does not.
    let hangul = |c: Option<char>| c.is_some_and(|c| ('가'..='힣').contains(&c));
    let within_word = move |place: usize| {
        let (before, after) = text.split_at_checked(place).unwrap_or_default();
        hangul(before.chars().next_back()) && hangul(after.chars().next())
    };
    let mut start = 0;
    let breaks = linebreaks(text).filter(move |(end, _)| !within_word(*end));
    breaks.filter_map(move |(end, opportunity)| {
        let piece = text.get(start..end);
        start = end;
        match opportunity {
            BreakOpportunity::Mandatory | BreakOpportunity::Allowed => piece,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_broken_where_its_language_breaks_lines() {
        assert_eq!(lines("Fortune", 70), ["Fortune"]);
        assert_eq!(
            lines("a diplomatic source in Washington", 64),
            ["a diplomatic ", "source in ", "Washington"]
        );
        // Between any two ideographs; each is as wide as it is high.
        assert_eq!(lines("朝鮮日報電子版", 44), ["朝鮮日報", "電子版"]);
        assert_eq!(lines("조선일보 온라인", 50), ["조선일보 ", "온라인"]);
    }

    #[test]
    fn no_line_is_wider_than_its_column_and_what_is_left_out_is_marked() {
        let long =
            "Bundesverfassungsgerichtsentscheidung über die Zulässigkeit der Berichterstattung";
        let broken = lines(long, 60);
        assert_eq!(broken.len(), MOST_LINES);
        assert!(
            broken.iter().all(|line| width(line.trim_end()) <= 60),
            "{broken:?}"
        );
        assert!(broken.concat().ends_with('…'), "{broken:?}");
    }

    #[test]
    fn any_text_has_a_line() {
        for text in ["", " ", "…", "\u{200f}", "e\u{301}"] {
            assert!(!lines(text, 0).is_empty(), "{text:?}");
        }
    }
}
