//! The groups of tests, in the order that fails early and cheaply.

use super::Context;
use super::stream::tests;
use super::tally::Tally;
use crate::args::Args;
use crate::card::{self, author};
use crate::failure::{At, Failure, Outcome};
use crate::process::{command, run};
use crate::repo::Repo;
use crate::setup::WASM;
use crate::toolbox::Need::{self, Attack, Browse, Bundle, Format, Lint, Node, Validate, Wasm};
use crate::{gallery, lock, size, trunk};
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The group that makes `dist/`.
pub(super) const BUILD: &str = "build";

/// One heading of the run.
pub(super) struct Group {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    pub(super) needs: &'static [Need],
    /// Whether it looks at what the build made.
    pub(super) served: bool,
    pub(super) run: fn(&Context) -> Outcome<Tally>,
}

/// All of them.
#[rustfmt::skip]
pub(super) const GROUPS: [Group; 12] = [
    Group { name: "lock", about: "the lock file is the committed one", needs: &[], served: false, run: locked },
    Group { name: "fmt", about: "the code is formatted", needs: &[Format], served: false, run: format },
    Group { name: "xtask", about: "xtask's own tests and lints", needs: &[Lint], served: false, run: xtask },
    Group { name: "clippy", about: "lints, for this machine", needs: &[Lint], served: false, run: clippy },
    Group { name: "engine", about: "lints, for the browser", needs: &[Lint, Wasm], served: false, run: engine },
    Group { name: "unit", about: "the workspace's tests", needs: &[Attack], served: false, run: unit },
    Group { name: "docs", about: "every link in the documentation leads somewhere", needs: &[], served: false, run: docs },
    Group { name: "claims", about: "cargo card check", needs: &[], served: false, run: claims },
    Group { name: BUILD, about: "trunk build --release", needs: &[Bundle], served: false, run: build },
    Group { name: "size", about: "what is served is within its budget", needs: &[Node], served: true, run: sizes },
    Group { name: "html", about: "every page and every snippet is valid", needs: &[Node, Validate], served: true, run: html },
    Group { name: "browsers", about: "the card on pages of all kinds", needs: &[Node, Browse, Attack], served: true, run: browsers },
];

const DENY: [&str; 3] = ["--", "-D", "warnings"];

/// xtask's package lies outside the workspace.
const XTASK: [&str; 4] = [
    "--manifest-path",
    "xtask/Cargo.toml",
    "--target-dir",
    "target/xtask",
];

fn cargo(repo: &Repo, words: &[&str]) -> Command {
    let mut cargo = command("cargo", repo.root());
    cargo.args(words);
    cargo
}

/// A check that is one test itself.
fn one(mut command: Command) -> Outcome<Tally> {
    run(&mut command).map(|()| Tally::passed(1))
}

fn locked(context: &Context) -> Outcome<Tally> {
    lock::check(context.repo)?;
    let mut metadata = cargo(
        context.repo,
        &["metadata", "--locked", "--format-version", "1"],
    );
    metadata.stdout(Stdio::null());
    one(metadata)
}

fn format(context: &Context) -> Outcome<Tally> {
    // Their names only: `cargo fmt` is the way out, whatever the difference.
    let list = ["--check", "--", "--files-with-diff"];
    let workspace = run(cargo(context.repo, &["fmt", "--all"]).args(list));
    let own = ["fmt", "--manifest-path", "xtask/Cargo.toml"];
    let own = run(cargo(context.repo, &own).args(list));
    workspace.and(own).map(|()| Tally::passed(1))
}

fn xtask(context: &Context) -> Outcome<Tally> {
    let mut clippy = cargo(
        context.repo,
        &["clippy", "--quiet", "--all-targets", "--locked"],
    );
    run(clippy.args(XTASK).args(DENY))?;
    let mut own = cargo(context.repo, &["test", "--quiet", "--locked"]);
    tests(own.args(XTASK))
}

fn clippy(context: &Context) -> Outcome<Tally> {
    let words = ["clippy", "--workspace", "--all-targets", "--locked"];
    let mut clippy = cargo(context.repo, &words);
    clippy.args(DENY);
    one(clippy)
}

fn engine(context: &Context) -> Outcome<Tally> {
    let words = ["clippy", "--bin", "engine", "--target", WASM, "--locked"];
    let mut clippy = cargo(context.repo, &words);
    clippy.args(DENY);
    one(clippy)
}

fn unit(context: &Context) -> Outcome<Tally> {
    // Without `--no-fail-fast` the first failing package hides the others.
    let words = ["test", "--workspace", "--locked", "--no-fail-fast"];
    let mut cargo = cargo(context.repo, &words);
    tests(cargo.env("RD_PAYLOADS", context.tools.payloads()))
}

fn docs(context: &Context) -> Outcome<Tally> {
    let mut doc = cargo(
        context.repo,
        &["doc", "--no-deps", "--workspace", "--locked"],
    );
    doc.env("RUSTDOCFLAGS", "-D warnings");
    one(doc)
}

fn claims(context: &Context) -> Outcome<Tally> {
    files(context.repo, "claims", ".toml")?;
    let mut check = author(context.repo);
    check.arg("check");
    one(check)
}

fn build(context: &Context) -> Outcome<Tally> {
    trunk::build(context.repo, context.tools, context.profile)?;
    Ok(Tally::passed(1))
}

fn sizes(context: &Context) -> Outcome<Tally> {
    size::size(context.repo, Args::new(vec!["--check".to_owned()]))?;
    Ok(Tally::passed(1))
}

fn browsers(context: &Context) -> Outcome<Tally> {
    let files = files(context.repo, "tests/embed", ".test.mjs")?;
    if !context.repo.path("dist").is_dir() {
        return Err(Failure::new(
            "dist/: expected a build, found none: cargo xtask test build browsers",
        ));
    }
    // The invented claim, in every language, beside the first one.
    let claims = context.repo.path("tests/claims");
    let dist = gallery::with_claims(context.repo, context.tools, "browsers", &claims)?;
    // And the claims that are made of attacks.
    let attacks = context.repo.work("attacks");
    gallery::empty(&attacks)?;
    let mut write = context.tools.command("node", context.repo, &[])?;
    run(write.arg("tests/embed/lib/attacks.mjs").arg(&attacks))?;
    card::scripts(context.repo, context.tools, &attacks, &dist)?;
    // And a catalogue of two hundred claims, some of them broken.
    let many = context.repo.work("many-claims");
    let catalogue = context.repo.work("catalogue");
    gallery::empty(&many)?;
    gallery::empty(&catalogue)?;
    let mut write = context.tools.command("node", context.repo, &[])?;
    run(write.arg("tests/embed/lib/many-claims.mjs").arg(&many))?;
    gallery::copy_all(&context.repo.path("dist"), &catalogue)?;
    card::catalogue(context.repo, context.tools, &many, &catalogue)?;
    let mut node = context.tools.command("node", context.repo, &[])?;
    node.env("RD_DIST", dist);
    node.env("RD_CATALOGUE", catalogue);
    node.env("RD_TREES", trees(context.repo)?);
    tests(node.args(["--test", "--test-reporter=tap"]).args(files))
}

fn html(context: &Context) -> Outcome<Tally> {
    let trees = trees(context.repo)?;
    let mut node = context.tools.command("node", context.repo, &[])?;
    node.env("RD_TREES", trees);
    tests(node.args(["--test", "--test-reporter=tap", "tests/valid.test.mjs"]))
}

/// Every snippet, each with its tree as it was read natively.
fn trees(repo: &Repo) -> Outcome<PathBuf> {
    let folder = repo.work("trees");
    gallery::empty(&folder)?;
    let mut write = cargo(repo, &["test", "--quiet", "--locked", "--test", "html"]);
    write.env("RD_TREES", &folder).stdout(Stdio::null());
    run(&mut write)?;
    Ok(folder)
}

/// The files in a folder whose names end so, at least one.
fn files(repo: &Repo, folder: &str, ending: &str) -> Outcome<Vec<PathBuf>> {
    let listed = fs::read_dir(repo.path(folder)).at(format!("{folder}/"))?;
    let mut found = listed
        .map(|entry| entry.map(|entry| entry.path()).at(folder))
        .collect::<Outcome<Vec<_>>>()?;
    found.retain(|path| path.to_string_lossy().ends_with(ending));
    found.sort();
    if found.is_empty() {
        return Err(Failure::new(format!(
            "{folder}/: expected files *{ending}, found none"
        )));
    }
    Ok(found)
}
