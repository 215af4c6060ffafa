//! `card explain` and `card schema`.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;

use claim::Rule;
use common::{card, fixtures, snapshot, stderr, stdout};

#[test]
fn a_rule_is_explained() {
    snapshot("explain", &card(&fixtures(), &["explain", "unknown-key"]));
    for rule in Rule::ALL {
        let output = card(&fixtures(), &["explain", rule.name()]);
        assert_eq!(output.status.code(), Some(0), "{}", rule.name());
        for line in rule.lesson().bad.lines().chain(rule.lesson().good.lines()) {
            assert!(stdout(&output).contains(line), "{line}");
        }
    }
}

#[test]
fn without_a_rule_all_are_listed() {
    let output = card(&fixtures(), &["explain"]);
    snapshot("explain-all", &output);
    assert_eq!(stdout(&output).lines().count(), Rule::ALL.len());
}

#[test]
fn a_misspelt_rule_is_told_the_nearest() {
    let output = card(&fixtures(), &["explain", "unkown-key"]);
    assert_eq!(output.status.code(), Some(2));
    snapshot("explain-misspelt", &output);
    let output = card(&fixtures(), &["explain", "weather"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!stderr(&output).contains("did you mean"));
}

#[test]
fn the_schema_that_is_printed_is_the_one_in_docs() {
    let output = card(&fixtures(), &["schema"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        stdout(&output) == include_str!("../../../docs/claim.schema.json"),
        "UPDATE=1 cargo test -p claim writes docs/claim.schema.json anew"
    );
}
