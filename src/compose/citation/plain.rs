use super::{Issued, address};
use claim::model::Source;
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, Entry,
    archive::{ArchivedStyle, locales},
    citationberg::{IndependentStyle, Locale, LocaleCode, Style},
    types::{Date, EntryType, FormatString, Person, QualifiedUrl, StringChunk},
};
use std::sync::LazyLock;

/// The style and the locales, unpacked once.
static ARCHIVE: LazyLock<Archive> = LazyLock::new(|| Archive {
    // Of the styles that know newspapers the one that reads right in every locale: it writes
    // dates in the locale's own form, keeps the outlet in its place where there is no author,
    // and says nothing in the place of what is unknown.
    style: match ArchivedStyle::ModernLanguageAssociation.get() {
        Style::Independent(style) => Some(style),
        Style::Dependent(_) => None,
    },
    locales: locales(),
});

struct Archive {
    style: Option<IndependentStyle>,
    locales: Vec<Locale>,
}

/// The citation as people read it, in the card's language: "Adam Taylor. “No, Pompeo did not.”
/// The Washington Post, 7 July 2018, https://example.org/."
pub(super) fn text(source: &Source, language: &str) -> String {
    let Archive { style, locales } = &*ARCHIVE;
    let rendered = style.as_ref().and_then(|style| {
        let entry = entry(source);
        let locale = Some(locale(language, locales));
        let cited = vec![CitationItem::with_entry(&entry)];
        let mut driver = BibliographyDriver::new();
        driver.citation(CitationRequest::new(
            cited,
            style,
            locale.clone(),
            locales,
            None,
        ));
        let rendered = driver.finish(BibliographyRequest::new(style, locale, locales));
        rendered.bibliography?.items.into_iter().next()
    });
    // The alternate form is the one without terminal colours.
    rendered.map_or_else(
        || source.outlet.clone(),
        |item| format!("{:#}", item.content),
    )
}

/// The language's own locale or, where there is none for the region, the language: the library
/// knows which region speaks for it.
fn locale(language: &str, locales: &[Locale]) -> LocaleCode {
    let whole = LocaleCode(language.to_owned());
    if locales
        .iter()
        .any(|known| known.lang.as_ref() == Some(&whole))
    {
        return whole;
    }
    let primary = language.split('-').next().unwrap_or(language);
    LocaleCode(primary.to_owned())
}

fn entry(source: &Source) -> Entry {
    let mut entry = Entry::new(&source.key, EntryType::Article);
    if let Some(title) = &source.title {
        entry.set_title(verbatim(title));
    }
    if !source.authors.is_empty() {
        entry.set_authors(source.authors.iter().map(|name| person(name)).collect());
    }
    if let Some(issued) = Issued::of(source) {
        entry.set_date(date(issued));
    }
    if let Some(url) = address(source).and_then(|address| address.parse().ok()) {
        entry.set_url(QualifiedUrl::new(url, None));
    }
    let mut outlet = Entry::new(&source.outlet, EntryType::Newspaper);
    outlet.set_title(verbatim(&source.outlet));
    entry.set_parents(vec![outlet]);
    entry
}

/// A text whose capitals no style may change.
fn verbatim(text: &str) -> FormatString {
    FormatString {
        value: StringChunk::verbatim(text).into(),
        short: None,
    }
}

fn person(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        given_name: None,
        prefix: None,
        suffix: None,
        alias: None,
    }
}

fn date(issued: Issued) -> Date {
    let (month, day) = issued.counted_from_zero();
    Date {
        year: issued.year.into(),
        month,
        day,
        approximate: false,
        season: None,
    }
}
