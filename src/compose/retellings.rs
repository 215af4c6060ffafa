use super::{
    Composer,
    differences::differences,
    foreign::{isolated, phrase},
    runs::lines,
    text,
};
use crate::card::{Carrier, Line, Link, Phrase, Retelling, Version, Word};
use claim::model::{self, SourceId};

impl Composer<'_> {
    /// Details that are told in different ways.
    pub(super) fn retellings(&self) -> Vec<Retelling> {
        self.claim
            .retellings
            .iter()
            .map(|retelling| self.retelling(retelling))
            .collect()
    }

    /// How many there are, for each step.
    pub(super) fn retellings_count(&self) -> Vec<Line> {
        lines(self.steps(), |step| {
            let there = self
                .claim
                .retellings
                .iter()
                .filter(|retelling| self.told_from(retelling) <= step);
            Some(self.words.retellings_count(there.count()))
        })
    }

    fn retelling(&self, retelling: &model::Retelling) -> Retelling {
        let says: Vec<&str> = retelling.versions.iter().map(|v| v.says.as_str()).collect();
        Retelling {
            span: self.from(self.told_from(retelling)),
            about: text(&retelling.about),
            versions: retelling
                .versions
                .iter()
                .zip(differences(&says))
                .map(|(version, says)| self.version(version, says))
                .collect(),
        }
    }

    /// The step at which the versions began to differ: the second one's, or the only one's.
    fn told_from(&self, retelling: &model::Retelling) -> usize {
        let mut from: Vec<_> = retelling
            .versions
            .iter()
            .map(|version| self.version_from(version))
            .collect();
        from.sort_unstable();
        from.get(1).or(from.first()).copied().unwrap_or(0)
    }

    fn version_from(&self, version: &model::Version) -> usize {
        let from = version
            .sources
            .iter()
            .map(|source| self.derived.source_visible_from(*source));
        from.min().unwrap_or(0)
    }

    fn version(&self, version: &model::Version, says: Vec<Word>) -> Version {
        // The words are the first carrier's.
        let said = |place| {
            if place == 0 {
                version.words.as_ref()
            } else {
                None
            }
        };
        Version {
            span: self.from(self.version_from(version)),
            says,
            quote: version.words.as_ref().map(|words| self.quote(words)),
            carriers: version
                .sources
                .iter()
                .enumerate()
                .map(|(place, source)| Carrier {
                    span: self.from(self.derived.source_visible_from(*source)),
                    link: Link {
                        name: self.dated_name(*source),
                        ..self.link(*source, said(place))
                    },
                })
                .collect(),
        }
    }

    /// The outlet, with the date where the claim has more than one source of it.
    fn dated_name(&self, id: SourceId) -> Phrase {
        let source = self.claim.source(id);
        let same = self
            .claim
            .sources
            .iter()
            .filter(|other| other.outlet == source.outlet);
        let outlet = isolated(&source.outlet, self.words.direction);
        phrase(&match &source.published {
            Some(date) if same.count() > 1 => self.words.list(&[outlet, self.words.day_of(date)]),
            _ => outlet,
        })
    }
}
