//! What Trunk's hook does after the engine is built: the engine gets its name, each claim is
//! checked, composed and written as one script and one page, and the catalogue gets a line of it.
//!
//! In release a broken claim stops the build, and so does one that is still the template's. While
//! previewing neither does: the messages go to the terminal and into the page, and a broken
//! claim's last good card stays.

mod claims;
mod compress;
mod engine;
mod fault;
mod finished;
mod kept;
mod own;
mod page;
mod preview;
mod scripts;
mod shared;
mod tools;

pub(crate) use fault::Fault;
pub(crate) use scripts::Scripts;

use crate::cmd::Outcome;
use kept::Kept;
use shared::Shared;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Where Trunk wants what, and for whom.
pub(crate) struct Bundle {
    /// The folder with `claims/` and `www/`.
    source: PathBuf,
    /// The folder that becomes `dist/`.
    staging: PathBuf,
    /// What is kept between builds.
    kept: PathBuf,
    /// For readers: smallest files, and no broken or unfinished claim. Otherwise for an author's preview.
    release: bool,
}

impl Bundle {
    /// What Trunk says in the environment of a hook:
    /// <https://trunkrs.dev/guide/advanced/hooks.html>.
    pub(crate) fn from_env() -> Result<Self, Fault> {
        let folder = |name: &str| {
            env::var_os(name)
                .map(PathBuf::from)
                .ok_or_else(|| Fault::NotAHook(name.to_owned()))
        };
        let source = folder("TRUNK_SOURCE_DIR")?;
        Ok(Self {
            staging: folder("TRUNK_STAGING_DIR")?,
            kept: source.join("target/report-denial"),
            release: env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release"),
            source,
        })
    }

    /// Writes everything, unless a claim is broken or unfinished in a release.
    pub(crate) fn run(&self) -> Result<Outcome, Fault> {
        let last_good = self.kept.join("last-good");
        // A release is made of nothing that was kept.
        let kept = match self.release {
            true => None,
            false => Kept::open(self.kept.join("finished"))?,
        };
        let claims = claims::read(&self.source.join("claims"), Some(&last_good), kept.as_ref())?;
        claims.tell();
        if self.release && !claims.are_finished() {
            eprintln!("nothing is built: put right what is told of above before a release");
            return Ok(Outcome::Problems);
        }
        let engine = engine::finish(self)?;
        let shared = self.shared()?;
        for finished in &claims.good {
            let script = shared.script(finished, &engine);
            for name in finished.names() {
                self.write(&format!("{name}.js"), script.as_bytes())?;
            }
        }
        for (name, text) in own::files(&claims.good) {
            self.write(&name, text.as_bytes())?;
        }
        for (name, text) in preview::files() {
            write(&self.staging.join(name), text.as_bytes())?;
        }
        page::fill(&self.staging.join("index.html"), &claims)?;
        Ok(Outcome::Fine)
    }

    /// What all scripts share. A copy of the minified loader is kept for who wants to know its
    /// size.
    fn shared(&self) -> Result<Shared, Fault> {
        let shared = Shared::read(&self.source)?;
        if !self.release {
            return Ok(shared);
        }
        let small = shared.minified()?;
        write(&self.kept.join("loader.min.js"), small.program.as_bytes())?;
        Ok(small)
    }

    /// Writes a file that readers fetch; in release with `.br` and `.gz` beside it.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        let path = self.staging.join(name);
        write(&path, bytes)?;
        if self.release {
            compress::beside(&path, bytes)
        } else {
            Ok(())
        }
    }
}

fn read_text(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path).map_err(|error| Fault::Read(path.to_owned(), error))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(path, bytes))
        .map_err(|error| Fault::Write(path.to_owned(), error))
}
