//! Text as words that can be compared, and as sentences that can be shown.

use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// A word or a sign, as a number: equal for equal ones, whichever quotes, dashes and spaces a
/// system has made of them.
pub(super) type Token = u32;

/// The numbers given so far; texts that are compared share one of these.
#[derive(Default)]
pub(crate) struct Numbers(HashMap<String, Token>);

impl Numbers {
    fn of(&mut self, word: &str) -> Token {
        if let Some(number) = self.0.get(word) {
            return *number;
        }
        let number = Token::try_from(self.0.len()).unwrap_or(Token::MAX);
        self.0.insert(word.to_owned(), number);
        number
    }
}

/// A sentence as it is written, and where it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its words, with single spaces.
    pub(crate) text: String,
    /// The line in the file, counted from 1.
    pub(crate) line: usize,
}

/// A text: its tokens, each with the place of its sentence.
#[derive(Default)]
pub(crate) struct Text {
    pub(super) tokens: Vec<Token>,
    pub(super) sentence_of: Vec<usize>,
    pub(super) sentences: Vec<Sentence>,
}

impl Text {
    /// Adds a block of text that begins on a line. No sentence goes on after it.
    pub(super) fn push(&mut self, block: &str, line: usize, numbers: &mut Numbers) {
        let mut ended = true;
        for (line, words) in (line..).zip(block.split('\n')) {
            for word in words.split_whitespace() {
                if ended {
                    let text = String::new();
                    self.sentences.push(Sentence { text, line });
                }
                if let Some(sentence) = self.sentences.last_mut() {
                    if !sentence.text.is_empty() {
                        sentence.text.push(' ');
                    }
                    sentence.text.push_str(word);
                }
                let sentence = self.sentences.len() - 1;
                each_part(word, |part| {
                    self.tokens.push(numbers.of(part));
                    self.sentence_of.push(sentence);
                });
                ended = ends_sentence(word);
            }
        }
    }
}

/// The parts of a word that are compared: letters and digits that stand together, and each other
/// character by itself, so that a space before a question mark makes no other word.
fn each_part(word: &str, mut tell: impl FnMut(&str)) {
    let mut part = String::new();
    for character in word.nfkc().filter_map(same) {
        if character.is_alphanumeric() {
            part.push(character);
            continue;
        }
        if !part.is_empty() {
            tell(&part);
            part.clear();
        }
        // One dash for two, one dot for three: which there were cannot be told any more.
        if character == '-' || character == '.' {
            part.push(character);
            tell(&part);
            part.clear();
        } else if !character.is_whitespace() {
            tell(character.encode_utf8(&mut [0; 4]));
        }
    }
    if !part.is_empty() {
        tell(&part);
    }
}

/// One character for all that systems write for it; none for what is not seen.
fn same(character: char) -> Option<char> {
    match character {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        '\''
        | '"'
        | '`'
        | '\u{b4}'
        | '\u{ab}'
        | '\u{bb}'
        | '\u{2018}'..='\u{201f}'
        | '\u{2032}'..='\u{2036}'
        | '\u{2039}'
        | '\u{203a}'
        | '\u{5f3}'
        | '\u{5f4}'
        | '\u{300c}'..='\u{300f}' => Some('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{d7}' => Some('x'),
        _ => Some(character),
    }
}

/// Whether a sentence may end with a word. An abbreviation (`U.S.`, `J.`) ends none.
fn ends_sentence(word: &str) -> bool {
    let word = word.trim_end_matches(|c| same(c) == Some('"') || matches!(c, ')' | ']'));
    let Some(before) = word.strip_suffix(['.', '?', '!', '\u{3002}', '\u{61f}', '\u{2026}']) else {
        return false;
    };
    !(word.ends_with('.') && (before.contains('.') || before.chars().count() < 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str, numbers: &mut Numbers) -> Vec<Token> {
        let mut read = Text::default();
        read.push(text, 1, numbers);
        read.tokens
    }

    #[test]
    fn what_systems_make_of_signs_is_the_same_text() {
        let mut numbers = Numbers::default();
        let written = "\"Don't\" -- he said... 5x3 mot?";
        let typeset = "\u{201c}Don\u{2019}t\u{201d}\u{a0}\u{2013} he\u{200b} said\u{2026} 5\u{d7}3 mot\u{202f}?";
        // Two hyphens are a dash.
        assert_eq!(
            tokens(&written.replace("--", "-"), &mut numbers),
            tokens(typeset, &mut numbers)
        );
        assert_eq!(
            tokens("\u{fb01}nd", &mut numbers),
            tokens("find", &mut numbers)
        );
        for (one, other) in [
            ("denied", "denies"),
            ("He", "he"),
            ("signed", "signed?"),
            ("1,000", "1000"),
        ] {
            assert_ne!(
                tokens(one, &mut numbers),
                tokens(other, &mut numbers),
                "{one}"
            );
        }
    }

    #[test]
    fn sentences_are_told_apart_with_their_lines() {
        let mut text = Text::default();
        text.push(
            "\nOne by the U.S. State\nDepartment. \u{201c}Two?\u{201d} Three",
            7,
            &mut Numbers::default(),
        );
        let told: Vec<_> = text
            .sentences
            .iter()
            .map(|s| (s.line, s.text.as_str()))
            .collect();
        let expected = [
            (8, "One by the U.S. State Department."),
            (9, "\u{201c}Two?\u{201d}"),
            (9, "Three"),
        ];
        assert_eq!(told, expected);
    }
}
