use super::{Composer, foreign::phrase, runs::lines};
use crate::card::{Line, Side, Span, Statement, Text};
use claim::{
    derive,
    model::{Stance, StatementId},
};

impl Composer<'_> {
    /// What was reported.
    pub(super) fn report(&self) -> Side {
        self.side(
            self.words.report(),
            derive::Side::Report,
            Stance::Asserts,
            &self.words.no_report_yet(),
        )
    }

    /// What was denied.
    pub(super) fn denial(&self) -> Side {
        let first = self
            .derived
            .first_denial()
            .and_then(|first| self.derived.steps.get(first));
        let empty = first.map_or_else(
            || self.words.no_denial(),
            |first| self.words.no_denial_by_then(&self.words.day(first.on)),
        );
        let mut side = self.side(
            self.words.denial(),
            derive::Side::Denial,
            Stance::Denies,
            &empty,
        );
        if first.is_none() {
            side.empty.extend(self.answers());
        }
        side
    }

    fn side(&self, heading: String, side: derive::Side, stance: Stance, empty: &str) -> Side {
        let lead = |step| self.derived.lead(side, step);
        Side {
            heading: Text::from(heading),
            leads: super::runs::runs(self.steps(), lead)
                .into_iter()
                .map(|(span, id)| self.lead(id, stance, span))
                .collect(),
            empty: self.empty(lead, empty),
        }
    }

    /// Where there never was a denial: what those who were asked said to the author.
    fn answers(&self) -> Vec<Line> {
        let answers = self.answered().into_iter();
        answers
            .map(|(question, answer)| Line {
                span: self.from(0),
                text: phrase(&self.words.question_and_answer(&question, &answer)),
            })
            .collect()
    }

    /// The statement with the points it speaks of, so that nobody takes it to speak of all.
    fn lead(&self, id: StatementId, stance: Stance, span: Span) -> Statement {
        let of_stance = self
            .claim
            .statement(id)
            .stances
            .iter()
            .filter(|(s, _)| *s == stance);
        let points: Vec<_> = of_stance
            .map(|(_, point)| self.claim.point(*point).short.as_str())
            .collect();
        let stance = self.stance_on(stance, &points);
        Statement {
            span,
            ..self.statement(id, &stance)
        }
    }

    fn empty(&self, lead: impl Fn(usize) -> Option<StatementId>, words: &str) -> Vec<Line> {
        lines(self.steps(), |step| {
            lead(step).is_none().then(|| words.to_owned())
        })
    }
}
