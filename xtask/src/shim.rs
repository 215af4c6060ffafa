//! A `cargo` for Trunk that builds the engine in its profile, and everything else as it comes; and
//! a `wasm-bindgen` that does nothing where there is nothing to do ([`bindgen`](crate::bindgen)).
//!
//! Trunk passes its whole environment to cargo and to its hooks alike. A hook that runs an
//! author's command would then rebuild the standard library for this machine too. So Trunk finds
//! this program first on its PATH under the name `cargo`.

use crate::bindgen;
use crate::card::card;
use crate::failure::{At, Failure, Outcome};
use crate::fresh::Kept;
use crate::process::become_program;
use crate::profile::{self, Profile};
use crate::repo::Repo;
use crate::setup::WASM;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command, ExitCode};

/// The variable that tells this program, under cargo's name, where the real cargo is.
pub(crate) const REAL: &str = "RD_CARGO";

/// Puts this program under cargo's name into the folder that is returned: it must come first on
/// Trunk's PATH.
pub(crate) fn install(repo: &Repo) -> Outcome<PathBuf> {
    let own = env::current_exe().at("xtask's own program")?;
    let folder = repo.work("bin");
    fs::create_dir_all(&folder).at(folder.display())?;
    let name = |stem: &str| folder.join(format!("{stem}{}", env::consts::EXE_SUFFIX));
    // Another command may be running the old one: it is replaced as a whole.
    for stem in ["cargo", bindgen::NAME] {
        let fresh = name(&format!("{stem}-{}", process::id()));
        fs::copy(&own, &fresh).at(fresh.display())?;
        fs::rename(&fresh, name(stem)).at(folder.display())?;
    }
    Ok(folder)
}

/// Whether this program was started under cargo's name.
pub(crate) fn is_meant(program: Option<&OsString>) -> bool {
    let stem = program.and_then(|program| Path::new(program).file_stem());
    stem.is_some_and(|stem| stem == "cargo")
}

/// Becomes the real cargo; of Trunk's hook it does the work itself, since that is what cargo would
/// start after a moment.
pub(crate) fn run(words: Vec<OsString>) -> Outcome<ExitCode> {
    if words == ["card", "bundle"] {
        return card(&Repo::here(), vec!["bundle".to_owned()]);
    }
    let real = env::var_os(REAL)
        .ok_or_else(|| Failure::setup(format!("{REAL}: expected cargo's path, found nothing")))?;
    let mut cargo = Command::new(real);
    if builds_engine(&words) {
        let name = env::var(profile::VARIABLE).unwrap_or_default();
        Profile::named(&name)?.apply(&mut cargo);
        if !words.iter().any(|word| word == "--release") {
            // wasm-bindgen goes through the whole module after each save, and takes 3 s for one of
            // 24 MB: nine tenths of it are for a debugger.
            cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
            cargo.env("CARGO_PROFILE_DEV_OPT_LEVEL", "1");
            let module = Path::new("target").join(WASM).join("debug/engine.wasm");
            return replayed(&words, &module, cargo.args(&words));
        }
    } else if words.first().is_some_and(|word| word == "metadata") {
        return replayed(&words, Path::new("Cargo.lock"), cargo.args(&words));
    }
    become_program(cargo.args(words))
}

/// Says what cargo said before, where it would say the same; `made` must be there.
fn replayed(words: &[OsString], made: &Path, cargo: &mut Command) -> Outcome<ExitCode> {
    let repo = Repo::here();
    let kept = Kept::of(&repo, words, &repo.root().join(made));
    let said = match kept.said() {
        Some(said) => said,
        None => kept.run(&repo, cargo)?,
    };
    print!("{said}");
    Ok(ExitCode::SUCCESS)
}

fn builds_engine(words: &[OsString]) -> bool {
    let target = format!("--target={WASM}");
    words.first().is_some_and(|word| word == "build") && words.iter().any(|word| *word == *target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn only_a_build_for_browsers_is_the_engine_s() {
        let engine = "build --target=wasm32-unknown-unknown --manifest-path Cargo.toml --release";
        assert!(builds_engine(&words(engine)));
        assert!(!builds_engine(&words("card bundle")));
        assert!(!builds_engine(&words("build --release")));
        assert!(!builds_engine(&words(
            "metadata --target=wasm32-unknown-unknown"
        )));
    }

    #[test]
    fn the_name_decides() {
        assert!(is_meant(Some(&OsString::from(
            "/repo/target/report-denial/bin/cargo"
        ))));
        assert!(!is_meant(Some(&OsString::from("target/xtask/debug/xtask"))));
        assert!(!is_meant(None));
    }
}
