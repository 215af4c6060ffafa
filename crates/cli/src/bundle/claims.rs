use super::{Fault, write};
use crate::claims::{self, Checked, File};
use claim::{Name, Original};
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
    /// The messages of each broken claim, drawn for a terminal.
    pub(super) problems: Vec<String>,
    /// The same for the page.
    pub(super) broken: Vec<Broken>,
}

/// A claim file with problems.
pub(super) struct Broken {
    pub(super) name: Name,
    /// The path as messages show it.
    pub(super) shown: String,
    /// How many problems it has.
    pub(super) count: usize,
    /// Their messages, without colour.
    pub(super) messages: String,
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
        problems: Vec::new(),
        broken: Vec::new(),
    };
    let files = files(folder)?;
    let mut broken = HashSet::new();
    for (file, checked) in files.iter().zip(claims::check(&files)) {
        let kept = last_good.map(|folder| folder.join(format!("{}.toml", file.name.slug())));
        match checked {
            Ok(checked) => {
                // A translation of a broken claim was held against nothing, and may yet differ.
                if let Some(kept) = kept.filter(|_| !broken.contains(&file.name.claim)) {
                    write(&kept, &file.bytes)?;
                }
                claims.good.push(checked);
            }
            Err(trouble) => {
                if file.name.language.is_none() {
                    broken.insert(&file.name.claim);
                }
                claims
                    .problems
                    .push(trouble.render(std::io::stderr().is_terminal()));
                claims.broken.push(Broken {
                    name: file.name.clone(),
                    shown: file.shown.clone(),
                    count: trouble.len(),
                    messages: trouble.render(false),
                });
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
