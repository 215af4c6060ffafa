//! What need not be asked of cargo again: while an author writes, only claims change, and cargo
//! takes longest to find out that there is nothing for it to do.
//!
//! Whatever is compiled is looked at by name, length and time of each file, as cargo does. A change
//! to any of them, and cargo is asked.

use crate::failure::{At, Failure, Outcome};
use crate::process::shown;
use crate::repo::Repo;
use std::collections::hash_map::DefaultHasher;
use std::ffi::OsString;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// All that is compiled for a preview, for either machine.
const COMPILED: [&str; 7] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "crates",
    "languages",
    "src",
    "www",
];

/// What a command of cargo's said, kept for as long as it would say the same.
pub(crate) struct Kept {
    file: PathBuf,
    state: String,
}

impl Kept {
    /// What is kept of a command. `made` is what the command makes; nothing is kept where it is
    /// not there.
    pub(crate) fn of(repo: &Repo, words: &[OsString], made: &Path) -> Self {
        let state = state(repo).filter(|_| made.exists()).unwrap_or_default();
        let folder = repo.work("fresh");
        Self {
            file: folder.join(format!("{:016x}", hash(&words))),
            state,
        }
    }

    /// What it said, if it would say the same now.
    pub(crate) fn said(&self) -> Option<String> {
        let kept = fs::read_to_string(&self.file).ok()?;
        let (state, said) = kept.split_once('\n')?;
        (!self.state.is_empty() && state == self.state).then(|| said.to_owned())
    }

    /// Runs the command, and keeps what it says unless it fails. `repo` is asked again for its state,
    /// since the command may have written the lock file.
    pub(crate) fn run(&self, repo: &Repo, command: &mut Command) -> Outcome<String> {
        let output = command.stderr(Stdio::inherit()).output().at("cargo")?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            self.keep(repo, &said)?;
            return Ok(said);
        }
        // Trunk reads what a build that failed says, too.
        print!("{said}");
        Err(Failure::new(format!(
            "{} failed: {}",
            shown(command),
            output.status
        )))
    }

    /// Keeps what a command said.
    pub(crate) fn keep(&self, repo: &Repo, said: &str) -> Outcome<()> {
        let folder = repo.work("fresh");
        fs::create_dir_all(&folder).at(folder.display())?;
        let state = state(repo).unwrap_or_default();
        fs::write(&self.file, format!("{state}\n{said}")).at(self.file.display())
    }
}

/// A number for all that is compiled; none where it cannot be looked at.
fn state(repo: &Repo) -> Option<String> {
    let mut hasher = DefaultHasher::new();
    for name in COMPILED {
        look(&repo.path(name), &mut hasher)?;
    }
    Some(format!("{:016x}", hasher.finish()))
}

fn look(path: &Path, to: &mut DefaultHasher) -> Option<()> {
    let meta = fs::metadata(path).ok()?;
    path.hash(to);
    if !meta.is_dir() {
        (meta.len(), meta.modified().ok()?).hash(to);
        return Some(());
    }
    let mut inside: Vec<_> = fs::read_dir(path).ok()?.filter_map(Result::ok).collect();
    inside.sort_by_key(fs::DirEntry::path);
    inside.iter().try_for_each(|entry| look(&entry.path(), to))
}

fn hash(words: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    #[test]
    fn what_was_said_holds_until_something_compiled_changes() {
        let root = std::env::temp_dir().join(format!("xtask-fresh-{}", std::process::id()));
        for name in COMPILED {
            fs::create_dir_all(root.join(name)).unwrap();
        }
        let repo = Repo::at(root.clone());
        let (words, made) = (["build".into()], root.join("src/made"));
        fs::write(&made, "").unwrap();
        let kept = || Kept::of(&repo, &words, &made);
        assert_eq!(kept().said(), None);
        kept().keep(&repo, "one\ntwo\n").unwrap();
        assert_eq!(kept().said().as_deref(), Some("one\ntwo\n"));
        fs::create_dir_all(root.join("claims")).unwrap();
        fs::write(root.join("claims/one.toml"), "").unwrap();
        assert!(kept().said().is_some(), "claims are not compiled");
        assert_eq!(Kept::of(&repo, &["check".into()], &made).said(), None);
        fs::write(root.join("languages/en.ftl"), "").unwrap();
        assert_eq!(kept().said(), None);
        kept().keep(&repo, "").unwrap();
        fs::remove_file(&made).unwrap();
        assert_eq!(kept().said(), None, "what was made is gone");
        fs::remove_dir_all(root).unwrap();
    }
}
