use super::{Comparison, align::align, facts::Fact, spell};
use crate::{
    check::{say::quote, span::Span, written::retelling},
    model::{Retelling, Version},
};

impl Comparison<'_, '_, '_> {
    /// The same retellings, with the same versions.
    pub(super) fn retellings(&mut self) {
        let (ours, theirs) = (&self.claim.retellings, &self.original.retellings);
        if ours.flaw.is_some() {
            return;
        }
        let alike = |our: usize, their: usize| match (ours.items.get(our), theirs.get(their)) {
            (Some(our), Some(their)) => self.alike_retellings(our, their),
            _ => false,
        };
        let alignment = align(ours.items.len(), theirs.len(), alike);
        let heads: Vec<Span> = ours.items.iter().map(|retelling| retelling.head).collect();
        let tell = |place: usize| {
            let original = theirs.get(place);
            original.map_or_else(String::new, |original| quote(&original.about))
        };
        self.trouble(
            "`[[retelling]]` table",
            alignment.trouble,
            &heads,
            theirs.len(),
            tell,
        );
        for (our, their) in alignment.pairs {
            if let (Some(our), Some(their)) = (ours.items.get(our), theirs.get(their)) {
                self.retelling(our, their);
            }
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
        let alike = |our: usize, their: usize| match (ours.items.get(our), theirs.get(their)) {
            (Some(our), Some(their)) => self.alike_versions(our, their),
            _ => false,
        };
        let alignment = align(ours.items.len(), theirs.len(), alike);
        let heads: Vec<Span> = ours.items.iter().map(|version| version.head).collect();
        let tell = |place: usize| {
            let original = theirs.get(place);
            original.map_or_else(String::new, |original| quote(&original.says))
        };
        self.trouble(
            "`[[retelling.version]]` table",
            alignment.trouble,
            &heads,
            theirs.len(),
            tell,
        );
        for (our, their) in alignment.pairs {
            if let (Some(our), Some(their)) = (ours.items.get(our), theirs.get(their)) {
                self.version(our, their);
            }
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
