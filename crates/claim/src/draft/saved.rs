//! A source from a file that the author saved.

use super::{
    Source,
    choose::{Choice, names, published, shown, text},
};
use crate::page::{Candidate, Facts, date, decode, scan};
use std::fmt;

/// What a saved page gives.
#[derive(Debug)]
pub struct FromPage {
    /// A source to begin with. It has no id yet.
    pub source: Source,
    /// What to tell the author about it, a line each.
    pub told: Vec<String>,
}

/// A page that is larger than [`LargePage::LARGEST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LargePage;

impl LargePage {
    /// The largest page that is read, in bytes.
    pub const LARGEST: usize = 16 << 20;
}

impl fmt::Display for LargePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected a page of at most {} MiB, found a larger one; save the page as \"HTML only\"",
            Self::LARGEST >> 20
        )
    }
}

impl std::error::Error for LargePage {}

/// Reads a page that was saved under a name. Any bytes will do: of what is no page nothing is taken.
///
/// # Errors
///
/// [`LargePage`], where it has more than [`LargePage::LARGEST`] bytes.
pub fn from_page(name: &str, bytes: &[u8]) -> Result<FromPage, LargePage> {
    if bytes.len() > LargePage::LARGEST {
        return Err(LargePage);
    }
    let name = shown(name);
    if let Some(kind) = other_kind(bytes) {
        return Ok(unread(&name, kind));
    }
    let decoded = decode(bytes, None);
    let page = scan(&decoded.text);
    if !page.is_html {
        let kind = "a text and no page: nothing is filled in from it";
        return Ok(unread(&name, kind));
    }
    let mut told = vec![format!("{name}: a page in {}", decoded.encoding)];
    let mut source = Source {
        comments: vec![format!(
            "From {name}. Compare each value with what the page prints."
        )],
        ..Source::default()
    };
    if decoded.guessed {
        let note = "the page does not say in which encoding it is: look at letters beyond a to z";
        told.push(format!("  {note}"));
        source.comments.push(note.to_owned());
    }
    if page.ld_left_out {
        let note = "the page has more JSON-LD than is read: what it says there last is left out";
        told.push(format!("  {note}"));
        source.comments.push(note.to_owned());
    }
    fill(&mut source, &mut told, Facts::of(&page));
    Ok(FromPage { source, told })
}

fn fill(source: &mut Source, told: &mut Vec<String>, mut facts: Facts) {
    for language in &mut facts.language {
        language.value = language.value.replace('_', "-");
    }
    let outlet = text("outlet", &facts.outlet, |a, b| {
        a.to_lowercase() == b.to_lowercase()
    });
    without_outlet(&mut facts.title, outlet.value.as_deref());
    source.title = take(
        source,
        told,
        text("title", &facts.title, |a, b| b.contains(a)),
    );
    source.outlet = take(source, told, outlet);
    source.authors = take(source, told, names(&facts.authors)).unwrap_or_default();
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    source.language = take(
        source,
        told,
        text("language", &facts.language, |a, b| first(a) == first(b)),
    );
    let date = take(source, told, published(&facts.published));
    source.published = date.map(|date| date.written);
    source.url = take(
        source,
        told,
        text("url", &facts.url, |a, b| {
            a.trim_end_matches('/') == b.trim_end_matches('/')
        }),
    );
    let mut notes: Vec<String> = facts
        .unreadable
        .iter()
        .take(3)
        .map(|why| format!("JSON-LD that cannot be read: {}", shown(why)))
        .collect();
    notes.extend(modified(&facts.modified, source.published.as_deref()));
    for note in notes {
        told.push(format!("  {note}"));
        source.comments.push(note);
    }
}

/// Takes a value, and tells of it.
fn take<T>(source: &mut Source, told: &mut Vec<String>, choice: Choice<T>) -> Option<T> {
    if !choice.told.is_empty() {
        told.push(format!("  {}", choice.told));
    }
    told.extend(choice.notes.iter().map(|note| format!("  {note}")));
    source.comments.extend(choice.notes);
    choice.value
}

/// Takes the outlet's name off the end of what browsers show as title.
fn without_outlet(titles: &mut [Candidate], outlet: Option<&str>) {
    let (Some(outlet), Some(title)) = (outlet, titles.last_mut()) else {
        return;
    };
    if title.place == "<title>"
        && let Some(rest) = title.value.strip_suffix(outlet)
        && let Some(rest) = rest.trim_end().strip_suffix(['|', '-', '–', '—', '·'])
        && !rest.trim().is_empty()
    {
        title.value = rest.trim().to_owned();
    }
}

/// That the page was changed, where it says so.
fn modified(candidates: &[Candidate], published: Option<&str>) -> Option<String> {
    let read = candidates
        .iter()
        .find_map(|c| Some((c.place, date(&c.value)?)))?;
    let (place, modified) = read;
    let same = published
        .and_then(date)
        .is_some_and(|published| published.agrees(&modified));
    (!same).then(|| {
        format!(
            "version: {place} says that the page was modified {}; where its text was changed, say in `version` which one you read",
            modified.written
        )
    })
}

/// A file that is no page, but often taken for one.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let start = String::from_utf8_lossy(bytes.get(..2048).unwrap_or(bytes));
    if start.starts_with("%PDF-") {
        Some("a PDF: nothing is filled in from it")
    } else if start.starts_with("bplist00") {
        Some(
            "a web archive: save the page as \"page source\" instead; nothing is filled in from it",
        )
    } else if start.contains("MIME-Version:") && start.contains("multipart/related") {
        Some(
            "a page with its pictures in one file (MHTML): save it as \"HTML only\" instead; nothing is filled in from it",
        )
    } else {
        None
    }
}

fn unread(name: &str, kind: &str) -> FromPage {
    let source = Source {
        comments: vec![format!("From {name}, which is {kind}.")],
        ..Source::default()
    };
    let told = vec![format!("{name}: {kind}")];
    FromPage { source, told }
}

#[cfg(test)]
#[path = "saved/tests.rs"]
mod tests;
