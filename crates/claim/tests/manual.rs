//! The manual tells the truth: its example is a claim, and it knows every key and every rule.
//!
//! `UPDATE=1 cargo test -p claim` writes its list of rules anew, and the page about them.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use claim::{Level, Rule, check};
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
    .unwrap()
    .claim;
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

fn update() -> bool {
    std::env::var_os("UPDATE").is_some()
}

#[test]
fn every_rule_is_listed() {
    let manual = fs::read_to_string(file()).unwrap();
    let (before, _) = manual.rsplit_once("| name | |\n|---|---|\n").unwrap();
    let row = |rule: &Rule| {
        let (name, warning) = (
            rule.name(),
            match rule.level() {
                Level::Error => "",
                Level::Warning => " (a warning)",
            },
        );
        format!(
            "| [`{name}`](rules.md#{name}) | {}{warning} |\n",
            rule.description()
        )
    };
    let rules: String = Rule::ALL.iter().map(row).collect();
    let expected = format!("{before}| name | |\n|---|---|\n{rules}");
    if update() && manual != expected {
        // Another test reads it meanwhile, and must not find half of it.
        let new = file().with_extension("md.new");
        fs::write(&new, &expected).unwrap();
        fs::rename(new, file()).unwrap();
    }
    assert!(
        fs::read_to_string(file()).unwrap() == expected,
        "UPDATE=1 writes the list of rules anew"
    );
}

#[test]
fn every_rule_is_explained() {
    let mut page = String::from(
        "<!-- Generated from crates/claim/src/check/rule by `UPDATE=1 cargo test -p claim`. -->\n\n\
         # Every rule\n\n\
         What `card check` tells of, why, and the way out. `card explain <rule>` says the same in a terminal. An error \
         makes a file no claim;\na warning is told, and `card check --strict` fails on it. Each example stands in a claim \
         that is otherwise sound. A first line\nwith a path names the file, where its name matters, or a saved copy and what it says.\n",
    );
    for rule in Rule::ALL {
        page += &format!(
            "\n## {}\n\n{}: {}.\n\n{}",
            rule.name(),
            match rule.level() {
                Level::Error => "Error",
                Level::Warning => "Warning",
            },
            rule.description(),
            rule.markdown()
        );
    }
    let file = file().with_file_name("rules.md");
    if update() {
        fs::write(&file, &page).unwrap();
    }
    assert!(
        fs::read_to_string(&file).unwrap_or_default() == page,
        "UPDATE=1 writes docs/rules.md anew"
    );
}
