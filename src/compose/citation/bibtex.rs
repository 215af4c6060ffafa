use super::{Issued, address};
use biblatex::{Chunk, Chunks, Date, DateValue, Datetime, Entry, EntryType, Spanned};
use claim::model::Source;

/// The citation as a BibTeX entry.
pub(super) fn entry(source: &Source, key: String) -> String {
    let mut entry = Entry::new(key, EntryType::Article);
    if !source.authors.is_empty() {
        entry.set("author", authors(&source.authors));
    }
    if let Some(issued) = Issued::of(source) {
        entry.set_as("date", &date(issued));
    }
    entry.set("journaltitle", vec![verbatim(&source.outlet)]);
    if let Some(title) = &source.title {
        entry.set("title", vec![verbatim(title)]);
    }
    if let Some(address) = address(source) {
        entry.set("url", vec![normal(&percent_encoded(address))]);
    }
    // The date was set as a date, so it is one; the newer dialect has no need of that.
    let written = entry
        .to_bibtex_string()
        .unwrap_or_else(|_| entry.to_biblatex_string());
    in_words(&written)
}

/// Each name in braces of its own, or BibTeX would take it apart.
fn authors(names: &[String]) -> Chunks {
    let mut chunks = Chunks::new();
    for name in names {
        if !chunks.is_empty() {
            chunks.push(normal(" and "));
        }
        chunks.push(verbatim(name));
    }
    chunks
}

/// A text in braces of its own: its capitals stay.
fn verbatim(text: &str) -> Spanned<Chunk> {
    Spanned::detached(Chunk::Verbatim(text.to_owned()))
}

fn normal(text: &str) -> Spanned<Chunk> {
    Spanned::detached(Chunk::Normal(text.to_owned()))
}

fn date(issued: Issued) -> Date {
    let (month, day) = issued.counted_from_zero();
    Date {
        value: DateValue::At(Datetime {
            year: issued.year.into(),
            month,
            day,
            time: None,
        }),
        uncertain: false,
        approximate: false,
    }
}

/// An address without the characters that would end the field or begin a command. No other
/// spelling of them is possible in a field that LaTeX reads as it stands.
fn percent_encoded(address: &str) -> String {
    address
        .replace('{', "%7B")
        .replace('}', "%7D")
        .replace('\\', "%5C")
}

/// Names what the library escapes with a backslash where LaTeX or BibTeX would read something
/// else: `\\` is a new line, `\~` and `\^` are accents on the next letter, and BibTeX counts
/// the braces of `\{` and `\}`, so that a single one would swallow the rest of the file.
fn in_words(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut rest = written.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('\\') => out.push_str("\\textbackslash{}"),
            Some('{') => out.push_str("\\textbraceleft{}"),
            Some('}') => out.push_str("\\textbraceright{}"),
            Some('~') => out.push_str("\\textasciitilde{}"),
            Some('^') => out.push_str("\\textasciicircum{}"),
            escaped => out.extend([c].into_iter().chain(escaped)),
        }
    }
    out
}
