//! What two texts say differently, sentence by sentence.

use super::text::{Sentence, Text};
use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};
use std::{
    collections::BTreeSet,
    ops::Range,
    time::{Duration, Instant},
};

/// What is no longer said, and what is said now in its place.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Change {
    /// In what was pasted; may be empty.
    pub(crate) gone: Vec<Sentence>,
    /// In today's text; may be empty, but not both are.
    pub(crate) new: Vec<Sentence>,
}

/// After this the comparison says more changes than there are; it never misses one.
const PATIENCE: Duration = Duration::from_secs(5);

/// What differs between a part of an article and today's text. With `open`, what stands before and
/// after all that is alike is the article's own.
pub(super) fn changes(pasted: &Text, part: Range<usize>, today: &Text, open: bool) -> Vec<Change> {
    let old = pasted.tokens.get(part.clone()).unwrap_or_default();
    let deadline = Some(Instant::now() + PATIENCE);
    let ops = capture_diff_slices_deadline(Algorithm::Myers, old, &today.tokens, deadline);
    let alike = |op: &DiffOp| matches!(op, DiffOp::Equal { .. });
    let first = ops.iter().position(alike);
    let last = ops.iter().rposition(alike);
    let own = |at: usize| open && (Some(at) < first || Some(at) > last);

    let mut hunks: Vec<(BTreeSet<usize>, BTreeSet<usize>)> = Vec::new();
    for (at, op) in ops.iter().enumerate().filter(|(_, op)| !alike(op)) {
        let (old, new) = (op.old_range(), op.new_range());
        let old = old.start + part.start..old.end + part.start;
        let mut gone = if own(at) {
            BTreeSet::new()
        } else {
            touched(pasted, old, &part)
        };
        let mut said = touched(today, new, &(0..today.tokens.len()));
        if gone.is_empty() && said.is_empty() {
            continue;
        }
        // What touches the same sentence is one change.
        while let Some((before, after)) =
            hunks.pop_if(|(before, after)| !before.is_disjoint(&gone) || !after.is_disjoint(&said))
        {
            gone.extend(before);
            said.extend(after);
        }
        hunks.push((gone, said));
    }
    let told = |text: &Text, places: BTreeSet<usize>| {
        let sentences = places
            .into_iter()
            .filter_map(|place| text.sentences.get(place).cloned());
        sentences.collect()
    };
    let change = |(gone, new)| Change {
        gone: told(pasted, gone),
        new: told(today, new),
    };
    hunks.into_iter().map(change).collect()
}

/// The sentences of some tokens; of none, the sentence in the middle of which they are missing.
fn touched(text: &Text, tokens: Range<usize>, within: &Range<usize>) -> BTreeSet<usize> {
    let sentence = |at: usize| {
        text.sentence_of
            .get(at)
            .copied()
            .filter(|_| within.contains(&at))
    };
    if !tokens.is_empty() {
        return tokens.filter_map(sentence).collect();
    }
    let before = tokens.start.checked_sub(1).and_then(sentence);
    let after = sentence(tokens.start);
    before.filter(|_| before == after).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::text::Numbers;
    use super::*;

    fn compared(pasted: &str, today: &str, open: bool) -> Vec<(String, String)> {
        let mut numbers = Numbers::default();
        let mut read = |text: &str| {
            let mut read = Text::default();
            read.push(text, 1, &mut numbers);
            read
        };
        let (pasted, today) = (read(pasted), read(today));
        let joined = |sentences: Vec<Sentence>| {
            let texts: Vec<String> = sentences.into_iter().map(|s| s.text).collect();
            texts.join(" ")
        };
        let told = changes(&pasted, 0..pasted.tokens.len(), &today, open);
        told.into_iter()
            .map(|change| (joined(change.gone), joined(change.new)))
            .collect()
    }

    fn pair(gone: &str, new: &str) -> (String, String) {
        (gone.to_owned(), new.to_owned())
    }

    #[test]
    fn whole_sentences_are_told() {
        assert_eq!(compared("One two. Three.", "One two. Three.", false), []);
        assert_eq!(
            compared(
                "One. He denied it. Three.",
                "One. He never denied it. Three.",
                false
            ),
            [pair("He denied it.", "He never denied it.")]
        );
        assert_eq!(
            compared("One. Three.", "One. Two here. Three.", false),
            [pair("", "Two here.")]
        );
        assert_eq!(
            compared("One. Two here. Three.", "One. Three.", false),
            [pair("Two here.", "")]
        );
    }

    #[test]
    fn the_article_around_is_not_told_of_where_the_text_has_no_ends() {
        let (pasted, today) = ("Before it! One two. Three.", "One two. Four. Three.");
        assert_eq!(compared(pasted, today, true), [pair("", "Four.")]);
        assert_eq!(compared(pasted, today, false).len(), 2);
    }
}
