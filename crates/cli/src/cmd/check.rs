use super::{Failure, Outcome};
use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

/// Check claim files, and say at its place what is wrong with each
#[derive(clap::Args)]
pub(crate) struct Check {
    /// The files to check [default: every claims/*.toml]
    files: Vec<PathBuf>,
}

impl Check {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let files = if self.files.is_empty() {
            claims()?
        } else {
            self.files
        };
        let (mut problems, mut with_problems) = (0, 0);
        for file in &files {
            let text = fs::read(file).map_err(|error| Failure::at(file, &error))?;
            if let Err(found) = claim::check(&file.to_string_lossy(), &text) {
                problems += found.len();
                with_problems += 1;
                print(&mut io::stderr(), &found.render(color()))?;
            }
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
fn claims() -> Result<Vec<PathBuf>, Failure> {
    let none = || {
        Failure::new(
            "no claim files in the folder `claims`; run this where that folder is, or name the files: card check my-claim.toml",
        )
    };
    let folder = Path::new("claims");
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(none()),
        Err(error) => return Err(Failure::at(folder, &error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Failure::at(folder, &error))?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        Err(none())
    } else {
        Ok(files)
    }
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
