mod check;
mod named;

use super::{Failure, Outcome};
use crate::snippet::Snippets;
use clap::Args;
use named::Named;
use std::path::PathBuf;

/// Print what to paste into an article, or check what was pasted
///
/// One line with the element and its script. The element carries the whole card as text, so it can be
/// read with the article itself, in a feed and in a reader mode, before any script runs and without
/// one. That text is a snapshot: `--check` tells whether it is still today's.
#[derive(Args)]
#[command(
    after_help = "Exit code: 0 fine, 1 problems in the claim or something to do in the article, 2 the command failed."
)]
pub(crate) struct Embed {
    /// The claim's name: `rocket-man-cd` for claims/rocket-man-cd.toml
    slug: String,
    /// The claim in another language: `ko` for claims/rocket-man-cd.ko.toml
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Where the built files are served from
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "https://cards.example.org/"
    )]
    from: String,
    /// Only the script: the card arrives with it
    #[arg(long, conflicts_with = "iframe")]
    script_only: bool,
    /// A frame around the card's own page, for systems that take scripts away
    #[arg(long)]
    iframe: bool,
    /// Tell whether an article still has today's text: HTML or plain text in UTF-8, `-` for standard input
    #[arg(long, value_name = "ARTICLE", conflicts_with_all = ["script_only", "iframe"])]
    check: Option<PathBuf>,
}

impl Embed {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let named = match Named::find(&self.slug, self.lang.as_deref())? {
            Ok(named) => named,
            Err(problems) => {
                eprint!("{problems}");
                return Ok(Outcome::Problems);
            }
        };
        // What is pasted into an article is published.
        if !named.checked.is_finished() {
            eprint!("{}", named.checked.warnings);
            return Ok(Outcome::Problems);
        }
        if let Some(article) = &self.check {
            return check::check(&named, article);
        }
        let snippets = Snippets::new(&named.checked.card, &self.from);
        let line = if self.iframe {
            snippets.frame()
        } else if self.script_only {
            snippets.script()
        } else {
            snippets.element()
        };
        super::print(&mut std::io::stdout(), &line)?;
        Ok(Outcome::Fine)
    }
}
