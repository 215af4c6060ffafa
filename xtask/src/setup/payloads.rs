//! The public lists of attacks that the card is tried with. They are fetched by name, and nothing
//! of them is kept in the repository.

use super::{Cache, State, Step};
use crate::failure::{At, Outcome};
use crate::pins;
use crate::process::{command, output, run};
use std::fs;
use std::path::{Path, PathBuf};

/// One JSON list of texts, made from the packages of [`pins::PAYLOADS`] and [`pins::STRINGS`].
#[derive(Debug, Clone)]
pub(crate) struct Payloads {
    cache: Cache,
}

const FILE: &str = "payloads.json";

/// Takes the texts out of both packages. Nothing in them is run.
const COLLECT: &str = include_str!("payloads.py");

impl Payloads {
    /// The lists in the cache.
    pub(crate) fn new(cache: &Cache) -> Self {
        Self {
            cache: cache.clone(),
        }
    }

    /// The file, there or not.
    pub(crate) fn file(&self) -> PathBuf {
        self.cache.path(&key()).join(FILE)
    }
}

fn packages() -> [String; 2] {
    let [python, npm] = [pins::PAYLOADS, pins::STRINGS];
    [
        format!("{}=={}", python.0, python.1),
        format!("{}@{}", npm.0, npm.1),
    ]
}

fn key() -> String {
    let [python, npm] = [pins::PAYLOADS, pins::STRINGS];
    format!("payloads-{}-{}_{}-{}", python.0, python.1, npm.0, npm.1)
}

impl Step for Payloads {
    fn name(&self) -> String {
        format!("lists of attacks ({})", packages().join(", "))
    }

    fn state(&self) -> State {
        if self.file().is_file() {
            return State::There;
        }
        let pip = output(command("python3", Path::new(".")).args(["-m", "pip", "--version"]));
        match pip {
            Some(_) => State::Installable("fetching them (about 10 seconds, 1 MB)".to_owned()),
            None => State::Blocked(
                "expected Python with pip, found none: a recent Debian or Ubuntu has it as \
                 python3-pip"
                    .to_owned(),
            ),
        }
    }

    fn install(&self) -> Outcome<()> {
        let [python, npm] = packages();
        self.cache.install(&key(), |folder| {
            let mut pip = command("python3", folder);
            pip.args(["-m", "pip", "download", "--quiet", "--no-deps"]);
            pip.args(["--disable-pip-version-check", "--only-binary=:all:"]);
            run(pip.arg(python))?;
            run(command("npm", folder).args(["pack", "--silent", &npm]))?;
            let mut collect = command("python3", folder);
            run(collect.args(["-c", COLLECT, FILE]))?;
            fs::metadata(folder.join(FILE)).at(FILE)?;
            Ok(())
        })
    }
}
