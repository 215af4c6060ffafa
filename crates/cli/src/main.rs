//! `card`: what an author runs. Each command is a file in `cmd`.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test may fail"
    )
)]

mod bundle;
mod claims;
mod cmd;
mod evidence;
mod links;
mod pasted;
mod report;
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
