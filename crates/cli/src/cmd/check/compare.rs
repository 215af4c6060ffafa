//! Quotations, compared with the author's saved copies.

use super::{Check, Failure};
use crate::{
    claims::{Checked, File},
    evidence::{self, Copies},
};
use claim::{
    Problems,
    evidence::{Record, Report},
};
use std::{fs, io, path::Path};

/// What there is to say of a claim after its quotations were compared.
pub(super) struct Compared {
    /// Its warnings, and what the copies say otherwise.
    pub(super) found: Problems,
    /// How many quotations were found in copies; nothing where none ever was.
    pub(super) summary: Option<String>,
}

/// Compares a claim's quotations with the copies of its sources, writes down what was found where
/// that is asked for, and says which files are no copies.
pub(super) fn compare(asked: &Check, file: &File, checked: Checked) -> Result<Compared, Failure> {
    let claim = &checked.claim;
    let folder = asked.evidence.join(&claim.slug);
    let copies = Copies::read(&folder, claim).map_err(|error| Failure::at(&folder, &error))?;
    let nothing = Record::default();
    let before = file.record.as_ref().unwrap_or(&nothing);
    let text = String::from_utf8_lossy(&file.bytes);
    let report = copies.compare(claim, (&file.shown, &text), before);
    if asked.record {
        write(Path::new(&file.shown), &report.record)?;
    }
    let summary = summary(&file.name.slug(), &report);
    let unfit: Vec<Problems> = copies.unfit(claim, (&file.shown, &text)).collect();
    let mut found = checked.warnings;
    let unchecked = report.unchecked.as_ref().filter(|_| asked.strict);
    // Whoever writes the record anew says that nothing needs to be told.
    let unannounced = report.unannounced.as_ref().filter(|_| !asked.record);
    let found_now = report
        .problems
        .iter()
        .chain(unchecked)
        .chain(unannounced)
        .chain(&unfit);
    for more in found_now {
        found.extend(more);
    }
    Ok(Compared { found, summary })
}

fn summary(slug: &str, report: &Report) -> Option<String> {
    let Report {
        quotations,
        found,
        recorded,
        ..
    } = report;
    let never = report.unchecked.as_ref().map_or(0, Problems::len);
    (found + recorded > 0 || report.problems.is_some()).then(|| {
        format!(
            "{slug}: of {quotations} quotations {found} are in saved copies here, {recorded} were once, {never} were never compared"
        )
    })
}

/// Writes a claim's record.
fn write(claim: &Path, record: &Record) -> Result<(), Failure> {
    let path = evidence::record_path(claim);
    let written = || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = record.write().map_err(io::Error::other)?;
        fs::write(&path, file)
    };
    written().map_err(|error| Failure::at(&path, &error))
}
