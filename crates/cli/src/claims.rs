//! The claim files of a folder, each checked against its original where it is a translation.

use claim::{Claim, Name, Original, Problems, Rule, check_translation};
use report_denial::{
    card::Card,
    compose::{Untranslated, compose},
};
use std::{
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
}

impl File {
    /// Reads a file.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        Ok(Self {
            shown: path.to_string_lossy().into_owned(),
            name: Name::of(path),
            bytes: fs::read(path)?,
        })
    }

    /// Checks the file and makes its card; `original` is the claim that it translates, if it
    /// does.
    pub(crate) fn check(&self, original: Original<'_>) -> Result<Checked, Trouble> {
        let claim =
            check_translation(&self.shown, &self.bytes, original).map_err(Trouble::Problems)?;
        match compose(&claim) {
            Ok(card) => Ok(Checked { claim, card }),
            Err(untranslated) => Err(Trouble::Untranslated(self.shown.clone(), untranslated)),
        }
    }
}

/// A claim file that can be published.
pub(crate) struct Checked {
    /// What it says.
    pub(crate) claim: Claim,
    /// What a reader sees.
    pub(crate) card: Card,
}

impl Checked {
    /// Each name that it is served under: its own, then the former ones.
    pub(crate) fn names(&self) -> impl Iterator<Item = String> {
        let own = std::iter::once(self.claim.slug.clone());
        own.chain(self.claim.formerly.iter().cloned())
    }
}

/// Why a claim file cannot be published.
pub(crate) enum Trouble {
    /// What is wrong in it.
    Problems(Problems),
    /// Nothing is wrong in it, but the card does not speak its language. The file as shown.
    Untranslated(String, Untranslated),
    /// Nothing is wrong in it, but another file has a name that it says it had. The file as
    /// shown, the name, and the other file.
    Taken(String, String, String),
}

impl Trouble {
    /// How many problems that is.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Problems(problems) => problems.len(),
            Self::Untranslated(..) | Self::Taken(..) => 1,
        }
    }

    /// In words, each problem at its place.
    pub(crate) fn render(&self, color: bool) -> String {
        match self {
            Self::Problems(problems) => problems.render(color),
            Self::Untranslated(file, untranslated) => format!("error: {file}: {untranslated}\n"),
            Self::Taken(file, name, other) => format!(
                "error[{}]: {file}: `{name}` in `formerly` is a name of {other}\n  = help: one script cannot show two claims: leave it out in one of them, or rename that file\n",
                Rule::TakenName.name()
            ),
        }
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
pub(crate) fn check(files: &[File]) -> Vec<Result<Checked, Trouble>> {
    let mut checked: Vec<Result<Checked, Trouble>> = Vec::new();
    let mut places: HashMap<PathBuf, usize> = HashMap::new();
    let mut taken: HashMap<String, &str> = files
        .iter()
        .map(|file| (file.name.slug(), &*file.shown))
        .collect();
    for (place, file) in files.iter().enumerate() {
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
) -> Result<Checked, Trouble> {
    for name in &checked.claim.formerly {
        if let Some(other) = taken.insert(name.clone(), &file.shown) {
            let shown = file.shown.clone();
            return Err(Trouble::Taken(shown, name.clone(), other.to_owned()));
        }
    }
    Ok(checked)
}
