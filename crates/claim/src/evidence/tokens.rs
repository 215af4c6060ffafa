use std::{collections::HashMap, ops::Range};
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// A text as words and marks, without what copies differ in though the words are the same: kinds
/// of quotation marks (none is left) and dashes, spaces, ligatures and other forms of characters.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// Each word or mark as a number; the same one has the same number.
    pub(super) ids: Vec<u32>,
    /// Where each stands in the text, in bytes.
    places: Vec<Range<u32>>,
    numbers: HashMap<Box<str>, u32>,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Self {
        let mut tokens = Self::default();
        each(text, |token, place| tokens.push(token, place));
        tokens
    }

    fn push(&mut self, token: &str, place: Range<u32>) {
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let id = match self.numbers.get(token) {
            Some(id) => *id,
            None => *self.numbers.entry(token.into()).or_insert(next),
        };
        self.ids.push(id);
        self.places.push(place);
    }

    /// The number of a word or mark; `None` where the text has it nowhere.
    pub(super) fn number(&self, token: &str) -> Option<u32> {
        self.numbers.get(token).copied()
    }

    /// Where some of them stand in the text, from the first to the last, in bytes; empty where
    /// there are none.
    pub(super) fn place(&self, tokens: Range<usize>) -> Range<usize> {
        match self.places.get(tokens) {
            Some([first, .., last]) => first.start as usize..last.end as usize,
            Some([only]) => only.start as usize..only.end as usize,
            _ => 0..0,
        }
    }
}

/// The words and marks of a short text, in order.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each(text, |token, _| words.push(token.to_owned()));
    words
}

/// Whether a token is a word or a number, and no mark.
pub(super) fn is_word(token: &str) -> bool {
    token.chars().any(char::is_alphanumeric)
}

/// Goes through a text by Unicode's word boundaries (UAX 29).
fn each(text: &str, mut token: impl FnMut(&str, Range<u32>)) {
    let mut folded = String::new();
    let mut dash = false;
    for (start, written) in text.split_word_bound_indices() {
        let place = |from: usize, to: usize| {
            let byte = |byte| u32::try_from(byte).unwrap_or(u32::MAX);
            byte(start + from)..byte(start + to)
        };
        folded.clear();
        folded.extend(written.nfkc().filter_map(fold));
        if is_word(&folded) {
            dash = false;
            token(&folded, place(0, written.len()));
            continue;
        }
        for mark in folded.chars() {
            // Two hyphens are a dash on a typewriter.
            let again = mark == '-' && dash;
            dash = mark == '-';
            if !again && !mark.is_whitespace() && mark != '\'' {
                token(mark.encode_utf8(&mut [0; 4]), place(0, written.len()));
            }
        }
    }
}

/// A character as it is compared; `None` where it is no part of a word or mark.
fn fold(c: char) -> Option<char> {
    match c {
        // Apostrophes are quotation marks: within a word they stay, around words they go.
        '\'' | '`' | '´' | '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | '‹' | '›' => {
            Some('\'')
        }
        '"' | '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '「' | '」' | '『' | '』' | '〝' | '〞'
        | '〟' => Some('\''),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹘' | '﹣' => Some('-'),
        // Soft hyphens, joiners and other characters that only say how to write.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_copies_differ_in_is_not_compared() {
        let one = words("“The fund’s ﬁrst—and only—bank,” he said, «yes».");
        let other =
            words("'The fund's first -- and\u{a0}only - ba\u{ad}nk, ' he\nsaid , \"yes\" .");
        assert_eq!(one, other);
    }

    #[test]
    fn words_are_not_forgiven() {
        assert_ne!(words("hand-over"), words("hand over"));
        assert_ne!(words("a part"), words("apart"));
        assert_ne!(words("cant"), words("can’t"));
        assert_ne!(words("The"), words("the"));
        assert_ne!(words("1.000"), words("1,000"));
        assert_ne!(words("No, he did."), words("No he did."));
    }

    #[test]
    fn a_place_is_where_it_stands() {
        let text = "He said “no”, twice.";
        let tokens = Tokens::of(text);
        assert_eq!(text.get(tokens.place(2..3)), Some("no"));
        assert_eq!(text.get(tokens.place(0..2)), Some("He said"));
        assert_eq!(tokens.place(9..12), 0..0);
    }
}
