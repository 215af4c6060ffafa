use super::{
    Composer,
    chain::{self, Drawn},
    foreign::phrase,
    runs::lines,
};
use crate::card::{Line, Origin, OriginSource, Text};
use claim::{
    derive::{self, Voice},
    model::{Relay, SourceId, Stance, StatementId},
};

/// How deep a chain is drawn; what lies further stands at this depth.
const DEEPEST: u32 = 16;

/// Every stance, in the order in which it is told.
const STANCES: [Stance; 7] = [
    Stance::Asserts,
    Stance::Denies,
    Stance::Doubts,
    Stance::Promises,
    Stance::Declines,
    Stance::NoReply,
    Stance::Withdraws,
];

impl Composer<'_> {
    /// On whose word: everybody who stands at the far end of a chain.
    pub(super) fn origins(&self, drawn: &Drawn) -> Vec<Origin> {
        (self.derived.voices.iter().enumerate())
            .map(|(place, voice)| self.origin(place, voice, drawn))
            .collect()
    }

    /// How many assert something and how many deny something, for each step.
    pub(super) fn origins_count(&self) -> Vec<Line> {
        lines(self.steps(), |step| {
            let (asserting, asserted) = self.taking(step, Stance::Asserts);
            let (denying, denied) = self.taking(step, Stance::Denies);
            let words = self.words;
            let asserting = match asserted.as_str() {
                "" => words.asserting_nobody(),
                _ => words.asserting(asserting, &asserted),
            };
            let denying = match denied.as_str() {
                "" => words.denying_nobody(),
                _ => words.denying(denying, &denied),
            };
            Some(words.asserting_and_denying(&asserting, &denying))
        })
    }

    /// How many independent origins take a stance on any point, and all of them by kind.
    fn taking(&self, step: usize, stance: Stance) -> (usize, String) {
        let (mut named, mut unnamed, mut own_voice, mut unknown) = (0, 0, 0, 0);
        for voice in self
            .derived
            .voices
            .iter()
            .filter(|voice| voice.from <= step)
        {
            let state = |(id, _)| self.derived.state(step, id);
            let tallies = self
                .claim
                .points()
                .filter_map(state)
                .map(|s| s.tally(stance));
            let takes = |tally: &derive::Tally| match voice.origin {
                derive::Origin::Unknown => tally.unknown > 0,
                _ => self.among(&voice.origin, tally),
            };
            if !tallies.into_iter().any(takes) {
                continue;
            }
            match voice.origin {
                derive::Origin::Party(_) => named += 1,
                derive::Origin::Unnamed(_) => unnamed += 1,
                derive::Origin::OwnVoice(_) => own_voice += 1,
                derive::Origin::Unknown => unknown += 1,
            }
        }
        let count = self.words.count(named, unnamed, own_voice, unknown);
        (named + unnamed + own_voice, count)
    }

    fn origin(&self, place: usize, voice: &Voice, drawn: &Drawn) -> Origin {
        Origin {
            span: self.from(voice.from),
            node: drawn.voice(place),
            part: chain::part_of_origin(place).into(),
            name: phrase(&self.origin_in_full(&voice.origin)),
            kind: Text::from(match voice.origin {
                derive::Origin::Party(_) => self.words.kind_named(),
                derive::Origin::Unnamed(_) => self.words.kind_unnamed(),
                derive::Origin::OwnVoice(_) => self.words.kind_own_voice(),
                derive::Origin::Unknown => self.words.kind_unknown(),
            }),
            stances: lines(self.steps(), |step| self.stances_of(voice, step)),
            sources: self.carriers(voice, drawn),
        }
    }

    /// "asserted: Signed, Carried · denied: Handed over", as of a step.
    fn stances_of(&self, voice: &Voice, step: usize) -> Option<String> {
        let taken: Vec<String> = STANCES
            .into_iter()
            .filter_map(|stance| {
                let state = |id: claim::model::PointId| self.derived.state(step, id);
                let points: Vec<_> = self
                    .claim
                    .points()
                    .filter(|(id, _)| {
                        state(*id).is_some_and(|s| self.among(&voice.origin, s.tally(stance)))
                    })
                    .map(|(_, point)| point.short.as_str())
                    .collect();
                (!points.is_empty()).then(|| self.stance_on(stance, &points))
            })
            .collect();
        (!taken.is_empty()).then(|| taken.join(" · "))
    }

    /// Who carries a voice's word: first those that have it at first hand, under each those
    /// that have it from there.
    fn carriers(&self, voice: &Voice, drawn: &Drawn) -> Vec<OriginSource> {
        let mut listed = Vec::new();
        let first_hand: Vec<_> = voice
            .statements
            .iter()
            .filter(|id| self.claim.statement(**id).relayed_from.is_none())
            .collect();
        let mut waiting: Vec<(StatementId, u32)> =
            first_hand.into_iter().rev().map(|id| (*id, 1)).collect();
        let mut seen: Vec<SourceId> = Vec::new();
        while let Some((id, depth)) = waiting.pop() {
            let source = self.claim.statement(id).source;
            if seen.contains(&source) {
                continue;
            }
            seen.push(source);
            listed.push(self.carrier(id, depth.min(DEEPEST), drawn));
            let relays = voice.statements.iter().rev().filter(|relay| {
                self.claim.statement(**relay).relayed_from == Some(Relay::Source(source))
            });
            waiting.extend(relays.map(|relay| (*relay, depth + 1)));
        }
        // Relays of something unknown have no first hand to stand under.
        for id in &voice.statements {
            let source = self.claim.statement(*id).source;
            if !seen.contains(&source) {
                seen.push(source);
                listed.push(self.carrier(*id, 1, drawn));
            }
        }
        listed
    }

    fn carrier(&self, id: StatementId, depth: u32, drawn: &Drawn) -> OriginSource {
        let statement = self.claim.statement(id);
        let published = self.claim.source(statement.source).published.as_ref();
        OriginSource {
            span: self.since(id),
            node: drawn.source(statement.source),
            depth,
            link: self.link(statement.source, statement.words.as_ref()),
            date: self.words.date_if_known(published).into(),
        }
    }
}
