//! Every address of some claims, and where it stands.

use claim::{
    Claim,
    model::{Access, Source},
};
use toml_edit::{Document, Item, TableLike};

/// An address, asked once however often it stands somewhere.
pub(crate) struct Address {
    pub(crate) url: String,
    /// Where it stands; never empty, in the order of the files.
    pub(crate) places: Vec<Place>,
    /// The title that its page should have, where one is known.
    pub(crate) title: Option<String>,
}

/// Where an address stands.
pub(crate) struct Place {
    /// The file's place among those that were read.
    pub(crate) file: usize,
    /// The line, from 1.
    pub(crate) line: usize,
    pub(crate) key: Key,
}

/// What an address is there for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Key {
    /// `url` of a source: its place among the sources, its id, and what the file says of access.
    Url(usize, String, Access),
    /// The archived copy of a source, by its id.
    Archive(String),
    /// `report-errors`
    ReportErrors,
}

/// Adds the addresses of a claim to those of others. `file` is its place among the files.
pub(crate) fn gather(all: &mut Vec<Address>, file: usize, text: &str, claim: &Claim) {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    // It was parsed before, by the checker.
    let document = Document::parse(text).ok();
    let root = document.as_ref().map(|document| document.as_table());
    let line = |item: Option<&Item>| {
        let start = item.and_then(Item::span).map_or(0, |span| span.start);
        let before = text.get(..start).unwrap_or_default();
        before.matches('\n').count() + 1
    };
    let mut add = |url: &str, line, key, title: Option<&String>| {
        let place = Place { file, line, key };
        match all.iter_mut().find(|address| address.url == url) {
            Some(known) => known.places.push(place),
            None => all.push(Address {
                url: url.to_owned(),
                places: vec![place],
                title: title.cloned(),
            }),
        }
    };
    if let Some(url) = claim
        .report_errors
        .as_ref()
        .filter(|url| url.starts_with("http"))
    {
        let at = root.and_then(|root| root.get("report-errors"));
        add(url, line(at), Key::ReportErrors, None);
    }
    let tables = root
        .and_then(|root| root.get("source"))
        .map(tables)
        .unwrap_or_default();
    for (i, source) in claim.sources.iter().enumerate() {
        let table = tables.get(i).copied();
        let get = |key| table.and_then(|table| table.get(key));
        let Source { key, title, .. } = source;
        if let Some(url) = &source.url {
            let key = Key::Url(i, key.clone(), source.access);
            add(url, line(get("url")), key, title.as_ref());
        }
        if let Some(archive) = &source.archive {
            let at = get("archive").and_then(|item| item.as_table_like()?.get("url"));
            let key = Key::Archive(key.clone());
            add(&archive.url, line(at), key, title.as_ref());
        }
    }
}

/// The tables of a list, written as `[[source]]` or inline.
pub(super) fn tables(list: &Item) -> Vec<&dyn TableLike> {
    if let Some(tables) = list.as_array_of_tables() {
        return tables.iter().map(|table| table as &dyn TableLike).collect();
    }
    let values = list.as_array().into_iter().flatten();
    let tables = values.filter_map(|value| value.as_inline_table());
    tables.map(|table| table as &dyn TableLike).collect()
}

#[cfg(test)]
mod tests {
    use super::{Key, gather};
    use claim::{check, model::Access};

    #[test]
    fn each_has_its_line() {
        let text = include_str!("../../../claim/tests/ok/everything.toml");
        let claim = check("claims/everything.toml", text.as_bytes())
            .unwrap()
            .claim;
        for text in [
            text.to_owned(),
            text.replace('\n', "\r\n"),
            format!("\u{FEFF}{text}"),
        ] {
            let mut all = Vec::new();
            gather(&mut all, 0, &text, &claim);
            gather(&mut all, 1, &text, &claim);
            assert!(all.len() >= 2);
            for address in &all {
                assert_eq!(address.places.len(), 2);
                let line = text.lines().nth(address.places[0].line - 1).unwrap();
                assert!(line.contains(&address.url), "{line}: {}", address.url);
            }
            assert!(
                all.iter()
                    .any(|a| matches!(&a.places[0].key, Key::Archive(_)))
            );
            let url = |key: &Key| matches!(key, Key::Url(_, _, Access::Open | Access::Paywalled));
            assert!(all.iter().any(|a| url(&a.places[0].key)));
        }
    }
}
