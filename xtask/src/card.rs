//! `cargo card`: the author's command, and the two parts of it that need Trunk.

use crate::args::Args;
use crate::failure::{At, Failure, Outcome};
use crate::fresh::Kept;
use crate::lock;
use crate::process::{become_program, command, run};
use crate::profile::{self, Profile};
use crate::repo::Repo;
use crate::toolbox::{Need, Toolbox};
use crate::trunk::{self, Serve};
use std::env;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

const PREVIEW: &str = "cargo card preview [--port N] [--open] [--release]";
const BUILD: &str = "cargo card build [--profile standard|smallest]";

/// The file that names the profile of what `dist/` holds: `standard`, `smallest` or `debug`.
pub(crate) const PROFILE_OF_DIST: &str = "profile";

/// `cargo card ...`: `preview` and `build` here, everything else by the workspace's own command.
pub(crate) fn card(repo: &Repo, mut words: Vec<String>) -> Outcome<ExitCode> {
    lock::ensure(repo)?;
    match words.first().map(String::as_str) {
        Some("preview") => preview(repo, Args::new(words.split_off(1))),
        Some("build") => build(repo, Args::new(words.split_off(1))),
        Some("bundle") => bundle(repo, &words),
        _ => {
            let mut author = author(repo);
            become_program(author.args(words))
        }
    }
}

/// How cargo runs the workspace's command, built if need be.
const AUTHOR: [&str; 7] = [
    "run",
    "--quiet",
    "-p",
    "report-denial-cli",
    "--bin",
    "card",
    "--",
];

/// Writes the entry scripts of the claims in `claims`, for the engine in `dist/`, into `out`.
pub(crate) fn scripts(repo: &Repo, tools: &Toolbox, claims: &Path, out: &Path) -> Outcome<()> {
    let mut cargo = tools.command("cargo", repo, &[])?;
    cargo.args(AUTHOR).arg("scripts");
    cargo.arg("--claims").arg(claims);
    cargo.arg("--engine").arg(repo.path("dist"));
    cargo.arg("--out").arg(out);
    run(&mut cargo)
}

/// Fills a copy of `dist/` with the claims in `claims`: their scripts, their pages and a catalogue.
pub(crate) fn catalogue(repo: &Repo, tools: &Toolbox, claims: &Path, out: &Path) -> Outcome<()> {
    let mut cargo = tools.command("cargo", repo, &[])?;
    cargo.args(AUTHOR).arg("scripts");
    cargo.arg("--claims").arg(claims);
    cargo.arg("--engine").arg(repo.path("dist"));
    cargo.arg("--out").arg(out);
    run(cargo.arg("--catalogue").arg(repo.path("index.html")))
}

/// The workspace's command, built if need be. Its arguments are still to be added.
pub(crate) fn author(repo: &Repo) -> Command {
    if !repo.path("target/debug/card").exists() && env::var_os("CARGO_TARGET_DIR").is_none() {
        eprintln!("card: not built yet, building it (about a minute)");
    }
    let mut cargo = command("cargo", repo.root());
    cargo.args(AUTHOR);
    cargo
}

fn preview(repo: &Repo, mut args: Args) -> Outcome<ExitCode> {
    let port = args.value("--port")?;
    let port = port.as_deref().unwrap_or("8080");
    let serve = Serve {
        port: port
            .parse()
            .map_err(|_| Failure::setup(format!("--port: expected 1 to 65535, found `{port}`")))?,
        release: args.flag("--release"),
        open: args.flag("--open"),
    };
    args.finish(PREVIEW)?;
    let profile = Profile::Standard;
    let tools = Toolbox::prepare(repo, profile, &[Need::Bundle])?;
    trunk::serve(repo, &tools, profile, serve)
}

fn build(repo: &Repo, mut args: Args) -> Outcome<ExitCode> {
    let profile = args.value("--profile")?;
    args.finish(BUILD)?;
    let profile = Profile::named(profile.as_deref().unwrap_or(Profile::Standard.name()))?;
    let tools = Toolbox::prepare(repo, profile, &[Need::Bundle])?;
    let begun = Instant::now();
    trunk::build(repo, &tools, profile)?;
    println!(
        "dist/ is built, profile {}, in {} s; `cargo xtask size` measures it",
        profile.name(),
        begun.elapsed().as_secs()
    );
    Ok(ExitCode::SUCCESS)
}

/// The hook of a preview: cargo is asked only where something compiled has changed.
fn preview_bundle(repo: &Repo, words: &[String]) -> Outcome<()> {
    let program = repo.path("target/debug/card");
    let asked: Vec<_> = words.iter().map(Into::into).collect();
    let kept = Kept::of(repo, &asked, &program);
    if kept.said().is_some() && env::var_os("CARGO_TARGET_DIR").is_none() {
        return run(command(program, repo.root()).args(words));
    }
    run(author(repo).args(words))?;
    kept.keep(repo, "")
}

/// Trunk's hook. It comes through here whoever started Trunk, so this is the place that knows
/// what `dist/` is going to hold.
fn bundle(repo: &Repo, words: &[String]) -> Outcome<ExitCode> {
    let release = env::var("TRUNK_PROFILE").is_ok_and(|name| name == "release");
    if release {
        run(author(repo).args(words))?;
    } else {
        preview_bundle(repo, words)?;
    }
    let profile = env::var(profile::VARIABLE).unwrap_or(Profile::Standard.name().to_owned());
    let name = if release { &profile } else { "debug" };
    let path = repo.work(PROFILE_OF_DIST);
    fs::create_dir_all(repo.work("")).at(path.display())?;
    fs::write(&path, name).at(path.display())?;
    Ok(ExitCode::SUCCESS)
}
