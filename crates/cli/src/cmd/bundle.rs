use super::{Failure, Outcome};
use clap::Args;

/// Trunk's hook: make what Trunk built into the files that are served
///
/// Not for typing: `trunk build` and `trunk serve` call it with their own variables.
#[derive(Args)]
#[command(hide = true)]
pub(crate) struct Bundle {}

impl Bundle {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let bundle = crate::bundle::Bundle::from_env();
        bundle
            .and_then(|bundle| bundle.run())
            .map_err(|fault| Failure::new(fault.to_string()))
    }
}
