//! What the card's author did, and when.

use super::{Comparison, facts::Fact, spell};
use crate::{
    check::{say::quote, span::Span, written::record::Reply},
    model,
};

/// The file as a whole, for what it lacks.
const FILE: Span = Span { start: 0, end: 0 };

impl Comparison<'_, '_, '_> {
    /// The same days: last checked, withdrawn, searched, asked and changed.
    pub(super) fn record(&mut self) {
        if let Ok(day) = &self.claim.last_checked {
            self.fact(Fact {
                key: "last-checked",
                expected: Some(spell::day(self.original.last_checked)),
                found: Some(spell::day(day.value)),
                at: day.at,
            });
        }
        self.formerly();
        if let Ok(withdrawn) = &self.claim.withdrawn {
            let expected = self.original.withdrawn.as_ref();
            self.fact(Fact {
                key: "withdrawn.on",
                expected: expected.map(|withdrawn| spell::day(withdrawn.on)),
                found: withdrawn.as_ref().map(|w| spell::day(w.withdrawal.on)),
                at: withdrawn.as_ref().map_or(FILE, |withdrawn| withdrawn.on),
            });
        }
        if let Ok(search) = &self.claim.no_denial_found {
            let expected = self.original.no_denial_found.as_ref();
            self.fact(Fact {
                key: "no-denial-found.searched-on",
                expected: expected.map(|search| spell::day(search.searched_on)),
                found: search.as_ref().map(|s| spell::day(s.search.searched_on)),
                at: search.as_ref().map_or(FILE, |search| search.searched_on),
            });
        }
        self.replies();
        self.changes();
    }

    /// The same former names: a translation was renamed with its original.
    fn formerly(&mut self) {
        let Ok(formerly) = &self.claim.formerly else {
            return;
        };
        let names = |names: &[&str]| (!names.is_empty()).then(|| format!("{names:?}"));
        let ours: Vec<_> = formerly.iter().flatten().map(|f| &*f.value).collect();
        let theirs: Vec<_> = self.original.formerly.iter().map(|f| &**f).collect();
        let at = formerly.iter().flatten().next().map_or(FILE, |f| f.at);
        self.fact(Fact {
            key: "formerly",
            expected: names(&theirs),
            found: names(&ours),
            at,
        });
    }

    fn replies(&mut self) {
        let (ours, theirs) = (&self.claim.replies, &self.original.replies);
        if ours.flaw.is_some() {
            return;
        }
        let lists = (ours.items.as_slice(), theirs.as_slice());
        let tables = self.pairs(
            "`[[reply]]` table",
            lists,
            |this, ours, theirs| {
                ours.reply.on == theirs.on && this.told_in(ours) == this.originally_told_in(theirs)
            },
            |reply| reply.head,
            |original| quote(&original.asked),
        );
        for (_, ours, original) in tables.pairs {
            self.fact(Fact {
                key: "on",
                expected: original.on.as_ref().map(spell::date),
                found: ours.reply.on.as_ref().map(spell::date),
                at: ours.on.as_ref().map_or(ours.head, |on| on.at),
            });
            let source = ours.source.map(|source| self.source(source.value));
            // A source that the first file has not was reported where it is given.
            if source != Some(None) {
                self.fact(Fact {
                    key: "source",
                    expected: self.originally_told_in(original).map(spell::text),
                    found: source.flatten().map(spell::text),
                    at: ours.source.map_or(ours.head, |source| source.at),
                });
            }
            let asker = original.asked_by.as_ref().map(|asker| asker.who.as_str());
            self.presence("asked-by", asker, ours.asked_by, ours.head);
            self.fact(Fact {
                key: "deadline",
                expected: original.deadline.map(spell::day),
                found: ours.reply.deadline.map(spell::day),
                at: ours.deadline.unwrap_or(ours.head),
            });
            let found = ours.reply.answer.as_ref().map(|_| ours.head);
            self.presence("answer", original.answer.as_deref(), found, ours.head);
        }
    }

    /// The source that tells of a question that others asked.
    fn told_in<'k>(&self, reply: &Reply) -> Option<&'k str>
    where
        Self: 'k,
    {
        self.source(reply.source?.value)
    }

    /// Likewise of the first file's.
    fn originally_told_in<'k>(&self, reply: &model::Reply) -> Option<&'k str>
    where
        Self: 'k,
    {
        let asker = reply.asked_by.as_ref()?;
        Some(&self.original.source(asker.source).key)
    }

    fn changes(&mut self) {
        if self.claim.changes.flaw.is_some() {
            return;
        }
        // The checked claim lists them by day.
        let mut ours: Vec<_> = self.claim.changes.items.iter().collect();
        ours.sort_by_key(|change| change.change.on);
        let theirs = &self.original.changes;
        let tables = self.pairs(
            "`[[change]]` table",
            (ours.as_slice(), theirs.as_slice()),
            |_, ours, theirs| ours.change.on == theirs.on,
            |change| change.head,
            |original| quote(&original.what),
        );
        for (_, ours, original) in tables.pairs {
            self.fact(Fact {
                key: "on",
                expected: Some(spell::day(original.on)),
                found: Some(spell::day(ours.change.on)),
                at: ours.on,
            });
        }
    }
}
