//! Right of reply: who was asked, by whom, and what came back.

use super::{Composer, foreign::phrase};
use crate::card::Reply;
use claim::model::{self, Asker, SourceId};

/// A question, what came back, and where both are told if others asked.
pub(super) struct Answered {
    pub(super) asked: String,
    pub(super) answer: String,
    source: Option<SourceId>,
}

impl Composer<'_> {
    /// Who was asked and what came back, and that a search found no denial.
    pub(super) fn answered(&self) -> Vec<Answered> {
        let words = self.words;
        let asked = self.claim.replies.iter().map(|reply| Answered {
            asked: self.asked(reply),
            answer: reply
                .answer
                .clone()
                .unwrap_or_else(|| self.no_answer(reply)),
            source: reply.asked_by.as_ref().map(|asker| asker.source),
        });
        let searched = self.claim.no_denial_found.as_ref().map(|search| Answered {
            asked: words.no_denial_found(),
            answer: words.searched(&words.day(search.searched_on), &search.places),
            source: None,
        });
        asked.chain(searched).collect()
    }

    pub(super) fn replies(&self) -> Vec<Reply> {
        let reply = |answered: Answered| Reply {
            asked: phrase(&answered.asked),
            answer: phrase(&answered.answer),
            source: answered.source.map(|source| self.link(source, None)),
        };
        self.answered().into_iter().map(reply).collect()
    }

    fn asked(&self, reply: &model::Reply) -> String {
        let (words, what) = (self.words, &reply.asked);
        let deadline = reply.deadline.map(|deadline| words.day(deadline));
        match (&reply.asked_by, deadline) {
            (Some(Asker { who, .. }), None) => {
                words.asked_by_others(&reply.to, &words.when(reply.on.as_ref()), who, what)
            }
            (Some(Asker { who, .. }), Some(deadline)) => {
                let when = words.when(reply.on.as_ref());
                words.asked_by_others_deadline(&reply.to, &when, who, &deadline, what)
            }
            (None, None) => words.asked(&reply.to, &words.date_if_known(reply.on.as_ref()), what),
            (None, Some(deadline)) => {
                let day = words.date_if_known(reply.on.as_ref());
                words.asked_by_deadline(&reply.to, &day, &deadline, what)
            }
        }
    }

    /// The author knows up to when no answer had come; of others' questions the source tells.
    fn no_answer(&self, reply: &model::Reply) -> String {
        match &reply.asked_by {
            Some(asker) => {
                let outlet = &self.claim.source(asker.source).outlet;
                self.words.no_answer_told(outlet)
            }
            None => {
                let checked = self.words.day(self.claim.last_checked);
                self.words.no_answer_by(&checked)
            }
        }
    }
}
