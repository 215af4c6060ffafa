//! What the validator of HTML runs on.

use super::{State, Step, apt};
use crate::failure::Outcome;
use crate::process::{command, output};
use std::path::Path;

/// Java, on PATH.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Java;

impl Step for Java {
    fn name(&self) -> String {
        "Java".to_owned()
    }

    fn state(&self) -> State {
        // Some systems have a program of this name that only asks for an installation.
        if output(command("java", Path::new(".")).arg("--version")).is_some() {
            return State::There;
        }
        if apt::usable() {
            return State::Installable("installing it by apt-get (about 30 seconds)".to_owned());
        }
        State::Blocked("install Java 17 or newer (Debian: default-jre-headless)".to_owned())
    }

    fn install(&self) -> Outcome<()> {
        apt::install(&["default-jre-headless"])
    }
}
