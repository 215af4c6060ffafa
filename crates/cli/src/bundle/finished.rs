use crate::{claims::Checked, snippet};
use report_denial::entry::Body;
use serde::{Deserialize, Serialize};

/// All that a build needs of a claim in which nothing is wrong. What is made of it with the loader, the style and the
/// engine is made in every build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finished {
    pub(super) facts: Facts,
    /// What the entry script says of the card.
    pub(super) body: Body,
    /// The card's own page.
    pub(super) page: String,
}

/// What the catalogue tells of a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Facts {
    pub(super) slug: String,
    /// The names that it had before.
    pub(super) formerly: Vec<String>,
    pub(super) language: String,
    pub(super) direction: String,
    pub(super) headline: String,
    /// What a frame is called that shows the card.
    pub(super) title: String,
    /// How high such a frame is.
    pub(super) height: usize,
    pub(super) points: usize,
    pub(super) sources: usize,
    /// Days, as a claim file writes them.
    pub(super) last_checked: String,
    pub(super) withdrawn: Option<String>,
}

impl Finished {
    /// What there is to write of a claim.
    pub(super) fn of(checked: &Checked) -> Self {
        let Checked { claim, card, .. } = checked;
        Self {
            facts: Facts {
                slug: claim.slug.clone(),
                formerly: claim.formerly.clone(),
                language: card.language.to_string(),
                direction: card.direction.to_string(),
                headline: card.headline.to_string(),
                title: snippet::title(card),
                height: snippet::height(card),
                points: claim.points.len(),
                sources: claim.sources.len(),
                last_checked: claim.last_checked.to_string(),
                withdrawn: claim.withdrawn.as_ref().map(|taken| taken.on.to_string()),
            },
            body: Body::of(card, &claim.formerly),
            page: super::own::page(checked),
        }
    }

    /// Each name that it is served under: its own, then the former ones.
    pub(super) fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.facts.slug).chain(&self.facts.formerly)
    }
}
