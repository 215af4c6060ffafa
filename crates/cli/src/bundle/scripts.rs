use super::{Fault, claims, engine, own, page, preview, read_text, shared::Shared, write};
use crate::cmd::Outcome;
use std::{
    io,
    path::{Path, PathBuf},
};

/// Entry scripts of other claims than a build's own, for the engine of that build.
pub(crate) struct Scripts {
    /// The folder with the claim files.
    pub(crate) claims: PathBuf,
    /// The built folder, whose engine they ask for.
    pub(crate) engine: PathBuf,
    /// Where they are written, one `<slug>.js` a claim.
    pub(crate) out: PathBuf,
    /// A catalogue to be filled and written beside them, with all that it shows; then a broken
    /// claim is told of there.
    pub(crate) catalogue: Option<PathBuf>,
}

impl Scripts {
    /// Writes a script for every claim, unless one of them is broken or unfinished. The loader and the style
    /// are those of the current folder's `www/`.
    pub(crate) fn run(&self) -> Result<Outcome, Fault> {
        let claims = claims::read(&self.claims, None, None)?;
        claims.tell();
        if !claims.are_finished() && self.catalogue.is_none() {
            return Ok(Outcome::Problems);
        }
        let engine = engine::find(&self.engine)?;
        let shared = Shared::read(Path::new(""))?;
        let shared = match shared.minified() {
            Err(Fault::Missing(_, error)) if error.kind() == io::ErrorKind::NotFound => shared,
            minified => minified?,
        };
        for finished in &claims.good {
            let script = shared.script(finished, &engine);
            for name in finished.names() {
                write(&self.out.join(format!("{name}.js")), script.as_bytes())?;
            }
        }
        if let Some(catalogue) = &self.catalogue {
            for (name, text) in own::files(&claims.good) {
                write(&self.out.join(name), text.as_bytes())?;
            }
            for (name, text) in preview::files() {
                write(&self.out.join(name), text.as_bytes())?;
            }
            let index = self.out.join("index.html");
            write(&index, read_text(catalogue)?.as_bytes())?;
            page::fill(&index, &claims)?;
        }
        Ok(Outcome::Fine)
    }
}
