//! The manual tells the truth: its example is a claim, and it knows every key and every rule.
//!
//! `UPDATE=1 cargo test -p claim` writes its list of rules anew.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use claim::{Rule, check};
use std::{fs, path::PathBuf};

/// Every key there is: a fixture that the other tests keep valid.
const EVERY_KEY: &str = include_str!("ok/everything.toml");

fn file() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../../docs/claim-file.md"]
        .iter()
        .collect()
}

#[test]
fn the_examples_together_are_one_claim() {
    let manual = fs::read_to_string(file()).unwrap();
    let examples = manual
        .split("```toml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap());
    let claim = check(
        "claims/mayors-letter.toml",
        examples.collect::<String>().as_bytes(),
    )
    .unwrap();
    assert_eq!(claim.points.len(), 2);
}

#[test]
fn every_key_is_explained() {
    let manual = fs::read_to_string(file()).unwrap();
    let keys = EVERY_KEY
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key);
    for key in keys {
        assert!(
            manual.contains(&format!("`{key}`")),
            "{key} is not explained"
        );
    }
}

#[test]
fn every_rule_is_listed() {
    let manual = fs::read_to_string(file()).unwrap();
    let (before, _) = manual.rsplit_once("| name | |\n|---|---|\n").unwrap();
    let row = |rule: &Rule| format!("| `{}` | {} |\n", rule.name(), rule.description());
    let rules: String = Rule::ALL.iter().map(row).collect();
    let expected = format!("{before}| name | |\n|---|---|\n{rules}");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file(), &expected).unwrap();
    }
    assert!(
        fs::read_to_string(file()).unwrap() == expected,
        "UPDATE=1 writes the list of rules anew"
    );
}
