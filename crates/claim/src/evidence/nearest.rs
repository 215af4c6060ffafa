use super::{
    SavedCopy,
    tokens::{self, is_word},
};
use similar::{Algorithm, ChangeTag, capture_diff_slices, utils::diff_slices};
use std::{collections::HashMap, ops::Range};

/// The passage of a copy that is most like a quotation, beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nearest {
    /// The quotation, the words that the copy does not have between asterisks.
    pub quoted: String,
    /// The passage, the words that the quotation does not have between asterisks.
    pub copy: String,
}

/// How many of a quotation's words a passage must have to be called like it, in percent.
const LIKE: usize = 50;

/// Words and marks to look at on each side of the likeliest place.
const AROUND: usize = 6;

/// Finds the passage with most of the words, then sets both beside each other.
pub(super) fn nearest(copy: &SavedCopy, wanted: &[String]) -> Option<Nearest> {
    let window = likeliest(copy, wanted)?;
    let start = window.start.saturating_sub(AROUND);
    let end = (window.end + AROUND).min(copy.tokens.ids.len());
    let place = copy.tokens.place(start..end);
    let passage = tokens::words(copy.text.get(place)?);
    let kept = trimmed(wanted, &passage);
    let passage = passage.get(kept)?;
    let (mut quoted, mut other) = (Marked::default(), Marked::default());
    for (tag, words) in diff_slices(Algorithm::Myers, wanted, passage) {
        for word in words {
            match tag {
                ChangeTag::Equal => {
                    quoted.push(word, false);
                    other.push(word, false);
                }
                ChangeTag::Delete => quoted.push(word, true),
                ChangeTag::Insert => other.push(word, true),
            }
        }
    }
    Some(Nearest {
        quoted: quoted.finish(),
        copy: other.finish(),
    })
}

/// The stretch of the copy, as long as the quotation, that has most of its words.
fn likeliest(copy: &SavedCopy, wanted: &[String]) -> Option<Range<usize>> {
    let ids = &copy.tokens.ids;
    let words = wanted.iter().filter(|token| is_word(token));
    let number = words.clone().count();
    // How many more of each word the stretch may have before it has too many.
    let mut missing: HashMap<u32, i64> = HashMap::new();
    for id in words.filter_map(|word| copy.tokens.number(word)) {
        *missing.entry(id).or_default() += 1;
    }
    let (mut shared, mut best, mut at) = (0_usize, 0_usize, 0);
    for (end, id) in ids.iter().enumerate() {
        if let Some(missing) = missing.get_mut(id) {
            shared += usize::from(*missing > 0);
            *missing -= 1;
        }
        if let Some(start) = end.checked_sub(wanted.len())
            && let Some(missing) = ids.get(start).and_then(|id| missing.get_mut(id))
        {
            *missing += 1;
            shared -= usize::from(*missing > 0);
        }
        if shared > best {
            (best, at) = (shared, end + 1);
        }
    }
    let like = number > 0 && best * 100 >= number * LIKE;
    like.then(|| at.saturating_sub(wanted.len())..at)
}

/// The part of a passage from the first to the last word that the quotation has.
fn trimmed(wanted: &[String], passage: &[String]) -> Range<usize> {
    let shared: Vec<Range<usize>> = capture_diff_slices(Algorithm::Myers, wanted, passage)
        .iter()
        .filter(|change| change.tag() == similar::DiffTag::Equal)
        .map(similar::DiffOp::new_range)
        .collect();
    match (shared.first(), shared.last()) {
        (Some(first), Some(last)) => first.start..last.end,
        _ => 0..passage.len(),
    }
}

/// Words in a line, the ones that differ between asterisks.
#[derive(Default)]
struct Marked {
    line: String,
    open: bool,
}

impl Marked {
    fn push(&mut self, word: &str, differs: bool) {
        if self.open && !differs {
            self.line.push('*');
            self.open = false;
        }
        // Marks stand close to the word before them, but for those that open something.
        let close = !is_word(word) && !matches!(word, "(" | "[" | "-" | "*");
        let joined = self.line.ends_with(['(', '[']) || (close && (self.open || !differs));
        if !self.line.is_empty() && !joined {
            self.line.push(' ');
        }
        if differs && !self.open {
            self.line.push('*');
            self.open = true;
        }
        self.line.push_str(word);
    }

    fn finish(mut self) -> String {
        if self.open {
            self.line.push('*');
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    const COPY: &str = "Before the lunch nothing was said. Trump asked Kim at a lunch whether he knew the song. \
                        Kim replied that he hadn’t. Nobody else was asked about the song at all.";

    fn near(text: &str) -> Option<(String, String)> {
        let copy = SavedCopy::read(COPY.as_bytes()).unwrap();
        nearest(&copy, &tokens::words(text)).map(|nearest| (nearest.quoted, nearest.copy))
    }

    #[test]
    fn the_words_that_differ_are_marked_on_both_sides() {
        let (quoted, copy) =
            near("Trump asked Kim at a dinner whether he knew of the song.").unwrap();
        assert_eq!(
            quoted,
            "Trump asked Kim at a *dinner* whether he knew *of* the song."
        );
        assert_eq!(
            copy,
            "Trump asked Kim at a *lunch* whether he knew the song."
        );
    }

    #[test]
    fn words_left_out_silently_are_marked() {
        let (quoted, copy) = near("Trump asked Kim whether he knew the song").unwrap();
        assert_eq!(quoted, "Trump asked Kim whether he knew the song");
        assert_eq!(
            copy,
            "Trump asked Kim *at a lunch* whether he knew the song"
        );
    }

    #[test]
    fn nothing_like_it_is_nothing() {
        assert_eq!(near("The treasury had no comment on funds."), None);
        assert_eq!(near("…"), None);
    }
}
