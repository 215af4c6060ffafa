//! Questions about the record that several parts of a card ask.

use super::Composer;
use claim::{
    derive::{Origin, Tally},
    model::{PointId, Stance, StatementId, Towards},
};

impl Composer<'_> {
    /// Whether two origins are the same one: an unnamed origin can be known by more of its
    /// parties later on, and an outlet speaks in its own voice in more than one source.
    pub(super) fn same(&self, one: &Origin, other: &Origin) -> bool {
        match (one, other) {
            (Origin::OwnVoice(a), Origin::OwnVoice(b)) => {
                self.claim.source(*a).outlet == self.claim.source(*b).outlet
            }
            (a, b) => a == b || a.parties().iter().any(|party| b.parties().contains(party)),
        }
    }

    /// Whether an origin is one of a tally's.
    pub(super) fn among(&self, origin: &Origin, tally: &Tally) -> bool {
        tally.origins().any(|other| self.same(origin, other))
    }

    /// The step at which an origin first took a stance on a point.
    pub(super) fn first_step(&self, point: PointId, stance: Stance, origin: &Origin) -> usize {
        let takes = |step: &claim::derive::Step| {
            let state = step.points.get(point.0);
            state.is_some_and(|state| self.among(origin, state.tally(stance)))
        };
        self.derived.steps.iter().position(takes).unwrap_or(0)
    }

    /// A step's day in words.
    pub(super) fn day(&self, step: usize) -> String {
        let step = self.derived.steps.get(step);
        step.map_or_else(|| self.words.date_unknown(), |step| self.words.day(step.on))
    }

    /// The origins of a tally by name, and that there are some of unknown origin.
    pub(super) fn who(&self, tally: &Tally) -> Vec<String> {
        let named = tally.origins().map(|origin| self.origin_in_short(origin));
        let unknown = (tally.unknown > 0).then(|| self.words.origin_unknown());
        named.chain(unknown).collect()
    }

    /// The same as a list that is no sentence: "A, B".
    pub(super) fn who_listed(&self, tally: &Tally) -> String {
        self.words.list(&self.who(tally))
    }

    /// The same within a sentence: "A and B".
    pub(super) fn who_joined(&self, tally: &Tally) -> String {
        self.words.and(&self.who(tally))
    }

    /// A stance with the points it is taken on: "asserted: Signed, Carried".
    pub(super) fn stance_on(&self, stance: Stance, points: &[&str]) -> String {
        let taken = self.words.label(&self.words.stance_taken(stance));
        format!("{taken} {}", self.words.list(points))
    }

    /// Those who have taken back this stance on a point, by a step.
    pub(super) fn taken_back(&self, step: usize, point: PointId, stance: Stance) -> Tally {
        let Some(state) = self.derived.state(step, point) else {
            return Tally::default();
        };
        let mut withdrawn = state.withdrawn.clone();
        let standing = state.tally(stance);
        let took = |origin: &Origin| {
            self.took(step, point, stance, origin) && !self.among(origin, standing)
        };
        withdrawn.named.retain(took);
        withdrawn.unnamed.retain(took);
        withdrawn.own_voice.retain(took);
        withdrawn
    }

    /// Who has corrected their own stance on a point by a step, so that it no longer stands, and
    /// on which step first; those who have withdrawn it are not among them.
    pub(super) fn corrected(
        &self,
        step: usize,
        point: PointId,
        stance: Stance,
    ) -> Option<(usize, Vec<String>)> {
        let state = self.derived.state(step, point)?;
        let gone = |origin: &&Origin| {
            !self.among(origin, state.tally(stance)) && !self.among(origin, &state.withdrawn)
        };
        let mut first = None;
        let mut who: Vec<String> = Vec::new();
        for (id, correction) in self.claim.statements() {
            let since = self.derived.visible_from(id);
            for (towards, corrected) in &correction.towards {
                let same_voice = self.claim.statement(*corrected).by == correction.by;
                if *towards != Towards::Corrects || !same_voice || since > step {
                    continue;
                }
                for origin in self.origins_of(*corrected, stance, point).filter(gone) {
                    let name = self.origin_in_short(origin);
                    if !who.contains(&name) {
                        who.push(name);
                    }
                    first = Some(first.map_or(since, |first: usize| first.min(since)));
                }
            }
        }
        Some((first?, who))
    }

    /// Whether an origin ever took a stance on a point, up to a step.
    fn took(&self, step: usize, point: PointId, stance: Stance, origin: &Origin) -> bool {
        self.claim.statements().any(|(id, _)| {
            self.derived.visible_from(id) <= step
                && self
                    .origins_of(id, stance, point)
                    .any(|other| self.same(origin, other))
        })
    }

    /// Whose word a statement's stance on a point is in the end.
    pub(super) fn origins_of(
        &self,
        id: StatementId,
        stance: Stance,
        point: PointId,
    ) -> impl Iterator<Item = &Origin> {
        let stances = self
            .derived
            .origins
            .get(id.0)
            .map(|of| of.stances.as_slice());
        let stances = stances.unwrap_or_default().iter();
        let these = stances.filter(move |of| of.stance == stance && of.point == point);
        these.flat_map(|of| &of.origins)
    }
}
