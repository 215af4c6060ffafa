//! The state of play, derived for each step: what a reader with ten seconds takes away.

mod denied;
mod reported;
mod taken_back;

use super::{
    Composer,
    foreign::{phrase, plain},
    runs::runs,
};
use crate::card::{Fact, Line};
use claim::{
    derive::{Silence, Tally},
    model::{Point, PointId, Stance},
};

impl Composer<'_> {
    /// Which day the card shows, at every step but the last.
    pub(super) fn stood(&self) -> Vec<Line> {
        let last = self.derived.steps.len().saturating_sub(1);
        super::runs::lines(self.steps(), |step| {
            (step < last).then(|| self.words.stood(&self.day(step)))
        })
    }

    /// The state of play: several facts a step, each there for as long as it is true.
    pub(super) fn state(&self) -> Vec<Fact> {
        // The denials next to the report: an excerpt that ends early has both.
        let mut state = self.report_first();
        let denied = |step, id, raised| {
            let denied = self.point_denied(step, id);
            denied.filter(|_| self.is_raised(id) == raised)
        };
        state.extend(self.each_point(|step, id| denied(step, id, false)));
        state.extend(self.reports_before());
        state.extend(self.each_point(|step, id| self.conceded(step, id)));
        state.extend(self.each_point(|step, id| self.denial_taken_back(step, id)));
        state.extend(self.each_point(|step, id| self.report_taken_back(step, id)));
        state.extend(self.each_point(|step, id| self.denial_corrected(step, id)));
        state.extend(self.each_point(|step, id| self.report_corrected(step, id)));
        state.extend(self.would_not_say());
        state.extend(self.facts(|step| {
            let left = self.unaddressed(step)?;
            // Told with the report where it is the same points.
            (!self.told_with_a_report(step, &left)).then(|| (left, self.words.unaddressed()))
        }));
        state.extend(self.asserted_since());
        state.extend(self.each_point(|step, id| self.asserted_later(step, id)));
        // What was raised against the report, and after it who denies that.
        state.extend(self.each_point(|step, id| self.raised(step, id)));
        state.extend(self.each_point(|step, id| denied(step, id, true)));
        if self.derived.first_denial().is_none() {
            state.extend(self.facts(|_| Some((Vec::new(), self.words.no_denial()))));
        }
        state
    }

    /// What was not known on the day shown: that a point was denied later, when and by whom.
    /// The card shows no allegation without it, on any day.
    pub(super) fn later(&self) -> Vec<Fact> {
        let mut later = self.facts(|step| {
            let first = self.derived.first_denial()?;
            let none_yet = step < first && !self.may_be_denied(step);
            none_yet.then(|| (Vec::new(), self.words.no_denial_yet()))
        });
        later.extend(self.each_point(|step, id| self.denied_later(step, id)));
        later
    }

    /// A fact and the points it is about, for each step at which it holds.
    fn facts<'a>(&self, fact: impl Fn(usize) -> Option<(Vec<&'a str>, String)>) -> Vec<Fact> {
        let facts = runs(self.steps(), fact).into_iter();
        facts
            .map(|(span, (points, text))| Fact {
                span,
                points: (!points.is_empty())
                    .then(|| plain(&self.words.label(&self.words.list(&points)))),
                text: phrase(&text),
            })
            .collect()
    }

    /// Facts about each point, for each step at which they hold.
    fn each_point<F>(&self, facts: impl Fn(usize, PointId) -> F) -> Vec<Fact>
    where
        F: IntoIterator<Item = String>,
    {
        let of = |(id, point): (PointId, &Point)| {
            let short = point.short.as_str();
            let at = |step: u32| facts(step as usize, id).into_iter().collect();
            let steps: Vec<Vec<String>> = (0..self.steps()).map(at).collect();
            let most = steps.iter().map(Vec::len).max().unwrap_or_default();
            let place = |place: usize| {
                self.facts(|step| Some((vec![short], steps.get(step)?.get(place)?.clone())))
            };
            (0..most).flat_map(place).collect::<Vec<_>>()
        };
        self.claim.points().flat_map(of).collect()
    }

    /// While there is no denial: who was asked and would not say, and of which points.
    fn would_not_say(&self) -> Vec<Fact> {
        let steps: Vec<_> = (0..self.steps())
            .map(|step| self.declined(step as usize))
            .collect();
        let most = steps.iter().map(Vec::len).max().unwrap_or_default();
        let place = |place: usize| {
            self.facts(|step| {
                let (who, points) = steps.get(step)?.get(place)?;
                Some((
                    points.clone(),
                    self.words.would_not_say(&self.words.list(who)),
                ))
            })
        };
        (0..most).flat_map(place).collect()
    }

    /// Who would not say at a step without a denial, with the points that the same people were asked about.
    fn declined(&self, step: usize) -> Vec<(Vec<String>, Vec<&str>)> {
        let mut declined: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
        if self
            .derived
            .first_denial()
            .is_some_and(|first| first <= step)
        {
            return declined;
        }
        for (id, point) in self.claim.points().filter(|(id, _)| !self.is_raised(*id)) {
            let state = self.derived.state(step, id);
            let who = state.map_or_else(Vec::new, |state| self.who(&state.declined));
            match declined.iter_mut().find(|(others, _)| *others == who) {
                _ if who.is_empty() => {}
                Some((_, points)) => points.push(&point.short),
                None => declined.push((who, vec![&point.short])),
            }
        }
        declined
    }

    /// What is asserted, and left alone by the denials on record then and later.
    fn unaddressed(&self, step: usize) -> Option<Vec<&str>> {
        let left_alone = |id: PointId| {
            let state = self.derived.state(step, id);
            self.derived.first_denial_step(id).is_none()
                && !self.is_raised(id)
                && state.is_some_and(|state| {
                    state.silence == Some(Silence::NotAddressed) && !state.asserted.is_empty()
                })
        };
        let points = self.claim.points().filter(|(id, _)| left_alone(*id));
        let points: Vec<_> = points.map(|(_, point)| point.short.as_str()).collect();
        (!points.is_empty()).then_some(points)
    }

    /// A point that was first asserted after the first denial, and that who denies another one
    /// has accepted or raised.
    fn asserted_later(&self, step: usize, id: PointId) -> Option<String> {
        let first_denial = self.derived.first_denial()?;
        if self.is_raised(id) {
            return None;
        }
        let state = self.derived.state(step, id)?;
        let now: &Tally = &state.asserted;
        let said = now.origins().filter_map(|origin| {
            let first = self.first_said(id, Stance::Asserts, origin)?;
            Some((first, origin))
        });
        let (first, origin) = said.min_by_key(|(first, _)| self.derived.visible_from(*first))?;
        if state.silence != Some(Silence::NotDenied)
            || self.derived.visible_from(first) <= first_denial
        {
            return None;
        }
        let caveat = self.claim.statements().find_map(|(statement, s)| {
            let mut origins = self.origins_of(statement, Stance::Asserts, id);
            let here = self.derived.visible_from(statement) <= step
                && origins.any(|other| self.same(origin, other));
            here.then_some(s.caveat.as_deref()).flatten()
        });
        let alone = now.independent() == 1 && now.unknown == 0;
        let words = self.words;
        let (when, who) = (self.when(first), self.who_said(origin, first));
        let caveat = caveat.map_or_else(String::new, |caveat| words.in_brackets(caveat));
        Some(if alone {
            words.asserted_later_alone(&when, &who, &caveat)
        } else {
            words.asserted_later(&when, &who, &caveat)
        })
    }
}
