//! How many of which kind stand behind something.

use super::Words;

/// How many stand behind something, by what a reader can know of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::compose) struct Counts {
    /// Persons, organisations and offices.
    pub(in crate::compose) named: usize,
    /// Documents that speak for themselves.
    pub(in crate::compose) documents: usize,
    /// Speakers without a name.
    pub(in crate::compose) unnamed: usize,
    /// Outlets that name no source.
    pub(in crate::compose) own_voice: usize,
    /// Relays from where cannot be determined.
    pub(in crate::compose) unknown: usize,
}

impl Words {
    /// "2 named, 1 document"; empty where there is nobody.
    pub(in crate::compose) fn count(&self, counts: Counts) -> String {
        let told = |n: usize, words: fn(&Self, usize) -> String| (n > 0).then(|| words(self, n));
        let told = [
            told(counts.named, Self::count_named),
            told(counts.documents, Self::count_documents),
            told(counts.unnamed, Self::count_unnamed),
            told(counts.own_voice, Self::count_own_voice),
            told(counts.unknown, Self::count_unknown),
        ];
        self.list(&told.into_iter().flatten().collect::<Vec<_>>())
    }

    /// On whose word something was reported, for [`Words::reported`].
    pub(in crate::compose) fn word_of(&self, counts: Counts) -> String {
        let Counts {
            named,
            documents,
            unnamed,
            own_voice,
            unknown,
        } = counts;
        match (named, documents, unnamed, own_voice, unknown) {
            (1, 0, 0, 0, 0) => self.word_of_one_named(),
            (0, 1, 0, 0, 0) => self.word_of_one_document(),
            (0, 0, 1, 0, 0) => self.word_of_one_unnamed(),
            (0, 0, 0, 0, _) => self.word_of_unknown(),
            (0, 0, 0, n, 0) => self.word_of_own_voice(n),
            _ => self.word_of_several(&self.count(counts)),
        }
    }
}
