use super::{
    Composer,
    citation::citation,
    foreign::{isolated, phrase, plain},
    fragment::landing_on,
    runs::lines,
    text,
    words::direction,
};
use crate::card::{Line, Link, Mention, Phrase, Source, Text};
use claim::model::{self, Access, Read, SourceId, Stance, Words};
use std::collections::BTreeSet;

impl Composer<'_> {
    /// The documents, in the author's order.
    pub(super) fn sources(&self) -> Vec<Source> {
        (0..self.claim.sources.len())
            .map(|place| self.source(SourceId(place)))
            .collect()
    }

    /// How many there are in how many languages, for each step.
    pub(super) fn sources_count(&self) -> Vec<Line> {
        lines(self.steps(), |step| {
            let there: Vec<_> = (0..self.claim.sources.len())
                .map(SourceId)
                .filter(|id| self.derived.source_visible_from(*id) <= step)
                .map(|id| self.claim.source(id).language.as_str())
                .collect();
            let languages: BTreeSet<_> = there.iter().collect();
            Some(self.words.sources_count(there.len(), languages.len()))
        })
    }

    fn source(&self, id: SourceId) -> Source {
        let source = self.claim.source(id);
        let language = match source.title {
            Some(_) => &source.language,
            None => &self.claim.language,
        };
        Source {
            span: self.from(self.derived.source_visible_from(id)),
            key: Text::from(format!("source-{}", source.key)),
            outlet: self.outlet(id),
            title: source
                .title
                .as_deref()
                .map_or_else(|| self.words.title_unknown().into(), text),
            language: text(language),
            direction: Text::from(direction(language)),
            details: phrase(&self.details(id)),
            address: source.url.as_deref().map(text),
            address_unknown: source
                .url
                .is_none()
                .then(|| self.words.address_unknown().into()),
            archive: self.archived(id, None),
            mentions: self.mentions(id),
            notes: self.notes(id),
            citation: citation(self.claim, source),
        }
    }

    /// What a reader must know about a source, first of all that it was not read as a whole.
    fn notes(&self, id: SourceId) -> Vec<Text> {
        let source = self.claim.source(id);
        let part = (source.read == Read::Part).then(|| Text::from(self.words.read_in_part()));
        let written = source.version.iter().chain(&source.note);
        let written = written.map(|note| text(note));
        let versions = self.versions(id).map(|other| {
            let other = self.title_and_date(self.claim.source(other));
            plain(&self.words.another_version(&other))
        });
        part.into_iter().chain(versions).chain(written).collect()
    }

    /// The source that this one is a version of, or those that are versions of it.
    fn versions(&self, id: SourceId) -> impl Iterator<Item = SourceId> {
        let of = self.claim.source(id).version_of;
        let all = (0..self.claim.sources.len()).map(SourceId);
        all.filter(move |other| {
            of == Some(*other) || self.claim.source(*other).version_of == Some(id)
        })
    }

    /// What tells two texts of one outlet apart: the title, or else the outlet, and the date.
    fn title_and_date(&self, source: &model::Source) -> String {
        let title = source.title.as_deref();
        let name = title.map_or_else(
            || isolated(&source.outlet, self.words.direction),
            |title| self.words.quoted(&isolated(title, self.words.direction)),
        );
        let date = self.words.date_if_known(source.published.as_ref());
        self.words.list(&[name, date])
    }

    /// What a source says about each point, and which it does not mention.
    fn mentions(&self, id: SourceId) -> Vec<Mention> {
        let mut taken: Vec<(Stance, Vec<&str>)> = Vec::new();
        let statements = self
            .claim
            .statements
            .iter()
            .filter(|statement| statement.source == id);
        for (stance, point) in statements.flat_map(|statement| &statement.stances) {
            let point = self.claim.point(*point).short.as_str();
            match taken.iter_mut().find(|(known, _)| known == stance) {
                Some((_, points)) if points.contains(&point) => {}
                Some((_, points)) => points.push(point),
                None => taken.push((*stance, vec![point])),
            }
        }
        taken.sort_by_key(|(stance, _)| *stance);
        let silent: Vec<_> = self
            .derived
            .unmentioned(id)
            .iter()
            .map(|point| self.claim.point(*point).short.as_str())
            .collect();
        let mention = |stance: &str, points: &[&str]| Mention {
            stance: text(stance),
            points: Text::from(self.words.list(points)),
        };
        let mut mentions: Vec<_> = taken
            .iter()
            .map(|(stance, points)| mention(&self.words.stance_carried(*stance), points))
            .collect();
        if !silent.is_empty() {
            mentions.push(mention(&self.words.not_mentioned(), &silent));
        }
        mentions
    }

    /// An outlet's name.
    pub(super) fn outlet(&self, id: SourceId) -> Phrase {
        let outlet = &self.claim.source(id).outlet;
        phrase(&isolated(outlet, self.words.direction))
    }

    /// The archived copy, landing on words where there are any.
    pub(super) fn archived(&self, id: SourceId, said: Option<&Words>) -> Option<Link> {
        let source = self.claim.source(id);
        let archive = source.archive.as_ref()?;
        let name = self.words.archived(&self.words.day(archive.on));
        Some(Link {
            name: phrase(&name),
            address: Some(landing_on(&archive.url, said)),
        })
    }

    /// That a reader cannot get at the text.
    pub(super) fn access(&self, id: SourceId) -> Option<String> {
        match self.claim.source(id).access {
            Access::Open => None,
            Access::Paywalled => Some(self.words.paywalled()),
            Access::Dead => Some(self.words.dead()),
        }
    }

    /// "Adam Taylor · 7 July 2018 · for subscribers".
    fn details(&self, id: SourceId) -> String {
        let source = self.claim.source(id);
        let authors = source
            .authors
            .iter()
            .map(|author| isolated(author, self.words.direction));
        let authors = self.words.list(&authors.collect::<Vec<_>>());
        let date = self.words.date_if_known(source.published.as_ref());
        let mut details = vec![authors, date];
        details.extend(self.access(id));
        details.retain(|detail| !detail.is_empty());
        details.join(" · ")
    }
}
