//! Which of the things that a page says of a key goes into the claim file, and what the author is
//! told of the others.

use super::{
    fits::{source_line, visible},
    toml::{list, quoted},
};
use crate::page::{Candidate, Read, date};

/// What became of one key.
pub(super) struct Choice<T> {
    pub(super) value: Option<T>,
    /// For the terminal: what was taken, from where.
    pub(super) told: String,
    /// What the author should look at, for the terminal and the file's comments.
    pub(super) notes: Vec<String>,
}

/// A candidate that the checker takes.
struct Fit<T> {
    place: &'static str,
    value: T,
    shown: String,
}

/// The longest text of a page in a comment, in characters.
const SHOWN: usize = 120;

/// A page's text, as it may be shown.
pub(super) fn shown(text: &str) -> String {
    let short: String = text.chars().take(SHOWN).collect();
    let cut = if short.len() < text.len() { "…" } else { "" };
    format!("{}{cut}", visible(&short).0)
}

/// The first text that the checker takes.
pub(super) fn text(
    key: &'static str,
    candidates: &[Candidate],
    same: impl Fn(&str, &str) -> bool,
) -> Choice<String> {
    let mut notes = Vec::new();
    let mut fits = Vec::new();
    for Candidate { place, value } in candidates {
        match line(key, value) {
            Ok((value, note)) => {
                notes.extend(note.map(|note| format!("{key}: {place}: {note}")));
                let shown = value.clone();
                fits.push(Fit {
                    place,
                    value,
                    shown,
                });
            }
            Err(why) => notes.push(left_out(key, place, value, &why)),
        }
    }
    finish(key, fits, notes, |a: &String, b: &String| same(a, b))
}

/// The first list of names of which the checker takes any.
pub(super) fn names(candidates: &[Candidate<Vec<String>>]) -> Choice<Vec<String>> {
    let mut notes = Vec::new();
    let mut fits: Vec<Fit<Vec<String>>> = Vec::new();
    for Candidate { place, value } in candidates {
        let mut names = Vec::new();
        for name in value {
            match line("authors", name) {
                Ok((name, note)) => {
                    notes.extend(note.map(|note| format!("authors: {place}: {note}")));
                    // Two may differ in nothing that can be seen.
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                Err(why) => notes.push(left_out("authors", place, name, &why)),
            }
        }
        if let Some(name) = names.iter().find(|name| is_byline(name)) {
            notes.push(format!(
                "authors: {place} says `{}`, which looks like a printed line: write each name by itself",
                shown(name)
            ));
        }
        if !names.is_empty() {
            let shown = names.join(", ");
            fits.push(Fit {
                place,
                value: names,
                shown,
            });
        }
    }
    finish("authors", fits, notes, |a, b| {
        a.len() == b.len() && a.iter().all(|name| b.contains(name))
    })
}

/// Whether a name looks like a line that is printed above an article, in the card's languages.
fn is_byline(name: &str) -> bool {
    const BEGIN: [&str; 6] = ["by ", "von ", "par ", "por ", "بقلم ", "מאת "];
    const AMONG: [&str; 8] = [" and ", " und ", " et ", " y ", " & ", ", ", "; ", " و "];
    let name = name.to_lowercase();
    // "von Weizsäcker" is a name of its own: with a first name it does not begin so.
    BEGIN.iter().any(|word| name.starts_with(word)) || AMONG.iter().any(|word| name.contains(word))
}

/// The date of the most trustworthy place; or one that agrees with it and is more precise.
pub(super) fn published(candidates: &[Candidate]) -> Choice<Read> {
    let mut notes = Vec::new();
    let mut fits = Vec::new();
    for Candidate { place, value } in candidates {
        match moment(value) {
            Ok(read) => {
                notes.extend(read.note.map(|note| format!("published: {place}: {note}")));
                fits.push(Fit {
                    place,
                    shown: read.written.clone(),
                    value: read,
                });
            }
            Err(why) => notes.push(left_out("published", place, value, &why)),
        }
    }
    // A minute on the day that the more trustworthy place gives is the same and more.
    let finer = fits.first().and_then(|first| {
        let finer = |fit: &Fit<Read>| {
            fit.shown.starts_with(&first.shown) && fit.shown.len() > first.shown.len()
        };
        fits.iter().position(finer)
    });
    if let Some(finer) = finer {
        let fit = fits.remove(finer);
        fits.insert(0, fit);
    }
    finish("published", fits, notes, Read::agrees)
}

fn moment(text: &str) -> Result<Read, String> {
    let read = date(text).ok_or("in no form that can be read; look at what the page prints")?;
    match source_line(&format!("published = {}", quoted(&read.written))) {
        None => Ok(read),
        Some(why) => Err(why),
    }
}

/// A text as the checker takes it, and what was done to it; or why it does not.
fn line(key: &str, text: &str) -> Result<(String, Option<String>), String> {
    if text.contains('\u{FFFD}') {
        return Err("some of its letters could not be read".to_owned());
    }
    let (text, gone) = visible(text);
    let value = quoted(&text);
    let value = if key == "authors" {
        list(std::slice::from_ref(&text))
    } else {
        value
    };
    if let Some(why) = source_line(&format!("{key} = {value}")) {
        return Err(why);
    }
    let codes: Vec<String> = gone
        .iter()
        .map(|c| format!("U+{:04X}", u32::from(*c)))
        .collect();
    let note =
        (!codes.is_empty()).then(|| format!("without hidden characters: {}", codes.join(", ")));
    Ok((text, note))
}

fn left_out(key: &str, place: &str, text: &str, why: &str) -> String {
    // What the checker says quotes the value as well.
    let why = visible(why).0;
    format!(
        "{key}: left out what {place} says, `{}`: {why}",
        shown(text)
    )
}

/// The first candidate is taken; those that say something else are told of.
fn finish<T>(
    key: &str,
    fits: Vec<Fit<T>>,
    mut notes: Vec<String>,
    same: impl Fn(&T, &T) -> bool,
) -> Choice<T> {
    let mut fits = fits.into_iter();
    let Some(first) = fits.next() else {
        let missing = if notes.is_empty() {
            "not found"
        } else {
            "left out"
        };
        notes.insert(0, format!("{key}: {missing}"));
        let told = String::new();
        let value = None;
        return Choice { value, told, notes };
    };
    let mut others: Vec<String> = Vec::new();
    for other in fits.filter(|other| !same(&first.value, &other.value)) {
        let other = format!("{} says `{}`", other.place, shown(&other.shown));
        if !others.contains(&other) {
            others.push(other);
        }
    }
    if !others.is_empty() {
        let taken = format!("{key}: {} says `{}`", first.place, shown(&first.shown));
        notes.push(format!("{taken}, and was taken; {}", others.join(", ")));
    }
    Choice {
        told: format!("{key}: {} ({})", shown(&first.shown), first.place),
        value: Some(first.value),
        notes,
    }
}
