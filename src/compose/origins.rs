use super::{
    Composer,
    chain::{self, Drawn},
    foreign::{phrase, plain},
    runs::lines,
};
use crate::card::{Line, Origin, OriginSource, Text};
use claim::{
    derive::{self, Voice},
    model::{PartyKind, Point, PointId, Relay, SourceId, Stance, StatementId},
};

/// How deep a chain is drawn; what lies further stands at this depth.
const DEEPEST: u32 = 16;

/// Every stance, in the order in which it is told.
const STANCES: [Stance; 8] = [
    Stance::Asserts,
    Stance::Denies,
    Stance::Suspects,
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

    /// How many independent origins assert and deny each point, for each step.
    pub(super) fn origins_count(&self) -> Vec<Line> {
        lines(self.steps(), |step| {
            let words = self.words;
            let asserting = self.point_by_point(step, Stance::Asserts);
            let asserting =
                asserting.map_or_else(|| words.asserting_nobody(), |on| words.asserting(&on));
            let denying = self.point_by_point(step, Stance::Denies);
            let denying = denying.map_or_else(|| words.denying_nobody(), |on| words.denying(&on));
            Some(words.asserting_and_denying(&asserting, &denying))
        })
    }

    /// "Signed 2, Carried 1 + 1 of unknown origin". Never a sum over points: who asserts one may
    /// deny another, and would be taken for a witness to all of them.
    fn point_by_point(&self, step: usize, stance: Stance) -> Option<String> {
        let count = |(id, point): (PointId, &Point)| {
            let tally = self.derived.state(step, id)?.tally(stance);
            let (short, origins) = (&point.short, tally.independent());
            Some(match tally.unknown {
                _ if tally.is_empty() => return None,
                0 => self.words.on_point(short, origins),
                n => {
                    let unknown = self.words.count_unknown(n);
                    self.words.on_point_and_unknown(short, origins, &unknown)
                }
            })
        };
        let counts: Vec<_> = self.claim.points().filter_map(count).collect();
        (!counts.is_empty()).then(|| self.words.list(&counts))
    }

    fn origin(&self, place: usize, voice: &Voice, drawn: &Drawn) -> Origin {
        Origin {
            span: self.from(voice.from),
            node: drawn.voice(place),
            part: chain::part_of_origin(place).into(),
            name: phrase(&self.origin_in_full(&voice.origin)),
            kind: Text::from(match voice.origin {
                derive::Origin::Party(id) if self.claim.party(id).kind == PartyKind::Document => {
                    self.words.kind_document()
                }
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
                let state = |id: PointId| self.derived.state(step, id);
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
            date: plain(&self.words.date_if_known(published)),
        }
    }
}
