//! Whose word on a point no longer stands, and since when.

use super::Composer;
use claim::{
    derive::Origin,
    model::{PointId, Speaker, Stance, StatementId},
};

impl Composer<'_> {
    pub(super) fn denial_taken_back(&self, step: usize, id: PointId) -> Vec<String> {
        let taken = self.by_date(self.who_took_back(step, id, Stance::Denies));
        let told = |(first, who): (_, Vec<_>)| {
            let who = self.words.and(&who);
            self.words.denial_taken_back(&self.when(first), &who)
        };
        taken.into_iter().map(told).collect()
    }

    /// A party takes its word back, an outlet its report.
    pub(super) fn report_taken_back(&self, step: usize, id: PointId) -> Vec<String> {
        let (outlets, parties): (Vec<_>, Vec<_>) = self
            .who_took_back(step, id, Stance::Asserts)
            .into_iter()
            .partition(|(first, _)| !self.is_a_partys(*first));
        let outlets = self.by_date(outlets).into_iter().map(|(first, who)| {
            let who = self.words.and(&who);
            self.words.report_withdrawn(&self.when(first), &who)
        });
        let parties = self.by_date(parties).into_iter().map(|(first, who)| {
            let who = self.words.and(&who);
            self.words.report_taken_back(&self.when(first), &who)
        });
        outlets.chain(parties).collect()
    }

    pub(super) fn denial_corrected(&self, step: usize, id: PointId) -> Vec<String> {
        let corrected = self.by_date(self.corrected(step, id, Stance::Denies));
        let told = |(first, who): (_, Vec<_>)| {
            let who = self.words.and(&who);
            self.words.denial_corrected_on(&self.when(first), &who)
        };
        corrected.into_iter().map(told).collect()
    }

    pub(super) fn report_corrected(&self, step: usize, id: PointId) -> Vec<String> {
        let corrected = self.by_date(self.corrected(step, id, Stance::Asserts));
        let told = |(first, who): (_, Vec<_>)| {
            let who = self.words.and(&who);
            self.words.report_corrected_on(&self.when(first), &who)
        };
        corrected.into_iter().map(told).collect()
    }

    /// Who has taken back a stance on a point by a step, each with where first.
    fn who_took_back(
        &self,
        step: usize,
        id: PointId,
        stance: Stance,
    ) -> Vec<(StatementId, String)> {
        let taken = self.taken_back(step, id, stance);
        let first = |origin: &Origin| {
            let first = self.first_said(id, Stance::Withdraws, origin)?;
            Some((first, self.taker_back(origin)))
        };
        taken.origins().filter_map(first).collect()
    }

    fn is_a_partys(&self, id: StatementId) -> bool {
        matches!(self.claim.statement(id).by, Speaker::Party(_))
    }
}
