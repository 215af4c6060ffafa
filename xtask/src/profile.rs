//! The two ways to build an engine. Sizes are always told with the profile's name.

use crate::failure::{Failure, Outcome};
use crate::process::output;
use std::env;
use std::fs;
use std::process::Command;

/// The variable that tells the bundling hook which profile it bundles.
pub(crate) const VARIABLE: &str = "RD_PROFILE";

/// How the engine is built for release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// The stable toolchain as it comes.
    Standard,
    /// The standard library rebuilt without its panic messages; needs rust-src.
    Smallest,
}

impl Profile {
    /// The profile of this name.
    pub(crate) fn named(name: &str) -> Outcome<Self> {
        match name {
            "standard" => Ok(Self::Standard),
            "smallest" => Ok(Self::Smallest),
            _ => Err(Failure::setup(format!(
                "--profile: expected `standard` or `smallest`, found `{name}`"
            ))),
        }
    }

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Smallest => "smallest",
        }
    }

    /// Gives a cargo command that builds for wasm32, and only such a command, what the profile
    /// needs. The flags of .cargo/config.toml stay in force beside these.
    pub(crate) fn apply(self, cargo: &mut Command) {
        let mut flags = unnamed_paths();
        if self == Self::Smallest {
            flags.push("-Zunstable-options".to_owned());
            flags.push("-Cpanic=immediate-abort".to_owned());
            // Lets the stable toolchain rebuild its own standard library.
            cargo
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
        }
        cargo.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            flags.join(" "),
        );
    }
}

/// Takes this machine's folders out of what panics tell, so that every machine makes the same
/// engine. A folder with a space in its name stays: cargo would split the flag there.
fn unnamed_paths() -> Vec<String> {
    let home = env::var("CARGO_HOME")
        .or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")))
        .ok();
    let sources = home.iter().flat_map(|home| registries(home));
    let sources: Vec<_> = sources
        .map(|folder| (Some(folder), Some("/cargo".to_owned())))
        .collect();
    // Where several fit, the compiler takes the last.
    [(home, Some("/cargo".to_owned())), standard_library()]
        .into_iter()
        .chain(sources)
        .filter_map(|(folder, name)| Some((folder?, name?)))
        .filter(|(folder, _)| !folder.contains(char::is_whitespace))
        .map(|(folder, name)| format!("--remap-path-prefix={folder}={name}"))
        .collect()
}

/// The folders of published sources in cargo's own folder: each is named for the registry that
/// they are from, which need not be the same on every machine.
fn registries(home: &str) -> Vec<String> {
    let Ok(listed) = fs::read_dir(format!("{home}/registry/src")) else {
        return Vec::new();
    };
    let folders = listed.filter_map(Result::ok).map(|entry| entry.path());
    let mut folders: Vec<_> = folders
        .map(|folder| folder.to_string_lossy().into_owned())
        .collect();
    folders.sort();
    folders
}

/// The standard library's source, where it is installed, and what it is called where it is not.
fn standard_library() -> (Option<String>, Option<String>) {
    let asked = |arguments: &[&str]| output(Command::new("rustc").args(arguments));
    let folder = asked(&["--print", "sysroot"])
        .map(|root| format!("{}/lib/rustlib/src/rust", root.trim_end()));
    let name = asked(&["-vV"]).and_then(|text| {
        let commit = text
            .lines()
            .find_map(|line| line.strip_prefix("commit-hash: "));
        commit.map(|commit| format!("/rustc/{commit}"))
    });
    (folder, name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;
    use std::ffi::OsStr;

    #[test]
    fn a_profile_is_found_by_its_name_only() {
        for profile in [Profile::Standard, Profile::Smallest] {
            assert_eq!(Profile::named(profile.name()), Ok(profile));
        }
        assert!(Profile::named("small").is_err());
    }

    #[test]
    fn only_the_smallest_rebuilds_the_standard_library() {
        let rebuilds = |profile: Profile| {
            let mut cargo = Command::new("cargo");
            profile.apply(&mut cargo);
            let names: Vec<_> = cargo.get_envs().map(|(name, _)| name.to_owned()).collect();
            names
                .iter()
                .any(|name| name == OsStr::new("RUSTC_BOOTSTRAP"))
        };
        assert!(!rebuilds(Profile::Standard));
        assert!(rebuilds(Profile::Smallest));
    }
}
