//! Running `card`, and what it printed.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "a test stops at the first surprise, and uses what it needs of this"
)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

pub(crate) fn card(folder: &Path, arguments: &[&str]) -> Output {
    // A narrow, plain terminal whoever runs the tests has.
    let mut command = Command::new(env!("CARGO_BIN_EXE_card"));
    command
        .args(arguments)
        .current_dir(folder)
        .env_remove("CLICOLOR_FORCE")
        .env("COLUMNS", "100");
    command.output().unwrap()
}

/// The fixtures of the checker: good ones in `ok`, bad ones in `bad`, those with warnings in
/// `warn`.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../claim/tests")
}

/// An empty folder that no other test uses.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("claims")).unwrap();
    folder
}

/// Writes claim files into a folder of their own: names in `claims/` and what they say.
pub(crate) fn project(name: &str, claims: &[(&str, &str)]) -> PathBuf {
    let folder = folder(name);
    for (name, text) in claims {
        fs::write(folder.join("claims").join(name), text).unwrap();
    }
    folder
}

pub(crate) fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

pub(crate) fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// Everything that a command printed and how it ended is as written down in `tests/snapshots`.
pub(crate) fn snapshot(name: &str, output: &Output) {
    let code = output.status.code().unwrap();
    let text = format!(
        "ends with {code}\n--- stdout\n{}--- stderr\n{}",
        stdout(output),
        stderr(output)
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/snapshots")
        .join(format!("{name}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &text).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(text, written, "UPDATE=1 accepts what `card` prints");
}
