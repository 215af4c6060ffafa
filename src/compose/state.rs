//! The state of play, derived for each step: what a reader with ten seconds takes away.

use super::{
    Composer,
    foreign::{phrase, plain},
    runs::runs,
};
use crate::card::{Fact, Line};
use claim::{
    derive::{Origin, Silence, Tally},
    model::{Point, PointId, Stance, Statement, StatementId},
};
use std::collections::BTreeSet;

/// How many denials of one point the state names; the others are counted.
const NAMED_DENIALS: usize = 2;

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
        let mut state = self.facts(|step| {
            let (points, reported) = self.reported(step);
            let also = self.unaddressed(step).filter(|left| *left == points);
            let also = also.map(|_| format!(" {}", self.words.all_unaddressed()));
            Some((points, reported + &also.unwrap_or_default()))
        });
        state.extend(self.each_point(|step, id| self.point_denied(step, id)));
        state.extend(self.each_point(|step, id| self.denial_taken_back(step, id)));
        state.extend(self.each_point(|step, id| self.report_taken_back(step, id)));
        state.extend(self.each_point(|step, id| self.denial_corrected(step, id)));
        state.extend(self.each_point(|step, id| self.report_corrected(step, id)));
        state.extend(self.facts(|step| Some((Vec::new(), self.would_not_say(step)?))));
        state.extend(self.facts(|step| {
            let left = self.unaddressed(step)?;
            // Told with the report where it is the same points.
            (left != self.reported(step).0).then(|| (left, self.words.unaddressed()))
        }));
        state.extend(self.each_point(|step, id| self.asserted_later(step, id)));
        if self.derived.first_denial().is_none() {
            state.extend(self.facts(|_| Some((Vec::new(), self.words.no_denial()))));
        }
        state
    }

    /// What was not known on the day shown: that a point was denied later, when and by whom.
    /// The card shows no allegation without it, on any day.
    pub(super) fn later(&self) -> Vec<Fact> {
        let first = self.derived.first_denial();
        let mut later = self.facts(|step| {
            first
                .filter(|first| step < *first)
                .map(|_| (Vec::new(), self.words.no_denial_yet()))
        });
        later.extend(self.each_point(|step, id| {
            let denied = self
                .derived
                .first_denial_step(id)
                .filter(|denied| step < *denied)?;
            let who = self.who_joined(&self.derived.state(denied, id)?.denied);
            Some(self.words.denied_later(&self.day(denied), &who))
        }));
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

    /// A fact about each point, for each step at which it holds.
    fn each_point(&self, fact: impl Fn(usize, PointId) -> Option<String>) -> Vec<Fact> {
        let of = |(id, point): (PointId, &Point)| {
            let short = point.short.clone();
            self.facts(|step| fact(step, id).map(|text| (vec![short.as_str()], text)))
        };
        self.claim.points().flat_map(of).collect()
    }

    /// What was reported first, and on how many origins' word: what was asserted by those who do not
    /// deny something in the same breath, or, where nobody else asserts anything, by them.
    fn reported(&self, step: usize) -> (Vec<&str>, String) {
        let asserts = |s: &Statement, stance| s.stances.iter().any(|(taken, _)| *taken == stance);
        let reports: Vec<(StatementId, &Statement)> = {
            let all = || {
                self.claim
                    .statements()
                    .filter(|(_, s)| asserts(s, Stance::Asserts))
            };
            let plain: Vec<_> = all().filter(|(_, s)| !asserts(s, Stance::Denies)).collect();
            if plain.is_empty() {
                all().collect()
            } else {
                plain
            }
        };
        let from = |id: &StatementId| self.derived.visible_from(*id);
        let first = reports.iter().map(|(id, _)| from(id)).min();
        let Some(first) = first.filter(|first| *first <= step) else {
            return (Vec::new(), self.words.no_report_yet());
        };
        let mut origins: Vec<&Origin> = Vec::new();
        let mut unknown = 0;
        let mut points: BTreeSet<PointId> = BTreeSet::new();
        for (id, statement) in reports.iter().filter(|(id, _)| from(id) == first) {
            let asserted = statement
                .stances
                .iter()
                .filter(|(s, _)| *s == Stance::Asserts);
            points.extend(asserted.clone().map(|(_, point)| *point));
            for origin in asserted.flat_map(|(s, point)| self.origins_of(*id, *s, *point)) {
                match origin {
                    Origin::Unknown => unknown = 1,
                    _ if origins.iter().any(|other| self.same(origin, other)) => {}
                    _ => origins.push(origin),
                }
            }
        }
        let [named, unnamed, own_voice, _] = kinds(&origins);
        let word_of = self.words.word_of(named, unnamed, own_voice, unknown);
        let since = self.asserting_since(step, &points, &origins);
        let points = points
            .into_iter()
            .map(|id| self.claim.point(id).short.as_str());
        let day = self.day(first);
        let told = if since.is_empty() {
            self.words.reported(&day, &word_of)
        } else {
            self.words
                .reported_since(&day, &word_of, &self.counted(&since))
        };
        (points.collect(), told)
    }

    /// Who else stands behind any of what was reported first, by a step.
    fn asserting_since(
        &self,
        step: usize,
        points: &BTreeSet<PointId>,
        first: &[&Origin],
    ) -> Vec<&Origin> {
        let mut since: Vec<&Origin> = Vec::new();
        let states = points.iter().filter_map(|id| self.derived.state(step, *id));
        for origin in states.flat_map(|state| state.asserted.origins()) {
            let known = first.iter().chain(&since);
            if !known.into_iter().any(|other| self.same(origin, other)) {
                since.push(origin);
            }
        }
        since
    }

    /// Who denies a point and since when, earliest first.
    fn point_denied(&self, step: usize, id: PointId) -> Option<String> {
        let now = &self.derived.state(step, id)?.denied;
        if now.is_empty() {
            return None;
        }
        let mut denials: Vec<(usize, &Origin)> = now
            .origins()
            .map(|origin| (self.first_step(id, Stance::Denies, origin), origin))
            .collect();
        denials.sort_by_key(|(since, _)| *since);
        let told: Vec<_> = denials
            .iter()
            .take(NAMED_DENIALS)
            .map(|(since, origin)| {
                let who = self.origin_in_short(origin);
                self.words.denied_on(&self.day(*since), &who)
            })
            .collect();
        let others = denials.iter().skip(NAMED_DENIALS);
        let others: Vec<&Origin> = others.map(|(_, origin)| *origin).collect();
        let told = self.words.and(&told);
        let denied = if told.is_empty() {
            self.words.denied_untraceable()
        } else if others.is_empty() {
            self.words.point_denied(&told)
        } else {
            self.words.point_denied_since(&told, &self.counted(&others))
        };
        // A denial is read as the answer to an assertion, also where there was none.
        Some(if self.ever_asserted(step, id) {
            denied
        } else {
            format!("{denied} {}", self.words.asserted_by_nobody())
        })
    }

    /// Whether anybody has asserted a point by a step, also who took it back since.
    fn ever_asserted(&self, step: usize, id: PointId) -> bool {
        let steps = self.derived.steps.iter().take(step + 1);
        let mut states = steps.filter_map(|step| step.points.get(id.0));
        states.any(|state| !state.asserted.is_empty())
    }

    /// "1 named, 2 unnamed".
    fn counted(&self, origins: &[&Origin]) -> String {
        let [named, unnamed, own_voice, unknown] = kinds(origins);
        self.words.count(named, unnamed, own_voice, unknown)
    }

    fn denial_taken_back(&self, step: usize, id: PointId) -> Option<String> {
        let (day, who) = self.first_taken_back(step, id, Stance::Denies)?;
        Some(self.words.denial_taken_back(&day, &who))
    }

    fn report_taken_back(&self, step: usize, id: PointId) -> Option<String> {
        let (day, who) = self.first_taken_back(step, id, Stance::Asserts)?;
        Some(self.words.report_taken_back(&day, &who))
    }

    fn denial_corrected(&self, step: usize, id: PointId) -> Option<String> {
        let (first, who) = self.corrected(step, id, Stance::Denies)?;
        let who = self.words.and(&who);
        Some(self.words.denial_corrected_on(&self.day(first), &who))
    }

    fn report_corrected(&self, step: usize, id: PointId) -> Option<String> {
        let (first, who) = self.corrected(step, id, Stance::Asserts)?;
        let who = self.words.and(&who);
        Some(self.words.report_corrected_on(&self.day(first), &who))
    }

    /// Who has taken back a stance on a point, and when first.
    fn first_taken_back(
        &self,
        step: usize,
        id: PointId,
        stance: Stance,
    ) -> Option<(String, String)> {
        let now = self.taken_back(step, id, stance);
        let first = |origin| self.first_step(id, Stance::Withdraws, origin);
        let day = self.day(now.origins().map(first).min()?);
        Some((day, self.who_joined(&now)))
    }

    /// While there is no denial: who was asked and would not say.
    fn would_not_say(&self, step: usize) -> Option<String> {
        let first = self.derived.first_denial();
        if first.is_some_and(|first| first <= step) {
            return None;
        }
        let mut who: Vec<String> = Vec::new();
        for state in &self.derived.steps.get(step)?.points {
            for name in self.who(&state.declined) {
                if !who.contains(&name) {
                    who.push(name);
                }
            }
        }
        (!who.is_empty()).then(|| self.words.would_not_say(&self.words.list(&who)))
    }

    /// What is asserted, and left alone by the denials on record then and later.
    fn unaddressed(&self, step: usize) -> Option<Vec<&str>> {
        let left_alone = |id: PointId| {
            let state = self.derived.state(step, id);
            self.derived.first_denial_step(id).is_none()
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
        let state = self.derived.state(step, id)?;
        let now: &Tally = &state.asserted;
        let since = |origin: &&Origin| self.first_step(id, Stance::Asserts, origin);
        let origin = now.origins().min_by_key(since)?;
        let first = since(&origin);
        if state.silence != Some(Silence::NotDenied) || first <= first_denial {
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
        let (day, who) = (self.day(first), self.origin_in_short(origin));
        let caveat = caveat.map_or_else(String::new, |caveat| words.in_brackets(caveat));
        Some(if alone {
            words.asserted_later_alone(&day, &who, &caveat)
        } else {
            words.asserted_later(&day, &who, &caveat)
        })
    }
}

/// How many origins are named, unnamed, outlets' own voices, and unknown.
fn kinds(origins: &[&Origin]) -> [usize; 4] {
    let mut kinds = [0; 4];
    let [named, unnamed, own_voice, unknown] = &mut kinds;
    for origin in origins {
        *match origin {
            Origin::Party(_) => &mut *named,
            Origin::Unnamed(_) => &mut *unnamed,
            Origin::OwnVoice(_) => &mut *own_voice,
            Origin::Unknown => &mut *unknown,
        } += 1;
    }
    kinds
}
