//! What each thing may weigh.

use super::files::LOADER;

/// The first claim's script: loader, styles, finished card, data.
pub(crate) const FIRST_CARD: &str = "rocket-man-cd.js";

/// The engine's line in the table: its code and its glue together.
pub(super) const ENGINE: &str = "engine with glue";

/// A line of the table, the profile that the budget is for (all of them, without one), and bytes
/// after `brotli -q 11`.
const BUDGETS: [(&str, Option<&str>, u64); 4] = [
    (FIRST_CARD, None, 20_000),
    (LOADER, None, 3_000),
    (ENGINE, Some("standard"), 80_000),
    (ENGINE, Some("smallest"), 65_000),
];

/// What every entry script holds besides its card: loader, stylesheet, names.
const WITHOUT_CARD: u64 = 9_200;

/// The budget of the script of any other claim: a claim may be as long as its affair, so it is held to its own text.
/// A script holds each text once, as the finished card does, the tree around them, and what changes from day to day.
///
/// `text` is the card as an article carries it, in bytes after brotli.
pub(super) fn of_claim(text: u64) -> u64 {
    WITHOUT_CARD + text * 3 / 2
}

/// The budget of a line of the table in a profile, if it has one of its own.
pub(super) fn of(line: &str, profile: &str) -> Option<u64> {
    BUDGETS
        .iter()
        .find(|(name, of, _)| *name == line && of.is_none_or(|name| name == profile))
        .map(|(_, _, bytes)| *bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_engine_has_a_budget_in_released_profiles_only() {
        assert_eq!(of(ENGINE, "standard"), Some(80_000));
        assert_eq!(of(ENGINE, "smallest"), Some(65_000));
        assert_eq!(of(ENGINE, "debug"), None);
    }

    #[test]
    fn the_first_card_has_one_in_all_and_others_have_their_texts() {
        assert_eq!(of(FIRST_CARD, "debug"), Some(20_000));
        assert_eq!(of("another.js", "standard"), None);
        assert_eq!(of_claim(10_001), 24_201);
    }
}
