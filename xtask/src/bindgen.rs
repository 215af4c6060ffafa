//! A `wasm-bindgen` for Trunk, which runs it after every save: where the engine is the one of the
//! last time, what was made of it then is put in place, and the author does not wait.

use crate::failure::{At, Failure, Outcome};
use crate::process::{command, run as run_program};
use crate::repo::Repo;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The name of the program.
pub(crate) const NAME: &str = "wasm-bindgen";

/// The variable that tells where the real one is.
pub(crate) const REAL: &str = "RD_WASM_BINDGEN";

/// Whether this program was started under that name.
pub(crate) fn is_meant(program: Option<&OsString>) -> bool {
    let stem = program.and_then(|program| Path::new(program).file_stem());
    stem.is_some_and(|stem| stem == NAME)
}

/// Puts in place what was made of the same module with the same words, or makes it.
pub(crate) fn run(repo: &Repo, words: &[OsString]) -> Outcome<ExitCode> {
    let real = env::var_os(REAL)
        .ok_or_else(|| Failure::setup(format!("{REAL}: expected a path, found nothing")))?;
    let mut real = command(real, repo.root());
    real.args(words);
    let (Some(out), Some(module)) = (out_dir(words), module(words)) else {
        run_program(&mut real)?;
        return Ok(ExitCode::SUCCESS);
    };
    let kept = repo.work("bindgen");
    let asked = format!("{words:?}\n");
    let bytes = fs::read(&module).at(module.display())?;
    if same(&kept, &asked, &bytes) {
        copy(&kept.join("made"), &out)?;
        return Ok(ExitCode::SUCCESS);
    }
    if kept.exists() {
        fs::remove_dir_all(&kept).at(kept.display())?;
    }
    // What lies there is another module's.
    if out.exists() {
        fs::remove_dir_all(&out).at(out.display())?;
    }
    run_program(&mut real)?;
    copy(&out, &kept.join("made"))?;
    fs::write(kept.join("module"), bytes).at(kept.display())?;
    // Last: without it nothing counts as kept.
    fs::write(kept.join("words"), asked).at(kept.display())?;
    Ok(ExitCode::SUCCESS)
}

fn same(kept: &Path, asked: &str, bytes: &[u8]) -> bool {
    fs::read(kept.join("words")).is_ok_and(|words| words == asked.as_bytes())
        && fs::read(kept.join("module")).is_ok_and(|module| module == bytes)
}

fn out_dir(words: &[OsString]) -> Option<PathBuf> {
    let mut words = words.iter().filter_map(|word| word.to_str());
    words.find_map(|word| word.strip_prefix("--out-dir=").map(PathBuf::from))
}

fn module(words: &[OsString]) -> Option<PathBuf> {
    let mut words = words.iter().filter_map(|word| word.to_str());
    let module = words.find(|word| !word.starts_with('-') && word.ends_with(".wasm"));
    module.map(PathBuf::from)
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to).at(to.display())?;
    crate::gallery::copy_all(from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_and_the_module_are_found_in_trunk_s_words() {
        let line = "--target=no-modules --out-dir=/t/wasm-bindgen/debug --out-name=engine /t/debug/engine.wasm --keep-debug";
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        assert_eq!(out_dir(&words), Some("/t/wasm-bindgen/debug".into()));
        assert_eq!(module(&words), Some("/t/debug/engine.wasm".into()));
        assert_eq!(out_dir(&["--version".into()]), None);
    }
}
