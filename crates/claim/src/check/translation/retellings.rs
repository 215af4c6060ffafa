use super::{Comparison, facts::Fact, spell};
use crate::{
    check::{say::quote, written::retelling},
    model::{Retelling, Version},
};

impl Comparison<'_, '_, '_> {
    /// The same retellings, with the same versions.
    pub(super) fn retellings(&mut self) {
        let (ours, theirs) = (&self.claim.retellings, &self.original.retellings);
        if ours.flaw.is_some() {
            return;
        }
        let lists = (ours.items.as_slice(), theirs.as_slice());
        let tables = self.pairs(
            "`[[retelling]]` table",
            lists,
            Self::alike_retellings,
            |retelling| retelling.head,
            |original| quote(&original.about),
        );
        for (_, ours, original) in tables.pairs {
            self.retelling(ours, original);
        }
    }

    /// Whether this seems to be that retelling: its first version is carried by the same.
    fn alike_retellings(&self, ours: &retelling::Retelling, theirs: &Retelling) -> bool {
        let (ours, theirs) = (ours.versions.items.first(), theirs.versions.first());
        ours.zip(theirs)
            .is_some_and(|(ours, theirs)| self.alike_versions(ours, theirs))
    }

    /// Whether this seems to be that version: the same sources carry it.
    fn alike_versions(&self, ours: &retelling::Version, theirs: &Version) -> bool {
        self.carriers(ours)
            .is_some_and(|ours| ours == self.original_carriers(theirs))
    }

    fn retelling(&mut self, retelling: &retelling::Retelling, original: &Retelling) {
        if let Ok(point) = &retelling.point {
            let found = point.map(|point| self.point(point.value));
            let expected = original.point.map(|id| &*self.original.point(id).key);
            // A point that the first file has not was reported where it is given.
            if found != Some(None) {
                self.fact(Fact {
                    key: "point",
                    expected: expected.map(spell::text),
                    found: found.flatten().map(spell::text),
                    at: point.map_or(retelling.head, |point| point.at),
                });
            }
        }
        let (ours, theirs) = (&retelling.versions, &original.versions);
        if ours.flaw.is_some() || ours.items.is_empty() {
            return;
        }
        let lists = (ours.items.as_slice(), theirs.as_slice());
        let tables = self.pairs(
            "`[[retelling.version]]` table",
            lists,
            Self::alike_versions,
            |version| version.head,
            |original| quote(&original.says),
        );
        for (_, ours, original) in tables.pairs {
            self.version(ours, original);
        }
    }

    fn version(&mut self, version: &retelling::Version, original: &Version) {
        if let Ok(sources) = &version.sources {
            let at = sources.first().map_or(version.head, |source| source.at);
            let expected = self.original_carriers(original);
            self.ids_at("sources", &expected, self.carriers(version), at);
        }
        if let Ok(words) = &version.words {
            self.words(words.as_ref(), original.words.as_ref(), version.head);
        }
    }

    fn carriers<'k>(&self, version: &retelling::Version) -> Option<Vec<&'k str>>
    where
        Self: 'k,
    {
        let sources = version.sources.as_ref().ok()?;
        sources
            .iter()
            .map(|source| self.source(source.value))
            .collect()
    }

    fn original_carriers<'k>(&self, version: &Version) -> Vec<&'k str>
    where
        Self: 'k,
    {
        let sources = version.sources.iter();
        sources.map(|id| &*self.original.source(*id).key).collect()
    }
}
