//! Questions about the record that several parts of a card ask.

use super::{Composer, foreign::isolated, words::Counts};
use claim::{
    derive::{Origin, Tally},
    model::{PartyKind, PointId, Speaker, Stance, StatementId, Towards},
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

    /// All statements in the order of becoming known.
    pub(super) fn in_order(&self) -> impl Iterator<Item = StatementId> {
        let steps = self.derived.steps.iter();
        steps.flat_map(|step| step.news.iter().copied())
    }

    /// The statement in which an origin first took a stance on a point.
    pub(super) fn first_said(
        &self,
        point: PointId,
        stance: Stance,
        origin: &Origin,
    ) -> Option<StatementId> {
        self.in_order().find(|id| {
            let mut origins = self.origins_of(*id, stance, point);
            origins.any(|other| self.same(origin, other))
        })
    }

    /// The day in words on which a statement was made, within a sentence, as precisely as it is
    /// known.
    pub(super) fn when(&self, id: StatementId) -> String {
        self.words.when(self.claim.statement(id).on.as_ref())
    }

    /// Whether a statement was made after a step, on whatever day of those it can have been.
    pub(super) fn certainly_after(&self, id: StatementId, step: usize) -> bool {
        let on = self.claim.statement(id).on.as_ref();
        let step = self.derived.steps.get(step);
        on.zip(step).is_some_and(|(on, step)| on.day() > step.on)
    }

    /// A step's day in words; where it names none, the last one it can mean.
    pub(super) fn day(&self, step: usize) -> String {
        let step = self.derived.steps.get(step);
        step.map_or_else(|| self.words.date_unknown(), |step| self.words.day(step.on))
    }

    /// The origins of a tally, each by name with the statement in which it first took this stance
    /// on a point.
    pub(super) fn first_said_by(
        &self,
        tally: &Tally,
        point: PointId,
        stance: Stance,
    ) -> Vec<(StatementId, String)> {
        let unknown = (tally.unknown > 0).then_some(&Origin::Unknown);
        let origins = tally.origins().chain(unknown);
        let first = |origin: &Origin| {
            let first = self.first_said(point, stance, origin)?;
            Some((first, self.who_said(origin, first)))
        };
        origins.filter_map(first).collect()
    }

    /// Who did something, by when in words: those of one date together, whoever did it first
    /// first.
    pub(super) fn by_date(
        &self,
        who: Vec<(StatementId, String)>,
    ) -> Vec<(StatementId, Vec<String>)> {
        let mut dates: Vec<(StatementId, Vec<String>)> = Vec::new();
        for (id, name) in who {
            match dates
                .iter_mut()
                .find(|(other, _)| self.when(*other) == self.when(id))
            {
                Some((_, names)) if names.contains(&name) => {}
                Some((_, names)) => names.push(name),
                None => dates.push((id, vec![name])),
            }
        }
        dates.sort_by_key(|(id, _)| self.in_order().position(|other| other == *id));
        dates
    }

    /// How many of which kind some origins are.
    pub(super) fn counts<'o>(
        &self,
        origins: impl IntoIterator<Item = &'o Origin>,
        unknown: usize,
    ) -> Counts {
        let mut counts = Counts {
            unknown,
            ..Counts::default()
        };
        for origin in origins {
            *match origin {
                Origin::Party(id) if self.claim.party(*id).kind == PartyKind::Document => {
                    &mut counts.documents
                }
                Origin::Party(_) => &mut counts.named,
                Origin::Unnamed(_) => &mut counts.unnamed,
                Origin::OwnVoice(_) => &mut counts.own_voice,
                Origin::Unknown => &mut counts.unknown,
            } += 1;
        }
        counts
    }

    /// "2 named, 1 unnamed".
    pub(super) fn count(&self, tally: &Tally) -> String {
        let counts = self.counts(tally.origins(), tally.unknown);
        self.words.count(counts)
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

    /// A stance with the points it is taken on: "asserted: Signed, Carried".
    pub(super) fn stance_on(&self, stance: Stance, points: &[&str]) -> String {
        let taken = self.words.label(&self.words.stance_taken(stance));
        format!("{taken} {}", self.words.list(points))
    }

    /// Somebody who took a word back: of an outlet, its name alone.
    pub(super) fn taker_back(&self, origin: &Origin) -> String {
        match origin {
            Origin::OwnVoice(source) => {
                let outlet = &self.claim.source(*source).outlet;
                isolated(outlet, self.words.direction)
            }
            _ => self.origin_in_short(origin),
        }
    }

    /// All of a tally who did, as a list that is no sentence.
    pub(super) fn takers_back(&self, tally: &Tally) -> String {
        let names: Vec<_> = tally.origins().map(|who| self.taker_back(who)).collect();
        self.words.list(&names)
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

    /// Who has corrected their own stance on a point by a step, so that it no longer stands, each
    /// with the correction; those who have withdrawn it are not among them.
    pub(super) fn corrected(
        &self,
        step: usize,
        point: PointId,
        stance: Stance,
    ) -> Vec<(StatementId, String)> {
        let Some(state) = self.derived.state(step, point) else {
            return Vec::new();
        };
        let gone = |origin: &&Origin| {
            !self.among(origin, state.tally(stance)) && !self.among(origin, &state.withdrawn)
        };
        let mut who: Vec<(StatementId, String)> = Vec::new();
        for (id, correction) in self.claim.statements() {
            if self.derived.visible_from(id) > step {
                continue;
            }
            for (towards, corrected) in &correction.towards {
                let same_voice = self.claim.statement(*corrected).by == correction.by;
                if *towards != Towards::Corrects || !same_voice {
                    continue;
                }
                for origin in self.origins_of(*corrected, stance, point).filter(gone) {
                    let name = self.origin_in_short(origin);
                    if who.iter().all(|(_, known)| *known != name) {
                        who.push((id, name));
                    }
                }
            }
        }
        who
    }

    /// Whether an origin ever took a stance on a point, up to a step. An outlet stands for the
    /// unnamed sources whose assertions it reported, too.
    fn took(&self, step: usize, point: PointId, stance: Stance, origin: &Origin) -> bool {
        let reported = |id: StatementId| {
            let statement = self.claim.statement(id);
            let unnamed = match statement.by {
                Speaker::Party(party) => self.claim.party(party).kind == PartyKind::Unnamed,
                Speaker::OwnVoice | Speaker::Relayed => false,
            };
            unnamed
                && statement.relayed_from.is_none()
                && statement.stances.contains(&(Stance::Asserts, point))
                && self.same(origin, &Origin::OwnVoice(statement.source))
        };
        self.claim.statements().any(|(id, _)| {
            self.derived.visible_from(id) <= step
                && (stance == Stance::Asserts && reported(id)
                    || self
                        .origins_of(id, stance, point)
                        .any(|other| self.same(origin, other)))
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
