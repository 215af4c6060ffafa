use super::{Fault, write};
use crate::claims::{self, Checked, File};
use claim::{Counts, Name, Original, Problems};
use report_denial::compose::flaws;
use std::{
    collections::HashSet,
    fs,
    io::IsTerminal,
    path::{Path, PathBuf},
};

/// What became of the claims.
pub(super) struct Claims {
    /// Each good claim with its card, and each broken one that was good before as it was then.
    pub(super) good: Vec<Checked>,
    /// What is to be said of each claim: of a broken one what is wrong, of a good one its
    /// warnings, if it has any.
    pub(super) told: Vec<Told>,
}

/// A claim file of which something is to be said.
pub(super) struct Told {
    pub(super) name: Name,
    /// The path as messages show it.
    pub(super) shown: String,
    pub(super) problems: Problems,
}

impl Claims {
    /// Whether all of them can be published: none is broken, and none unfinished.
    pub(super) fn are_finished(&self) -> bool {
        let mut told = self.told.iter().flat_map(|told| &told.problems);
        !told.any(|problem| problem.rule.holds_back())
    }

    /// Says on the terminal what is to be said.
    pub(super) fn tell(&self) {
        for Told { problems, .. } in &self.told {
            eprint!("{}", problems.render(std::io::stderr().is_terminal()));
        }
    }

    /// How much is to be said, in all.
    pub(super) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for told in &self.told {
            counts += told.problems.counts();
        }
        counts
    }
}

/// Reads all claims of a folder, in the order of their names. What is good is kept in
/// `last_good`, if there is such a folder; from there it takes a broken claim's place.
pub(super) fn read(folder: &Path, last_good: Option<&Path>) -> Result<Claims, Fault> {
    let flaws = flaws();
    if !flaws.is_empty() {
        return Err(Fault::Languages(flaws));
    }
    let mut claims = Claims {
        good: Vec::new(),
        told: Vec::new(),
    };
    let files = files(folder)?;
    let mut broken = HashSet::new();
    for (file, checked) in files.iter().zip(claims::check(&files)) {
        let kept = last_good.map(|folder| folder.join(format!("{}.toml", file.name.slug())));
        let told = |problems| Told {
            name: file.name.clone(),
            shown: file.shown.clone(),
            problems,
        };
        match checked {
            Ok(checked) => {
                // A translation of a broken claim was held against nothing, and may yet differ.
                if let Some(kept) = kept.filter(|_| !broken.contains(&file.name.claim)) {
                    write(&kept, &file.bytes)?;
                }
                if !checked.warnings.is_empty() {
                    claims.told.push(told(checked.warnings.clone()));
                }
                claims.good.push(checked);
            }
            Err(problems) => {
                if file.name.language.is_none() {
                    broken.insert(&file.name.claim);
                }
                claims.told.push(told(problems));
                claims
                    .good
                    .extend(kept.and_then(|kept| before(file, &kept)));
            }
        }
    }
    Ok(claims)
}

/// A broken claim as it was when it was last good. What was kept of a translation had
/// been held against its original.
fn before(file: &File, kept: &Path) -> Option<Checked> {
    let before = File {
        shown: file.shown.clone(),
        name: file.name.clone(),
        bytes: fs::read(kept).ok()?,
        record: Ok(file.record.clone().unwrap_or_default()),
    };
    before.check(Original::Broken).ok()
}

/// The claim files of a folder, at least one; shown as an author sees them, in `claims/`.
fn files(folder: &Path) -> Result<Vec<File>, Fault> {
    let paths = claims::files(folder).map_err(|error| Fault::Read(folder.to_owned(), error))?;
    if paths.is_empty() {
        return Err(Fault::NoClaims(folder.to_owned()));
    }
    let name = PathBuf::from(folder.file_name().unwrap_or_default());
    let read = |path: PathBuf| {
        let file = File::read(&path).map_err(|error| Fault::Read(path.clone(), error))?;
        let shown = name.join(path.file_name().unwrap_or_default());
        Ok(File {
            shown: shown.display().to_string(),
            ..file
        })
    };
    paths.into_iter().map(read).collect()
}
