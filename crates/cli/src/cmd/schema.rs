use super::{Failure, Outcome, print};
use std::io;

/// Print the JSON Schema of a claim file, for editors
///
/// With it an editor completes keys, explains each, and marks what cannot be. Name it in the
/// first line of a claim: `#:schema ../docs/claim.schema.json`.
#[derive(clap::Args)]
pub(crate) struct Schema {}

impl Schema {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let schema = serde_json::to_string_pretty(&claim::schema())
            .map_err(|error| Failure::new(error.to_string()))?;
        print(&mut io::stdout(), &schema)?;
        Ok(Outcome::Fine)
    }
}
