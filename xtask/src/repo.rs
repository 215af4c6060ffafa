//! Where things lie in the repository.

use std::path::{Path, PathBuf};

/// The checkout that this xtask was compiled in.
#[derive(Debug, Clone)]
pub(crate) struct Repo {
    root: PathBuf,
}

impl Repo {
    /// The checkout around xtask's own manifest.
    pub(crate) fn here() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self {
            root: own.parent().unwrap_or(own).to_path_buf(),
        }
    }

    /// A checkout of a test's own.
    #[cfg(test)]
    pub(crate) fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// The folder with the workspace's Cargo.toml.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the checkout.
    pub(crate) fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// Where a build leaves what is neither served nor committed; git ignores it.
    pub(crate) fn work(&self, name: &str) -> PathBuf {
        self.path("target/report-denial").join(name)
    }
}
