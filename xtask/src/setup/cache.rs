//! The folder for tools that are installed for this project alone.

use crate::failure::{At, Failure, Outcome};
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// `$XDG_CACHE_HOME/report-denial/tools`, or the same under `~/.cache`. Every folder in it whose
/// name begins with a tool's name is finished: installations begin under another name.
#[derive(Debug, Clone)]
pub(crate) struct Cache {
    root: PathBuf,
}

impl Cache {
    /// The user's cache. Nothing is created yet.
    pub(crate) fn of_user() -> Outcome<Self> {
        let base = folder_in("XDG_CACHE_HOME")
            .or_else(|| Some(folder_in("HOME")?.join(".cache")))
            .ok_or_else(|| {
                Failure::setup(
                    "expected HOME or XDG_CACHE_HOME to be an absolute path, found neither",
                )
            })?;
        Ok(Self::at(base.join("report-denial").join("tools")))
    }

    /// A cache in a folder of its own.
    pub(crate) fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// Where a tool lies once it is installed.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Keeps every other command from installing until the file is dropped.
    pub(crate) fn hold(&self) -> Outcome<File> {
        fs::create_dir_all(&self.root).at(self.root.display())?;
        let path = self.root.join(".lock");
        let file = File::create(&path).at(path.display())?;
        if file.try_lock().is_err() {
            eprintln!("waiting for another set-up to end ({})", path.display());
            file.lock().at(path.display())?;
        }
        Ok(file)
    }

    /// Lets `fill` install into an empty folder, which becomes `path(name)` only if it succeeds.
    /// To be called while [`hold`](Self::hold)ing the cache.
    pub(crate) fn install(
        &self,
        name: &str,
        fill: impl FnOnce(&Path) -> Outcome<()>,
    ) -> Outcome<()> {
        let partial = self.root.join(format!(".partial-{name}"));
        let finished = self.path(name);
        for old in [&partial, &finished] {
            if old.exists() {
                fs::remove_dir_all(old).at(old.display())?;
            }
        }
        fs::create_dir_all(&partial).at(partial.display())?;
        fill(&partial)?;
        fs::rename(&partial, &finished).at(finished.display())
    }
}

fn folder_in(variable: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env::var_os(variable)?);
    path.is_absolute().then_some(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    #[test]
    fn only_a_finished_installation_is_there() {
        let root = env::temp_dir().join(format!("xtask-cache-{}", std::process::id()));
        let cache = Cache::at(root.clone());
        let _held = cache.hold().unwrap();
        let interrupted = cache.install("tool-1.0.0", |folder| {
            fs::write(folder.join("half"), "").at("half")?;
            Err(Failure::new("interrupted"))
        });
        assert!(interrupted.is_err());
        assert!(!cache.path("tool-1.0.0").exists());

        cache
            .install("tool-1.0.0", |folder| {
                assert!(!folder.join("half").exists());
                fs::write(folder.join("whole"), "").at("whole")
            })
            .unwrap();
        assert!(cache.path("tool-1.0.0").join("whole").exists());
        fs::remove_dir_all(root).unwrap();
    }
}
