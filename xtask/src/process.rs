//! Other programs, always started in the same clean environment.

use crate::failure::{At, Failure, Outcome};
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// Variables that change what a native build makes. They are meant for one wasm32 build at most,
/// and would make cargo compile every author's command anew.
const WASM_ONLY: [&str; 6] = [
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "RUSTC_BOOTSTRAP",
];

/// What `cargo run` tells a program about its own package: wrong for every program that it starts.
const OWN_PACKAGE: [&str; 2] = ["CARGO_PKG_", "CARGO_MANIFEST_"];

/// A program in `folder`, without the variables that would change what it builds.
pub(crate) fn command(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(unwanted) {
            command.env_remove(name);
        }
    }
    command
}

fn unwanted(name: &str) -> bool {
    WASM_ONLY.contains(&name)
        || name.starts_with("CARGO_UNSTABLE_")
        || OWN_PACKAGE.iter().any(|prefix| name.starts_with(prefix))
}

/// Runs a program to its end with its output on the terminal.
pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let name = shown(command);
    let status = command.status().at(&name)?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("{name}: {status}")))
}

/// What a program prints, if it can be started and succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    if !output.status.success() {
        return None;
    }
    String::from_utf8(output.stdout).ok()
}

/// Hands the terminal over to a program for good; its exit code becomes ours.
#[cfg(unix)]
pub(crate) fn become_program(command: &mut Command) -> Outcome<ExitCode> {
    use std::os::unix::process::CommandExt;
    let name = shown(command);
    // Returns only if the program could not be started.
    let error = command.exec();
    Err(Failure::setup(format!("{name}: {error}")))
}

/// Hands the terminal over to a program; its exit code becomes ours.
#[cfg(not(unix))]
pub(crate) fn become_program(command: &mut Command) -> Outcome<ExitCode> {
    let name = shown(command);
    let code = command.status().at(&name)?.code();
    let code = code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Ok(ExitCode::from(code))
}

/// The command line as a person would type it.
pub(crate) fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut words = vec![program.file_name().unwrap_or(command.get_program())];
    words.extend(command.get_args());
    let words: Vec<_> = words.into_iter().map(OsStr::to_string_lossy).collect();
    format!("`{}`", words.join(" "))
}

/// The first program of this name on PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// PATH with `folders` before all others.
pub(crate) fn path_with<'a>(folders: impl IntoIterator<Item = &'a PathBuf>) -> Outcome<OsString> {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders = folders.into_iter().cloned();
    env::join_paths(folders.chain(env::split_paths(&inherited)))
        .map_err(|error| Failure::setup(format!("PATH: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_only_variables_are_unwanted_and_the_users_own_are_not() {
        for name in ["RUSTFLAGS", "CARGO_UNSTABLE_BUILD_STD", "CARGO_PKG_NAME"] {
            assert!(unwanted(name), "{name}");
        }
        for name in ["PATH", "CARGO_HOME", "RUSTUP_TOOLCHAIN", "CARGO_TARGET_DIR"] {
            assert!(!unwanted(name), "{name}");
        }
    }

    #[test]
    fn a_command_is_shown_by_its_name_and_arguments() {
        let mut command = Command::new("/opt/tools/trunk");
        command.args(["build", "--release"]);
        assert_eq!(shown(&command), "`trunk build --release`");
    }
}
