use super::Fault;
use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

/// WebAssembly features that every browser has which the card supports. `-all` would also use
/// some that Chromium refuses to compile.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
];

/// Makes a module smaller, in place.
pub(super) fn wasm_opt(module: &Path) -> Result<(), Fault> {
    let output = Command::new("wasm-opt")
        .args(["-Oz", "--converge"])
        .args(FEATURES)
        .arg(module)
        .arg("-o")
        .arg(module)
        .output()
        .map_err(|error| Fault::Missing("wasm-opt", error))?;
    succeeded("wasm-opt", &output)
}

/// Minifies a script or a stylesheet (`loader`: `js` or `css`), to ASCII.
pub(super) fn esbuild(text: &str, loader: &str) -> Result<String, Fault> {
    let missing = |error| Fault::Missing("esbuild", error);
    let mut child = Command::new("esbuild")
        .args([
            "--minify",
            "--charset=ascii",
            "--log-level=warning",
            "--target=es2022,chrome123,firefox121,safari17.5",
        ])
        .arg(format!("--loader={loader}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(missing)?;
    // esbuild reads all of its input before it writes, so this cannot block both.
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes()).map_err(missing)?;
    }
    let output = child.wait_with_output().map_err(missing)?;
    succeeded("esbuild", &output)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn succeeded(tool: &'static str, output: &Output) -> Result<(), Fault> {
    if output.status.success() {
        Ok(())
    } else {
        Err(Fault::Failed(
            tool,
            String::from_utf8_lossy(&output.stderr).into_owned(),
        ))
    }
}
