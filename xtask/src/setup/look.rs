//! What pictures need beyond a browser: letters of every script, and prints as pictures.

use super::{State, Step, apt};
use crate::failure::Outcome;
use crate::process::{command, find, output};
use std::path::Path;

/// Scripts that the card is tested in, each by a language written in it, and the Debian package
/// that has it.
const SCRIPTS: [(&str, &str); 3] = [
    ("ko", "fonts-noto-cjk"),
    ("ar", "fonts-noto-core"),
    ("he", "fonts-noto-core"),
];

/// Fonts for all scripts, and `pdftoppm`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look;

impl Look {
    /// Debian's names of what is missing.
    fn lacking(self) -> Vec<&'static str> {
        let scripts = SCRIPTS
            .into_iter()
            .filter(|(language, _)| !written(language));
        let mut packages: Vec<_> = scripts.map(|(_, package)| package).collect();
        if find("pdftoppm").is_none() {
            packages.push("poppler-utils");
        }
        if find("fc-list").is_none() {
            packages.push("fontconfig");
        }
        packages.dedup();
        packages
    }
}

/// Whether a font is there for a language; as far as fontconfig knows.
fn written(language: &str) -> bool {
    let mut list = command("fc-list", Path::new("/"));
    output(list.arg(format!(":lang={language}"))).is_some_and(|fonts| !fonts.trim().is_empty())
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
