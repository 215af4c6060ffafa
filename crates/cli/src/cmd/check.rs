mod compare;

use super::{Failure, Outcome, print};
use crate::{
    claims::{self, File},
    report::{json, sarif},
};
use claim::{Counts, Problems, evidence::Record};
use compare::{Compared, compare};
use std::{
    env,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

/// Check claim files, and say at its place what is wrong with each
///
/// A claim in a second language, `letter.ko.toml`, is held against `letter.toml` beside it.
///
/// Quotations are compared with the author's saved copies of the sources, where there are any:
/// `evidence/letter/courier.html`, or `.txt`, for the source `courier` of `claims/letter.toml`. Spaces,
/// dashes and quotation marks may differ, words may not. Copies are never published.
#[derive(clap::Args)]
pub(crate) struct Check {
    /// The files to check [default: every claims/*.toml]
    files: Vec<PathBuf>,
    /// The folder with a folder of saved copies for each claim
    #[arg(long, value_name = "FOLDER", default_value = "evidence")]
    evidence: PathBuf,
    /// Write down which quotations were found in saved copies, in claims/verified; the card says so
    #[arg(long)]
    record: bool,
    /// Fail on warnings too, and where a quotation was never compared with a saved copy
    #[arg(long)]
    strict: bool,
    /// How to say it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    /// Drawn at its place, for people
    #[default]
    Text,
    /// One JSON document, for programs
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

impl Check {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let named = if self.files.is_empty() {
            every_claim()?
        } else {
            self.files.clone()
        };
        let mut files = Vec::new();
        for path in claims::with_originals(named) {
            let mut file = File::read(&path).map_err(|error| Failure::at(&path, &error))?;
            // What is to be written anew need not be readable.
            if self.record && file.record.is_err() {
                file.record = Ok(Record::default());
            }
            files.push(file);
        }
        let (mut told, mut summaries) = (Vec::new(), Vec::new());
        for (file, checked) in files.iter().zip(claims::check(&files)) {
            told.push(match checked {
                Err(problems) => problems,
                // Words are the same in every language of a claim.
                Ok(checked) if file.name.language.is_some() => checked.warnings,
                Ok(checked) => {
                    let Compared { found, summary } = compare(&self, file, checked)?;
                    summaries.extend(summary);
                    found
                }
            });
        }
        let mut counts = Counts::default();
        for file in &told {
            counts += file.counts();
        }
        match self.format {
            Format::Text => text(&told, counts, &summaries, self.strict)?,
            Format::Json => document(json::render(&told, counts))?,
            Format::Sarif => document(sarif::render(&told))?,
        }
        let is_fine = counts.errors == 0 && (counts.warnings == 0 || !self.strict);
        Ok(if is_fine {
            Outcome::Fine
        } else {
            Outcome::Problems
        })
    }
}

/// Draws what was found, says once where more is said about it, and counts it in the last line.
fn text(
    told: &[Problems],
    counts: Counts,
    summaries: &[String],
    strict: bool,
) -> Result<(), Failure> {
    let color = color();
    for file in told.iter().filter(|file| !file.is_empty()) {
        print(&mut io::stderr(), &file.render(color))?;
    }
    // Errors come before warnings here, wherever they stand.
    let rules = told.iter().flatten().map(|problem| problem.rule);
    if let Some(first) = rules.min_by_key(|rule| rule.level()) {
        let name = first.name();
        let hint = format!("why, and how to put it right: card explain {name}\n");
        print(&mut io::stderr(), &hint)?;
    }
    for summary in summaries {
        print(&mut io::stdout(), summary)?;
    }
    print(&mut io::stdout(), &last_line(told, counts, strict))
}

fn last_line(told: &[Problems], counts: Counts, strict: bool) -> String {
    let checked = told.len();
    let claims = if checked == 1 { "claim" } else { "claims" };
    if counts == Counts::default() {
        return format!("{checked} {claims} checked, no problems");
    }
    if counts.errors == 0 {
        let refused = if strict { ", refused by --strict" } else { "" };
        return format!("{checked} {claims} checked, no problems, {counts}{refused}");
    }
    let with_problems = told.iter().filter(|file| !file.is_empty()).count();
    format!("{counts} in {with_problems} of {checked} {claims}")
}

fn document(document: serde_json::Result<String>) -> Result<(), Failure> {
    let document = document.map_err(|error| Failure::new(error.to_string()))?;
    print(&mut io::stdout(), &document)
}

/// Every claim file of the project in the current folder, by name.
fn every_claim() -> Result<Vec<PathBuf>, Failure> {
    let folder = Path::new("claims");
    let files = claims::files(folder).map_err(|error| Failure::at(folder, &error))?;
    if files.is_empty() {
        return Err(Failure::new(
            "no claim files in the folder `claims`; run this where that folder is, or name the files: card check my-claim.toml",
        ));
    }
    Ok(files)
}

/// Whether messages may be coloured: on a terminal, unless the user has asked for none
/// (<https://no-color.org>).
fn color() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
