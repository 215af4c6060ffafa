use super::{Failure, Outcome};
use clap::Args;
use std::path::PathBuf;

/// Write the entry scripts of another folder's claims, for an engine that was built before
///
/// Not for publishing: tests need cards of claims that no site has. Minified where esbuild is on
/// the PATH.
#[derive(Args)]
#[command(hide = true)]
pub(crate) struct Scripts {
    /// The folder with the claim files
    #[arg(long, value_name = "FOLDER", default_value = "claims")]
    claims: PathBuf,
    /// The built folder whose engine the scripts ask for
    #[arg(long, value_name = "FOLDER", default_value = "dist")]
    engine: PathBuf,
    /// Where to write them
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// Write the catalogue as well, from this page, with the claims' own pages and all that it
    /// shows; a broken claim is told of there
    #[arg(long, value_name = "PAGE")]
    catalogue: Option<PathBuf>,
}

impl Scripts {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let scripts = crate::bundle::Scripts {
            claims: self.claims,
            engine: self.engine,
            out: self.out,
            catalogue: self.catalogue,
        };
        scripts
            .run()
            .map_err(|fault| Failure::new(fault.to_string()))
    }
}
