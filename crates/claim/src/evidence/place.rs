use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// Where the words of a statement stand in its claim file, in bytes: the statement's place in the
/// file is its place in the claim. `None` where the file has no such words.
pub(super) fn of_words(file: &str, statement: usize) -> Option<Range<usize>> {
    let document = DeTable::parse(file).ok()?;
    let DeValue::Array(statements) = document.get_ref().get("statement")?.get_ref() else {
        return None;
    };
    let DeValue::Table(statement) = statements.get(statement)?.get_ref() else {
        return None;
    };
    Some(statement.get("words")?.span())
}

/// Where the id of a source stands: the source's place in the file is its place in the claim.
pub(super) fn of_source(file: &str, source: usize) -> Option<Range<usize>> {
    let document = DeTable::parse(file).ok()?;
    let DeValue::Array(sources) = document.get_ref().get("source")?.get_ref() else {
        return None;
    };
    let DeValue::Table(source) = sources.get(source)?.get_ref() else {
        return None;
    };
    Some(source.get("id")?.span())
}

/// Where a key of the claim itself stands with its value.
pub(super) fn of_key(file: &str, key: &str) -> Option<Range<usize>> {
    let document = DeTable::parse(file).ok()?;
    Some(document.get_ref().get(key)?.span())
}
