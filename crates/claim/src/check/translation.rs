//! A claim in a second language, held against the first: the facts are the same, only the words
//! of the card's author differ.
//!
//! What could not be read in the second file was reported already, and is passed over here.

mod align;
mod facts;
mod ids;
mod record;
mod retellings;
mod spell;
mod statements;
mod tables;
mod words;

use super::{Problem, Rule, reader::Reader, written};
use crate::{
    model::{Claim, Party, PartyId, PointId, Source, SourceId, StatementId},
    name::Name,
};
use std::collections::{HashMap, HashSet};

/// What a claim in a second language is held against.
#[derive(Debug, Clone, Copy)]
pub enum Original<'a> {
    /// There is no file in the first language, which is a mistake of its own.
    Missing,
    /// There is one with problems, which are told of elsewhere: the second file is checked by
    /// itself, so what it becomes may yet differ from the first.
    Broken,
    /// The claim in the first language.
    Claim(&'a Claim),
}

/// Reports every difference that is no matter of language.
pub(crate) fn check(
    reader: &mut Reader,
    name: &Name,
    claim: &written::Claim,
    original: Original<'_>,
) {
    if name.language.is_none() {
        return;
    }
    match original {
        Original::Broken => {}
        Original::Missing => {
            reader.report(missing(name));
        }
        Original::Claim(original) => Comparison {
            reader,
            claim,
            original,
            known: Known::new(original),
            file: format!("`{}`", name.original()),
        }
        .run(),
    }
}

fn missing(name: &Name) -> Problem {
    let original = name.original();
    Problem::new(
        Rule::MissingOriginal,
        format!("expected `{original}` beside this file, found none"),
    )
    .help(format!(
        "a name with a language is a translation's: write `{original}` in the first language, or rename this file to it"
    ))
}

/// Two languages of one claim, while they are compared.
struct Comparison<'a, 'r, 't> {
    reader: &'r mut Reader<'t>,
    /// The second one, as written.
    claim: &'a written::Claim,
    /// The first one.
    original: &'a Claim,
    known: Known<'a>,
    /// Its file's name, as messages show it.
    file: String,
}

impl<'a> Comparison<'a, '_, '_> {
    fn run(mut self) {
        self.language();
        self.points();
        self.parties();
        self.sources();
        self.statements();
        self.retellings();
        self.record();
    }

    fn language(&mut self) {
        let Ok(language) = &self.claim.language else {
            return;
        };
        if language.value.tag() == self.original.language {
            let message = format!(
                "expected another language than that of {}, found `{}`",
                self.file, self.original.language
            );
            let problem = Problem::new(Rule::SameLanguage, message)
                .at(language.at, "the same language")
                .help("one file is enough for one language");
            self.reader.report(problem);
        }
    }

    /// The id of one of the second file's points, where the first has it too: an id that it has
    /// not was reported where it is given, and need not be wherever it is used.
    fn point(&self, id: PointId) -> Option<&'a str> {
        let key = &self.claim.points.items.get(id.0)?.key;
        let key = key.as_ref().ok()?.value.as_str();
        self.known.points.contains(key).then_some(key)
    }

    /// Likewise of a party.
    fn party(&self, id: PartyId) -> Option<&'a str> {
        let key = &self.claim.parties.items.get(id.0)?.key;
        let key = key.as_ref().ok()?.value.as_str();
        self.known.parties.contains_key(key).then_some(key)
    }

    /// Likewise of a source.
    fn source(&self, id: SourceId) -> Option<&'a str> {
        let key = &self.claim.sources.items.get(id.0)?.key;
        let key = key.as_ref().ok()?.value.as_str();
        self.known.sources.contains_key(key).then_some(key)
    }

    /// Likewise of a statement, which has an id where others refer to it.
    fn other(&self, id: StatementId) -> Option<&'a str> {
        let key = self.claim.statements.items.get(id.0)?.key.as_ref().ok()?;
        let key = key.as_ref()?.value.as_str();
        self.known.statements.contains(key).then_some(key)
    }
}

/// What the first file has, by its ids.
struct Known<'a> {
    points: HashSet<&'a str>,
    parties: HashMap<&'a str, &'a Party>,
    sources: HashMap<&'a str, &'a Source>,
    statements: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(claim: &'a Claim) -> Self {
        let (points, parties) = (claim.points.iter(), claim.parties.iter());
        Self {
            points: points.map(|point| &*point.key).collect(),
            parties: parties.map(|party| (&*party.key, party)).collect(),
            sources: claim.sources.iter().map(|s| (&*s.key, s)).collect(),
            statements: claim.statements.iter().map(|s| &*s.key).collect(),
        }
    }
}
