use report_denial::compose::Flaw;
use std::{fmt, io, path::PathBuf};

/// Why a bundle could not be made, apart from what is wrong with claims.
#[derive(Debug)]
pub(crate) enum Fault {
    /// A variable that Trunk gives its hooks is missing.
    NotAHook(String),
    /// A file could not be read.
    Read(PathBuf, io::Error),
    /// A file could not be written.
    Write(PathBuf, io::Error),
    /// A tool could not be started.
    Missing(&'static str, io::Error),
    /// A tool failed; its own words.
    Failed(&'static str, String),
    /// The folder holds no claim.
    NoClaims(PathBuf),
    /// Translations of the card's own words are not whole.
    Languages(Vec<Flaw>),
    /// The folder holds so many engines.
    NotOneEngine(PathBuf, usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAHook(name) => write!(
                f,
                "expected Trunk's variable {name}, found none; `card bundle` is Trunk's hook: run `trunk serve` or `trunk build --release`"
            ),
            Self::Read(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Write(path, error) => write!(f, "cannot write {}: {error}", path.display()),
            Self::Missing(tool, error) => {
                write!(
                    f,
                    "cannot start {tool}: {error}; `cargo card build` installs it, or put it on the PATH"
                )
            }
            Self::Failed(tool, words) => write!(f, "{tool} failed:\n{words}"),
            Self::Languages(flaws) => {
                write!(
                    f,
                    "expected every language to say everything, found otherwise:"
                )?;
                flaws.iter().try_for_each(|flaw| write!(f, "\n  {flaw}"))
            }
            Self::NotOneEngine(folder, number) => write!(
                f,
                "expected one engine (engine-*.wasm) in {}, found {number}; `cargo card build` makes it",
                folder.display()
            ),
            Self::NoClaims(folder) => {
                write!(
                    f,
                    "expected claim files (*.toml) in {}, found none",
                    folder.display()
                )
            }
        }
    }
}
