//! The claim files of a folder, each checked against its original where it is a translation.

use crate::evidence;
use claim::{
    Claim, Name, Original, Problem, Problems, Rule, check_translation,
    evidence::{BadRecord, Record},
};
use report_denial::{card::Card, compose::compose};
use std::{
    borrow::Borrow,
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
};

/// A claim file that was read.
pub(crate) struct File {
    /// The path as messages show it.
    pub(crate) shown: String,
    pub(crate) name: Name,
    pub(crate) bytes: Vec<u8>,
    /// Which of its quotations were found in saved copies, or why that cannot be read.
    pub(crate) record: Result<Record, BadRecord>,
}

impl File {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        Ok(Self {
            shown: path.to_string_lossy().into_owned(),
            name: Name::of(path),
            bytes: fs::read(path)?,
            record: evidence::record(&evidence::record_path(path))?,
        })
    }

    /// Checks the file and makes its card; `original` is the claim that it translates, if it
    /// does.
    pub(crate) fn check(&self, original: Original<'_>) -> Result<Checked, Problems> {
        let mut checked = check_translation(&self.shown, &self.bytes, original)?;
        match &self.record {
            Ok(record) => checked.claim.take_over(record),
            Err(bad) => return Err(self.with_bad_record(bad)),
        }
        match compose(&checked.claim) {
            Ok(card) => Ok(Checked {
                claim: checked.claim,
                warnings: checked.warnings,
                card,
            }),
            Err(untranslated) => {
                let problem = Problem::new(Rule::UnspokenLanguage, untranslated.to_string());
                Err(self.refused(problem))
            }
        }
    }

    /// Nothing is wrong with the file, but with the record beside it.
    fn with_bad_record(&self, bad: &BadRecord) -> Problems {
        let path = evidence::record_path(Path::new(&self.shown));
        let problem = Problem::new(Rule::BadRecord, bad.to_string())
            .help("`card check --record` writes this file anew from saved copies");
        Problems::one(&path.to_string_lossy(), b"", problem)
    }

    /// What is wrong with a file in which nothing is wrong by itself.
    fn refused(&self, problem: Problem) -> Problems {
        Problems::one(&self.shown, &self.bytes, problem)
    }
}

/// A claim file in which nothing is wrong.
pub(crate) struct Checked {
    /// What it says.
    pub(crate) claim: Claim,
    /// What its author is told nevertheless.
    pub(crate) warnings: Problems,
    /// What a reader sees.
    pub(crate) card: Card,
}

impl Checked {
    /// Whether nothing in it is still the template's, so that readers may see it.
    pub(crate) fn is_finished(&self) -> bool {
        !self
            .warnings
            .iter()
            .any(|warning| warning.rule.holds_back())
    }
}

/// The claim files of a folder; none where there are none, or no such folder. A claim comes
/// before its other languages.
pub(crate) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files.sort_by_cached_key(|path| Name::of(path));
    Ok(files)
}

/// Adds the original of each translation that was named alone: it is held against it.
pub(crate) fn with_originals(files: Vec<PathBuf>) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = Vec::new();
    for file in files {
        let name = Name::of(&file);
        let original = file.with_file_name(name.original());
        if name.language.is_some() && original.is_file() && !all.contains(&original) {
            all.push(original);
        }
        if !all.contains(&file) {
            all.push(file);
        }
    }
    all
}

/// Checks files, of which an original comes before what translates it, in their order.
pub(crate) fn check(files: &[impl Borrow<File>]) -> Vec<Result<Checked, Problems>> {
    let mut checked: Vec<Result<Checked, Problems>> = Vec::new();
    let mut places: HashMap<PathBuf, usize> = HashMap::new();
    let files = || files.iter().map(Borrow::borrow);
    let mut taken: HashMap<String, &str> = files()
        .map(|file| (file.name.slug(), &*file.shown))
        .collect();
    for (place, file) in files().enumerate() {
        let path = Path::new(&file.shown);
        let original = places.get(&path.with_file_name(file.name.original()));
        let original = match original.and_then(|place| checked.get(*place)) {
            None => Original::Missing,
            Some(Err(_)) => Original::Broken,
            Some(Ok(Checked { claim, .. })) => Original::Claim(claim),
        };
        let result = file.check(original);
        checked.push(result.and_then(|checked| untaken(file, checked, &mut taken)));
        places.insert(path.to_owned(), place);
    }
    checked
}

/// Lets a claim pass whose former names no other file has, or had before it; they are its own then.
fn untaken<'a>(
    file: &'a File,
    checked: Checked,
    taken: &mut HashMap<String, &'a str>,
) -> Result<Checked, Problems> {
    for name in &checked.claim.formerly {
        if let Some(other) = taken.insert(name.clone(), &file.shown) {
            let message = format!("`{name}` in `formerly` is a name of {other}");
            let problem = Problem::new(Rule::TakenName, message).help(
                "one script cannot show two claims: leave it out in one of them, or rename that file",
            );
            return Err(file.refused(problem));
        }
    }
    Ok(checked)
}
