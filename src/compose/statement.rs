use super::{
    Composer,
    foreign::{phrase, plain},
    fragment::landing_on,
    text,
};
use crate::card::{Answer, Link, Phrase, Said, Statement, Text};
use claim::model::{
    self, PartyKind, Relay, SourceId, Speaker, Stance, StatementId, Towards, Wording, Words,
};

impl Composer<'_> {
    /// A statement as a card shows it, with the stance in these words.
    pub(super) fn statement(&self, id: StatementId, stance: &str) -> Statement {
        let statement = self.claim.statement(id);
        Statement {
            span: self.since(id),
            stance: plain(stance),
            speaker: Some(phrase(&self.speaker(statement))),
            unnamed: self.unnamed(statement),
            said: self.said(statement),
            towards: statement
                .towards
                .iter()
                .map(|(towards, to)| {
                    phrase(&self.words.stance_towards(*towards, &self.in_one_line(*to)))
                })
                .collect(),
            answered: self.answered_by(id),
        }
    }

    fn said(&self, statement: &model::Statement) -> Said {
        let words = statement.words.as_ref();
        Said {
            quote: words.map(|words| self.quote(words)),
            caveat: statement.caveat.as_deref().map(text),
            wording: self.wording(statement).map(|wording| phrase(&wording)),
            date: plain(&self.words.date_if_known(statement.on.as_ref())),
            link: self.link(statement.source, words),
            access: self.reading(statement).map(Text::from),
            archive: self.archived(statement.source, words),
            relayed: self.relayed(statement),
        }
    }

    /// The name of a source, with the address that lands on the words.
    pub(super) fn link(&self, id: SourceId, said: Option<&Words>) -> Link {
        let source = self.claim.source(id);
        let address = source.url.as_ref().map(|url| landing_on(url, said));
        Link {
            name: self.outlet(id),
            address,
        }
    }

    /// What a reader must know who goes there: whether it can be read, and when the words were found in
    /// a copy of it.
    fn reading(&self, statement: &model::Statement) -> Option<String> {
        let access = self.access(statement.source);
        let checked = statement.checked;
        let checked = checked.map(|on| self.words.words_checked(&self.words.day(on)));
        match (access, checked) {
            (Some(access), Some(checked)) => Some(format!("{access} · {checked}")),
            (access, checked) => access.or(checked),
        }
    }

    /// Whether a reader is given no name for whose word it is.
    fn unnamed(&self, statement: &model::Statement) -> bool {
        match statement.by {
            Speaker::Party(party) => self.claim.party(party).kind == PartyKind::Unnamed,
            Speaker::Relayed | Speaker::OwnVoice => true,
        }
    }

    fn relayed(&self, statement: &model::Statement) -> Option<Phrase> {
        Some(phrase(&match statement.relayed_from? {
            Relay::Source(from) => self.words.by_way_of(&self.claim.source(from).outlet),
            Relay::Unknown => self.words.unknown_from(),
        }))
    }

    /// "Heather Nauert, spokeswoman, U.S. State Department, 7 July 2018".
    fn in_one_line(&self, id: StatementId) -> String {
        let statement = self.claim.statement(id);
        let date = self.words.date_if_known(statement.on.as_ref());
        self.words.statement(&self.speaker(statement), &date)
    }

    /// What other statements say of this one, each from when on; in their words where they take
    /// no stance on a point, beside which they would stand.
    fn answered_by(&self, id: StatementId) -> Vec<Answer> {
        let others = self.claim.statements().flat_map(|(other, statement)| {
            let towards = statement.towards.iter().filter(move |(_, to)| *to == id);
            towards.map(move |(towards, _): &(Towards, _)| (other, *towards))
        });
        let answers = others.map(|(other, towards)| {
            let line = self.in_one_line(other);
            let statement = self.claim.statement(other);
            Answer {
                span: self.since(other),
                text: phrase(&self.words.stance_answered(towards, &line)),
                said: statement.stances.is_empty().then(|| self.said(statement)),
            }
        });
        // The withdrawal's words stand beside the point.
        let withdrawals = self.withdrawals_of(id).map(|back| Answer {
            span: self.since(back),
            text: phrase(&self.words.report_withdrawn_by(&self.in_one_line(back))),
            said: None,
        });
        let mut told: Vec<Answer> = Vec::new();
        // What somebody said of it on one day in several sources reads the same in each.
        for answer in answers.chain(withdrawals) {
            let same = told.iter_mut().find(|before| {
                before.text == answer.text && (before.said.is_none() || answer.said.is_none())
            });
            match same {
                Some(before) => {
                    before.span.from = before.span.from.min(answer.span.from);
                    before.said = before.said.take().or(answer.said);
                }
                None => told.push(answer),
            }
        }
        told
    }

    /// Where its outlet has withdrawn a report on an unnamed word or in its own voice.
    fn withdrawals_of(&self, id: StatementId) -> impl Iterator<Item = StatementId> {
        let report = self.claim.statement(id);
        let vouched = self.unnamed(report) && report.relayed_from.is_none();
        let outlet = |source| &self.claim.source(source).outlet;
        let since = self.in_order().skip_while(move |other| *other != id);
        since.filter(move |back| {
            let back = self.claim.statement(*back);
            let mut asserted = report.stances.iter();
            vouched
                && back.by == Speaker::OwnVoice
                && back.relayed_from.is_none()
                && outlet(back.source) == outlet(report.source)
                && asserted.any(|(stance, point)| {
                    *stance == Stance::Asserts
                        && back.stances.contains(&(Stance::Withdraws, *point))
                })
        })
    }

    /// Whose the words are where they are not the speaker's, or why there are none.
    fn wording(&self, statement: &model::Statement) -> Option<String> {
        let outlet = &self.claim.source(statement.source).outlet;
        match (statement.wording, &statement.words) {
            // In its own voice a source is the speaker.
            _ if statement.by == Speaker::OwnVoice => None,
            (Wording::Quoted, Some(_)) => None,
            (Wording::Paraphrased | Wording::Act, Some(_)) => {
                Some(self.words.in_the_words_of(outlet))
            }
            (Wording::Act, None) => Some(self.words.no_words_spoken()),
            (Wording::Quoted | Wording::Paraphrased, None) => Some(self.words.words_unknown()),
        }
    }
}
