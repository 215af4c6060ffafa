//! A claim, as a finished card: everything derivable derived, every text written.
//!
//! What the derivation says in ids and counts is said here in the card's language. For each
//! step the text is written anew, and neighbouring steps that read the same become one run.

mod chain;
mod citation;
mod differences;
mod foreign;
mod fragment;
mod labels;
mod origins;
mod points;
mod quote;
mod raised;
mod record;
mod replies;
mod retellings;
mod runs;
mod sides;
mod sources;
mod speaker;
mod state;
mod statement;
mod words;

pub use words::{Flaw, Untranslated, flaws};

use crate::card::{Card, Change, Day, Line, Phrase, Span, Text};
use claim::{
    Claim,
    derive::{Derived, derive},
    model::StatementId,
};
use foreign::phrase;
use words::Words;

/// Makes the card of a checked claim, in the claim's language.
///
/// # Errors
///
/// Where the card has no words in that language.
///
/// ```no_run
/// # fn run() -> Result<(), claim::Problems> {
/// # let bytes = Vec::new();
/// let claim = claim::check("claims/rocket-man-cd.toml", &bytes)?.claim;
/// # let compose = |claim| report_denial::compose::compose(claim).map_err(|_| todo!());
/// let card = compose(&claim)?;
/// assert!(!card.days.is_empty());
/// # Ok(()) }
/// ```
pub fn compose(claim: &Claim) -> Result<Card, Untranslated> {
    let composer = Composer {
        claim,
        derived: &derive(claim),
        words: &Words::of(&claim.language)?,
    };
    Ok(composer.card())
}

/// A claim with what follows from it, while its card is made.
struct Composer<'a> {
    claim: &'a Claim,
    derived: &'a Derived,
    words: &'a Words,
}

impl Composer<'_> {
    fn card(&self) -> Card {
        let claim = self.claim;
        let drawn = self.drawn();
        let retellings = self.retellings();
        Card {
            slug: text(&claim.slug),
            language: text(&claim.language),
            direction: Text::from(self.words.direction),
            labels: self.labels(&retellings),
            headline: text(&claim.headline),
            summary: Line {
                span: self.from(self.derived.steps.len().saturating_sub(1)),
                text: Phrase::Plain(text(&claim.summary)),
            },
            withdrawn: claim
                .withdrawn
                .as_ref()
                .map(|w| phrase(&self.words.withdrawn(&self.words.day(w.on), &w.reason))),
            days: self.days(),
            stood: self.stood(),
            state: self.state(),
            later: self.later(),
            report: self.report(),
            denial: self.denial(),
            apart: self.apart(),
            points: self.points(),
            origins: self.origins(&drawn),
            chain: drawn.chain,
            origins_count: self.origins_count(),
            retellings,
            retellings_count: self.retellings_count(),
            sources: self.sources(),
            sources_count: self.sources_count(),
            replies: self.replies(),
            changes: self.changes(),
            colophon: vec![
                phrase(&self.checked()),
                phrase(&self.words.made_by(&self.words.list(&claim.authors))),
            ],
            report_errors: claim.report_errors.as_deref().map(text),
        }
    }

    fn days(&self) -> Vec<Day> {
        let last = self.derived.steps.len().saturating_sub(1);
        let day = |(place, step): (usize, &claim::derive::Step)| {
            let words = self.words.day_of(&step.date);
            // What holds since the last step holds today.
            let words = if place == last {
                self.words.until_today(&words)
            } else {
                words
            };
            Day {
                iso: Text::from(step.on.to_string()),
                words: words.into(),
            }
        };
        self.derived.steps.iter().enumerate().map(day).collect()
    }

    fn changes(&self) -> Vec<Change> {
        let mut changes: Vec<_> = self.claim.changes.iter().collect();
        // Of one day, what stands last in the file is the newest.
        changes.reverse();
        changes.sort_by_key(|change| std::cmp::Reverse(change.on));
        let change = |change: &claim::model::Change| Change {
            iso: Text::from(change.on.to_string()),
            words: self.words.day(change.on).into(),
            what: text(&change.what),
        };
        changes.into_iter().map(change).collect()
    }

    /// When the sources were last gone through, and how many of all quotations were compared: what stands beside
    /// those that were says nothing of the others.
    fn checked(&self) -> String {
        let checked = self.words.checked(&self.words.day(self.claim.last_checked));
        let quoted = self.claim.statements().map(|(_, statement)| statement);
        let quoted: Vec<_> = quoted.filter(|said| said.words.is_some()).collect();
        if quoted.is_empty() {
            return checked;
        }
        let found = quoted.iter().filter(|said| said.checked.is_some()).count();
        format!("{checked} {}", self.words.compared(quoted.len(), found))
    }

    /// The number of steps; at least 1.
    fn steps(&self) -> u32 {
        u32::try_from(self.derived.steps.len()).unwrap_or(u32::MAX)
    }

    /// From a step on for good.
    fn from(&self, step: usize) -> Span {
        Span {
            from: u32::try_from(step).unwrap_or(u32::MAX),
            to: self.steps(),
        }
    }

    /// From when on a statement shows.
    fn since(&self, statement: StatementId) -> Span {
        self.from(self.derived.visible_from(statement))
    }
}

fn text(text: &str) -> Text {
    Text::from(text.to_owned())
}
