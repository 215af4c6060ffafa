use super::{
    stance::{stances, towards},
    words::{self, Languages, Quotation},
};
use crate::{
    check::{
        Problem, Rule,
        ids::reference,
        list::List,
        reader::Reader,
        sink::Given,
        span::{At, Span},
        table::{Keys, Table},
        value::{
            Value,
            choice::choice,
            date::date,
            text::{ANY, text},
        },
    },
    model::{
        self, Date, PartyId, PointId, Relay, SourceId, Speaker, Stance, StatementId, Towards,
        Wording,
    },
};
use std::collections::{HashMap, HashSet};

pub(crate) const KEYS: Keys = Keys {
    table: "`[[statement]]`",
    // `source` must be there as well: its absence has a rule of its own.
    required: &[],
    optional: &[
        "id",
        "by",
        "role",
        "affiliation",
        "source",
        "on",
        "asserts",
        "denies",
        "declines",
        "no-reply",
        "doubts",
        "suspects",
        "promises",
        "withdraws",
        "backs",
        "disputes",
        "corrects",
        "kind",
        "words",
        "words-language",
        "translation",
        "before",
        "after",
        "relayed-from",
        "caveat",
        "lead",
    ],
};

pub(crate) const WORDINGS: [(&str, Wording); 3] = [
    ("quoted", Wording::Quoted),
    ("paraphrased", Wording::Paraphrased),
    ("act", Wording::Act),
];

pub(crate) struct Statement {
    pub(crate) head: Span,
    pub(crate) key: Given<Option<At<String>>>,
    /// `None` where nobody is named, which only a relay may do.
    pub(crate) by: Given<Option<At<Speaker>>>,
    pub(crate) role: Given<Option<At<String>>>,
    pub(crate) affiliation: Given<Option<At<String>>>,
    pub(crate) source: Given<At<SourceId>>,
    pub(crate) on: Given<Option<At<Date>>>,
    pub(crate) stances: List<At<(Stance, PointId)>>,
    pub(crate) towards: List<At<(Towards, StatementId)>>,
    pub(crate) wording: Given<Option<At<Wording>>>,
    pub(crate) words: Given<Option<Quotation>>,
    pub(crate) relayed_from: Given<Option<At<Relay>>>,
    pub(crate) caveat: Given<Option<At<String>>>,
    /// Where `lead = true` stands.
    pub(crate) lead: Given<Option<Span>>,
}

pub(crate) fn read(
    reader: &mut Reader,
    table: &Table,
    key: Given<Option<At<String>>>,
    languages: &Languages,
) -> Statement {
    let source = match table.get("source") {
        Some(value) => source(reader, &value),
        None => Err(reader.report(
            Problem::new(Rule::MissingSource, "a statement has no source")
                .at(table.head, "expected `source`")
                .help("name the `[[source]]` in which it can be read; a source may have neither address nor date"),
        )),
    };
    let id = source
        .as_ref()
        .map(|source| source.value)
        .map_err(|reported| *reported);
    let words = words::read(reader, table, id, languages);
    Statement {
        head: table.head,
        key,
        by: table.optional(reader, "by", speaker),
        role: table.optional(reader, "role", |r, v| text(r, v, ANY)),
        affiliation: table.optional(reader, "affiliation", |r, v| text(r, v, ANY)),
        source,
        on: table.optional(reader, "on", date),
        stances: stances(reader, table),
        towards: towards(reader, table),
        wording: table.optional(reader, "kind", |reader, value| {
            choice(reader, value, &WORDINGS)
        }),
        words,
        relayed_from: table.optional(reader, "relayed-from", relay),
        caveat: table.optional(reader, "caveat", |r, v| text(r, v, ANY)),
        lead: table
            .optional(reader, "lead", |reader, value| value.flag(reader))
            .map(|lead| lead.filter(|lead| lead.value).map(|lead| lead.at)),
    }
}

fn source(reader: &mut Reader, value: &Value) -> Given<At<SourceId>> {
    Ok(reference(reader, value, |ids| &ids.sources)?.map(SourceId))
}

fn speaker(reader: &mut Reader, value: &Value) -> Given<At<Speaker>> {
    if value.raw.as_str() == Some("own-voice") {
        return Ok(At {
            value: Speaker::OwnVoice,
            at: value.at,
        });
    }
    Ok(reference(reader, value, |ids| &ids.parties)?.map(|party| Speaker::Party(PartyId(party))))
}

fn relay(reader: &mut Reader, value: &Value) -> Given<At<Relay>> {
    if value.raw.as_str() == Some("unknown") {
        return Ok(At {
            value: Relay::Unknown,
            at: value.at,
        });
    }
    Ok(source(reader, value)?.map(Relay::Source))
}

/// A name for every statement: the author's, or the source's with the first number that is free.
pub(crate) fn keys<'a>(
    statements: &[Statement],
    source: impl Fn(SourceId) -> Option<&'a str>,
) -> Vec<String> {
    let given = |statement: &Statement| Some(statement.key.as_ref().ok()?.as_ref()?.value.clone());
    let taken: HashSet<String> = statements.iter().filter_map(given).collect();
    let mut numbers: HashMap<&'a str, usize> = HashMap::new();
    let mut name = |statement: &Statement| {
        let source = statement.source.ok().and_then(|id| source(id.value));
        let source = source.unwrap_or_default();
        let number = numbers.entry(source).or_default();
        loop {
            *number += 1;
            let name = format!("{source}-{number}");
            if !taken.contains(&name) {
                return name;
            }
        }
    };
    statements
        .iter()
        .map(|statement| given(statement).unwrap_or_else(|| name(statement)))
        .collect()
}

impl Statement {
    /// The checked statement; its date is the source's where it has none of its own.
    pub(crate) fn build(self, key: String, sources: &[model::Source]) -> Given<model::Statement> {
        let stances = self.stances.whole()?;
        let source = self.source?.value;
        let published = sources
            .get(source.0)
            .and_then(|source| source.published.clone());
        Ok(model::Statement {
            key,
            by: self.by?.map_or(Speaker::Relayed, |by| by.value),
            role: self.role?.map(|role| role.value),
            affiliation: self.affiliation?.map(|affiliation| affiliation.value),
            source,
            on: self.on?.map(|on| on.value).or(published),
            stances: stances.into_iter().map(|stance| stance.value).collect(),
            towards: self
                .towards
                .whole()?
                .into_iter()
                .map(|towards| towards.value)
                .collect(),
            wording: self
                .wording?
                .map(|wording| wording.value)
                .unwrap_or_default(),
            words: self.words?.map(|quotation| quotation.words),
            relayed_from: self.relayed_from?.map(|relay| relay.value),
            caveat: self.caveat?.map(|caveat| caveat.value),
            lead: self.lead?.is_some(),
            checked: None,
        })
    }
}
