//! The state of play, derived for each step: what a reader with ten seconds takes away.

use super::{
    Composer, dates,
    runs::{lines, runs},
    words,
};
use crate::card::{Fact, Line};
use claim::{
    derive::{Origin, PointState, Tally},
    model::{Point, PointId, Stance},
};

/// How many denials of one point the state names; the others are counted.
const NAMED_DENIALS: usize = 2;

impl Composer<'_> {
    /// The state of play: several facts a step, each there for as long as it is true.
    pub(super) fn state(&self) -> Vec<Fact> {
        let mut state = self.facts(|step| Some((Vec::new(), self.reported(step)?)));
        for (id, point) in self.claim.points() {
            state.extend(
                self.facts(|step| Some((vec![point.short.as_str()], self.point_denied(step, id)?))),
            );
        }
        for (id, point) in self.claim.points() {
            state.extend(
                self.facts(|step| Some((vec![point.short.as_str()], self.taken_back(step, id)?))),
            );
        }
        state.extend(self.facts(|step| Some((Vec::new(), self.would_not_say(step)?))));
        state.extend(
            self.facts(|step| Some((self.never_denied(step)?, words::NEVER_DENIED.to_owned()))),
        );
        for (id, point) in self.claim.points() {
            state.extend(
                self.facts(|step| {
                    Some((vec![point.short.as_str()], self.asserted_later(step, id)?))
                }),
            );
        }
        if self.derived.first_denial().is_none() {
            state.extend(self.facts(|_| Some((Vec::new(), words::NO_DENIAL.to_owned()))));
        }
        state
    }

    /// A fact and the points it is about, for each step at which it holds.
    fn facts<'a>(&self, fact: impl Fn(usize) -> Option<(Vec<&'a str>, String)>) -> Vec<Fact> {
        let facts = runs(self.steps(), fact).into_iter();
        facts
            .map(|(span, (points, text))| Fact {
                span,
                points: (!points.is_empty()).then(|| words::label(&points).into()),
                text: text.into(),
            })
            .collect()
    }

    /// On the days before the first denial: that and when it came. The card shows no
    /// allegation without it.
    pub(super) fn later(&self) -> Vec<Line> {
        let Some(first) = self.derived.first_denial() else {
            return Vec::new();
        };
        let Some(day) = self
            .derived
            .steps
            .get(first)
            .map(|step| dates::day(step.on))
        else {
            return Vec::new();
        };
        let denied = |(id, point): (PointId, &Point)| {
            let state = self.derived.state(first, id)?;
            (!state.denied.is_empty())
                .then(|| words::denied_by_whom(&point.short, &self.who(&state.denied)))
        };
        let denials: Vec<_> = self.claim.points().filter_map(denied).collect();
        let line = words::denied_later(&day, &denials.join("; "));
        lines(self.steps(), |step| (step < first).then(|| line.clone()))
    }

    /// The first report, and on how many origins' word.
    fn reported(&self, step: usize) -> Option<String> {
        let asserted =
            |s: &claim::derive::Step| s.points.iter().any(|point| !point.asserted.is_empty());
        let first = self
            .derived
            .steps
            .iter()
            .position(asserted)
            .filter(|first| *first <= step);
        let Some(first) = first.and_then(|first| self.derived.steps.get(first)) else {
            return Some(words::NO_REPORT_YET.to_owned());
        };
        let mut origins: Vec<&Origin> = Vec::new();
        for origin in first
            .points
            .iter()
            .flat_map(|point| point.asserted.origins())
        {
            if !origins.contains(&origin) {
                origins.push(origin);
            }
        }
        let unknown = first
            .points
            .iter()
            .map(|point| point.asserted.unknown)
            .max()
            .unwrap_or(0);
        let of = |kind: fn(&Origin) -> bool| origins.iter().filter(|o| kind(o)).count();
        let word_of = words::word_of(
            of(|o| matches!(o, Origin::Party(_))),
            of(|o| matches!(o, Origin::Unnamed(_))),
            of(|o| matches!(o, Origin::OwnVoice(_))),
            unknown,
        );
        Some(words::reported(&dates::day(first.on), &word_of))
    }

    fn point_denied(&self, step: usize, id: PointId) -> Option<String> {
        let now = &self.derived.state(step, id)?.denied;
        if now.is_empty() {
            return None;
        }
        let told: Vec<_> = now
            .origins()
            .take(NAMED_DENIALS)
            .map(|origin| {
                (
                    self.first_day(id, Stance::Denies, origin),
                    self.origin_in_short(origin),
                )
            })
            .collect();
        let more = (now.independent() + now.unknown).saturating_sub(told.len());
        Some(words::point_denied(&told, more))
    }

    /// Who has taken back an earlier word on a point, and when first.
    fn taken_back(&self, step: usize, id: PointId) -> Option<String> {
        let now = &self.derived.state(step, id)?.withdrawn;
        let first = now.origins().next()?;
        let day = self.first_day(id, Stance::Withdraws, first);
        Some(words::taken_back(&day, &self.who(now)))
    }

    /// While there is no denial: who was asked and would not say.
    fn would_not_say(&self, step: usize) -> Option<String> {
        if self
            .derived
            .first_denial()
            .is_some_and(|first| first <= step)
        {
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
        (!who.is_empty()).then(|| words::would_not_say(&who))
    }

    /// What the denials on record leave alone, of what was reported before them.
    fn never_denied(&self, step: usize) -> Option<Vec<&str>> {
        let first = self.derived.first_denial().filter(|first| *first <= step)?;
        let before = |id| {
            first > 0
                && self
                    .derived
                    .state(first - 1, id)
                    .is_some_and(|s| !s.asserted.is_empty())
                || first == 0
                    && self
                        .derived
                        .state(0, id)
                        .is_some_and(|s| !s.asserted.is_empty())
        };
        let alone = |state: &PointState| {
            state.denied.is_empty() && state.doubted.is_empty() && state.withdrawn.is_empty()
        };
        let points: Vec<_> = self
            .claim
            .points()
            .filter(|(id, _)| before(*id) && self.derived.state(step, *id).is_some_and(alone))
            .map(|(_, point)| point.short.as_str())
            .collect();
        (!points.is_empty()).then_some(points)
    }

    /// A point that came up only after the first denial, and that not the deniers raised.
    fn asserted_later(&self, step: usize, id: PointId) -> Option<String> {
        let first_denial = self.derived.first_denial()?;
        let asserted = |s: usize| {
            self.derived
                .state(s, id)
                .map(|state| &state.asserted)
                .filter(|t| !t.is_empty())
        };
        let first = (0..=step)
            .find(|s| asserted(*s).is_some())
            .filter(|first| *first > first_denial)?;
        let now: &Tally = asserted(step)?;
        let origin = asserted(first)?.origins().next()?;
        let day = dates::day(self.derived.steps.get(first)?.on);
        let who = self.origin_in_short(origin);
        let caveat = self.claim.statements().find_map(|(statement, s)| {
            let here = s.stances.contains(&(Stance::Asserts, id))
                && self.derived.visible_from(statement) == first;
            here.then_some(s.caveat.as_deref()).flatten()
        });
        Some(words::asserted_later(
            &day,
            &who,
            now.independent() == 1,
            caveat,
        ))
    }

    /// The day on which an origin first took a stance on a point.
    fn first_day(&self, point: PointId, stance: Stance, origin: &Origin) -> String {
        let step = self.derived.steps.iter().find(|step| {
            step.points
                .get(point.0)
                .is_some_and(|state| state.tally(stance).origins().any(|o| o == origin))
        });
        step.map_or_else(
            || words::DATE_UNKNOWN.to_owned(),
            |step| dates::day(step.on),
        )
    }
}
