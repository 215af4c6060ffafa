use super::{
    SavedCopy,
    compare::Found,
    copy::sha256,
    place,
    record::{Entry, Record, Stand},
};
use crate::{
    check::{Problem, Problems, Rule, value::text::is_placeholder},
    model::{Claim, Statement, Words},
};
use jiff::civil;

/// What comparing a claim's quotations with saved copies gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// How many quotations the claim has.
    pub quotations: usize,
    /// How many of them were found in a copy now.
    pub found: usize,
    /// How many more were found once, as the record tells, and have no copy here.
    pub recorded: usize,
    /// Those of which no copy was ever compared, each a problem where that is asked for; `None`
    /// where there are none.
    pub unchecked: Option<Problems>,
    /// That the claim says something else than when the record was written, and that no change
    /// tells of it; `None` where it does not.
    pub unannounced: Option<Problems>,
    /// The record as it is now: what was found, and what was once and has no copy here.
    pub record: Record,
    /// The quotations that are not in the copy of their source; `None` where all are.
    pub problems: Option<Problems>,
}

/// Compares each quotation with the copy of its source, where there is one.
///
/// `path` and `file` are the claim file's, in which problems are shown. `copies` gives the copies
/// of the source with an id, and what they are called in messages: several where it was changed.
/// What is in one of them was printed.
#[must_use]
pub fn verify<'a>(
    claim: &Claim,
    (path, file): (&str, &str),
    copies: impl Fn(&str) -> Vec<(&'a str, &'a SavedCopy)>,
    before: &Record,
    today: civil::Date,
) -> Report {
    let mut report = Report {
        quotations: 0,
        found: 0,
        recorded: 0,
        unchecked: None,
        unannounced: None,
        record: Record {
            claim: Stand::of(file, today),
            ..Record::default()
        },
        problems: None,
    };
    let (mut problems, mut never) = (Vec::new(), Vec::new());
    for (place, statement) in claim.statements.iter().enumerate() {
        let Some(words) = &statement.words else {
            continue;
        };
        // Nobody has written them yet, which is told anyway.
        if is_placeholder(&words.text) {
            continue;
        }
        report.quotations += 1;
        let source = &claim.source(statement.source).key;
        let compared: Vec<_> = copies(source)
            .into_iter()
            .map(|(name, copy)| (name, copy, copy.look_for(words)))
            .collect();
        let known = before.entry(source, words);
        if let Some((_, copy, _)) = compared
            .iter()
            .find(|(.., found)| *found == Found::Verbatim)
        {
            report.found += 1;
            report.keep(entry(source, words, copy, known, today));
        } else if let Some((name, _, found)) = likest(&compared) {
            problems.push(problem(file, place, name, words, found));
        } else if let Some(known) = known {
            report.recorded += 1;
            report.keep(known.clone());
        } else {
            never.push(never_compared(file, place, source));
        }
    }
    if let (Some(now), Some(before)) = (&mut report.record.claim, &before.claim) {
        if now.differs_silently_from(before) {
            report.unannounced = Problems::of(path, file, vec![unannounced(file, before.on)]);
        } else if now.says == before.says {
            now.on = before.on;
        }
    }
    report.unchecked = Problems::of(path, file, never);
    report.problems = Problems::of(path, file, problems);
    report
}

impl Report {
    /// Two statements may be in the same words of the same source.
    fn keep(&mut self, entry: Entry) {
        if !self.record.entries.contains(&entry) {
            self.record.entries.push(entry);
        }
    }
}

impl Record {
    fn entry(&self, source: &str, words: &Words) -> Option<&Entry> {
        let words = sha256(words.text.as_bytes());
        self.entries
            .iter()
            .find(|entry| entry.source == source && entry.words == words)
    }
}

impl Claim {
    /// Takes over from a record which quotations were found in a copy of their source, and when.
    /// What has changed since was not.
    pub fn take_over(&mut self, record: &Record) {
        let sources = &self.sources;
        for Statement {
            words,
            source,
            checked,
            ..
        } in &mut self.statements
        {
            let key = sources.get(source.0).map(|source| &*source.key);
            *checked = words
                .as_ref()
                .zip(key)
                .and_then(|(words, key)| record.checked(key, &words.text));
        }
    }
}

/// The copy that has something like the words, or else the first one.
fn likest<'a, 'b>(
    compared: &'b [(&'a str, &'a SavedCopy, Found)],
) -> Option<&'b (&'a str, &'a SavedCopy, Found)> {
    let like = |(.., found): &&(_, _, Found)| matches!(found, Found::Differently(_));
    compared.iter().find(like).or(compared.first())
}

/// A quotation that was found. The day stays where it was found in this very copy before.
fn entry(
    source: &str,
    words: &Words,
    copy: &SavedCopy,
    known: Option<&Entry>,
    today: civil::Date,
) -> Entry {
    let known = known.filter(|entry| entry.copy == copy.sha256);
    known.cloned().unwrap_or_else(|| Entry {
        source: source.to_owned(),
        words: sha256(words.text.as_bytes()),
        copy: copy.sha256.clone(),
        on: today,
    })
}

fn unannounced(file: &str, since: civil::Date) -> Problem {
    let problem = Problem::new(
        Rule::UnannouncedChange,
        format!("expected a change that tells what is different since {since}, found none"),
    )
    .help("add a [[change]] with its day and what readers should know; where there is nothing that they should, write the record anew: card check --record");
    match place::of_key(file, "last-checked") {
        Some(range) => problem.at(range.into(), "the claim is no longer what was recorded"),
        None => problem,
    }
}

fn never_compared(file: &str, place: usize, source: &str) -> Problem {
    let problem = Problem::new(
        Rule::NotCompared,
        "expected words that were compared with a saved copy, found none of their source",
    )
    .help(format!(
        "save the page or its text as `{source}.html` or `{source}.txt` in the claim's folder of evidence"
    ));
    match place::of_words(file, place) {
        Some(range) => problem.at(range.into(), "nobody has compared these"),
        None => problem,
    }
}

fn problem(file: &str, place: usize, name: &str, words: &Words, found: &Found) -> Problem {
    let problem = Problem::new(
        Rule::Misquoted,
        "expected these words in the saved copy of their source, found others",
    );
    let (label, help) = match found {
        Found::Differently(nearest) => (
            format!("not in {name}"),
            format!(
                "what differs stands between asterisks\n  quoted:   {}\n  the copy: {}\nquote what the copy says, or save the version that was quoted",
                nearest.quoted, nearest.copy
            ),
        ),
        Found::Verbatim | Found::Nowhere => (
            format!("nothing like it is in {name}"),
            "does the copy have the whole text, and is it this source's? words left out are written `…`".to_owned(),
        ),
    };
    let around = if words.before.is_some() || words.after.is_some() {
        "\n`before` and `after` must be there too, as printed"
    } else {
        ""
    };
    let problem = match place::of_words(file, place) {
        Some(range) => problem.at(range.into(), label),
        None => problem,
    };
    problem.help(format!("{help}{around}"))
}
