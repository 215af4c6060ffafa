//! The schema has the checker's keys, the manual its sentences, and `docs/` the schema.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use super::{one_line, schema};
use crate::check::{keys, table::Keys};
use schemars::generate::SchemaSettings;
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::PathBuf};

fn docs(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../../docs", name]
        .iter()
        .collect()
}

/// Each kind of table: its name in the manual, its keys, and where the schema has it.
const TABLES: [(&str, &Keys, &str); 12] = [
    ("the claim", keys::CLAIM, ""),
    ("point", keys::POINT, "/properties/point/items"),
    ("party", keys::PARTY, "/properties/party/items"),
    ("source", keys::SOURCE, "/properties/source/items"),
    (
        "archive",
        keys::ARCHIVE,
        "/properties/source/items/properties/archive",
    ),
    ("statement", keys::STATEMENT, "/properties/statement/items"),
    ("retelling", keys::RETELLING, "/properties/retelling/items"),
    (
        "retelling.version",
        keys::VERSION,
        "/properties/retelling/items/properties/version/items",
    ),
    ("reply", keys::REPLY, "/properties/reply/items"),
    (
        "no-denial-found",
        keys::SEARCH,
        "/properties/no-denial-found",
    ),
    ("change", keys::CHANGE, "/properties/change/items"),
    ("withdrawn", keys::WITHDRAWN, "/properties/withdrawn"),
];

fn names(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::Object(object) => object.keys().map(String::as_str).collect(),
        Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect(),
        _ => BTreeSet::new(),
    }
}

#[test]
fn the_schema_has_the_keys_that_the_checker_knows() {
    let schema = schema();
    for (name, keys, place) in TABLES {
        let table = schema.pointer(place).unwrap();
        let mut required: BTreeSet<_> = keys.required.iter().copied().collect();
        if name == "statement" {
            // The checker has a rule of its own for it.
            required.insert("source");
        }
        assert_eq!(names(&table["properties"]), keys.all().collect(), "{name}");
        assert_eq!(names(&table["required"]), required, "{name}");
        assert_eq!(table["additionalProperties"], false, "{name}");
    }
}

#[test]
fn every_key_of_the_schema_is_explained() {
    let schema = schema();
    for (name, keys, place) in TABLES {
        let table = schema.pointer(place).unwrap();
        assert!(table["description"].is_string(), "{name}");
        for key in keys.all() {
            let text = table["properties"][key]["description"].as_str();
            let text = text.unwrap_or_else(|| unreachable!("{name}: {key} is not explained"));
            assert!(!text.contains("](") && !text.contains('\n'), "{text}");
        }
    }
}

#[test]
fn the_manual_says_what_the_schema_says() {
    // With its links, which work there.
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    let schema = settings
        .into_generator()
        .into_root_schema_for::<super::tables::Claim>()
        .to_value();
    let written = fs::read_to_string(docs("claim-file.md")).unwrap();
    let mut manual = written.clone();
    for (name, keys, place) in TABLES {
        let table = schema.pointer(place).unwrap();
        let required = names(&table["required"]);
        let mut rows = String::from("| key | | |\n|---|---|---|\n");
        for key in keys.all() {
            let said = &table["properties"][key];
            // The tables of the file have a section each.
            if place.is_empty() && (said["items"].is_object() || said["properties"].is_object()) {
                let is_list = said["uniqueItems"] == true;
                if !is_list {
                    continue;
                }
            }
            let needed = if required.contains(key) {
                "required"
            } else {
                ""
            };
            let text = one_line(said["description"].as_str().unwrap());
            rows += &format!("| `{key}` | {needed} | {text} |\n").replace("|  |", "| |");
        }
        let mark = format!("<!-- keys: {name} -->\n");
        let (before, after) = manual
            .split_once(&mark)
            .unwrap_or_else(|| unreachable!("the manual has no `{}`", mark.trim()));
        let rest = after.trim_start_matches('\n');
        let rest = rest.lines().skip_while(|line| line.starts_with('|'));
        let rest: String = rest.map(|line| format!("{line}\n")).collect();
        manual = format!("{before}{mark}\n{rows}{rest}");
    }
    hold("claim-file.md", &written, &manual);
}

#[test]
fn the_schema_in_docs_is_this_one() {
    let expected = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    let written = fs::read_to_string(docs("claim.schema.json")).unwrap_or_default();
    assert!(expected.starts_with("{\n  \"$comment\": \"generated by `card schema`"));
    hold("claim.schema.json", &written, &expected);
}

fn hold(name: &str, written: &str, expected: &str) {
    if written == expected {
        return;
    }
    let update = std::env::var_os("UPDATE").is_some();
    assert!(
        update,
        "UPDATE=1 cargo test -p claim writes docs/{name} anew"
    );
    fs::write(docs(name), expected).unwrap();
}
