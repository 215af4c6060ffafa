//! Warnings, and what is wrong said to other programs.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use claim::Rule;
use common::{card, fixtures, project, snapshot, stderr, stdout};
use serde_json::Value;

const SMALLEST: &str = include_str!("../../claim/tests/ok/smallest.toml");
const BASE: &str = include_str!("../../claim/tests/examples/letter.toml");

#[test]
fn warnings_are_told_and_fail_nothing_unless_asked_to() {
    let unfinished = ["check", "warn/unfinished.toml", "ok/smallest.toml"];
    let output = card(&fixtures(), &unfinished);
    assert_eq!(output.status.code(), Some(0));
    snapshot("check-warnings", &output);
    let strict = [&unfinished[..], &["--strict"]].concat();
    let output = card(&fixtures(), &strict);
    assert_eq!(output.status.code(), Some(1));
    snapshot("check-warnings-strict", &output);
    let output = card(&fixtures(), &["check", "ok/smallest.toml", "--strict"]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn problems_and_warnings_are_counted_apart_and_one_line_leads_on() {
    let files = [
        "warn/unfinished.toml",
        "bad/unknown-key.toml",
        "ok/smallest.toml",
    ];
    let output = card(&fixtures(), &[&["check"], &files[..]].concat());
    assert_eq!(stdout(&output), "1 problem, 5 warnings in 2 of 3 claims\n");
    assert_eq!(stderr(&output).matches("card explain").count(), 1);
    assert!(stderr(&output).ends_with("card explain unknown-key\n\n"));
}

#[test]
fn a_language_that_the_card_has_not_is_told_of_by_its_rule() {
    let lesson = Rule::UnspokenLanguage.lesson();
    for (example, is_bad) in [(lesson.bad, true), (lesson.good, false)] {
        let text = BASE.replacen("language = \"en\"", example, 1);
        let folder = project("unspoken-language", &[("letter.toml", &text)]);
        let output = card(&folder, &["check"]);
        if is_bad {
            snapshot("check-unspoken-language", &output);
        } else {
            assert_eq!(stdout(&output), "1 claim checked, no problems\n");
        }
    }
}

#[test]
fn two_claims_of_one_former_name_are_told_of() {
    let first = SMALLEST.replacen("last-checked", "formerly = [\"second\"]\nlast-checked", 1);
    let folder = project(
        "taken-name",
        &[("first.toml", &first), ("second.toml", SMALLEST)],
    );
    snapshot("check-taken-name", &card(&folder, &["check"]));
}

#[test]
fn json_is_as_written_down() {
    let files = [
        "ok/smallest.toml",
        "bad/impossible-order.toml",
        "bad/reserved-slug--index.toml",
        "bad/hidden-character.toml",
        "warn/unfinished.toml",
    ];
    let arguments = [&["check", "--format", "json"], &files[..]].concat();
    let output = card(&fixtures(), &arguments);
    assert_eq!((output.status.code(), stderr(&output)), (Some(1), ""));
    let document: Value = serde_json::from_str(stdout(&output)).unwrap();
    assert_eq!(document["files"].as_array().unwrap().len(), files.len());
    snapshot("check-json", &output);
}

#[test]
fn json_and_sarif_end_as_the_text_does() {
    for format in ["json", "sarif"] {
        for (arguments, code) in [
            (&["ok/smallest.toml"][..], 0),
            (&["warn/unfinished.toml"], 0),
            (&["warn/unfinished.toml", "--strict"], 1),
            (&["bad/unknown-key.toml"], 1),
            (&["no-such-claim.toml"], 2),
        ] {
            let arguments = [&["check", "--format", format], arguments].concat();
            let output = card(&fixtures(), &arguments);
            assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        }
    }
}

/// What code scanning asks for:
/// <https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning>.
#[test]
fn sarif_has_what_code_scanning_needs() {
    let folder = project(
        "sarif folder",
        &[
            ("letter.toml", &SMALLEST.replacen("Signed", "TODO", 1)),
            ("the mayor’s.toml", SMALLEST),
        ],
    );
    let output = card(&folder, &["check", "--format", "sarif"]);
    let log: Value = serde_json::from_str(stdout(&output)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().unwrap().contains("sarif-2.1.0"));
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "card");
    let rules = driver["rules"].as_array().unwrap();
    assert_eq!(rules.len(), Rule::ALL.len());
    for rule in rules {
        for place in [
            "/id",
            "/shortDescription/text",
            "/fullDescription/text",
            "/help/text",
            "/help/markdown",
            "/defaultConfiguration/level",
        ] {
            let text = rule.pointer(place).and_then(Value::as_str);
            assert!(text.is_some_and(|text| !text.is_empty()), "{place}: {rule}");
        }
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 2);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!(
            rules[index]["defaultConfiguration"]["level"],
            result["level"]
        );
        assert!(result["message"]["text"].is_string());
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.starts_with("claims/") && uri.is_ascii() && !uri.contains(' '));
        assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
        assert!(place["region"]["startColumn"].as_u64().unwrap() >= 1);
    }
    // A full path in the folder is shown as the short one.
    let path = folder.join("claims/letter.toml");
    let full = card(
        &folder,
        &["check", "--format", "sarif", path.to_str().unwrap()],
    );
    assert!(stdout(&full).contains("\"uri\": \"claims/letter.toml\""));
}

#[test]
fn sarif_is_as_written_down() {
    let files = ["bad/impossible-order.toml", "warn/unfinished.toml"];
    let arguments = [&["check", "--format", "sarif"], &files[..]].concat();
    let mut output = card(&fixtures(), &arguments);
    // The rules are written down in docs/rules.md, and the version changes.
    let mut log: Value = serde_json::from_str(stdout(&output)).unwrap();
    let driver = &mut log["runs"][0]["tool"]["driver"];
    driver["version"] = Value::from("the version");
    driver["rules"].as_array_mut().unwrap().truncate(1);
    output.stdout = format!("{log:#}\n").into_bytes();
    snapshot("check-sarif", &output);
}
