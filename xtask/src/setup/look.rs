//! What pictures need beyond a browser: letters of every script, and prints as pictures.

use super::{State, Step, apt};
use crate::failure::Outcome;
use crate::process::{command, find, output};
use std::path::Path;

/// Families of type, and the Debian package that has each: named ones, so that pictures made on
/// different machines can be compared.
const FAMILIES: [(&str, &str); 2] = [
    ("Noto Sans CJK KR", "fonts-noto-cjk"),
    ("Noto Serif", "fonts-noto-core"),
];

/// Fonts for all scripts, and `pdftoppm`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look;

impl Look {
    /// Debian's names of what is missing.
    fn lacking(self) -> Vec<&'static str> {
        let families = FAMILIES.into_iter().filter(|(family, _)| !has(family));
        let mut packages: Vec<_> = families.map(|(_, package)| package).collect();
        if find("pdftoppm").is_none() {
            packages.push("poppler-utils");
        }
        if find("fc-list").is_none() {
            packages.push("fontconfig");
        }
        packages
    }
}

/// Whether a family is there, as far as fontconfig knows.
fn has(family: &str) -> bool {
    let mut list = command("fc-list", Path::new("/"));
    output(list.arg(family)).is_some_and(|fonts| !fonts.trim().is_empty())
}

impl Step for Look {
    fn name(&self) -> String {
        format!(
            "fonts and tools for pictures ({})",
            self.lacking().join(", ")
        )
    }

    fn state(&self) -> State {
        let lacking = self.lacking();
        if lacking.is_empty() {
            return State::There;
        }
        if apt::usable() {
            return State::Installable("installing them by apt-get (a minute)".to_owned());
        }
        State::Blocked(format!(
            "install them (Debian: sudo apt-get install {})",
            lacking.join(" ")
        ))
    }

    fn install(&self) -> Outcome<()> {
        apt::install(&self.lacking())
    }
}
