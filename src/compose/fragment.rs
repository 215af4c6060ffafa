//! Addresses that land on the words: <https://wicg.github.io/scroll-to-text-fragment/>.

use crate::card::Text;
use claim::model::Words;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use unicode_segmentation::UnicodeSegmentation;

/// Everything but what no part of the directive's syntax uses. `-`, `,` and `&` are syntax.
const TEXT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'\'')
    .remove(b'!');

/// How many words at each end name a passage that is longer than both together.
const EDGE: usize = 4;

/// The address as a link: landing on the words, where there are any.
pub(super) fn landing_on(address: &str, said: Option<&Words>) -> Text {
    Text::from(match said {
        Some(said) => landing(address, &said.text),
        None => address.to_owned(),
    })
}

/// The address with a directive that scrolls to the words. Words with a gap ("…") land on
/// what stands before it. The address keeps a fragment of its own.
fn landing(address: &str, words: &str) -> String {
    let passage = words
        .split(['…'])
        .map(str::trim)
        .find(|part| !part.is_empty())
        .unwrap_or(words);
    let passage = passage.trim_matches(['"', '“', '”', '‘', '’', '\'']);
    let directive = match edges(passage) {
        Some((start, end)) => format!("{},{}", encode(start), encode(end)),
        None => encode(passage),
    };
    let separator = if address.contains('#') { "" } else { "#" };
    format!("{address}{separator}:~:text={directive}")
}

/// The first and the last words of a long passage. A browser matches whole words, so the cut
/// is where Unicode ends a word.
fn edges(passage: &str) -> Option<(&str, &str)> {
    let words: Vec<(usize, &str)> = passage.unicode_word_indices().collect();
    if words.len() <= 2 * EDGE + 2 {
        return None;
    }
    let (last_of_start, word) = words.get(EDGE - 1)?;
    let (first_of_end, _) = words.get(words.len() - EDGE)?;
    Some((
        passage.get(..last_of_start + word.len())?,
        passage.get(*first_of_end..)?,
    ))
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, TEXT).to_string()
}

#[cfg(test)]
mod tests {
    use super::landing;

    #[test]
    fn short_words_stand_whole_and_syntax_is_escaped() {
        assert_eq!(
            landing("https://example.org/a", "well-known, say A & B"),
            "https://example.org/a#:~:text=well%2Dknown%2C%20say%20A%20%26%20B"
        );
    }

    #[test]
    fn long_words_are_named_by_both_ends() {
        assert_eq!(
            landing(
                "https://example.org/a",
                "one two three four five six seven eight nine ten eleven"
            ),
            "https://example.org/a#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven"
        );
    }

    #[test]
    fn a_gap_ends_the_passage_and_a_fragment_is_kept() {
        assert_eq!(
            landing(
                "https://example.org/a#top",
                "They didn’t give it … I have it"
            ),
            "https://example.org/a#top:~:text=They%20didn%E2%80%99t%20give%20it"
        );
    }
}
