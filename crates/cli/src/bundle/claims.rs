use super::{Fault, write};
use report_denial::{card::Card, compose::compose};
use std::{
    fs,
    io::IsTerminal,
    path::{Path, PathBuf},
};

/// What became of the claims.
pub(super) struct Claims {
    /// A card for each good claim, and for each broken one that was good before.
    pub(super) cards: Vec<Card>,
    /// The messages of each broken claim, drawn for a terminal.
    pub(super) problems: Vec<String>,
    /// The same without colour, for the page.
    pub(super) plain: Vec<String>,
}

/// Reads all claims of a folder, in the order of their names. With `keep`, a broken claim's
/// place is taken by what it was when it was last good.
pub(super) fn read(folder: &Path, kept: &Path, keep: bool) -> Result<Claims, Fault> {
    let mut claims = Claims {
        cards: Vec::new(),
        problems: Vec::new(),
        plain: Vec::new(),
    };
    for path in files(folder)? {
        let bytes = fs::read(&path).map_err(|error| Fault::Read(path.clone(), error))?;
        let name = path.file_name().unwrap_or_default();
        let shown = Path::new("claims").join(name).display().to_string();
        let last_good = kept.join("last-good").join(name);
        match claim::check(&shown, &bytes) {
            Ok(claim) => match compose(&claim) {
                Ok(card) => {
                    write(&last_good, &bytes)?;
                    claims.cards.push(card);
                }
                Err(untranslated) => {
                    let problem = format!("error: {shown}: {untranslated}\n");
                    claims.problems.push(problem.clone());
                    claims.plain.push(problem);
                }
            },
            Err(problems) => {
                claims
                    .problems
                    .push(problems.render(std::io::stderr().is_terminal()));
                claims.plain.push(problems.render(false));
                let before = fs::read(&last_good).ok().filter(|_| keep);
                let before = before.and_then(|bytes| claim::check(&shown, &bytes).ok());
                claims
                    .cards
                    .extend(before.and_then(|claim| compose(&claim).ok()));
            }
        }
    }
    Ok(claims)
}

/// The claim files of a folder; at least one.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let read = |error| Fault::Read(folder.to_owned(), error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(read)? {
        let path = entry.map_err(read)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        Err(Fault::NoClaims(folder.to_owned()))
    } else {
        Ok(files)
    }
}
