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
    for entry in fs::read_dir(&dist).at(dist.display())? {
        let from = entry.at(dist.display())?.path();
        let Some(file) = from.file_name() else {
            continue;
        };
        fs::copy(&from, copy.join(file)).at(from.display())?;
    }
    card::scripts(repo, tools, claims, &copy)?;
    Ok(copy)
}

/// Makes a folder, or empties it.
pub(crate) fn empty(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).at(folder.display())?;
    }
    fs::create_dir_all(folder).at(folder.display())
}
