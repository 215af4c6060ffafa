use super::{Comparison, facts::Fact, ids::Tables, spell};
use crate::{
    check::{
        value::{archive::Archive, choice::word},
        written::{
            party::{self, Party},
            point::Point,
            source::{self, Source},
        },
    },
    model,
};

impl Comparison<'_, '_, '_> {
    /// The same points in the same order.
    pub(super) fn points(&mut self) {
        let points = &self.claim.points;
        let ours = Tables {
            what: "point",
            tables: points.items.iter().map(|p| (p.head, &p.key)).collect(),
            flawed: points.flaw.is_some(),
            ordered: true,
        };
        let theirs: Vec<_> = self.original.points.iter().map(|p| &*p.key).collect();
        self.ids(&ours, &theirs);
        for point in &points.items {
            let Ok(key) = &point.key else { continue };
            let mut theirs = self.original.points.iter();
            if let Some(original) = theirs.find(|original| original.key == key.value) {
                self.point_facts(point, original);
            }
        }
    }

    fn point_facts(&mut self, point: &Point, original: &model::Point) {
        let Ok(raised_by) = &point.raised_by else {
            return;
        };
        let found = raised_by.as_ref().map(|party| self.party(party.value));
        // A party that the first file has not was reported where it is given.
        if found == Some(None) {
            return;
        }
        let expected = original.raised_by.map(|id| &*self.original.party(id).key);
        self.fact(Fact {
            key: "raised-by",
            expected: expected.map(spell::text),
            found: found.flatten().map(spell::text),
            at: raised_by.as_ref().map_or(point.head, |party| party.at),
        });
    }

    /// The same parties, each as named and as distinct as in the first file.
    pub(super) fn parties(&mut self) {
        let parties = &self.claim.parties;
        let ours = Tables {
            what: "party",
            tables: parties.items.iter().map(|p| (p.head, &p.key)).collect(),
            flawed: parties.flaw.is_some(),
            ordered: false,
        };
        let theirs: Vec<_> = self.original.parties.iter().map(|p| &*p.key).collect();
        self.ids(&ours, &theirs);
        for party in &parties.items {
            let Ok(key) = &party.key else { continue };
            if let Some(original) = self.known.parties.get(key.value.as_str()).copied() {
                self.party_facts(party, original);
            }
        }
    }

    fn party_facts(&mut self, party: &Party, original: &model::Party) {
        if let Ok(kind) = party.kind {
            self.fact(Fact {
                key: "kind",
                expected: Some(spell::text(word(&party::KINDS, original.kind))),
                found: Some(spell::text(word(&party::KINDS, kind.value))),
                at: kind.at,
            });
        }
        if let Ok(distinct) = &party.distinct {
            let yes = |distinct: bool| distinct.then(|| "true".to_owned());
            self.fact(Fact {
                key: "distinct",
                expected: yes(original.distinct),
                found: yes(distinct.is_some_and(|distinct| distinct.value)),
                at: distinct.map_or(party.head, |distinct| distinct.at),
            });
        }
        let texts = [
            ("role", &party.role, &original.role),
            ("affiliation", &party.affiliation, &original.affiliation),
            ("anonymity", &party.anonymity, &original.anonymity),
        ];
        for (key, text, expected) in texts {
            if let Ok(text) = text {
                let found = text.as_ref().map(|text| text.at);
                self.presence(key, expected.as_deref(), found, party.head);
            }
        }
    }

    /// The same sources in the same order, with the same addresses and dates.
    pub(super) fn sources(&mut self) {
        let sources = &self.claim.sources;
        let ours = Tables {
            what: "source",
            tables: sources.items.iter().map(|s| (s.head, &s.key)).collect(),
            flawed: sources.flaw.is_some(),
            ordered: true,
        };
        let theirs: Vec<_> = self.original.sources.iter().map(|s| &*s.key).collect();
        self.ids(&ours, &theirs);
        for source in &sources.items {
            let Ok(key) = &source.key else { continue };
            if let Some(original) = self.known.sources.get(key.value.as_str()).copied() {
                self.source_facts(source, original);
            }
        }
    }

    fn source_facts(&mut self, source: &Source, original: &model::Source) {
        let head = source.head;
        if let Ok(title) = &source.title {
            self.fact(Fact {
                key: "title",
                expected: original.title.as_deref().map(spell::text),
                found: title.as_ref().map(|title| spell::text(&title.value)),
                at: title.as_ref().map_or(head, |title| title.at),
            });
        }
        if let Ok(language) = &source.language {
            self.fact(Fact {
                key: "language",
                expected: Some(spell::text(&original.language)),
                // The card's own language, where none is given, is nobody's mistake if it is right.
                found: (source.language_at.is_some() || language.tag() == original.language)
                    .then(|| spell::text(&language.tag())),
                at: source.language_at.unwrap_or(head),
            });
        }
        if let Ok(published) = &source.published {
            let (at, value) = match published {
                Some(date) => (date.at, Some(&date.value)),
                None => (head, None),
            };
            let expected = original.published.as_ref();
            self.fact(Fact {
                key: "published",
                expected: expected.map(spell::date),
                found: value.map(spell::date),
                at,
            });
            self.fact(Fact {
                key: "zone",
                expected: expected.and_then(spell::zone),
                found: value.and_then(spell::zone),
                at,
            });
        }
        if let Ok(url) = &source.url {
            self.fact(Fact {
                key: "url",
                expected: original.url.as_deref().map(spell::text),
                found: url.as_ref().map(|url| spell::text(&url.value.written)),
                at: url.as_ref().map_or(head, |url| url.at),
            });
        }
        if let Ok(archive) = &source.archive {
            let spelt = |archive: &Archive| {
                spell::archive(&model::Archive {
                    url: archive.url.value.clone(),
                    on: archive.on.value,
                })
            };
            self.fact(Fact {
                key: "archive",
                expected: original.archive.as_ref().map(spell::archive),
                found: archive.as_ref().map(spelt),
                at: archive.as_ref().map_or(head, |archive| archive.url.at),
            });
        }
        if let Ok(access) = &source.access {
            self.fact(Fact {
                key: "access",
                expected: spell::choice(&source::ACCESS, Some(original.access)),
                found: spell::choice(&source::ACCESS, access.map(|access| access.value)),
                at: access.map_or(head, |access| access.at),
            });
        }
        if let Ok(read) = &source.read {
            self.fact(Fact {
                key: "read",
                expected: spell::choice(&source::READ, Some(original.read)),
                found: spell::choice(&source::READ, read.map(|read| read.value)),
                at: read.map_or(head, |read| read.at),
            });
        }
        if let Ok(version_of) = &source.version_of {
            let found = version_of.as_ref().map(|of| self.source(of.value));
            let expected = original.version_of.map(|id| &*self.original.source(id).key);
            // A source that the first file has not was reported where it is given.
            if found != Some(None) {
                self.fact(Fact {
                    key: "version-of",
                    expected: expected.map(spell::text),
                    found: found.flatten().map(spell::text),
                    at: version_of.as_ref().map_or(head, |of| of.at),
                });
            }
        }
        let texts = [
            ("version", &source.version, &original.version),
            ("note", &source.note, &original.note),
        ];
        for (key, text, expected) in texts {
            if let Ok(text) = text {
                let found = text.as_ref().map(|text| text.at);
                self.presence(key, expected.as_deref(), found, head);
            }
        }
    }
}
