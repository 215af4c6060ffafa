use super::{Composer, runs::runs, text, words};
use crate::card::{Cell, CellState, Point, Stance as Shape, Text};
use claim::{
    derive::{PointState, Silence, Tally},
    model::{PointId, Stance},
};

/// What a cell says at a step: shape, words, and what it means where no statement shows it.
#[derive(PartialEq)]
struct Told {
    shape: Shape,
    words: String,
    meaning: Option<&'static str>,
}

impl Composer<'_> {
    /// Point by point: each on both sides.
    pub(super) fn points(&self) -> Vec<Point> {
        self.claim
            .points()
            .map(|(id, point)| Point {
                key: text(&point.key),
                text: text(&point.text),
                report: self.cell(id, &[Stance::Asserts, Stance::Promises], |step, state| {
                    self.asserted(step, id, state)
                }),
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
            text: Text::from(told.words),
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
                    self.statement(id, words::stance(*stance)),
                ))
            })
            .collect();
        statements.sort_by_key(|(since, _)| *since);
        Cell {
            states: told.into_iter().map(state).collect(),
            statements: statements
                .into_iter()
                .map(|(_, statement)| statement)
                .collect(),
        }
    }

    fn asserted(&self, step: usize, id: PointId, state: &PointState) -> Told {
        if !state.asserted.is_empty() {
            return told(Shape::Asserts, words::asserted_by(&count(&state.asserted)));
        }
        let taken_back = self.taken_back(step, id, Stance::Asserts);
        if !taken_back.is_empty() {
            let words = words::assertion_withdrawn_by(&self.who(&taken_back));
            return told(Shape::Withdraws, words);
        }
        if !state.promised.is_empty() {
            let words = words::promised_by(&self.who(&state.promised));
            return told(Shape::Promises, words);
        }
        Told {
            shape: Shape::Nothing,
            words: words::NOTHING_ASSERTED.to_owned(),
            meaning: Some(
                if self.claim.retellings.iter().any(|of| of.point == Some(id)) {
                    words::ONLY_RETOLD_MEANS
                } else {
                    words::NOTHING_ASSERTED_MEANS
                },
            ),
        }
    }

    fn denied(&self, step: usize, id: PointId, state: &PointState) -> Told {
        if !state.denied.is_empty() {
            return told(Shape::Denies, words::denied_by(&count(&state.denied)));
        }
        let taken_back = self.taken_back(step, id, Stance::Denies);
        if !taken_back.is_empty() {
            let words = words::denial_withdrawn_by(&self.who(&taken_back));
            return told(Shape::Withdraws, words);
        }
        if !state.doubted.is_empty() {
            return told(Shape::Doubts, words::doubted_by(&count(&state.doubted)));
        }
        let asked = if !state.declined.is_empty() {
            Some(words::declined_by(&self.who(&state.declined)))
        } else if !state.no_reply.is_empty() {
            Some(words::no_reply_from(&self.who(&state.no_reply)))
        } else {
            None
        };
        match (asked, state.silence) {
            (Some(asked), Some(Silence::NotAddressed)) => {
                told(Shape::Declines, words::and_not_addressed(&asked))
            }
            (Some(asked), _) => told(Shape::Declines, asked),
            (None, silence) => unspoken(silence),
        }
    }
}

/// What it means that nobody on record says anything against a point.
fn unspoken(silence: Option<Silence>) -> Told {
    let (shape, words, meaning) = match silence {
        Some(Silence::NotAddressed) => (
            Shape::NotAddressed,
            words::NOT_ADDRESSED,
            words::NOT_ADDRESSED_MEANS,
        ),
        Some(Silence::NothingSaid) => (
            Shape::Nothing,
            words::NOTHING_TO_DENY,
            words::NOTHING_TO_DENY_MEANS,
        ),
        Some(Silence::NoDenialYet) => (
            Shape::Nothing,
            words::NOT_DENIED,
            words::NO_DENIAL_YET_MEANS,
        ),
        Some(Silence::NotDenied) => (Shape::Nothing, words::NOT_DENIED, words::NOT_DENIED_MEANS),
        None => (
            Shape::Withdraws,
            words::DENIAL_CORRECTED,
            words::DENIAL_CORRECTED_MEANS,
        ),
    };
    Told {
        shape,
        words: words.to_owned(),
        meaning: Some(meaning),
    }
}

fn told(shape: Shape, words: String) -> Told {
    Told {
        shape,
        words,
        meaning: None,
    }
}

/// "2 named, 1 unnamed".
pub(super) fn count(tally: &Tally) -> String {
    words::count(
        tally.named.len(),
        tally.unnamed.len(),
        tally.own_voice.len(),
        tally.unknown,
    )
}
