//! Points that were brought up against the report: counter-claims of those who deny it.

use super::{Composer, foreign::phrase};
use crate::card::Line;
use claim::{
    derive::Origin,
    model::{PartyId, PointId, Speaker, Stance, StatementId},
};

impl Composer<'_> {
    /// Whether a point was brought up against the report, and so is no part of it.
    pub(super) fn is_raised(&self, id: PointId) -> bool {
        self.claim.point(id).raised_by.is_some()
    }

    /// Who brought a point up, from when they did.
    pub(super) fn raised_line(&self, id: PointId) -> Option<Line> {
        let (party, first) = self.raised_in(id)?;
        let who = self.who_said(&Origin::Party(party), first);
        Some(Line {
            span: self.since(first),
            text: phrase(&self.words.raised_by(&who)),
        })
    }

    /// The same as a fact of the state of play.
    pub(super) fn raised(&self, step: usize, id: PointId) -> Option<String> {
        let (party, first) = self.raised_in(id)?;
        if self.derived.visible_from(first) > step {
            return None;
        }
        let caveat = self.claim.statement(first).caveat.as_deref();
        let caveat = caveat.map_or_else(String::new, |caveat| self.words.in_brackets(caveat));
        let who = self.who_said(&Origin::Party(party), first);
        Some(self.words.raised(&self.when(first), &who, &caveat))
    }

    /// Who brought a point up, and in which statement first.
    fn raised_in(&self, id: PointId) -> Option<(PartyId, StatementId)> {
        let party = self.claim.point(id).raised_by?;
        let first = self.in_order().find(|statement| {
            let statement = self.claim.statement(*statement);
            statement.by == Speaker::Party(party)
                && statement.stances.contains(&(Stance::Asserts, id))
        })?;
        Some((party, first))
    }
}
