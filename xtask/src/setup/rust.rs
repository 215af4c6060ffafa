//! Parts of the Rust toolchain.

use super::{State, Step};
use crate::failure::Outcome;
use crate::process::{command, find, output, run};
use crate::repo::Repo;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Rust's name for the reader's browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// A part that rustup can add to the toolchain in use. How it came there does not matter: a
/// distribution's package does as well.
#[derive(Debug, Clone)]
pub(crate) struct RustPart {
    kind: Kind,
    root: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The standard library for browsers.
    Wasm,
    /// The standard library's source, to rebuild it.
    Source,
    /// The formatter.
    Fmt,
    /// The linter.
    Clippy,
}

impl RustPart {
    /// The standard library for browsers.
    pub(crate) fn wasm(repo: &Repo) -> Self {
        Self::new(Kind::Wasm, repo)
    }

    /// The standard library's source.
    pub(crate) fn source(repo: &Repo) -> Self {
        Self::new(Kind::Source, repo)
    }

    /// The formatter.
    pub(crate) fn fmt(repo: &Repo) -> Self {
        Self::new(Kind::Fmt, repo)
    }

    /// The linter.
    pub(crate) fn clippy(repo: &Repo) -> Self {
        Self::new(Kind::Clippy, repo)
    }

    fn new(kind: Kind, repo: &Repo) -> Self {
        let root = repo.root().to_path_buf();
        Self { kind, root }
    }

    /// What to tell rustup: `target add wasm32-unknown-unknown`, `component add clippy`.
    fn order(&self) -> [&'static str; 3] {
        match self.kind {
            Kind::Wasm => ["target", "add", WASM],
            Kind::Source => ["component", "add", "rust-src"],
            Kind::Fmt => ["component", "add", "rustfmt"],
            Kind::Clippy => ["component", "add", "clippy"],
        }
    }

    fn program(&self, name: &str) -> Command {
        command(name, &self.root)
    }

    fn there(&self) -> bool {
        match self.kind {
            Kind::Wasm => self
                .asked(&["--print", "target-libdir", "--target", WASM])
                .is_some_and(|folder| has_files(&folder)),
            Kind::Source => self
                .asked(&["--print", "sysroot"])
                .is_some_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library").is_dir()),
            Kind::Fmt => self.answers(&["fmt", "--version"]),
            Kind::Clippy => self.answers(&["clippy", "--version"]),
        }
    }

    fn asked(&self, arguments: &[&str]) -> Option<PathBuf> {
        let text = output(self.program("rustc").args(arguments))?;
        Some(PathBuf::from(text.trim_end()))
    }

    fn answers(&self, arguments: &[&str]) -> bool {
        output(self.program("cargo").args(arguments)).is_some()
    }
}

fn has_files(folder: &Path) -> bool {
    folder
        .read_dir()
        .is_ok_and(|mut entries| entries.next().is_some())
}

impl Step for RustPart {
    fn name(&self) -> String {
        let [_, _, part] = self.order();
        format!("Rust's {part}")
    }

    fn state(&self) -> State {
        if self.there() {
            return State::There;
        }
        match find("rustup") {
            Some(_) => State::Installable("adding it (a few seconds)".to_owned()),
            None => State::Blocked(format!(
                "rustup is missing: install it from https://rustup.rs and run `rustup {}`, or \
                 install your distribution's package",
                self.order().join(" ")
            )),
        }
    }

    fn install(&self) -> Outcome<()> {
        run(self.program("rustup").args(self.order()))
    }
}
