//! `cargo xtask bench`: what can only be measured in a browser.

use crate::args::Args;
use crate::failure::{At, Failure, Outcome};
use crate::gallery;
use crate::lock;
use crate::process::{output, run};
use crate::profile::Profile;
use crate::repo::Repo;
use crate::toolbox::{Need, Toolbox};
use std::fs;
use std::process::ExitCode;

const USAGE: &str = "cargo xtask bench interaction [--rounds N]";

/// The generated claim's name; `benches/interaction/run.mjs` asks for its card.
const LARGE: &str = "two-hundred-statements.toml";

/// Measures how long a reader waits for what was pressed to be seen; fails over the limits.
pub(crate) fn bench(repo: &Repo, mut args: Args) -> Outcome<ExitCode> {
    let rounds = args.value("--rounds")?;
    match args.rest().as_slice() {
        [name] if name == "interaction" => interaction(repo, rounds.as_deref()),
        _ => Err(Failure::setup(format!("usage: {USAGE}"))),
    }
}

fn interaction(repo: &Repo, rounds: Option<&str>) -> Outcome<ExitCode> {
    lock::ensure(repo)?;
    // Chromium alone is measured; both browsers are one step.
    let needs = [Need::Bundle, Need::Node, Need::Browse];
    let tools = Toolbox::prepare(repo, Profile::Standard, &needs)?;
    let claims = repo.work("interaction/claims");
    gallery::empty(&claims)?;
    let mut generate = tools.command("node", repo, &[])?;
    let claim = output(generate.arg("benches/interaction/claim.mjs")).ok_or_else(|| {
        Failure::new("benches/interaction/claim.mjs: expected a claim, found none")
    })?;
    let path = claims.join(LARGE);
    fs::write(&path, claim).at(path.display())?;
    let dist = gallery::with_claims(repo, &tools, "interaction", &claims)?;

    let mut node = tools.command("node", repo, &[])?;
    node.arg("benches/interaction/run.mjs").env("RD_DIST", dist);
    if let Some(rounds) = rounds {
        node.args(["--rounds", rounds]);
    }
    run(&mut node)?;
    Ok(ExitCode::SUCCESS)
}
