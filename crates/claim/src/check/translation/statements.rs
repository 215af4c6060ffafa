use super::{Comparison, facts::Fact, spell};
use crate::{
    check::{
        say::quote,
        span::Span,
        written::{
            stance::{STANCES, TOWARDS},
            statement::{self, Statement},
        },
    },
    model::{self, Relay, Speaker},
};

impl<'a> Comparison<'a, '_, '_> {
    /// The same statements in the same order.
    pub(super) fn statements(&mut self) {
        let (ours, theirs) = (&self.claim.statements, &self.original.statements);
        if ours.flaw.is_some() {
            return;
        }
        let lists = (ours.items.as_slice(), theirs.as_slice());
        let tables = self.pairs(
            "`[[statement]]` table",
            lists,
            Self::alike,
            |statement| statement.head,
            tell,
        );
        let keys = statement::keys(&ours.items, |id| self.source(id));
        for (our, statement, original) in tables.pairs {
            // A name made of source and place says nothing where one of them differs.
            let same_source = self.same_source(statement, original);
            let key = keys.get(our).filter(|_| tables.in_place && same_source);
            self.id(statement, original, key);
            self.statement(statement, original);
        }
    }

    /// Whether this seems to be that statement: who is quoted where, and in which words.
    fn alike(&self, statement: &Statement, original: &model::Statement) -> bool {
        let words = match (&statement.words, &original.words) {
            (Ok(Some(quotation)), Some(words)) => quotation.words.text == words.text,
            (Ok(None), None) => true,
            _ => false,
        };
        let by = statement.by.is_ok_and(|by| {
            let by = by.map_or(Speaker::Relayed, |by| by.value);
            self.speaker(by) == Some(self.original_speaker(original.by))
        });
        self.same_source(statement, original) && words && by
    }

    fn same_source(&self, statement: &Statement, original: &model::Statement) -> bool {
        statement.source.is_ok_and(|source| {
            self.source(source.value) == Some(&self.original.source(original.source).key)
        })
    }

    fn id(&mut self, statement: &Statement, original: &model::Statement, made: Option<&String>) {
        let Ok(given) = &statement.key else { return };
        let (found, at) = match (given, made) {
            (Some(id), _) => (Some(spell::text(&id.value)), id.at),
            (None, Some(made)) if *made != original.key => (None, statement.head),
            (None, _) => return,
        };
        self.fact(Fact {
            key: "id",
            expected: Some(spell::text(&original.key)),
            found,
            at,
        });
    }

    fn statement(&mut self, statement: &Statement, original: &model::Statement) {
        let head = statement.head;
        if let Ok(source) = statement.source
            && let Some(found) = self.source(source.value)
        {
            let expected = &self.original.source(original.source).key;
            self.fact(Fact {
                key: "source",
                expected: Some(spell::text(expected)),
                found: Some(spell::text(found)),
                at: source.at,
            });
        }
        if let Ok(by) = statement.by
            && let Some(found) = self.speaker(by.map_or(Speaker::Relayed, |by| by.value))
        {
            self.fact(Fact {
                key: "by",
                expected: self.original_speaker(original.by).map(spell::text),
                found: found.map(spell::text),
                at: by.map_or(head, |by| by.at),
            });
        }
        self.on(statement, original);
        self.stances(statement, original);
        self.towards(statement, original);
        if let Ok(wording) = statement.wording {
            let found = wording.map(|wording| wording.value);
            self.fact(Fact {
                key: "kind",
                expected: spell::choice(&statement::WORDINGS, Some(original.wording)),
                found: spell::choice(&statement::WORDINGS, found),
                at: wording.map_or(head, |wording| wording.at),
            });
        }
        if let Ok(words) = &statement.words {
            self.words(words.as_ref(), original.words.as_ref(), head);
        }
        self.relayed_from(statement, original);
        if let Ok(lead) = statement.lead {
            let yes = |lead: bool| lead.then(|| "true".to_owned());
            self.fact(Fact {
                key: "lead",
                expected: yes(original.lead),
                found: yes(lead.is_some()),
                at: lead.unwrap_or(head),
            });
        }
        let texts = [
            ("role", &statement.role, &original.role),
            ("affiliation", &statement.affiliation, &original.affiliation),
            ("caveat", &statement.caveat, &original.caveat),
        ];
        for (key, text, expected) in texts {
            if let Ok(text) = text {
                let found = text.as_ref().map(|text| text.at);
                self.presence(key, expected.as_deref(), found, head);
            }
        }
    }

    /// The date, which is the source's where none is given: that one differs at the source.
    fn on(&mut self, statement: &Statement, original: &model::Statement) {
        let Ok(on) = &statement.on else { return };
        let expected = original.on.as_ref();
        if on.is_none() && expected == self.original.source(original.source).published.as_ref() {
            return;
        }
        self.fact(Fact {
            key: "on",
            expected: expected.map(spell::date),
            found: on.as_ref().map(|on| spell::date(&on.value)),
            at: on.as_ref().map_or(statement.head, |on| on.at),
        });
    }

    fn stances(&mut self, statement: &Statement, original: &model::Statement) {
        if statement.stances.flaw.is_some() {
            return;
        }
        for (key, stance) in STANCES {
            let taken = statement.stances.items.iter();
            let ours: Vec<_> = taken.filter(|taken| taken.value.0 == stance).collect();
            let found: Option<Vec<&str>> =
                ours.iter().map(|taken| self.point(taken.value.1)).collect();
            let theirs = original.stances.iter();
            let expected: Vec<&str> = theirs
                .filter(|(taken, _)| *taken == stance)
                .map(|(_, point)| &*self.original.point(*point).key)
                .collect();
            let at = ours.first().map_or(statement.head, |taken| taken.at);
            self.ids_at(key, &expected, found, at);
        }
    }

    fn towards(&mut self, statement: &Statement, original: &model::Statement) {
        if statement.towards.flaw.is_some() {
            return;
        }
        for (key, towards) in TOWARDS {
            let taken = statement.towards.items.iter();
            let ours: Vec<_> = taken.filter(|taken| taken.value.0 == towards).collect();
            let found: Option<Vec<&str>> =
                ours.iter().map(|taken| self.other(taken.value.1)).collect();
            let theirs = original.towards.iter();
            let expected: Vec<&str> = theirs
                .filter(|(taken, _)| *taken == towards)
                .map(|(_, other)| &*self.original.statement(*other).key)
                .collect();
            let at = ours.first().map_or(statement.head, |taken| taken.at);
            self.ids_at(key, &expected, found, at);
        }
    }

    /// Reports a list of ids that differs; silent where one of them is unknown to the first file,
    /// which was reported where it is given.
    pub(super) fn ids_at(
        &mut self,
        key: &str,
        expected: &[&str],
        found: Option<Vec<&str>>,
        at: Span,
    ) {
        let spelt = |ids: &[&str]| (!ids.is_empty()).then(|| spell::list(ids));
        if let Some(found) = found {
            self.fact(Fact {
                key,
                expected: spelt(expected),
                found: spelt(&found),
                at,
            });
        }
    }

    fn relayed_from(&mut self, statement: &Statement, original: &model::Statement) {
        let Ok(relay) = statement.relayed_from else {
            return;
        };
        let found = match relay.map(|relay| relay.value) {
            None => None,
            Some(Relay::Unknown) => Some("unknown"),
            Some(Relay::Source(source)) => match self.source(source) {
                Some(source) => Some(source),
                None => return,
            },
        };
        let expected = original.relayed_from.map(|relay| match relay {
            Relay::Unknown => "unknown",
            Relay::Source(source) => &*self.original.source(source).key,
        });
        self.fact(Fact {
            key: "relayed-from",
            expected: expected.map(spell::text),
            found: found.map(spell::text),
            at: relay.map_or(statement.head, |relay| relay.at),
        });
    }

    /// What stands at `by`; the outer `None` where it is a party that the first file has not.
    fn speaker(&self, by: Speaker) -> Option<Option<&'a str>> {
        Some(match by {
            Speaker::Party(party) => Some(self.party(party)?),
            Speaker::OwnVoice => Some("own-voice"),
            Speaker::Relayed => None,
        })
    }

    fn original_speaker(&self, by: Speaker) -> Option<&'a str> {
        match by {
            Speaker::Party(party) => Some(&self.original.party(party).key),
            Speaker::OwnVoice => Some("own-voice"),
            Speaker::Relayed => None,
        }
    }
}

/// Which statement of the first file is meant.
fn tell(statement: &model::Statement) -> String {
    let key = quote(&statement.key);
    match &statement.words {
        Some(words) => format!("{key}, {}", quote(&words.text)),
        None => key,
    }
}
