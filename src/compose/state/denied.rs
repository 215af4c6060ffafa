//! Who denies a point, on which day, and who of them asserts it as well.

use super::Composer;
use claim::{
    derive::Origin,
    model::{PointId, Relay, Stance, StatementId},
};

/// How many denials of one point the state names; the others are counted.
const NAMED_DENIALS: usize = 2;

/// Who denied a point and asserts it later, without having taken the denial back.
pub(super) struct Concession<'a> {
    pub(super) who: &'a Origin,
    denied: StatementId,
    asserted: StatementId,
}

impl Composer<'_> {
    /// Who denies a point and since when, earliest first.
    pub(super) fn point_denied(&self, step: usize, id: PointId) -> Option<String> {
        let now = &self.derived.state(step, id)?.denied;
        if now.is_empty() {
            return None;
        }
        let mut denials: Vec<(StatementId, &Origin)> = now
            .origins()
            .filter_map(|origin| Some((self.first_said(id, Stance::Denies, origin)?, origin)))
            .collect();
        denials.sort_by_key(|(first, _)| self.derived.visible_from(*first));
        let told: Vec<_> = denials
            .iter()
            .take(NAMED_DENIALS)
            .map(|(first, origin)| {
                let who = self.who_said(origin, *first);
                self.words.denied_on(&self.when(*first), &who)
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
            let n = others.len();
            let others = self.words.count(self.counts(others, 0));
            self.words.point_denied_since(&told, n, &others)
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

    /// That a point was denied after a step, when first and by whom; where its day is not known
    /// so precisely, that it was denied.
    pub(super) fn denied_later(&self, step: usize, id: PointId) -> Option<String> {
        let denied = self.derived.first_denial_step(id)?;
        if denied <= step {
            return None;
        }
        let denials = &self.derived.state(denied, id)?.denied;
        let denials = self.by_date(self.first_said_by(denials, id, Stance::Denies));
        let (first, who) = denials.into_iter().next()?;
        let (when, who) = (self.when(first), self.words.and(&who));
        Some(if self.certainly_after(first, step) {
            self.words.denied_later(&when, &who)
        } else {
            self.words.denied_then(&when, &who)
        })
    }

    /// Whether a denial that the card shows only later may have been made by a step.
    pub(in crate::compose) fn may_be_denied(&self, step: usize) -> bool {
        self.claim.statements().any(|(id, statement)| {
            let mut stances = statement.stances.iter();
            stances.any(|(stance, point)| *stance == Stance::Denies && !self.is_raised(*point))
                && !matches!(statement.relayed_from, Some(Relay::Source(_)))
                && self.derived.visible_from(id) > step
                && !self.certainly_after(id, step)
        })
    }

    /// The first denial of any point of the report, in the order of becoming known.
    pub(in crate::compose) fn first_denial(&self) -> Option<StatementId> {
        self.in_order().find(|id| {
            let stances = &self.claim.statement(*id).stances;
            stances
                .iter()
                .any(|(stance, point)| *stance == Stance::Denies && !self.is_raised(*point))
        })
    }

    /// Those who deny a point and, after that, assert it.
    pub(super) fn concessions(&self, step: usize, id: PointId) -> Vec<Concession<'_>> {
        let Some(state) = self.derived.state(step, id) else {
            return Vec::new();
        };
        let both = state.asserted.origins();
        let both = both.filter(|who| self.among(who, &state.denied));
        let conceded = |who| {
            let denied = self.first_said(id, Stance::Denies, who)?;
            let since = self.in_order().skip_while(|other| *other != denied);
            let asserted = since.skip(1).find(|later| {
                let mut origins = self.origins_of(*later, Stance::Asserts, id);
                origins.any(|other| self.same(who, other))
            })?;
            (self.derived.visible_from(asserted) <= step).then_some(Concession {
                who,
                denied,
                asserted,
            })
        };
        both.filter_map(conceded).collect()
    }

    /// That they do, each with what the assertion does not cover.
    pub(super) fn conceded(&self, step: usize, id: PointId) -> Vec<String> {
        let told = |concession: Concession<'_>| {
            let asserted = self.claim.statement(concession.asserted);
            let caveat = asserted.caveat.as_deref();
            let caveat = caveat.map_or_else(String::new, |caveat| self.words.in_brackets(caveat));
            self.words.conceded(
                &self.who_said(concession.who, concession.denied),
                &self.when(concession.denied),
                &self.when(concession.asserted),
                &caveat,
            )
        };
        let concessions = self.concessions(step, id);
        concessions.into_iter().map(told).collect()
    }
}
