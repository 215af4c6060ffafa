//! `card`: what an author runs. Each command is a file in `cmd`.

mod bundle;
mod cmd;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    cmd::run(cmd::Card::parse())
}
