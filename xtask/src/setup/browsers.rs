//! The browsers that the tests run in.

use super::{State, Step, apt};
use crate::failure::Outcome;
use crate::process::find;
use std::env;
use std::fs;
use std::path::PathBuf;

/// Chromium, Firefox and WebKitGTK: where the variables of [`VARIABLES`] say, or where Debian
/// has them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Browsers;

/// What tells where a program is, one each.
const VARIABLES: [&str; 5] = ["CHROMIUM", "FIREFOX", "WEBKIT", "WEBKIT_DRIVER", "XVFB"];

impl Browsers {
    /// Every program, with the variable that names it and the Debian package that has it.
    fn all(self) -> [(&'static str, &'static str, Option<PathBuf>); 5] {
        let [chromium, firefox, webkit, driver, xvfb] = VARIABLES;
        [
            (chromium, "chromium", self.chromium()),
            (firefox, "firefox-esr", self.firefox()),
            (webkit, "webkit2gtk-driver", mini_browser()),
            (
                driver,
                "webkit2gtk-driver",
                given_or_found(driver, &["WebKitWebDriver"]),
            ),
            // WebKitGTK draws on a display, and has no other way.
            (xvfb, "xvfb", given_or_found(xvfb, &["Xvfb"])),
        ]
    }

    /// The programs that are there, each with the variable that names it.
    pub(crate) fn found(self) -> impl Iterator<Item = (&'static str, PathBuf)> {
        let there = |(name, _, path): (_, _, Option<PathBuf>)| Some((name, path?));
        self.all().into_iter().filter_map(there)
    }

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
        let missing = self.all().into_iter().filter(|(.., found)| found.is_none());
        let mut packages: Vec<_> = missing.map(|(_, package, _)| package).collect();
        packages.dedup();
        packages
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

/// WebKitGTK's browser for tests lies beside its library, not on PATH.
fn mini_browser() -> Option<PathBuf> {
    if env::var_os("WEBKIT").is_some() {
        return given_or_found("WEBKIT", &[]);
    }
    let libraries = fs::read_dir("/usr/lib").ok()?;
    let folders = libraries.flatten().map(|entry| entry.path());
    folders
        .chain([PathBuf::from("/usr/lib"), PathBuf::from("/usr/libexec")])
        .flat_map(|folder| MINI_BROWSERS.map(|name| folder.join(name)))
        .find(|path| path.is_file())
}

const MINI_BROWSERS: [&str; 2] = ["webkit2gtk-4.1/MiniBrowser", "webkit2gtk-4.0/MiniBrowser"];

impl Step for Browsers {
    fn name(&self) -> String {
        format!("browsers for the tests ({})", self.lacking().join(", "))
    }

    fn state(&self) -> State {
        let lacking = self.lacking();
        if lacking.is_empty() {
            return State::There;
        }
        let told = VARIABLES.map(|name| (name, given(name)));
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
            "install them (Debian: sudo apt-get install {}), or set {} to the programs' paths",
            lacking.join(" "),
            VARIABLES.join(", ")
        ))
    }

    fn install(&self) -> Outcome<()> {
        apt::install(&self.lacking())
    }
}
