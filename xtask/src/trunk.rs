//! Trunk, which makes the whole of `dist/` and serves it while a claim is being written.

use crate::bindgen;
use crate::failure::{Failure, Outcome};
use crate::process::{become_program, command, find, run};
use crate::profile::{self, Profile};
use crate::repo::Repo;
use crate::setup::WASM;
use crate::shim;
use crate::toolbox::Toolbox;
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, ExitCode};

/// How a preview is served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Serve {
    /// The port on the loopback address.
    pub(crate) port: u16,
    /// Serve what a release would hold: slower to build.
    pub(crate) release: bool,
    /// Open the page in the user's browser.
    pub(crate) open: bool,
}

/// `trunk build --release`, with the versions of Cargo.lock.
pub(crate) fn build(repo: &Repo, tools: &Toolbox, profile: Profile) -> Outcome<()> {
    fetch(repo, profile, true)?;
    let mut trunk = trunk(repo, tools, profile)?;
    run(trunk.args(["build", "--release", "--locked"]))
}

/// `trunk serve`, until it is stopped.
pub(crate) fn serve(
    repo: &Repo,
    tools: &Toolbox,
    profile: Profile,
    serve: Serve,
) -> Outcome<ExitCode> {
    let port = serve.port.to_string();
    // Before the build rather than after it.
    if let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, serve.port)) {
        return Err(Failure::setup(format!(
            "port {port}: {error}; another one: cargo card preview --port 8090"
        )));
    }
    fetch(repo, profile, false)?;
    let mut trunk = trunk(repo, tools, profile)?;
    trunk.args(["serve", "--address=127.0.0.1", "--port", &port]);
    // It would print every name of this machine.
    trunk.arg("--disable-address-lookup=true");
    for (wanted, flag) in [(serve.release, "--release"), (serve.open, "--open")] {
        if wanted {
            trunk.arg(flag);
        }
    }
    println!("preview: http://127.0.0.1:{port}/ as soon as it is built; Ctrl-C ends it");
    become_program(&mut trunk)
}

/// Trunk with the project's tools and a cargo that knows the profile.
fn trunk(repo: &Repo, tools: &Toolbox, profile: Profile) -> Outcome<Command> {
    let cargo = find("cargo").ok_or_else(|| Failure::setup("cargo is not on PATH"))?;
    let bindgen = tools.find(bindgen::NAME)?;
    let mut trunk = tools.command("trunk", repo, &[shim::install(repo)?])?;
    trunk
        .env(bindgen::REAL, bindgen)
        // A tool that Trunk does not find is an error: it would download another version.
        .arg("--offline=true")
        .env(shim::REAL, cargo)
        .env(profile::VARIABLE, profile.name());
    Ok(trunk)
}

/// Gets what Trunk, which stays offline, is going to compile.
fn fetch(repo: &Repo, profile: Profile, locked: bool) -> Outcome<()> {
    let mut cargo = command("cargo", repo.root());
    profile.apply(&mut cargo);
    cargo.args(["fetch", "--target", WASM, "--target", "host-tuple"]);
    if locked {
        cargo.arg("--locked");
    }
    run(&mut cargo)
}
