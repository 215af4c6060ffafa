use super::{Composer, citation::citation, dates, runs::lines, text, words};
use crate::card::{Line, Link, Mention, Source, Text};
use claim::model::{self, Access, SourceId, Stance};
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
            Some(words::sources_count(there.len(), languages.len()))
        })
    }

    fn source(&self, id: SourceId) -> Source {
        let source = self.claim.source(id);
        Source {
            span: self.from(self.derived.source_visible_from(id)),
            key: text(&source.key),
            outlet: text(&source.outlet),
            title: text(source.title.as_deref().unwrap_or(words::TITLE_UNKNOWN)),
            language: text(if source.title.is_some() {
                &source.language
            } else {
                &self.claim.language
            }),
            details: details(source).into(),
            address: source.url.as_deref().map(text),
            address_unknown: source
                .url
                .is_none()
                .then(|| Text::from(words::ADDRESS_UNKNOWN)),
            archive: source.archive.as_ref().map(|archive| Link {
                name: words::archived(&dates::day(archive.on)).into(),
                address: Some(text(&archive.url)),
                title: text(&source.outlet),
            }),
            mentions: self.mentions(id),
            notes: source
                .version
                .iter()
                .chain(&source.note)
                .map(|note| text(note))
                .collect(),
            citation: citation(self.claim, source),
        }
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
            points: Text::from(points.join(", ")),
        };
        let mut mentions: Vec<_> = taken
            .iter()
            .map(|(stance, points)| mention(words::carries(*stance), points))
            .collect();
        if !silent.is_empty() {
            mentions.push(mention(words::NOT_MENTIONED, &silent));
        }
        mentions
    }
}

/// "Adam Taylor · 7 July 2018 · Korean · subscribers only".
fn details(source: &model::Source) -> String {
    let mut details = Vec::new();
    if !source.authors.is_empty() {
        details.push(source.authors.join(", "));
    }
    details.push(
        source
            .published
            .as_ref()
            .map_or_else(|| words::DATE_UNKNOWN.to_owned(), dates::date),
    );
    match source.access {
        Access::Open => {}
        Access::Paywalled => details.push(words::PAYWALLED.to_owned()),
        Access::Dead => details.push(words::DEAD.to_owned()),
    }
    details.join(" · ")
}
