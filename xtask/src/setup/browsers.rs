//! The browsers that the tests run in.

use super::{State, Step, apt};
use crate::failure::Outcome;
use crate::process::find;
use std::env;
use std::path::PathBuf;

/// Chromium and Firefox: where `CHROMIUM` and `FIREFOX` say, or on PATH.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Browsers;

impl Browsers {
    /// The program that `CHROMIUM` names, or the first on PATH.
    pub(crate) fn chromium(self) -> Option<PathBuf> {
        given_or_found(
            "CHROMIUM",
            &["chromium", "chromium-browser", "google-chrome"],
        )
    }

    /// The program that `FIREFOX` names, or the first on PATH.
    pub(crate) fn firefox(self) -> Option<PathBuf> {
        given_or_found("FIREFOX", &["firefox-esr", "firefox"])
    }

    /// Debian's names of the missing ones.
    fn lacking(self) -> Vec<&'static str> {
        let wanted = [
            ("chromium", self.chromium()),
            ("firefox-esr", self.firefox()),
        ];
        let missing = wanted.into_iter().filter(|(_, found)| found.is_none());
        missing.map(|(package, _)| package).collect()
    }
}

fn given(variable: &str) -> Option<PathBuf> {
    let path = env::var_os(variable).filter(|path| !path.is_empty())?;
    Some(PathBuf::from(path))
}

fn given_or_found(variable: &str, programs: &[&str]) -> Option<PathBuf> {
    match given(variable) {
        Some(path) => Some(path).filter(|path| path.is_file()),
        None => programs.iter().find_map(|program| find(program)),
    }
}

impl Step for Browsers {
    fn name(&self) -> String {
        format!("browsers for the tests ({})", self.lacking().join(", "))
    }

    fn state(&self) -> State {
        let lacking = self.lacking();
        if lacking.is_empty() {
            return State::There;
        }
        let told = ["CHROMIUM", "FIREFOX"].map(|name| (name, given(name)));
        let wrong = told.into_iter().find_map(|(name, path)| {
            let path = path.filter(|path| !path.is_file())?;
            Some((name, path))
        });
        if let Some((name, path)) = wrong {
            let path = path.display();
            return State::Blocked(format!("{name}: expected a program's path, found {path}"));
        }
        if apt::usable() {
            return State::Installable("installing them by apt-get (1 to 2 minutes)".to_owned());
        }
        State::Blocked(format!(
            "install them (Debian: sudo apt-get install {}), or set CHROMIUM and FIREFOX to the \
             programs' paths",
            lacking.join(" ")
        ))
    }

    fn install(&self) -> Outcome<()> {
        apt::install(&self.lacking())
    }
}
