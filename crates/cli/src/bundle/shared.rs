use super::{Fault, engine::Engine, finished::Finished, read_text, tools};
use report_denial::entry::{self, Parts};
use std::path::Path;

/// What all entry scripts of a build share.
pub(super) struct Shared {
    /// The loader, ready to be called with a card.
    pub(super) program: String,
    style: String,
}

impl Shared {
    /// Both as they are written in a project's `www/`.
    pub(super) fn read(source: &Path) -> Result<Self, Fault> {
        Ok(Self {
            program: entry::program(&read_text(&source.join("www/loader.js"))?),
            style: read_text(&source.join("www/card.css"))?,
        })
    }

    /// Both as small as they get.
    pub(super) fn minified(&self) -> Result<Self, Fault> {
        Ok(Self {
            program: tools::esbuild(&self.program, "js")?,
            style: tools::esbuild(&self.style, "css")?,
        })
    }

    /// The entry script of a claim, which asks for this engine: one text under each name that the claim has or had,
    /// `<slug>.js`, and the same again for pages that embed it by a former name.
    pub(super) fn script(&self, finished: &Finished, engine: &Engine) -> String {
        let parts = Parts {
            program: &self.program,
            style: &self.style,
            engine: &engine.glue,
            wasm: &engine.module,
        };
        finished.body.script(parts)
    }
}
