//! `cargo xtask fuzz`: whatever comes, for minutes. What is found is kept in `fuzz/artifacts/`;
//! mended, it becomes a fixture.

use crate::args::Args;
use crate::failure::{At, Failure, Outcome};
use crate::lock;
use crate::process::{command, output, run};
use crate::profile::Profile;
use crate::repo::Repo;
use crate::toolbox::{Need, Toolbox};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "cargo xtask fuzz file|evidence|page|numbers|hash [--seconds N]";

/// The targets in `fuzz/targets`.
const NATIVE: [&str; 4] = ["file", "evidence", "page", "numbers"];

/// What rustc is told for libFuzzer to see which ways a program went. All of it is stable; what
/// is not, the sanitizer of addresses, has nothing to find in Rust without `unsafe`.
const INSTRUMENTS: &str = "--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1 \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Runs one target; fails where it finds something.
pub(crate) fn fuzz(repo: &Repo, mut args: Args) -> Outcome<ExitCode> {
    let seconds = args.value("--seconds")?.unwrap_or("600".to_owned());
    if seconds.parse::<u32>().is_err() {
        let message = format!("--seconds: expected a number, found `{seconds}`");
        return Err(Failure::setup(message));
    }
    lock::ensure(repo)?;
    match args.rest().as_slice() {
        [target] if NATIVE.contains(&&**target) => native(repo, target, &seconds)?,
        [target] if target == "hash" => browsers(repo, &seconds)?,
        _ => return Err(Failure::setup(format!("usage: {USAGE}"))),
    }
    Ok(ExitCode::SUCCESS)
}

/// The loader is JavaScript: what it reads is tried where it runs.
fn browsers(repo: &Repo, seconds: &str) -> Outcome<()> {
    let needs = [Need::Node, Need::Browse, Need::Attack];
    let tools = Toolbox::prepare(repo, Profile::Standard, &needs)?;
    let mut node = tools.command("node", repo, &[])?;
    node.args(["--test", "tests/embed/hash.test.mjs"]);
    run(node.env("RD_FUZZ_SECONDS", seconds))
}

fn native(repo: &Repo, target: &str, seconds: &str) -> Outcome<()> {
    let fuzz = repo.path("fuzz");
    // The same versions as the card's own.
    fs::copy(repo.path("Cargo.lock"), fuzz.join("Cargo.lock")).at("fuzz/Cargo.lock")?;
    let corpus = fuzz.join("corpus");
    let mut seeds = command("cargo", repo.root());
    seeds.args(["test", "--quiet", "--locked", "--test", "trials"]);
    let tools = Toolbox::prepare(repo, Profile::Standard, &[Need::Attack])?;
    seeds.env("RD_PAYLOADS", tools.payloads());
    run(seeds.env("RD_SEEDS", &corpus))?;

    let host = host(repo)?;
    let folder = repo.path("target/fuzz");
    let mut build = command("cargo", &fuzz);
    build.args(["build", "--release", "--bin", target, "--target", &host]);
    build.arg("--target-dir").arg(&folder);
    run(build.env("RUSTFLAGS", INSTRUMENTS))?;

    let artifacts = fuzz.join("artifacts");
    fs::create_dir_all(&artifacts).at(artifacts.display())?;
    let program = folder.join(host).join("release").join(target);
    let mut trials = command(program, repo.root());
    trials.arg(format!("-max_total_time={seconds}"));
    trials.args(["-timeout=20", "-print_final_stats=1"]);
    trials.arg(prefix(&artifacts, target));
    run(trials.arg(corpus.join(target)))
}

fn prefix(artifacts: &Path, target: &str) -> String {
    format!("-artifact_prefix={}/{target}-", artifacts.display())
}

/// Rust's name of this machine: with it said, build scripts are built without instruments.
fn host(repo: &Repo) -> Outcome<String> {
    let text = output(command("rustc", repo.root()).arg("-vV")).unwrap_or_default();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| Failure::setup("rustc -vV: expected `host: ...`, found none"))
}
