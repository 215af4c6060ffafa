use super::{Composer, foreign::phrase, runs::lines};
use crate::card::{Line, Side, Span, Statement, Text};
use claim::{
    derive,
    model::{PointId, Stance, StatementId},
};

impl Composer<'_> {
    /// What was reported.
    pub(super) fn report(&self) -> Side {
        self.side(
            self.words.report(),
            derive::Side::Report,
            Stance::Asserts,
            |_| self.words.no_report_yet(),
        )
    }

    /// What was denied.
    pub(super) fn denial(&self) -> Side {
        let first = self.first_denial();
        let mut side = self.side(
            self.words.denial(),
            derive::Side::Denial,
            Stance::Denies,
            |step| match first {
                None => self.words.no_denial(),
                Some(first) if self.may_be_denied(step) => {
                    self.words.denial_some_time(&self.when(first))
                }
                // With its points: it may have been of others than those reported by then.
                Some(first) => {
                    let points = self.points_of(first, Stance::Denies);
                    let points = self.words.list(&self.shorts(&points));
                    self.words.no_denial_by_then(&self.when(first), &points)
                }
            },
        );
        if first.is_none() {
            side.empty.extend(self.answers());
        }
        side
    }

    /// Where the statements that the sides open with have no point in common: of which each
    /// speaks. Side by side, one would otherwise be read as the other's opposite.
    pub(super) fn apart(&self) -> Vec<Line> {
        lines(self.steps(), |step| {
            let of = |side, stance| {
                self.derived
                    .lead(side, step)
                    .map(|id| self.points_of(id, stance))
            };
            let reported = of(derive::Side::Report, Stance::Asserts)?;
            let denied = of(derive::Side::Denial, Stance::Denies)?;
            let apart = !reported.iter().any(|point| denied.contains(point));
            apart.then(|| {
                let named = |points: Vec<PointId>| self.words.list(&self.shorts(&points));
                self.words.apart(&named(reported), &named(denied))
            })
        })
    }

    fn side(
        &self,
        heading: String,
        side: derive::Side,
        stance: Stance,
        empty: impl Fn(usize) -> String,
    ) -> Side {
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

    /// Where there never was a denial: what those who were asked said, to the author or to others.
    fn answers(&self) -> Vec<Line> {
        let answers = self.answered().into_iter();
        answers
            .map(|answered| Line {
                span: self.from(0),
                text: phrase(
                    &self
                        .words
                        .question_and_answer(&answered.asked, &answered.answer),
                ),
            })
            .collect()
    }

    /// The statement with the points it speaks of, so that nobody takes it to speak of all.
    fn lead(&self, id: StatementId, stance: Stance, span: Span) -> Statement {
        let points = self.points_of(id, stance);
        let stance = self.stance_on(stance, &self.shorts(&points));
        Statement {
            span,
            ..self.statement(id, &stance)
        }
    }

    /// The points on which a statement takes a stance.
    fn points_of(&self, id: StatementId, stance: Stance) -> Vec<PointId> {
        let stances = self.claim.statement(id).stances.iter();
        let of_stance = stances.filter(|(taken, _)| *taken == stance);
        of_stance.map(|(_, point)| *point).collect()
    }

    fn shorts(&self, points: &[PointId]) -> Vec<&str> {
        let short = |point: &PointId| self.claim.point(*point).short.as_str();
        points.iter().map(short).collect()
    }

    fn empty(
        &self,
        lead: impl Fn(usize) -> Option<StatementId>,
        words: impl Fn(usize) -> String,
    ) -> Vec<Line> {
        lines(self.steps(), |step| {
            lead(step).is_none().then(|| words(step))
        })
    }
}
