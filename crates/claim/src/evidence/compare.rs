use super::{
    SavedCopy,
    nearest::{Nearest, nearest},
    tokens,
};
use crate::model::Words;

/// What became of words in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// They are there.
    Verbatim,
    /// Others are there that are like them.
    Differently(Nearest),
    /// Nothing like them is there.
    Nowhere,
}

/// The most words and marks that may be left out of a copy in one place, where a quotation says
/// so with `…`: a paragraph.
const LEFT_OUT: usize = 200;

impl SavedCopy {
    /// Looks for words, together with what stands around them where that is given.
    ///
    /// Quotation marks, dashes, spaces, ligatures and Unicode forms may differ, words may not.
    /// `…` and `[…]` stand for words left out, and `[his]` for words that the copy has otherwise.
    #[must_use]
    pub fn look_for(&self, words: &Words) -> Found {
        let around = [
            words.before.as_deref(),
            Some(&*words.text),
            words.after.as_deref(),
        ];
        let around = around.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let wanted = tokens::words(&around);
        if self.has(&wanted) {
            return Found::Verbatim;
        }
        nearest(self, &tokens::words(&words.text)).map_or(Found::Nowhere, Found::Differently)
    }

    fn has(&self, wanted: &[String]) -> bool {
        let parts = parts(wanted);
        self.holds(&[wanted]) || (parts.len() > 1 && self.holds(&parts))
    }

    /// Whether the parts are there, one after the other.
    fn holds(&self, parts: &[&[String]]) -> bool {
        let numbers: Option<Vec<Vec<u32>>> = parts
            .iter()
            .map(|part| part.iter().map(|token| self.tokens.number(token)).collect())
            .collect();
        let Some(numbers) = numbers else {
            return false;
        };
        let Some((first, rest)) = numbers.split_first() else {
            return false;
        };
        let ids = &*self.tokens.ids;
        let mut from = 0;
        while let Some(end) = find(ids, first, from, ids.len()) {
            let last = rest.iter().try_fold(end, |end, part| {
                find(ids, part, end, end + LEFT_OUT + part.len())
            });
            if last.is_some() {
                return true;
            }
            from = end - first.len() + 1;
        }
        false
    }
}

/// Where `part` ends in `ids[from..to]`, the first time that it is there.
fn find(ids: &[u32], part: &[u32], from: usize, to: usize) -> Option<usize> {
    let looked_at = ids.get(from..to.min(ids.len()))?;
    if part.is_empty() {
        return None;
    }
    let at = looked_at
        .windows(part.len())
        .position(|here| here == part)?;
    Some(from + at + part.len())
}

/// The parts of a quotation between `…` (three dots, once folded) and brackets; without those
/// that are empty.
fn parts(wanted: &[String]) -> Vec<&[String]> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let is = |at: usize, token: &str| wanted.get(at).is_some_and(|found| found == token);
    while at < wanted.len() {
        let dots = is(at, ".") && is(at + 1, ".") && is(at + 2, ".");
        let bracket = is(at, "[").then(|| wanted.iter().skip(at).position(|token| token == "]"));
        let over = match (dots, bracket) {
            (true, _) => 3,
            (_, Some(Some(length))) => length + 1,
            _ => {
                at += 1;
                continue;
            }
        };
        parts.push(wanted.get(start..at).unwrap_or_default());
        at += over;
        start = at;
    }
    parts.push(wanted.get(start..).unwrap_or_default());
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn words(text: &str) -> Words {
        Words {
            text: text.to_owned(),
            language: "en".to_owned(),
            translation: None,
            before: None,
            after: None,
        }
    }

    fn look(copy: &str, text: &str) -> Found {
        SavedCopy::read(copy.as_bytes())
            .unwrap()
            .look_for(&words(text))
    }

    #[test]
    fn words_are_found_however_they_are_set() {
        let copy = "<!doctype html><p>He said: &ldquo;The <i>fund</i>&rsquo;s money&nbsp;&mdash; all of it &mdash; is gone.&rdquo;";
        assert_eq!(
            look(copy, "The fund's money – all of it – is gone"),
            Found::Verbatim
        );
    }

    #[test]
    fn a_part_of_a_word_is_not_the_word() {
        assert_eq!(look("They were apart.", "part"), Found::Nowhere);
    }

    #[test]
    fn words_left_out_may_be_anything_but_not_a_whole_article() {
        let copy = "The fund, which is owned by a bank, has ties to advisers.";
        assert_eq!(look(copy, "The fund … has ties"), Found::Verbatim);
        assert_eq!(
            look(copy, "The fund [...] has ties to [his] advisers"),
            Found::Verbatim
        );
        let far = format!("The fund {} has ties", "and more ".repeat(200));
        assert!(matches!(
            look(&far, "The fund … has ties"),
            Found::Differently(_)
        ));
    }

    #[test]
    fn what_stands_around_the_words_must_be_there_too() {
        let copy = SavedCopy::read(b"He said no. She said no.").unwrap();
        let with = |before: &str| Words {
            before: Some(before.to_owned()),
            ..words("said no")
        };
        assert_eq!(copy.look_for(&with("She")), Found::Verbatim);
        assert!(matches!(
            copy.look_for(&with("They")),
            Found::Differently(_)
        ));
    }

    #[test]
    fn an_empty_copy_holds_nothing() {
        assert_eq!(look("", "anything"), Found::Nowhere);
        assert_eq!(look("...", "…"), Found::Verbatim);
    }
}
