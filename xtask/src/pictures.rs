//! `cargo xtask pictures`: the card in its sizes, states and languages, to be looked at.

use crate::args::Args;
use crate::failure::Outcome;
use crate::gallery;
use crate::lock;
use crate::process::run;
use crate::profile::Profile;
use crate::repo::Repo;
use crate::toolbox::{Need, Toolbox};
use std::process::ExitCode;

/// Takes all pictures, or those named, of what `dist/` holds and of the claims in `tests/claims`.
pub(crate) fn pictures(repo: &Repo, args: Args) -> Outcome<ExitCode> {
    lock::ensure(repo)?;
    let needs = [Need::Bundle, Need::Node, Need::Browse, Need::Look];
    let tools = Toolbox::prepare(repo, Profile::Standard, &needs)?;
    let claims = repo.path("tests/claims");
    let dist = gallery::with_claims(repo, &tools, "pictures", &claims)?;
    let mut node = tools.command("node", repo, &[])?;
    node.arg("tests/pictures.mjs").args(args.rest());
    run(node.env("RD_DIST", dist))?;
    Ok(ExitCode::SUCCESS)
}
