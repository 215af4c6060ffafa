use super::{Failure, Outcome};
use clap::Args;
use report_denial::{compose::compose, plain};
use std::{fs, path::PathBuf};

/// Print the lines to paste into an article
///
/// The element carries the whole card as text, so it can be read with the article itself, in a
/// feed and in a reader mode, before any script runs and without one.
#[derive(Args)]
pub(crate) struct Embed {
    /// The claim's name: `rocket-man-cd` for claims/rocket-man-cd.toml
    slug: String,
    /// Where the built files are served from
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "https://cards.example.org/"
    )]
    from: String,
    /// Only the script: one line, and the card arrives with it
    #[arg(long)]
    script_only: bool,
}

impl Embed {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let file = PathBuf::from("claims").join(format!("{}.toml", self.slug));
        let text = fs::read(&file).map_err(|error| Failure::at(&file, &error))?;
        let claim = match claim::check(&file.to_string_lossy(), &text) {
            Ok(claim) => claim,
            Err(problems) => {
                eprint!("{}", problems.render(false));
                return Ok(Outcome::Problems);
            }
        };
        let card = compose(&claim)
            .map_err(|untranslated| Failure::new(format!("{}: {untranslated}", file.display())))?;
        if !self.script_only {
            println!("{}", plain::element(&card));
        }
        let from = self.from.trim_end_matches('/');
        println!("<script async src=\"{from}/{}.js\"></script>", card.slug);
        Ok(Outcome::Fine)
    }
}
