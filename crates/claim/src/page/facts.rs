//! What a page says of each key of a source, by every place that says it, the most trustworthy
//! first. Nothing is chosen or mended here.

use super::{
    ld::{Documents, addresses, name, text},
    scan::Page,
};
use serde_json::{Map, Value};
use url::Url;

/// What one place of a page says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Candidate<T = String> {
    /// The place, as an author finds it in the page's source.
    pub(crate) place: &'static str,
    pub(crate) value: T,
}

/// What a page says of itself.
#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) outlet: Vec<Candidate>,
    pub(crate) title: Vec<Candidate>,
    pub(crate) authors: Vec<Candidate<Vec<String>>>,
    pub(crate) published: Vec<Candidate>,
    pub(crate) modified: Vec<Candidate>,
    pub(crate) url: Vec<Candidate>,
    pub(crate) language: Vec<Candidate>,
    /// Why some of its JSON-LD could not be read.
    pub(crate) unreadable: Vec<String>,
}

const LD: &str = "JSON-LD";

impl Facts {
    /// Gathers them.
    pub(crate) fn of(page: &Page) -> Self {
        let documents = Documents::read(&page.ld);
        let mut facts = Self::default();
        facts.addresses(page);
        let nothing = Map::new();
        let own = facts.url.first().map(|address| address.value.as_str());
        let article = documents.article(own).unwrap_or(&nothing);
        for address in addresses(article) {
            add(&mut facts.url, LD, address);
        }
        if let Some(address) = &page.saved_from {
            add(&mut facts.url, "the browser's note", address);
        }
        facts.of_article(&documents, article);
        facts.of_metas(page);
        facts.unreadable = documents.unreadable;
        facts
    }

    fn addresses(&mut self, page: &Page) {
        // Where a relative address leads is known where the page says what it is relative to.
        let base = page.base.as_ref().or(page.saved_from.as_ref());
        let base = base.and_then(|base| Url::parse(base).ok());
        let whole = |address: &str| match (Url::parse(address), &base) {
            (Err(_), Some(base)) => base
                .join(address)
                .map_or_else(|_| address.to_owned(), Into::into),
            _ => address.to_owned(),
        };
        if let Some(address) = &page.canonical {
            add(&mut self.url, "rel=canonical", &whole(address));
        }
        for address in page.metas("og:url").take(3) {
            add(&mut self.url, "og:url", &whole(address));
        }
    }

    fn of_article(&mut self, documents: &Documents, article: &Map<String, Value>) {
        let get = |key: &str| article.get(key).and_then(text);
        let outlets = ["publisher", "sourceOrganization"];
        for value in outlets.iter().filter_map(|key| article.get(*key)) {
            for one in list(value) {
                let outlet = name(documents.resolve(one));
                add(&mut self.outlet, LD, outlet.unwrap_or_default());
            }
        }
        for title in [get("headline"), get("name")].into_iter().flatten() {
            add(&mut self.title, LD, title);
        }
        let authors = article.get("author").map(list).unwrap_or_default();
        let authors = authors
            .iter()
            .filter_map(|one| name(documents.resolve(one)));
        people(&mut self.authors, LD, authors);
        add(
            &mut self.published,
            LD,
            get("datePublished").unwrap_or_default(),
        );
        add(
            &mut self.modified,
            LD,
            get("dateModified").unwrap_or_default(),
        );
        let language = article.get("inLanguage");
        let code = language.and_then(|value| match value {
            Value::Object(object) => object.get("alternateName").and_then(text),
            value => text(value),
        });
        add(&mut self.language, LD, code.unwrap_or_default());
    }

    fn of_metas(&mut self, page: &Page) {
        metas(
            &mut self.outlet,
            page,
            &[
                "og:site_name",
                "application-name",
                "citation_journal_title",
                "dc.publisher",
                "dcterms.publisher",
            ],
        );
        metas(
            &mut self.title,
            page,
            &["og:title", "twitter:title", "citation_title", "dc.title"],
        );
        add(
            &mut self.title,
            "<title>",
            page.title.as_deref().unwrap_or_default(),
        );
        let bylines = [
            "author",
            "article:author",
            "citation_author",
            "parsely-author",
            "dc.creator",
        ];
        for place in bylines {
            // Some give the address of a page about the author.
            let names = page.metas(place).filter(|name| !name.contains("://"));
            people(&mut self.authors, place, names);
        }
        metas(
            &mut self.published,
            page,
            &[
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "og:regdate",
                "dc.date.issued",
                "dcterms.created",
                "dc.date",
                "parsely-pub-date",
                "sailthru.date",
                "citation_publication_date",
                "pubdate",
                "publishdate",
                "date",
            ],
        );
        metas(
            &mut self.modified,
            page,
            &[
                "article:modified_time",
                "og:updated_time",
                "datemodified",
                "last-modified",
            ],
        );
        add(
            &mut self.language,
            "<html lang>",
            page.lang.as_deref().unwrap_or_default(),
        );
        metas(
            &mut self.language,
            page,
            &["og:locale", "content-language", "language", "dc.language"],
        );
    }
}

fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().take(MOST_PEOPLE).collect(),
        value => vec![value],
    }
}

fn metas(to: &mut Vec<Candidate>, page: &Page, places: &[&'static str]) {
    for place in places {
        for content in page.metas(place).take(3) {
            add(to, place, content);
        }
    }
}

/// More bylines than any article has.
const MOST_PEOPLE: usize = 40;

fn people<'a>(
    to: &mut Vec<Candidate<Vec<String>>>,
    place: &'static str,
    names: impl Iterator<Item = &'a str>,
) {
    let mut value: Vec<String> = Vec::new();
    for name in names.take(MOST_PEOPLE).map(plain) {
        if !name.is_empty() && !value.contains(&name) {
            value.push(name);
        }
    }
    if !value.is_empty() {
        to.push(Candidate { place, value });
    }
}

fn add(to: &mut Vec<Candidate>, place: &'static str, value: &str) {
    let value = plain(value);
    if !value.is_empty() {
        to.push(Candidate { place, value });
    }
}

/// Longer than what any key of a claim file takes, and than any address that browsers share.
const MOST: usize = 16 << 10;

/// A text without what belongs to its wrapping: references that were escaped once more than
/// needed, as is common in JSON-LD, and line breaks.
fn plain(value: &str) -> String {
    if value.len() > MOST {
        return String::new();
    }
    let value = html_escape::decode_html_entities(value);
    let words: Vec<&str> = value.split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Candidate, Facts};
    use crate::page::scan;

    fn shown(candidates: &[Candidate]) -> Vec<String> {
        let one = |c: &Candidate| format!("{}: {}", c.place, c.value);
        candidates.iter().map(one).collect()
    }

    #[test]
    fn every_place_is_heard_and_the_most_trustworthy_first() {
        let page = scan(
            r#"<html lang=en-GB><link rel=canonical href="https://a.example/1"><title>T - A</title>
            <meta property=og:title content="T&amp;amp;U"><meta property=og:site_name content=A><meta name=author content="https://a.example/b">
            <meta name=author content="B. Writer"><meta property=article:published_time content=2018-07-06T20:10Z>
            <script type=application/ld+json>{"@type":"NewsArticle","headline":" T \n U ","author":["B. Writer",{"name":"C. Writer"},"B. Writer"],
            "publisher":{"@type":"Organization","name":"The A"},"datePublished":"2018-07-06","inLanguage":{"alternateName":"en"},"url":"https://a.example/2"}</script>"#,
        );
        let facts = Facts::of(&page);
        assert_eq!(shown(&facts.outlet), ["JSON-LD: The A", "og:site_name: A"]);
        assert_eq!(
            shown(&facts.title),
            ["JSON-LD: T U", "og:title: T&U", "<title>: T - A"]
        );
        assert_eq!(
            shown(&facts.url),
            [
                "rel=canonical: https://a.example/1",
                "JSON-LD: https://a.example/2"
            ]
        );
        assert_eq!(
            shown(&facts.language),
            ["JSON-LD: en", "<html lang>: en-GB"]
        );
        assert_eq!(
            shown(&facts.published),
            [
                "JSON-LD: 2018-07-06",
                "article:published_time: 2018-07-06T20:10Z"
            ]
        );
        assert_eq!(facts.authors[0].value, ["B. Writer", "C. Writer"]);
        assert_eq!(facts.authors[1].value, ["B. Writer"]);
        assert!(facts.modified.is_empty() && facts.unreadable.is_empty());
    }
}
