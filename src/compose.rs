//! A claim, as a finished card: everything derivable derived, every text written.
//!
//! What the derivation says in ids and counts is said here in the card's language. For each
//! step the text is written anew, and neighbouring steps that read the same become one run.

mod chain;
mod dates;
mod fragment;
mod origins;
mod points;
mod quote;
mod record;
mod retellings;
mod runs;
mod sides;
mod sources;
mod speaker;
mod state;
mod statement;
mod words;

use crate::card::{Card, Change, Day, Labels, Line, Reply, Span, Text};
use claim::{
    Claim,
    derive::{Derived, derive},
    model::StatementId,
};

/// Makes the card of a checked claim.
///
/// ```no_run
/// # fn run() -> Result<(), claim::Problems> {
/// # let bytes = Vec::new();
/// let claim = claim::check("claims/rocket-man-cd.toml", &bytes)?;
/// let card = report_denial::compose::compose(&claim);
/// assert!(!card.days.is_empty());
/// # Ok(()) }
/// ```
#[must_use]
pub fn compose(claim: &Claim) -> Card {
    let derived = derive(claim);
    Composer {
        claim,
        derived: &derived,
    }
    .card()
}

/// A claim with what follows from it, while its card is made.
struct Composer<'a> {
    claim: &'a Claim,
    derived: &'a Derived,
}

impl Composer<'_> {
    fn card(&self) -> Card {
        let claim = self.claim;
        let drawn = self.drawn();
        Card {
            slug: text(&claim.slug),
            language: text(&claim.language),
            direction: text(words::direction(&claim.language)),
            labels: labels(),
            headline: text(&claim.headline),
            summary: Line {
                span: self.from(self.derived.steps.len().saturating_sub(1)),
                text: text(&claim.summary),
            },
            withdrawn: claim
                .withdrawn
                .as_ref()
                .map(|w| words::withdrawn(&dates::day(w.on), &w.reason).into()),
            days: self.days(),
            stood: self.stood(),
            state: self.state(),
            later: self.later(),
            report: self.report(),
            denial: self.denial(),
            points: self.points(),
            origins: self.origins(&drawn),
            chain: drawn.chain,
            origins_count: self.origins_count(),
            retellings: self.retellings(),
            retellings_count: self.retellings_count(),
            sources: self.sources(),
            sources_count: self.sources_count(),
            replies: self.replies(),
            changes: self.changes(),
            colophon: vec![
                words::checked(&dates::day(claim.last_checked)).into(),
                words::made_by(&claim.authors.join(", ")).into(),
            ],
            report_errors: claim.report_errors.as_deref().map(text),
        }
    }

    fn days(&self) -> Vec<Day> {
        let last = self.derived.steps.len().saturating_sub(1);
        let day = |(place, step): (usize, &claim::derive::Step)| {
            let words = dates::day(step.on);
            // What holds since the last step holds today.
            let words = if place == last {
                words::until_today(&words)
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

    fn replies(&self) -> Vec<Reply> {
        let asked = self.claim.replies.iter().map(|reply| Reply {
            asked: words::asked(
                &reply.to,
                &reply.asked,
                &dates::day(reply.on),
                reply.deadline.map(dates::day).as_deref(),
            )
            .into(),
            answer: reply.answer.as_deref().map_or_else(
                || words::no_answer_by(&dates::day(self.claim.last_checked)).into(),
                text,
            ),
        });
        let searched = self.claim.no_denial_found.as_ref().map(|search| Reply {
            asked: words::NO_DENIAL_FOUND.into(),
            answer: words::searched(&search.places, &dates::day(search.searched_on)).into(),
        });
        asked.chain(searched).collect()
    }

    fn changes(&self) -> Vec<Change> {
        let mut changes: Vec<_> = self.claim.changes.iter().collect();
        // Of one day, what stands last in the file is the newest.
        changes.reverse();
        changes.sort_by_key(|change| std::cmp::Reverse(change.on));
        let change = |change: &claim::model::Change| Change {
            iso: Text::from(change.on.to_string()),
            words: dates::day(change.on).into(),
            what: text(&change.what),
        };
        changes.into_iter().map(change).collect()
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

/// The words of the interface.
fn labels() -> Labels {
    Labels {
        point: words::POINT.into(),
        points: words::POINTS.into(),
        asserted: words::ASSERTED.into(),
        denied: words::DENIED.into(),
        origins: words::ORIGINS.into(),
        as_of: words::AS_OF.into(),
        retellings: words::RETELLINGS.into(),
        told_by: words::TOLD_BY.into(),
        sources: words::SOURCES.into(),
        replies: words::REPLIES.into(),
        changes: words::CHANGES.into(),
        report_errors: words::REPORT_ERRORS.into(),
    }
}
