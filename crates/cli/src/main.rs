//! `card`: what an author runs. Each command is a file in `cmd`.

mod bundle;
mod claims;
mod cmd;
mod pasted;
mod snippet;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    match cmd::run(cmd::Card::parse()) {
        Ok(outcome) => outcome.into(),
        Err(failure) => {
            eprintln!("card: {failure}");
            ExitCode::from(2)
        }
    }
}
