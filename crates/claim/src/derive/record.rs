//! All that is on record at one step.

use super::{
    ends::{End, Ends, Who},
    groups::{Groups, Key, outlet},
    origins::Origin,
    tally::Tally,
    timeline::Timeline,
};
use crate::model::{Claim, PointId, Speaker, Stance, Statement, StatementId, Towards};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// All that is on record at one step.
pub(super) struct Record<'a> {
    groups: &'a Groups,
    timeline: &'a Timeline,
    /// Points that were brought up against the report.
    raised: BTreeSet<PointId>,
    /// The ends of each stance on each point, in the order of becoming known.
    ends: BTreeMap<(PointId, Stance), Vec<End>>,
    /// Statements that the same voice has since replaced by corrected ones.
    corrected: Vec<StatementId>,
}

impl<'a> Record<'a> {
    pub(super) fn at(
        step: usize,
        claim: &Claim,
        groups: &'a Groups,
        timeline: &'a Timeline,
        ends: &Ends,
    ) -> Self {
        let mut record = Self {
            groups,
            timeline,
            raised: raised(claim),
            ends: BTreeMap::new(),
            corrected: Vec::new(),
        };
        for &id in timeline
            .order()
            .iter()
            .filter(|&&id| timeline.statement(id) <= step)
        {
            for stance in ends.of(id) {
                let list = record
                    .ends
                    .entry((stance.point, stance.stance))
                    .or_default();
                list.extend_from_slice(&stance.ends);
            }
            let statement = claim.statement(id);
            let corrects = statement
                .towards
                .iter()
                .filter(|(how, _)| *how == Towards::Corrects);
            let own = |&&(_, other): &&(Towards, StatementId)| {
                same_voice(claim, claim.statement(other), statement)
            };
            record
                .corrected
                .extend(corrects.filter(own).map(|&(_, other)| other));
        }
        record
    }

    /// The ends of a stance on a point, those that were taken back as well.
    pub(super) fn ends(&self, point: PointId, stance: Stance) -> &[End] {
        self.ends.get(&(point, stance)).map_or(&[], Vec::as_slice)
    }

    /// The ends of a stance on whatever point of the report.
    pub(super) fn ends_on_any(&self, stance: Stance) -> impl Iterator<Item = &End> {
        self.ends
            .iter()
            .filter(move |((point, other), _)| *other == stance && !self.raised.contains(point))
            .flat_map(|(_, ends)| ends)
    }

    pub(super) fn tally(&self, claim: &Claim, stance: Stance, point: PointId) -> Tally {
        let mut origins: Vec<Origin> = Vec::new();
        let mut places: HashMap<Key, usize> = HashMap::new();
        let standing =
            |end: &&End| stance == Stance::Withdraws || !self.taken_back(claim, stance, point, end);
        for end in self.ends(point, stance).iter().filter(standing) {
            let place = *places
                .entry(self.groups.key(claim, end))
                .or_insert(origins.len());
            match origins.get_mut(place) {
                Some(origin) => origin.join(end),
                None => origins.push(end.origin()),
            }
        }
        let mut tally = Tally::default();
        for origin in origins {
            match origin {
                Origin::Party(_) => tally.named.push(origin),
                Origin::Unnamed(_) => tally.unnamed.push(origin),
                Origin::OwnVoice(_) => tally.own_voice.push(origin),
                Origin::Unknown => tally.unknown += 1,
            }
        }
        tally
    }

    /// Whether the speaker, or the outlet that gave its word for an unnamed one, has since withdrawn
    /// or corrected what stands at this end. A relay that comes after that passes on the old word.
    fn taken_back(&self, claim: &Claim, stance: Stance, point: PointId, end: &End) -> bool {
        let by_outlet = |back: &End| {
            stance == Stance::Asserts
                && back.who == Who::OwnVoice
                && matches!(end.who, Who::Unnamed(_))
                && outlet(claim, back.source) == outlet(claim, end.source)
        };
        let withdrawn = self.ends(point, Stance::Withdraws).iter().any(|back| {
            (by_outlet(back) || self.groups.key(claim, back) == self.groups.key(claim, end))
                && self.timeline.rank(end.statement) < self.timeline.rank(back.statement)
        });
        withdrawn || self.corrected.contains(&end.statement)
    }
}

/// Points that were brought up against the report: who denies one denies nothing of it.
pub(super) fn raised(claim: &Claim) -> BTreeSet<PointId> {
    let raised = claim
        .points()
        .filter(|(_, point)| point.raised_by.is_some());
    raised.map(|(id, _)| id).collect()
}

/// Whether two statements are the same voice's, as far as the file says.
pub(super) fn same_voice(claim: &Claim, one: &Statement, other: &Statement) -> bool {
    match (one.by, other.by) {
        (Speaker::Party(one), Speaker::Party(other)) => one == other,
        (Speaker::OwnVoice, Speaker::OwnVoice) => {
            claim.source(one.source).outlet == claim.source(other.source).outlet
        }
        _ => false,
    }
}
