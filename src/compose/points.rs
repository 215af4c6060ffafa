use super::{Composer, foreign::phrase, runs::runs, text};
use crate::card::{Cell, CellState, Point, Stance as Shape, Statement, Text};
use claim::{
    derive::{Origin, PointState, Silence, Tally},
    model::{PointId, Stance},
};

/// What a cell says at a step: shape, words, and what it means where no statement shows it.
#[derive(PartialEq)]
struct Told {
    shape: Shape,
    words: String,
    meaning: Option<String>,
}

impl Composer<'_> {
    /// Point by point: each on both sides.
    pub(super) fn points(&self) -> Vec<Point> {
        self.claim
            .points()
            .map(|(id, point)| Point {
                key: Text::from(format!("point-{}", point.key)),
                text: text(&point.text),
                raised: self.raised_line(id),
                report: self.cell(
                    id,
                    &[Stance::Asserts, Stance::Suspects, Stance::Promises],
                    |step, state| self.asserted(step, id, state),
                ),
                denial: self.cell(
                    id,
                    &[
                        Stance::Denies,
                        Stance::Doubts,
                        Stance::Declines,
                        Stance::NoReply,
                        Stance::Withdraws,
                    ],
                    |step, state| self.denied(step, id, state),
                ),
            })
            .collect()
    }

    fn cell(
        &self,
        point: PointId,
        stances: &[Stance],
        tell: impl Fn(usize, &PointState) -> Told,
    ) -> Cell {
        let told = runs(self.steps(), |step| {
            let state = self.derived.state(step, point);
            state.map(|state| tell(step, state))
        });
        let state = |(span, told): (_, Told)| CellState {
            span,
            stance: told.shape,
            text: phrase(&told.words),
            meaning: told.meaning.map(Text::from),
        };
        let mut statements: Vec<_> = self
            .claim
            .statements()
            .filter_map(|(id, statement)| {
                let (stance, _) = statement
                    .stances
                    .iter()
                    .find(|(s, p)| *p == point && stances.contains(s))?;
                Some((
                    self.derived.visible_from(id),
                    self.statement(id, &self.words.stance_taken(*stance)),
                ))
            })
            .collect();
        statements.sort_by_key(|(since, _)| *since);
        let statements = statements.into_iter().map(|(_, statement)| statement);
        Cell {
            states: told.into_iter().map(state).collect(),
            statements: by_speaker(statements),
        }
    }

    fn asserted(&self, step: usize, id: PointId, state: &PointState) -> Told {
        let words = self.words;
        if !state.asserted.is_empty() {
            return told(
                Shape::Asserts,
                words.asserted_by(&self.count(&state.asserted)),
            );
        }
        let taken_back = self.taken_back(step, id, Stance::Asserts);
        if !taken_back.is_empty() {
            let told_back = words.assertion_withdrawn_by(&self.takers_back(&taken_back));
            return told(Shape::Withdraws, told_back);
        }
        // On the report's side, and no assertion, as a promise is.
        if !state.suspected.is_empty() {
            let suspected = words.suspected_by(&self.count(&state.suspected));
            return told(Shape::Promises, suspected);
        }
        if !state.promised.is_empty() {
            let promised = words.promised_by(&self.who_listed(&state.promised));
            return told(Shape::Promises, promised);
        }
        let only_retold = self.claim.retellings.iter().any(|of| of.point == Some(id));
        Told {
            shape: Shape::Nothing,
            words: words.nothing_asserted(),
            meaning: Some(if only_retold {
                words.only_retold_means()
            } else {
                words.nothing_asserted_means()
            }),
        }
    }

    fn denied(&self, step: usize, id: PointId, state: &PointState) -> Told {
        let words = self.words;
        if !state.denied.is_empty() {
            return told(Shape::Denies, words.denied_by(&self.count(&state.denied)));
        }
        let taken_back = self.taken_back(step, id, Stance::Denies);
        if !taken_back.is_empty() {
            let told_back = words.denial_withdrawn_by(&self.takers_back(&taken_back));
            return told(Shape::Withdraws, told_back);
        }
        if !state.doubted.is_empty() {
            return told(Shape::Doubts, words.doubted_by(&self.count(&state.doubted)));
        }
        let asked = if !state.declined.is_empty() {
            Some(words.declined_by(&self.who_listed(&state.declined)))
        } else if !state.no_reply.is_empty() {
            Some(words.no_reply_from(&self.who_listed(&state.no_reply)))
        } else {
            None
        };
        if self.is_raised(id) && state.silence != Some(Silence::NothingSaid) {
            let not_denied = || told(Shape::Nothing, words.not_denied());
            return asked.map_or_else(not_denied, |asked| told(Shape::Declines, asked));
        }
        match (asked, state.silence) {
            (Some(asked), Some(Silence::NotAddressed)) => {
                told(Shape::Declines, words.and_not_addressed(&asked))
            }
            // It was denied, and that no longer stands.
            (Some(asked), None) => Told {
                words: format!("{}. {asked}", words.denial_corrected()),
                ..self.unspoken(None)
            },
            (Some(asked), _) => told(Shape::Declines, asked),
            (None, silence) => self
                .accepted(step, state, silence)
                .unwrap_or_else(|| self.unspoken(silence)),
        }
    }

    /// Where those who deny another point assert, suspect or promise this one: that they do.
    fn accepted(&self, step: usize, state: &PointState, silence: Option<Silence>) -> Option<Told> {
        if silence != Some(Silence::NotDenied) {
            return None;
        }
        let points = &self.derived.steps.get(step)?.points;
        let denies = |who: &&Origin| points.iter().any(|point| self.among(who, &point.denied));
        let deniers = |tally: &Tally| {
            let who = tally.named.iter().filter(denies);
            let who: Vec<_> = who.map(|origin| self.origin_in_short(origin)).collect();
            (!who.is_empty()).then(|| self.words.list(&who))
        };
        let words = self.words;
        let accepted = |words: String| Told {
            words,
            ..self.unspoken(silence)
        };
        let asserted = deniers(&state.asserted).map(|who| words.not_denied_but_asserted(&who));
        let promised = || deniers(&state.promised).map(|who| words.not_denied_but_promised(&who));
        // A suspicion accepts nothing, so there is no more to say.
        let suspected =
            || deniers(&state.suspected).map(|who| words.not_denied_but_suspected(&who));
        let suspected = || suspected().map(|words| told(Shape::Nothing, words));
        let asserted = asserted.map(accepted);
        asserted
            .or_else(suspected)
            .or_else(|| promised().map(accepted))
    }

    /// What it means that nobody on record says anything against a point.
    fn unspoken(&self, silence: Option<Silence>) -> Told {
        let words = self.words;
        let (shape, told, meaning) = match silence {
            Some(Silence::NotAddressed) => (
                Shape::NotAddressed,
                words.not_addressed(),
                words.not_addressed_means(),
            ),
            Some(Silence::NothingSaid) => (
                Shape::Nothing,
                words.nothing_to_deny(),
                words.nothing_to_deny_means(),
            ),
            Some(Silence::NoDenialYet) => (
                Shape::Nothing,
                words.no_denial_so_far(),
                words.no_denial_yet_means(),
            ),
            Some(Silence::NotDenied) => {
                (Shape::Nothing, words.not_denied(), words.not_denied_means())
            }
            None => (
                Shape::Withdraws,
                words.denial_corrected(),
                words.denial_corrected_means(),
            ),
        };
        Told {
            shape,
            words: told,
            meaning: Some(meaning),
        }
    }
}

/// What one speaker said stands together, under the name said once: a source that many outlets
/// carry must not look like a crowd. Whoever spoke first comes first.
fn by_speaker(statements: impl Iterator<Item = Statement>) -> Vec<Statement> {
    let mut speakers: Vec<Vec<Statement>> = Vec::new();
    for mut statement in statements {
        let same =
            |one: &Statement| one.speaker == statement.speaker && one.stance == statement.stance;
        let known = |group: &Vec<Statement>| group.first().is_some_and(same);
        let place = speakers.iter().position(known);
        match place.and_then(|place| speakers.get_mut(place)) {
            Some(group) => {
                statement.speaker = None;
                group.push(statement);
            }
            None => speakers.push(vec![statement]),
        }
    }
    speakers.into_iter().flatten().collect()
}

fn told(shape: Shape, words: String) -> Told {
    Told {
        shape,
        words,
        meaning: None,
    }
}
