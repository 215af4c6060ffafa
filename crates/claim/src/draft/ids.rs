//! Ids of sources, from the names of outlets and hosts.

use super::Source;
use std::collections::HashSet;
use url::Url;

/// Shorter than an id may be, so that a number fits after it.
const LONGEST: usize = 40;

/// Gives each source an id of its own: its outlet's name, or its host's, or a number.
pub fn identify(sources: &mut [Source]) {
    // The one word that is taken, see `written::claim` of the checker.
    let mut taken: HashSet<String> = HashSet::from(["unknown".to_owned()]);
    for source in sources {
        let outlet = source.outlet.as_deref().and_then(id_of);
        let host = || id_of(&host(source.url.as_deref()?)?);
        let name = outlet.or_else(host).unwrap_or_else(|| "source".to_owned());
        let mut id = name.clone();
        let mut number = 1;
        while !taken.insert(id.clone()) {
            number += 1;
            id = format!("{name}-{number}");
        }
        source.id = id;
    }
}

/// `courier.example` of `https://www.courier.example/letter`.
fn host(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

/// A name in lower-case ASCII letters, digits and hyphens; `None` where too little is left of it.
fn id_of(name: &str) -> Option<String> {
    let letters = name.chars().filter(|c| c.is_alphanumeric()).count();
    let ascii = name.chars().filter(char::is_ascii_alphanumeric).count();
    let spelt: String = name
        .chars()
        .filter(|c| *c != '\'' && *c != '\u{2019}')
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let mut id = String::new();
    for part in spelt.split('-').filter(|part| !part.is_empty()) {
        if id.len() + part.len() < LONGEST {
            if !id.is_empty() {
                id.push('-');
            }
            id.push_str(part);
        }
    }
    let starts = id.starts_with(|c: char| c.is_ascii_lowercase());
    (starts && ascii * 2 > letters).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::{Source, identify};

    #[test]
    fn each_has_its_own() {
        let of = |outlet: Option<&str>, url: Option<&str>| Source {
            outlet: outlet.map(str::to_owned),
            url: url.map(str::to_owned),
            ..Source::default()
        };
        let address = Some("https://www.courier.example/letter");
        let mut sources = [
            of(Some("The Courier’s Sunday"), address),
            of(None, address),
            of(None, address),
            of(Some("조선일보"), Some("https://chosun.example:8080/")),
            of(Some("unknown"), None),
            of(Some("24 heures"), None),
            of(None, Some("http://127.0.0.1/")),
            of(Some(&"very ".repeat(40)), None),
        ];
        identify(&mut sources);
        let ids: Vec<&str> = sources.iter().map(|source| &*source.id).collect();
        assert_eq!(
            ids,
            [
                "the-couriers-sunday",
                "courier-example",
                "courier-example-2",
                "chosun-example",
                "unknown-2",
                "source",
                "source-2",
                "very-very-very-very-very-very-very-very"
            ]
        );
    }
}
