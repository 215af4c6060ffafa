use super::{Composer, dates, runs::lines, words};
use crate::card::{Line, Side, Span, Statement, Text};
use claim::{
    derive,
    model::{Stance, StatementId},
};

impl Composer<'_> {
    /// What was reported.
    pub(super) fn report(&self) -> Side {
        self.side(
            words::REPORT,
            derive::Side::Report,
            Stance::Asserts,
            words::NO_REPORT_YET,
        )
    }

    /// What was denied.
    pub(super) fn denial(&self) -> Side {
        let first = self
            .derived
            .first_denial()
            .and_then(|first| self.derived.steps.get(first));
        let empty = first.map_or_else(
            || words::NO_DENIAL.to_owned(),
            |first| words::no_denial_yet(&dates::day(first.on)),
        );
        let mut side = self.side(words::DENIAL, derive::Side::Denial, Stance::Denies, &empty);
        if first.is_none() {
            side.empty.extend(self.answers());
        }
        side
    }

    fn side(&self, heading: &'static str, side: derive::Side, stance: Stance, empty: &str) -> Side {
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
        let answer = |reply: crate::card::Reply| format!("{}. {}", reply.asked, reply.answer);
        let answers = self.replies().into_iter().map(answer);
        let span = || self.from(0);
        answers
            .map(|text| Line {
                span: span(),
                text: text.into(),
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
        let stance = format!("{}: {}", words::stance(stance), points.join(", "));
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
