//! A copy of `dist/` with the cards of more claims than a site has: what is photographed and
//! measured.

use crate::card;
use crate::failure::{At, Failure, Outcome};
use crate::repo::Repo;
use crate::toolbox::Toolbox;
use std::fs;
use std::path::{Path, PathBuf};

/// Makes the copy anew, named `name`, with the claims of the folder `claims`.
pub(crate) fn with_claims(
    repo: &Repo,
    tools: &Toolbox,
    name: &str,
    claims: &Path,
) -> Outcome<PathBuf> {
    let dist = repo.path("dist");
    if !dist.is_dir() {
        return Err(Failure::setup(
            "dist/: expected a build, found none: cargo card build",
        ));
    }
    let copy = repo.work(name).join("dist");
    empty(&copy)?;
    copy_all(&dist, &copy)?;
    card::scripts(repo, tools, claims, &copy)?;
    Ok(copy)
}

/// Copies what is in a folder into another one.
pub(crate) fn copy_all(from: &Path, to: &Path) -> Outcome<()> {
    for entry in fs::read_dir(from).at(from.display())? {
        let from = entry.at(from.display())?.path();
        let Some(file) = from.file_name() else {
            continue;
        };
        let to = to.join(file);
        if from.is_dir() {
            fs::create_dir_all(&to).at(to.display())?;
            copy_all(&from, &to)?;
        } else {
            fs::copy(&from, to).at(from.display())?;
        }
    }
    Ok(())
}

/// Makes a folder, or empties it.
pub(crate) fn empty(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).at(folder.display())?;
    }
    fs::create_dir_all(folder).at(folder.display())
}
