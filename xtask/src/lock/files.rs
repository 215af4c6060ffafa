//! Cargo.lock and Cargo.lock.in on the disk.

use super::text::{with_registry, without_registry};
use crate::failure::{At, Failure, Outcome};
use crate::repo::Repo;
use std::fs;
use std::path::{Path, PathBuf};

struct Files {
    lock: PathBuf,
    committed: PathBuf,
    /// The Cargo.lock.in that Cargo.lock was last equal to: tells which of the two was changed.
    agreed: PathBuf,
}

impl Files {
    fn of(repo: &Repo) -> Self {
        Self {
            lock: repo.path("Cargo.lock"),
            committed: repo.path("Cargo.lock.in"),
            agreed: repo.work("Cargo.lock.agreed"),
        }
    }

    fn agree(&self, committed: &str) -> Outcome<()> {
        if read(&self.agreed).as_deref() == Some(committed) {
            return Ok(());
        }
        write(&self.agreed, committed)
    }
}

/// Makes Cargo.lock where it is missing, or where Cargo.lock.in has changed since it was made.
/// A Cargo.lock that was itself changed is left as it is; [`check`] then fails.
pub(crate) fn ensure(repo: &Repo) -> Outcome<()> {
    let files = Files::of(repo);
    let committed = read(&files.committed);
    let lock = read(&files.lock);
    let Some(committed) = committed else {
        // Cargo makes a lock file itself, which `cargo xtask lock` then takes down.
        return Ok(());
    };
    match lock.as_deref().map(without_registry) {
        Some(Ok(found)) if found == committed => return files.agree(&committed),
        Some(Ok(found)) if read(&files.agreed).as_ref() == Some(&found) => {}
        None => {}
        Some(changed) => {
            let reason = changed.err().map_or(DIFFER.to_owned(), |e| e.to_string());
            eprintln!("warning: {reason}");
            return Ok(());
        }
    }
    write(&files.lock, &with_registry(&committed))?;
    files.agree(&committed)
}

const DIFFER: &str = "Cargo.lock and Cargo.lock.in differ: `cargo xtask lock` keeps Cargo.lock's versions, deleting \
     Cargo.lock takes Cargo.lock.in's";

/// Fails if Cargo.lock is not what Cargo.lock.in says.
pub(crate) fn check(repo: &Repo) -> Outcome<()> {
    let files = Files::of(repo);
    let committed = fs::read_to_string(&files.committed).at("Cargo.lock.in")?;
    let lock = fs::read_to_string(&files.lock).at("Cargo.lock")?;
    if without_registry(&lock)? != committed {
        return Err(Failure::new(DIFFER));
    }
    Ok(())
}

/// Writes Cargo.lock.in from Cargo.lock.
pub(crate) fn update(repo: &Repo) -> Outcome<()> {
    let files = Files::of(repo);
    let lock = fs::read_to_string(&files.lock).at("Cargo.lock")?;
    let committed = without_registry(&lock)?;
    write(&files.committed, &committed)?;
    files.agree(&committed)
}

fn read(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).at(folder.display())?;
    }
    fs::write(path, text).at(path.display())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    const OLD: &str = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"0\"\n";
    const NEW: &str = "[[package]]\nname = \"a\"\nversion = \"1.0.1\"\nchecksum = \"1\"\n";

    /// A checkout with both files at `OLD` and agreed.
    fn checkout(name: &str) -> (Repo, Files) {
        let root = std::env::temp_dir().join(format!("xtask-lock-{}-{name}", std::process::id()));
        let repo = Repo::at(root);
        let files = Files::of(&repo);
        write(&files.lock, &with_registry(OLD)).unwrap();
        update(&repo).unwrap();
        (repo, files)
    }

    fn committed(body: &str) -> String {
        without_registry(&with_registry(body)).unwrap()
    }

    #[test]
    fn a_missing_lock_is_made() {
        let (repo, files) = checkout("missing");
        fs::remove_file(&files.lock).unwrap();
        ensure(&repo).unwrap();
        assert_eq!(read(&files.lock), Some(with_registry(OLD)));
        check(&repo).unwrap();
        fs::remove_dir_all(repo.root()).unwrap();
    }

    #[test]
    fn a_lock_follows_what_was_pulled() {
        let (repo, files) = checkout("pulled");
        write(&files.committed, &committed(NEW)).unwrap();
        assert!(check(&repo).is_err());
        ensure(&repo).unwrap();
        assert_eq!(read(&files.lock), Some(with_registry(NEW)));
        fs::remove_dir_all(repo.root()).unwrap();
    }

    #[test]
    fn a_lock_that_was_changed_here_is_kept_until_it_is_taken_down() {
        let (repo, files) = checkout("changed");
        write(&files.lock, &with_registry(NEW)).unwrap();
        ensure(&repo).unwrap();
        assert_eq!(read(&files.lock), Some(with_registry(NEW)));
        assert!(check(&repo).is_err());
        update(&repo).unwrap();
        check(&repo).unwrap();
        assert_eq!(read(&files.committed), Some(committed(NEW)));
        fs::remove_dir_all(repo.root()).unwrap();
    }
}
