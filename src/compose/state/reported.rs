//! What was reported, when and on whose word.

use super::Composer;
use crate::card::Fact;
use claim::{
    derive::Origin,
    model::{PointId, Stance, StatementId},
};
use std::collections::{BTreeMap, BTreeSet};

/// Points that came up together.
struct Report {
    /// The statement with which they did.
    first: StatementId,
    points: BTreeSet<PointId>,
}

impl Composer<'_> {
    /// The report the card is about, or that there is none yet.
    pub(super) fn report_first(&self) -> Vec<Fact> {
        let reports = self.all_reports();
        let none_yet = |step| {
            let mut there = reports.iter().map(|report| self.since_step(report));
            there.all(|since| since > step)
        };
        let mut facts =
            self.facts(|step| none_yet(step).then(|| (Vec::new(), self.words.no_report_yet())));
        facts.extend(self.told(reports.iter().take(1)));
        facts
    }

    /// What had been asserted before it on other points.
    pub(super) fn reports_before(&self) -> Vec<Fact> {
        self.told(self.all_reports().iter().skip(1))
    }

    fn told<'a>(&self, reports: impl Iterator<Item = &'a Report>) -> Vec<Fact> {
        let told = |report: &Report| {
            self.facts(|step| {
                (self.since_step(report) <= step).then(|| self.reported(report, step))
            })
        };
        reports.flat_map(told).collect()
    }

    /// Whether one of them says of these points that no denial addresses them.
    pub(super) fn told_with_a_report(&self, step: usize, points: &[&str]) -> bool {
        self.all_reports()
            .iter()
            .any(|report| self.since_step(report) <= step && self.shorts_of(report) == points)
    }

    /// The step from which a report can be seen.
    fn since_step(&self, report: &Report) -> usize {
        self.derived.visible_from(report.first)
    }

    fn shorts_of(&self, report: &Report) -> Vec<&str> {
        let short = |id: &PointId| self.claim.point(*id).short.as_str();
        report.points.iter().map(short).collect()
    }

    /// What was asserted by those who do not deny something in the same breath, or, where nobody
    /// else asserts anything, by them; in the order of becoming known.
    fn reporting(&self) -> Vec<StatementId> {
        let takes = |id: &StatementId, wanted| {
            let mut stances = self.claim.statement(*id).stances.iter();
            stances.any(|(stance, point)| *stance == wanted && !self.is_raised(*point))
        };
        let all: Vec<_> = self
            .in_order()
            .filter(|id| takes(id, Stance::Asserts))
            .collect();
        let plain = all.iter().filter(|id| !takes(id, Stance::Denies));
        let plain: Vec<_> = plain.copied().collect();
        if plain.is_empty() { all } else { plain }
    }

    /// What a statement asserts of what was reported.
    fn asserted_in(&self, id: StatementId) -> impl Iterator<Item = PointId> {
        let stances = self.claim.statement(id).stances.iter();
        let asserted =
            stances.filter(|(stance, point)| *stance == Stance::Asserts && !self.is_raised(*point));
        asserted.map(|(_, point)| *point)
    }

    /// The report that the author marked, or else the first one, with what came up for the first
    /// time on that day; then, earliest first, what had come up before.
    fn all_reports(&self) -> Vec<Report> {
        let reporting = self.reporting();
        let marked = reporting.iter().find(|id| self.claim.statement(**id).lead);
        let Some(&main) = marked.or(reporting.first()) else {
            return Vec::new();
        };
        let mut points: BTreeSet<PointId> = self.asserted_in(main).collect();
        let mut first_said: BTreeMap<PointId, StatementId> = BTreeMap::new();
        for id in &reporting {
            for point in self.asserted_in(*id) {
                first_said.entry(point).or_insert(*id);
            }
        }
        let since = |id: StatementId| self.derived.visible_from(id);
        let mut before: Vec<Report> = Vec::new();
        for id in reporting.iter().filter(|id| since(**id) <= since(main)) {
            let new = |point: &PointId| first_said.get(point) == Some(id);
            let with_main = since(*id) == since(main) && self.when(*id) == self.when(main);
            let new: Vec<_> = self.asserted_in(*id).filter(new).collect();
            if with_main {
                points.extend(new);
                continue;
            }
            let mut new = new
                .into_iter()
                .filter(|point| !points.contains(point))
                .peekable();
            if new.peek().is_none() {
                continue;
            }
            let same = |other: &&mut Report| self.when(other.first) == self.when(*id);
            match before.iter_mut().find(same) {
                Some(report) => report.points.extend(new),
                None => before.push(Report {
                    first: *id,
                    points: new.collect(),
                }),
            }
        }
        before.insert(
            0,
            Report {
                first: main,
                points,
            },
        );
        before
    }

    /// The points of a report, and when and on how many origins' word they were reported.
    fn reported(&self, report: &Report, step: usize) -> (Vec<&str>, String) {
        let (origins, unknown) = self.first_word(report);
        let word_of = self.words.word_of(self.counts(origins, unknown));
        let told = self.words.reported(&self.when(report.first), &word_of);
        let points = self.shorts_of(report);
        let unaddressed = self.unaddressed(step).filter(|left| *left == points);
        let also = unaddressed.map(|_| format!(" {}", self.words.all_unaddressed()));
        (points, told + &also.unwrap_or_default())
    }

    /// On whose word something was reported at first, each origin once; and 1 where some of it cannot be
    /// traced, 0 otherwise.
    fn first_word(&self, report: &Report) -> (Vec<&Origin>, usize) {
        let by_then = self.since_step(report);
        let mut origins: Vec<&Origin> = Vec::new();
        let mut unknown = 0;
        for id in self.reporting() {
            if self.derived.visible_from(id) > by_then {
                continue;
            }
            let asserted = self.asserted_in(id).filter(|id| report.points.contains(id));
            for origin in asserted.flat_map(|of| self.origins_of(id, Stance::Asserts, of)) {
                match origin {
                    Origin::Unknown => unknown = 1,
                    _ if origins.iter().any(|other| self.same(origin, other)) => {}
                    _ => origins.push(origin),
                }
            }
        }
        (origins, unknown)
    }

    /// How many have asserted since what was reported: point by point, for who backs one of several would be
    /// taken for a witness of them all. Below the denials, which stand as near to the report as can be.
    pub(super) fn asserted_since(&self) -> Vec<Fact> {
        let reports = self.all_reports();
        self.facts(|step| {
            let mut also: Vec<String> = Vec::new();
            for report in &reports {
                if self.since_step(report) > step {
                    continue;
                }
                let (first, _) = self.first_word(report);
                for id in &report.points {
                    let since = self.asserting_since(step, *id, &first);
                    if !since.is_empty() {
                        let point = &self.claim.point(*id).short;
                        let count = self.words.count(self.counts(since, 0));
                        also.push(self.words.also_on_point(point, &count));
                    }
                }
            }
            let told = |also| {
                (
                    Vec::new(),
                    self.words.asserted_since(&self.words.list(also)),
                )
            };
            (!also.is_empty()).then(|| told(&also))
        })
    }

    /// Who else stands behind a point that was reported, by a step. Who denies it too is told of
    /// by name, and is nobody else.
    fn asserting_since(&self, step: usize, id: PointId, first: &[&Origin]) -> Vec<&Origin> {
        let Some(state) = self.derived.state(step, id) else {
            return Vec::new();
        };
        let conceded = self.concessions(step, id);
        let others = state.asserted.origins().filter(|origin| {
            let mut known = first.iter().copied();
            let mut conceding = conceded.iter().map(|concession| concession.who);
            let same = |other: &Origin| self.same(origin, other);
            !known.any(same) && !conceding.any(same)
        });
        others.collect()
    }
}
