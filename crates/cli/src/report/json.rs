use super::place::Place;
use claim::{Counts, Problem, Problems};
use serde::Serialize;
use std::ops::Range;

/// The document: its fields are a promise, see docs/claim-file.md.
#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    errors: usize,
    warnings: usize,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    errors: usize,
    warnings: usize,
    problems: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    rule: &'static str,
    level: &'static str,
    message: &'a str,
    labels: Vec<Label<'a>>,
    help: Option<&'a str>,
}

#[derive(Serialize)]
struct Label<'a> {
    message: &'a str,
    bytes: Bytes,
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Bytes {
    start: usize,
    end: usize,
}

/// What was found in each file, as one JSON document.
pub(crate) fn render(told: &[Problems], counts: Counts) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Document {
        version: 1,
        errors: counts.errors,
        warnings: counts.warnings,
        files: told.iter().map(file).collect(),
    })
}

fn file(told: &Problems) -> File<'_> {
    let Counts { errors, warnings } = told.counts();
    File {
        path: told.path(),
        errors,
        warnings,
        problems: told.iter().map(|one| problem(one, told.text())).collect(),
    }
}

fn problem<'a>(problem: &'a Problem, text: &str) -> Told<'a> {
    let label = |(range, message): &'a (Range<usize>, String)| Label {
        message,
        bytes: Bytes {
            start: range.start,
            end: range.end,
        },
        start: Place::of(text, range.start),
        end: Place::of(text, range.end),
    };
    Told {
        rule: problem.rule.name(),
        level: problem.rule.level().name(),
        message: &problem.message,
        labels: problem.labels.iter().map(label).collect(),
        help: problem.help.as_deref(),
    }
}
