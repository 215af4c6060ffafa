use super::{Failure, Outcome};
use crate::claims::{self, File};
use clap::Args;
use html_escape::encode_double_quoted_attribute;
use report_denial::plain;
use std::path::PathBuf;

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
        let path = PathBuf::from("claims").join(format!("{}.toml", self.slug));
        let mut files = Vec::new();
        for path in claims::with_originals(vec![path]) {
            files.push(File::read(&path).map_err(|error| Failure::at(&path, &error))?);
        }
        let mut asked_for = None;
        for checked in claims::check(&files) {
            match checked {
                // What is pasted into an article is published.
                Ok(checked) if !checked.is_finished() => {
                    eprint!("{}", checked.warnings);
                    return Ok(Outcome::Problems);
                }
                Ok(checked) => asked_for = Some(checked.card),
                Err(problems) => {
                    eprint!("{problems}");
                    return Ok(Outcome::Problems);
                }
            }
        }
        let Some(card) = asked_for else {
            return Ok(Outcome::Problems);
        };
        if !self.script_only {
            println!("{}", plain::element(&card));
        }
        let from = encode_double_quoted_attribute(self.from.trim_end_matches('/'));
        println!("<script async src=\"{from}/{}.js\"></script>", card.slug);
        Ok(Outcome::Fine)
    }
}
