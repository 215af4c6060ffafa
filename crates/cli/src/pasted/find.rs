//! Where in an article the text of a card stands, by sequences of words that both have.

use super::text::Token;
use std::{collections::HashSet, ops::Range};

/// How many tokens in a row are seldom in two texts by chance.
const ROW: usize = 5;

/// How many tokens of other text may stand between two parts of one card: more than a card
/// changes by at once.
const APART: usize = 400;

/// The sequences of a card.
pub(super) struct Rows(HashSet<[Token; ROW]>);

impl Rows {
    /// Those of a text.
    pub(super) fn of(tokens: &[Token]) -> Self {
        Self(rows(tokens).collect())
    }

    /// How much of the card is there, 0 to 1.
    pub(super) fn share(&self, tokens: &[Token]) -> f64 {
        let found: HashSet<_> = rows(tokens).filter(|row| self.0.contains(row)).collect();
        if self.0.is_empty() {
            return 0.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a share need not be exact")]
        let share = found.len() as f64 / self.0.len() as f64;
        share
    }

    /// The part of an article in which most of the card stands; empty where nothing of it does.
    pub(super) fn place(&self, tokens: &[Token]) -> Range<usize> {
        let mut best = (0, 0..0);
        let mut now = (0, 0..0);
        for (at, row) in rows(tokens).enumerate() {
            if !self.0.contains(&row) {
                continue;
            }
            if now.0 == 0 || at > now.1.end + APART {
                now = (0, at..at);
            }
            now.0 += 1;
            now.1.end = at + ROW;
            if now.0 > best.0 {
                best = now.clone();
            }
        }
        best.1
    }
}

fn rows(tokens: &[Token]) -> impl Iterator<Item = [Token; ROW]> {
    tokens.windows(ROW).filter_map(|row| row.try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_found_where_most_of_it_stands() {
        let card: Vec<Token> = (0..100).collect();
        let rows = Rows::of(&card);
        // A quotation of the card, a long article, the card with a gap, and the article's end.
        let article: Vec<Token> = (20..30)
            .chain(1_000..2_000)
            .chain(0..50)
            .chain(3_000..3_010)
            .chain(60..100)
            .chain(4_000..4_100)
            .collect();
        assert_eq!(rows.place(&article), 1_010..1_110);
        assert!(rows.share(&article) > 0.8);
        assert_eq!(rows.place(&[0, 1, 2]), 0..0);
        assert_eq!(Rows::of(&[]).share(&article).to_bits(), 0.0_f64.to_bits());
    }
}
