//! The schema for editors accepts every claim there is, and refuses what is wrong with a file's
//! shape.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use jsonschema::Validator;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};

fn validator() -> Validator {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&claim::schema())
        .unwrap()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "toml"));
    files.sort();
    assert!(!files.is_empty(), "no claims");
    files
}

/// A file as an editor gives it to the schema: TOML's dates as texts.
fn json(file: &Path) -> Value {
    let text = fs::read_to_string(file).unwrap();
    let text = text.trim_start_matches('\u{FEFF}');
    let table: toml::Table = text
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    as_json(toml::Value::Table(table))
}

fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(as_json).collect(),
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(key, value)| (key, as_json(value)))
            .collect(),
    }
}

#[test]
fn every_claim_is_accepted() {
    let validator = validator();
    let folders = [
        "tests/ok",
        "tests/warn",
        "tests/languages",
        "tests/examples",
        "../../claims",
        "../../tests/claims",
    ];
    for file in folders.into_iter().flat_map(files) {
        let json = json(&file);
        let wrong: Vec<_> = validator
            .iter_errors(&json)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", file.display());
    }
}

/// What is wrong with one value or one table, whatever stands elsewhere. A name that ends with a
/// hyphen stands for every fixture that begins so.
const REFUSED: &[&str] = &[
    "unknown-key",
    "unknown-key-",
    "missing-key",
    "missing-key-",
    "missing-source",
    "missing-source-asked",
    "missing-asker",
    "wrong-type",
    "wrong-type-lead",
    "wrong-type-not-a-day",
    "wrong-type-number",
    "wrong-type-table-once",
    "wrong-type-table-twice",
    "empty-text",
    "empty-text-",
    "empty-list",
    "empty-list-",
    "line-break",
    "long-text",
    "long-text-around",
    "unknown-value",
    "unknown-value-",
    "bad-id",
    "bad-id-",
    "repeated-item",
    "repeated-item-",
    "unreadable-date",
    "unreadable-date-",
    "bad-language-underscore",
    "bad-link",
    "bad-link-script",
    "bad-link-space",
    "bad-link-without-scheme",
];

#[test]
fn what_is_wrong_with_the_shape_is_refused() {
    let validator = validator();
    let all = files("tests/bad");
    for name in REFUSED {
        let named = |file: &&PathBuf| {
            let stem = file.file_stem().unwrap().to_str().unwrap();
            stem == *name || name.ends_with('-') && stem.starts_with(name)
        };
        let found: Vec<_> = all.iter().filter(named).collect();
        assert!(!found.is_empty(), "there is no fixture `{name}`");
        for file in found {
            assert!(!validator.is_valid(&json(file)), "{}", file.display());
        }
    }
}

#[test]
fn the_schema_is_one_that_editors_read() {
    let schema = claim::schema();
    assert_eq!(
        schema.get("$schema").and_then(Value::as_str),
        Some("http://json-schema.org/draft-07/schema#")
    );
    jsonschema::meta::validate(&schema).unwrap();
    let text = schema.to_string();
    assert!(!text.contains("null"), "TOML has no null");
    assert!(!text.contains("$ref"), "everything stands where it is used");
}
