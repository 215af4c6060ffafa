//! The commands and how they end.

mod bundle;
mod check;
mod embed;
mod scripts;

use clap::{Parser, Subcommand};
use std::{fmt, io::Write, path::Path, process::ExitCode};

/// Checks claims and builds the cards that readers see.
#[derive(Parser)]
#[command(
    name = "card",
    version,
    after_help = "Exit code: 0 fine, 1 problems in claims, 2 the command failed."
)]
pub(crate) struct Card {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Check),
    Embed(embed::Embed),
    Bundle(bundle::Bundle),
    Scripts(scripts::Scripts),
}

/// Runs the command that was asked for.
pub(crate) fn run(card: Card) -> Result<Outcome, Failure> {
    match card.command {
        Command::Check(check) => check.run(),
        Command::Embed(embed) => embed.run(),
        Command::Bundle(bundle) => bundle.run(),
        Command::Scripts(scripts) => scripts.run(),
    }
}

/// How a command that did its work ends.
pub(crate) enum Outcome {
    /// There was nothing to complain of.
    Fine,
    /// The claims have problems, which were printed.
    Problems,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::SUCCESS,
            Outcome::Problems => Self::FAILURE,
        }
    }
}

/// Why a command could not do its work, and what to do about it; one line.
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// A file or folder that could not be read or written.
    pub(crate) fn at(path: &Path, error: &std::io::Error) -> Self {
        Self(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Prints a line. Whoever reads it may have gone away, which `println` would panic about.
fn print(line: &str) -> Result<(), Failure> {
    writeln!(std::io::stdout(), "{line}")
        .map_err(|error| Failure::new(format!("cannot print: {error}")))
}
