//! Everything that a build or a test runs with, once it is there.

use crate::failure::{Failure, Outcome};
use crate::process::{command, find, path_with};
use crate::profile::Profile;
use crate::repo::Repo;
use crate::setup::{
    Browsers, Cache, CargoTool, Java, Look, Npm, Payloads, RustPart, Step, prepare,
};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a command is going to do, and so what must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// rustfmt.
    Format,
    /// clippy.
    Lint,
    /// Rust for browsers.
    Wasm,
    /// Trunk, wasm-bindgen, the optimiser, the minifier; the standard library's source too, for
    /// the smallest profile.
    Bundle,
    /// Node.js and its packages.
    Node,
    /// Chromium, Firefox and WebKitGTK.
    Browse,
    /// Fonts of every script, and prints as pictures.
    Look,
    /// The validator of HTML.
    Validate,
    /// The public lists of attacks.
    Attack,
}

/// The project's tools, found or installed.
#[derive(Debug)]
pub(crate) struct Toolbox {
    folders: Vec<PathBuf>,
    modules: PathBuf,
    payloads: PathBuf,
}

impl Toolbox {
    /// Makes sure that all that is needed is there.
    pub(crate) fn prepare(repo: &Repo, profile: Profile, needs: &[Need]) -> Outcome<Self> {
        let cache = Cache::of_user()?;
        let trunk = CargoTool::trunk(&cache);
        let bindgen = CargoTool::wasm_bindgen(&cache, repo)?;
        let npm = Npm::new(&cache);
        let needed = |wanted: &[Need]| wanted.iter().any(|need| needs.contains(need));

        let mut steps: Vec<Box<dyn Step>> = Vec::new();
        if needed(&[Need::Format]) {
            steps.push(Box::new(RustPart::fmt(repo)));
        }
        if needed(&[Need::Lint]) {
            steps.push(Box::new(RustPart::clippy(repo)));
        }
        if needed(&[Need::Wasm, Need::Bundle]) {
            steps.push(Box::new(RustPart::wasm(repo)));
        }
        if needed(&[Need::Bundle]) && profile == Profile::Smallest {
            steps.push(Box::new(RustPart::source(repo)));
        }
        // What is quick to get first: a machine without a network fails early.
        if needed(&[Need::Bundle, Need::Node, Need::Browse, Need::Validate]) {
            steps.push(Box::new(npm.clone()));
        }
        let payloads = Payloads::new(&cache);
        if needed(&[Need::Attack]) {
            steps.push(Box::new(payloads.clone()));
        }
        if needed(&[Need::Validate]) {
            steps.push(Box::new(Java));
        }
        if needed(&[Need::Browse]) {
            steps.push(Box::new(Browsers));
        }
        if needed(&[Need::Look]) {
            steps.push(Box::new(Look));
        }
        if needed(&[Need::Bundle]) {
            steps.push(Box::new(bindgen.clone()));
            steps.push(Box::new(trunk.clone()));
        }
        prepare(&cache, &steps)?;

        let modules = npm.modules();
        let mut folders: Vec<_> = [&trunk, &bindgen]
            .into_iter()
            .filter_map(CargoTool::folder)
            .collect();
        folders.push(modules.join(".bin"));
        Ok(Self {
            folders,
            modules,
            payloads: payloads.file(),
        })
    }

    /// The public lists of attacks, where they were asked for.
    pub(crate) fn payloads(&self) -> &Path {
        &self.payloads
    }

    /// Where one of the tools is.
    pub(crate) fn find(&self, tool: &str) -> Outcome<PathBuf> {
        let file = format!("{tool}{}", std::env::consts::EXE_SUFFIX);
        let mut own = self.folders.iter().map(|folder| folder.join(&file));
        own.find(|path| path.is_file())
            .or_else(|| find(tool))
            .ok_or_else(|| Failure::setup(format!("{tool} is not on PATH")))
    }

    /// A program with the tools on its PATH, `first` before all others, and the variables that
    /// tell the browser tests where everything is.
    pub(crate) fn command(
        &self,
        program: impl AsRef<OsStr>,
        repo: &Repo,
        first: &[PathBuf],
    ) -> Outcome<Command> {
        let path = path_with(first.iter().chain(&self.folders))?;
        let mut command = command(program, repo.root());
        command
            .env("PATH", path)
            .env("NODE_PATH", &self.modules)
            .env("RD_NODE_MODULES", &self.modules)
            .env("RD_PAYLOADS", &self.payloads)
            .envs(Browsers.found());
        Ok(command)
    }
}
