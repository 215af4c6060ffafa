//! The tools from npm, all in one folder.

use super::{Cache, State, Step};
use crate::failure::{At, Outcome};
use crate::pins;
use crate::process::{command, find, output, run};
use crate::version::Version;
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// Node.js and the packages of [`pins::NPM`], in one `node_modules` folder: the one that
/// `RD_NODE_MODULES` names, or one in the cache.
#[derive(Debug, Clone)]
pub(crate) struct Npm {
    cache: Cache,
    given: Option<PathBuf>,
}

const NODE_MISSING: &str = "install it with npm (https://nodejs.org; a recent \
     Debian or Ubuntu: apt-get install nodejs npm)";

impl Npm {
    /// The project's tools.
    pub(crate) fn new(cache: &Cache) -> Self {
        Self {
            cache: cache.clone(),
            given: env::var_os("RD_NODE_MODULES")
                .filter(|path| !path.is_empty())
                .map(PathBuf::from),
        }
    }

    /// The `node_modules` folder, there or not.
    pub(crate) fn modules(&self) -> PathBuf {
        let own = || self.cache.path(&key()).join("node_modules");
        self.given.clone().unwrap_or_else(own)
    }

    /// Packages that the folder does not hold in their version.
    fn lacking(&self) -> Vec<String> {
        let modules = self.modules();
        let there = |package: &str, wanted| {
            let manifest = modules.join(package).join("package.json");
            let text = fs::read_to_string(manifest).unwrap_or_default();
            version_of(&text) == Some(wanted)
        };
        pins::NPM
            .iter()
            .filter(|(package, wanted)| !there(package, *wanted))
            .map(|(package, wanted)| format!("{package}@{wanted}"))
            .collect()
    }
}

/// A new version of any package means a new folder: its name is a hash of all of them, which
/// would not fit into one.
fn key() -> String {
    let mut hasher = DefaultHasher::new();
    for (package, Version(major, minor, patch)) in pins::NPM {
        (package, major, minor, patch).hash(&mut hasher);
    }
    format!("npm-{:016x}", hasher.finish())
}

/// The first `"version"` of a package.json, which in a published package is its own.
fn version_of(manifest: &str) -> Option<Version> {
    let (_, rest) = manifest.split_once("\"version\"")?;
    Version::parse(rest.split('"').nth(1)?)
}

impl Step for Npm {
    fn name(&self) -> String {
        let lacking = self.lacking();
        if lacking.is_empty() {
            return format!("Node.js {}", pins::NODE);
        }
        format!("npm packages {}", lacking.join(", "))
    }

    fn state(&self) -> State {
        let node = output(command("node", Path::new(".")).arg("--version"));
        let found = node.and_then(|text| Version::find_in(&text));
        if found.is_none_or(|version| version < pins::NODE) {
            let found = found.map_or("none".to_owned(), |version| version.to_string());
            return State::Blocked(format!(
                "expected Node.js {} or newer, found {found}: {NODE_MISSING}",
                pins::NODE
            ));
        }
        if self.lacking().is_empty() {
            return State::There;
        }
        if self.given.is_some() {
            return State::Blocked(format!(
                "RD_NODE_MODULES is {}: install them there, or unset it",
                self.modules().display()
            ));
        }
        match find("npm") {
            Some(_) => State::Installable("installing them (about 20 seconds, 280 MB)".to_owned()),
            None => State::Blocked(format!("Node.js is there, npm is missing: {NODE_MISSING}")),
        }
    }

    fn install(&self) -> Outcome<()> {
        self.cache.install(&key(), |folder| {
            // Without it npm looks for a package.json in the folders above.
            fs::write(folder.join("package.json"), "{\"private\":true}\n").at("package.json")?;
            let mut npm = command("npm", folder);
            npm.args([
                "install",
                "--no-save",
                "--no-package-lock",
                "--ignore-scripts",
            ]);
            npm.args(["--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
            npm.arg(folder);
            npm.args(pins::NPM.map(|(package, version)| format!("{package}@{version}")));
            run(&mut npm)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_s_version_is_read_from_its_manifest() {
        let manifest =
            "{\n  \"name\": \"esbuild\",\n  \"version\": \"0.28.2\",\n  \"x\": \"1.0.0\"\n}";
        assert_eq!(version_of(manifest), Some(Version(0, 28, 2)));
        assert_eq!(version_of(""), None);
    }

    #[test]
    fn an_empty_folder_lacks_every_package() {
        let npm = Npm {
            cache: Cache::at(PathBuf::from("/nowhere")),
            given: None,
        };
        assert_eq!(npm.lacking().len(), pins::NPM.len());
        assert!(npm.name().contains("esbuild@"));
    }
}
