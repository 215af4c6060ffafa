//! Maintainers' commands, and the way from `cargo card` to the author's.
//!
//! Standard library only: this runs on a machine that has nothing but Rust, and makes everything
//! else there.

mod args;
mod bench;
mod bindgen;
mod card;
mod failure;
mod fresh;
mod fuzz;
mod gallery;
mod lock;
mod pictures;
mod pins;
mod process;
mod profile;
mod release;
mod repo;
mod setup;
mod shim;
mod size;
mod test;
mod toolbox;
mod trunk;
mod version;

use args::Args;
use failure::{Failure, Outcome};
use repo::Repo;
use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>, in the repository's root

  test [group...] [--profile standard|smallest]
                   sets everything up, then runs every group of tests, or those named
  size [--check]   measures what dist/ serves; --check fails over budget
  pictures [name...] [--readme]
                   photographs the card into target/pictures; --readme: the README's into docs/
  bench interaction [--rounds N]
                   measures how long a reader waits for what was pressed; fails over the limits
  release-files    keeps what dist/ serves, as the present version's, in tests/releases
  fuzz <target> [--seconds N]
                   tries whatever comes, 600 seconds if nothing else is said: `file` and `numbers`
                   in libFuzzer, `hash` in both browsers
  lock             takes Cargo.lock down in Cargo.lock.in
  card ...         what `cargo card ...` runs";

fn main() -> ExitCode {
    let mut words = env::args_os();
    let program = words.next();
    let words: Vec<OsString> = words.collect();
    let outcome = if shim::is_meant(program.as_ref()) {
        shim::run(words)
    } else if bindgen::is_meant(program.as_ref()) {
        bindgen::run(&Repo::here(), &words)
    } else {
        dispatch(words)
    };
    outcome.unwrap_or_else(|failure| {
        eprintln!("error: {failure}");
        ExitCode::from(failure.code())
    })
}

fn dispatch(words: Vec<OsString>) -> Outcome<ExitCode> {
    let mut words = words.into_iter().map(text).collect::<Outcome<Vec<_>>>()?;
    let repo = Repo::here();
    let rest = words.split_off(words.len().min(1));
    match words.first().map(String::as_str) {
        Some("test") => test::test(&repo, Args::new(rest)),
        Some("size") => size::size(&repo, Args::new(rest)),
        Some("pictures") => pictures::pictures(&repo, Args::new(rest)),
        Some("bench") => bench::bench(&repo, Args::new(rest)),
        Some("release-files") => release::files(&repo, Args::new(rest)),
        Some("fuzz") => fuzz::fuzz(&repo, Args::new(rest)),
        Some("lock") => {
            Args::new(rest).finish("cargo xtask lock")?;
            lock::update(&repo)?;
            Ok(ExitCode::SUCCESS)
        }
        Some("card") => card::card(&repo, rest),
        Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(Failure::setup(format!(
            "unknown command `{other}`\n{USAGE}"
        ))),
        None => Err(Failure::setup(USAGE)),
    }
}

fn text(word: OsString) -> Outcome<String> {
    word.into_string()
        .map_err(|word| Failure::setup(format!("expected UTF-8, found {}", word.display())))
}
