//! Which files of a build a reader's browser fetches.

use crate::failure::{At, Failure, Outcome};
use crate::repo::Repo;
use std::fs;
use std::path::{Path, PathBuf};

/// The loader as it stands in every card's script: the bundler leaves it here too.
pub(super) const LOADER: &str = "loader.min.js";

/// What is measured: the cards' scripts, the loader in them, and the one engine they name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Served {
    files: Vec<PathBuf>,
}

impl Served {
    /// Where the files are.
    pub(super) fn paths(&self) -> Vec<&Path> {
        self.files.iter().map(PathBuf::as_path).collect()
    }

    /// What they are called, in the same order.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        self.files.iter().map(|path| name(path))
    }
}

/// Whether a file is the engine's code or its glue.
pub(super) fn is_engine(name: &str) -> bool {
    name.starts_with("engine-") && (name.ends_with(".js") || name.ends_with(".wasm"))
}

/// Finds them in `dist/`, where engines of earlier builds may lie too.
pub(super) fn find(repo: &Repo) -> Outcome<Served> {
    const HOW: &str = "`cargo card build` makes it";
    let dist = repo.path("dist");
    let listed = fs::read_dir(&dist).at(format!("dist/ ({HOW})"))?;
    let mut paths = listed
        .map(|entry| entry.map(|entry| entry.path()).at("dist/"))
        .collect::<Outcome<Vec<_>>>()?;
    paths.sort();
    let (engines, others): (Vec<_>, Vec<_>) =
        paths.into_iter().partition(|path| is_engine(&name(path)));
    let mut files: Vec<_> = others
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .collect();
    if files.is_empty() {
        return Err(Failure::new(format!(
            "dist/: expected a card's script, found none; {HOW}"
        )));
    }
    let scripts = files
        .iter()
        .map(|path| fs::read_to_string(path).at(path.display()))
        .collect::<Outcome<String>>()?;
    let loader = repo.work(LOADER);
    fs::metadata(&loader).at(format!("{} ({HOW})", loader.display()))?;
    files.push(loader);

    let glue = only(&engines, ".js", &scripts)?;
    let named = scripts + &fs::read_to_string(&glue).at(glue.display())?;
    let code = only(&engines, ".wasm", &named)?;
    files.extend([glue, code]);
    Ok(Served { files })
}

/// The one engine file of a kind that `text` names.
fn only(engines: &[PathBuf], ending: &str, text: &str) -> Outcome<PathBuf> {
    let of_kind = || engines.iter().filter(|path| name(path).ends_with(ending));
    let named: Vec<_> = of_kind()
        .filter(|path| text.contains(&name(path)))
        .collect();
    match named.as_slice() {
        [path] => Ok((*path).clone()),
        found => Err(Failure::new(format!(
            "dist/: expected the scripts to name one of the {} engine-*{ending}, found {} named",
            of_kind().count(),
            found.len()
        ))),
    }
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    fn dist(test: &str, card: &str) -> Repo {
        let root = std::env::temp_dir().join(format!("xtask-size-{}-{test}", std::process::id()));
        let repo = Repo::at(root);
        fs::create_dir_all(repo.path("dist")).unwrap();
        fs::create_dir_all(repo.work("")).unwrap();
        fs::write(repo.work(LOADER), "").unwrap();
        fs::write(repo.path("dist/a.js"), card).unwrap();
        let engines = [
            "engine-0a.js",
            "engine-0a.wasm",
            "engine-1b.js",
            "engine-2c.wasm",
        ];
        for name in engines.into_iter().chain(["index.html", "a.js.br"]) {
            fs::write(repo.path("dist").join(name), "").unwrap();
        }
        repo
    }

    #[test]
    fn only_the_engine_that_is_named_counts() {
        let repo = dist("named", "import('engine-1b.js'); 'engine-2c.wasm'");
        let names: Vec<_> = find(&repo).unwrap().names().collect();
        assert_eq!(names, ["a.js", LOADER, "engine-1b.js", "engine-2c.wasm"]);
        fs::remove_dir_all(repo.root()).unwrap();
    }

    #[test]
    fn no_engine_or_two_are_refused() {
        for (test, card) in [("none", ""), ("two", "engine-0a.js engine-1b.js")] {
            let repo = dist(test, card);
            assert!(find(&repo).is_err(), "{test}");
            fs::remove_dir_all(repo.root()).unwrap();
        }
    }
}
