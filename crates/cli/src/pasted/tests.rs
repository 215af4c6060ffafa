//! Articles of all kinds.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use super::{Numbers, Page, Today, look, verdict::Finding};
use crate::snippet::Snippets;
use proptest::prelude::*;
use report_denial::{card::Card, compose::compose};
use std::sync::LazyLock;

thread_local! {
    static CARD: Card = card();
}

static PASTED: LazyLock<String> =
    LazyLock::new(|| Snippets::new(&card(), "https://cards.example.org").element());

fn card() -> Card {
    let text = include_bytes!("../../../claim/tests/languages/letter.toml");
    let claim = claim::check("letter.toml", text).unwrap();
    let Ok(card) = compose(&claim.claim) else {
        panic!("the letter is in English");
    };
    card
}

fn found(article: &[u8]) -> Vec<Finding> {
    CARD.with(|card| found_of(card, article))
}

fn found_of(card: &Card, article: &[u8]) -> Vec<Finding> {
    let mut numbers = Numbers::default();
    let page = Page::read(article, &mut numbers).unwrap();
    let found = look(
        &page,
        &Today::of(card, &mut numbers),
        &[],
        &["note".to_owned()],
    );
    assert!(!found.is_empty());
    for finding in &found {
        let told = finding.render(card, "page.html");
        assert!(told.ends_with('\n') && told.lines().count() < 30, "{told}");
        assert!(
            !told.contains(|c: char| c.is_control() && c != '\n'),
            "{told:?}"
        );
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_an_article(article in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        found(&article);
    }

    #[test]
    fn any_text_with_tags_is_an_article(
        pieces in proptest::collection::vec(
            prop_oneof!["[ -~\u{a0}-\u{24f}]{0,20}", "</?(report-denial|script|style|p|article|textarea|iframe|title|!--)( claim=\"?letter\"?)?/?>?"],
            0..60,
        )
    ) {
        found(pieces.concat().as_bytes());
    }

    #[test]
    fn a_snippet_that_was_cut_and_mended_anyhow_is_an_article(
        from in 0_usize..20_000, length in 0_usize..20_000, put in "[ -~“”]{0,30}",
    ) {
        let mut article: Vec<char> = PASTED.chars().collect();
        let from = from.min(article.len());
        let to = (from + length).min(article.len());
        article.splice(from..to, put.chars());
        found(article.into_iter().collect::<String>().as_bytes());
    }
}

#[test]
fn a_word_that_differs_is_always_found_and_told_of() {
    let text = PASTED.as_str();
    let words = text.match_indices(" the ").map(|(at, _)| at);
    let mut tried = 0;
    for at in words.filter(|at| *at < text.rfind("</article>").unwrap()) {
        let changed = format!("{} thee {}", &text[..at], &text[at + 5..]);
        let Some(Finding::Stale { changes, .. }) = found(changed.as_bytes()).into_iter().next()
        else {
            panic!("{changed}");
        };
        let [change] = changes.as_slice() else {
            panic!("{changes:?}")
        };
        assert!(change.gone.iter().any(|gone| gone.text.contains(" thee ")));
        tried += 1;
    }
    assert!(tried > 5, "{tried}");
}

#[test]
fn no_more_than_a_screenful_is_told() {
    let everything = PASTED
        .replace(" a ", " some ")
        .replace("The ", "That ")
        .replace('1', "3")
        .replace('2', "4");
    let found = found(everything.as_bytes());
    let Some(stale @ Finding::Stale { .. }) = found.first() else {
        panic!("{found:?}");
    };
    let told = CARD.with(|card| stale.render(card, "page.html"));
    assert!(told.contains(" more sentences differ\n"), "{told}");
}

/// Long, and not so long that the tests wait: what is read takes the same for each byte.
const LONG: usize = 1 << 17;

#[test]
fn no_large_article_takes_for_ever() {
    let mut attributes = String::from("<a");
    let mut at = 0;
    // Their number squared is what a tokenizer may take.
    while attributes.len() < LONG {
        attributes.push_str(&format!(" a{at}"));
        at += 1;
    }
    for article in [
        "<".repeat(LONG),
        "a ".repeat(LONG),
        "<p>".repeat(LONG),
        "&".repeat(LONG),
    ] {
        found(article.as_bytes());
    }
    let mut numbers = Numbers::default();
    // Read, or given up on: never for ever.
    let _ = Page::read(attributes.as_bytes(), &mut numbers);
}
