//! Makes the exports of the two other engines from the shipped `src/engine/exports.rs`: all that
//! is not compared stays the same.

use std::{env, error::Error, fs, path::PathBuf};

const EXPORTS: &str = "../../src/engine/exports.rs";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={EXPORTS}");
    println!("cargo::rerun-if-changed=build.rs");
    // Inner attributes cannot be included.
    let exports: String = fs::read_to_string(EXPORTS)?
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("//!") && !line.starts_with("#!["))
        .collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("expected OUT_DIR, found none")?);

    let hydrate = replace(&exports, ".render();", ".render();", ".hydrate();")?;
    fs::write(out.join("hydrate.rs"), hydrate)?;

    let object = replace(
        &exports,
        "fn strings(this",
        "Vec<String>;",
        "fn card(this: &MountOptions) -> JsValue;",
    )?;
    let object = replace(
        &object,
        "#[wasm_bindgen(method, getter)]\n    fn numbers(this",
        "Vec<u32>;",
        "",
    )?;
    let object = replace(
        &object,
        "let strings: Vec<AttrValue>",
        "let step = ",
        "let Ok(card) = serde_wasm_bindgen::from_value::<Card>(options.card()) else { return false };
         let step = ",
    )?;
    fs::write(out.join("object.rs"), object)?;
    Ok(())
}

/// `text` with what lies from `from` to the end of the next `to` replaced.
fn replace(text: &str, from: &str, to: &str, by: &str) -> Result<String, String> {
    let missing = |what: &str| format!("{EXPORTS}: expected `{what}`, found none; adapt build.rs");
    let (before, rest) = text.split_once(from).ok_or_else(|| missing(from))?;
    let rest = format!("{from}{rest}");
    let (_, after) = rest.split_once(to).ok_or_else(|| missing(to))?;
    Ok(format!("{before}{by}{after}"))
}
