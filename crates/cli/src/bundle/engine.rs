use super::{Bundle, Fault, read_text, tools};
use report_denial::entry::hash;
use std::{fs, path::Path};

/// The names of the engine's two files.
pub(super) struct Engine {
    /// `engine-<hash>.js`.
    pub(super) glue: String,
    /// `engine-<hash>.wasm`.
    pub(super) module: String,
}

/// Makes what Trunk left in the staging folder into the engine that is served.
///
/// Trunk names files by what wasm-bindgen wrote; the hash here is of what readers get, after
/// wasm-opt and minifying, so the files can be cached for ever.
pub(super) fn finish(bundle: &Bundle) -> Result<Engine, Fault> {
    let (glue, module) = (
        bundle.staging.join("engine.js"),
        bundle.staging.join("engine_bg.wasm"),
    );
    let mut text = factory(&read_text(&glue)?);
    if bundle.release {
        tools::wasm_opt(&module)?;
        text = tools::esbuild(&text, "js")?;
    }
    let bytes = fs::read(&module).map_err(|error| Fault::Read(module.clone(), error))?;
    let hash = hash(&[text.as_bytes(), &bytes]);
    let engine = Engine {
        glue: format!("engine-{hash}.js"),
        module: format!("engine-{hash}.wasm"),
    };
    bundle.write(&engine.glue, text.as_bytes())?;
    bundle.write(&engine.module, &bytes)?;
    for left in [glue, module] {
        fs::remove_file(&left).map_err(|error| Fault::Write(left, error))?;
    }
    Ok(engine)
}

/// The engine of a folder that was built before: the only one, or nobody could tell which.
pub(super) fn find(built: &Path) -> Result<Engine, Fault> {
    let fault = |error| Fault::Read(built.to_owned(), error);
    let mut stems = Vec::new();
    for entry in fs::read_dir(built).map_err(fault)? {
        let name = entry.map_err(fault)?.file_name();
        let name = name.to_string_lossy();
        if let Some(stem) = name.strip_suffix(".wasm")
            && stem.starts_with("engine-")
        {
            stems.push(stem.to_owned());
        }
    }
    match stems.as_slice() {
        [stem] => Ok(Engine {
            glue: format!("{stem}.js"),
            module: format!("{stem}.wasm"),
        }),
        _ => Err(Fault::NotOneEngine(built.to_owned(), stems.len())),
    }
}

/// What stands around an instance.
const AROUND: &str = include_str!("../../../../www/engine.js");

/// wasm-bindgen's glue keeps its instance in one scope, and a page has an instance a card: so
/// the glue becomes a function of what it finds as `WebAssembly`.
///
/// Yew numbers what it listens to, and keeps the numbers on elements under names of its own. A
/// page that is a Yew app counts alike, and would take a click in the card for one of its own: so
/// here the names are others.
fn factory(glue: &str) -> String {
    let glue = glue.replace(".__yew_", ".__rd_");
    format!(
        "const glue = (WebAssembly) => {{\n{glue}\nreturn wasm_bindgen;\n}};\nexport default glue;\n{AROUND}"
    )
}
