//! What differs between versions of one sentence.

use crate::card::{Text, Word};
use similar::{ChangeTag, TextDiff};

/// How much of a version may differ, letter by letter, for its differences to be worth marking:
/// where more does, nearly everything would be marked and nothing be seen.
const AT_MOST: f64 = 0.67;

/// Each version in pieces, of which those that not all versions share are marked. Joined, the
/// pieces of a version are the version.
pub(super) fn differences(versions: &[&str]) -> Vec<Vec<Word>> {
    let flags: Vec<Vec<bool>> = (0..versions.len())
        .map(|place| differing(versions, place))
        .collect();
    let worth_it = flags.iter().all(|flags| {
        let differing = flags.iter().filter(|flag| **flag).count();
        differing as f64 <= AT_MOST * flags.len() as f64
    });
    let pieces = |(version, flags): (&&str, &Vec<bool>)| pieces(version, flags, worth_it);
    versions.iter().zip(&flags).map(pieces).collect()
}

/// For each byte of a version, whether some other one has something else in its place.
fn differing(versions: &[&str], place: usize) -> Vec<bool> {
    let version = versions.get(place).copied().unwrap_or_default();
    let mut differs = vec![false; version.len()];
    let others = versions.iter().enumerate();
    for (_, other) in others.filter(|(other, _)| *other != place) {
        let mut at = 0;
        let diff = TextDiff::from_unicode_words(version, other);
        for change in diff.iter_all_changes() {
            let length = change.value().len();
            match change.tag() {
                ChangeTag::Insert => continue,
                ChangeTag::Equal => {}
                ChangeTag::Delete => {
                    let flags = differs.iter_mut().skip(at).take(length);
                    flags.for_each(|flag| *flag = true);
                }
            }
            at += length;
        }
    }
    differs
}

/// Neighbouring words with the same flag as one piece; a space is marked between two words that
/// are, and nowhere else.
fn pieces(version: &str, differs: &[bool], worth_it: bool) -> Vec<Word> {
    let flag = |at: usize| worth_it && differs.get(at).copied().unwrap_or_default();
    let mut pieces: Vec<(String, bool)> = Vec::new();
    let mut push = |text: &str, flag: bool| match pieces.last_mut() {
        Some((last, same)) if *same == flag => last.push_str(text),
        _ => pieces.push((text.to_owned(), flag)),
    };
    let (mut space, mut marked) = (String::new(), false);
    for (at, letter) in version.char_indices() {
        if letter.is_whitespace() {
            space.push(letter);
            continue;
        }
        if !space.is_empty() {
            push(&std::mem::take(&mut space), marked && flag(at));
        }
        marked = flag(at);
        push(letter.encode_utf8(&mut [0; 4]), marked);
    }
    if !space.is_empty() {
        push(&space, false);
    }
    let word = |(text, differs): (String, bool)| Word {
        text: Text::from(text),
        differs,
    };
    pieces.into_iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::differences;

    /// What is marked stands in brackets.
    fn shown(versions: &[&str]) -> Vec<String> {
        let version = |words: Vec<crate::card::Word>| {
            let word = |word: crate::card::Word| match word.differs {
                true => format!("[{}]", word.text),
                false => word.text.to_string(),
            };
            words.into_iter().map(word).collect()
        };
        differences(versions).into_iter().map(version).collect()
    }

    #[test]
    fn the_words_that_not_all_share_are_marked() {
        assert_eq!(
            shown(&["Kim asked for the song", "Trump asked for the song"]),
            ["[Kim] asked for the song", "[Trump] asked for the song"]
        );
        assert_eq!(
            shown(&[
                "he gave it to him",
                "he gave it to her",
                "he gave it to them all"
            ]),
            [
                "he gave it to [him]",
                "he gave it to [her]",
                "he gave it to [them all]"
            ]
        );
    }

    #[test]
    fn versions_with_little_in_common_and_single_ones_are_left_as_they_are() {
        assert_eq!(
            shown(&["one two three", "four five six"]),
            ["one two three", "four five six"]
        );
        assert_eq!(shown(&["alone"]), ["alone"]);
        assert_eq!(shown(&["", ""]), ["", ""]);
    }

    #[test]
    fn joined_the_pieces_are_the_version_in_any_script() {
        let versions = ["김정은이 물었다", "트럼프가 물었다", "سأل كيم عن الأغنية"];
        for (version, words) in versions.iter().zip(differences(&versions)) {
            let joined: String = words.iter().map(|word| word.text.as_str()).collect();
            assert_eq!(joined, *version);
        }
    }
}
