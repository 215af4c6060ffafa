use super::{Failure, Outcome};
use crate::claims::{self, File};
use std::{
    env,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

/// Check claim files, and say at its place what is wrong with each
///
/// A claim in a second language, `letter.ko.toml`, is held against `letter.toml` beside it.
#[derive(clap::Args)]
pub(crate) struct Check {
    /// The files to check [default: every claims/*.toml]
    files: Vec<PathBuf>,
}

impl Check {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let named = if self.files.is_empty() {
            every_claim()?
        } else {
            self.files
        };
        let mut files = Vec::new();
        for path in claims::with_originals(named) {
            files.push(File::read(&path).map_err(|error| Failure::at(&path, &error))?);
        }
        let (mut problems, mut with_problems) = (0, 0);
        for found in claims::check(&files).into_iter().filter_map(Result::err) {
            problems += found.len();
            with_problems += 1;
            print(&mut io::stderr(), &found.render(color()))?;
        }
        let checked = files.len();
        let claims = if checked == 1 { "claim" } else { "claims" };
        if problems == 0 {
            print(
                &mut io::stdout(),
                &format!("{checked} {claims} checked, no problems"),
            )?;
            return Ok(Outcome::Fine);
        }
        let noun = if problems == 1 { "problem" } else { "problems" };
        print(
            &mut io::stdout(),
            &format!("{problems} {noun} in {with_problems} of {checked} {claims}"),
        )?;
        Ok(Outcome::Problems)
    }
}

/// Every claim file of the project in the current folder, by name.
fn every_claim() -> Result<Vec<PathBuf>, Failure> {
    let folder = Path::new("claims");
    let files = claims::files(folder).map_err(|error| Failure::at(folder, &error))?;
    if files.is_empty() {
        return Err(Failure::new(
            "no claim files in the folder `claims`; run this where that folder is, or name the files: card check my-claim.toml",
        ));
    }
    Ok(files)
}

/// Whether messages may be coloured: on a terminal, unless the user has asked for none
/// (<https://no-color.org>).
fn color() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Prints a line. Whoever reads it may have gone away, which `println` would panic about.
fn print(to: &mut impl Write, line: &str) -> Result<(), Failure> {
    writeln!(to, "{line}").map_err(|error| Failure::new(format!("cannot print: {error}")))
}
