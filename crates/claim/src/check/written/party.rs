use crate::{
    check::{
        Problem, Rule,
        reader::Reader,
        sink::{Given, Reported},
        span::{At, Span},
        table::{Keys, Table},
        value::{
            choice::choice,
            language::language,
            text::{ANY, plain, text},
        },
    },
    model::{self, PartyKind},
};

pub(crate) const KEYS: Keys = Keys {
    table: "`[[party]]`",
    required: &["id", "name", "kind"],
    optional: &[
        "name-language",
        "role",
        "affiliation",
        "anonymity",
        "distinct",
    ],
};

pub(crate) const KINDS: [(&str, PartyKind); 5] = [
    ("person", PartyKind::Person),
    ("organisation", PartyKind::Organisation),
    ("office", PartyKind::Office),
    ("document", PartyKind::Document),
    ("unnamed", PartyKind::Unnamed),
];

pub(crate) struct Party {
    pub(crate) head: Span,
    pub(crate) key: Given<At<String>>,
    name: Given<String>,
    name_language: Given<Option<String>>,
    pub(crate) kind: Given<At<PartyKind>>,
    pub(crate) role: Given<Option<At<String>>>,
    pub(crate) affiliation: Given<Option<At<String>>>,
    pub(crate) anonymity: Given<Option<At<String>>>,
    pub(crate) distinct: Given<Option<At<bool>>>,
    flaw: Option<Reported>,
}

pub(crate) fn read(reader: &mut Reader, table: &Table, key: Given<Option<At<String>>>) -> Party {
    let kind = table.required(reader, "kind", |reader, value| {
        choice(reader, value, &KINDS)
    });
    let mut flaw = None;
    if let Ok(At { value, at }) = kind
        && value != PartyKind::Unnamed
    {
        for given in ["anonymity", "distinct"]
            .into_iter()
            .filter_map(|key| table.get(key))
        {
            let message = format!(
                "`{}` is for unnamed parties, and this one is named",
                given.key
            );
            let problem = Problem::new(Rule::NamedButAnonymous, message)
                .at(given.entry, "only with kind = \"unnamed\"")
                .at(at, "named by its kind");
            flaw = Some(reader.report(problem));
        }
    }
    Party {
        head: table.head,
        key: table.id(reader, key),
        name: table.required(reader, "name", plain),
        name_language: table.optional(reader, "name-language", |reader, value| {
            Ok(language(reader, value)?.value.tag())
        }),
        kind,
        role: table.optional(reader, "role", |r, v| text(r, v, ANY)),
        affiliation: table.optional(reader, "affiliation", |r, v| text(r, v, ANY)),
        anonymity: table.optional(reader, "anonymity", |r, v| text(r, v, ANY)),
        distinct: table.optional(reader, "distinct", |reader, value| value.flag(reader)),
        flaw,
    }
}

impl Party {
    pub(crate) fn build(self) -> Given<model::Party> {
        self.flaw.map_or(Ok(()), Err)?;
        Ok(model::Party {
            key: self.key?.value,
            name: self.name?,
            name_language: self.name_language?,
            kind: self.kind?.value,
            role: self.role?.map(|role| role.value),
            affiliation: self.affiliation?.map(|affiliation| affiliation.value),
            anonymity: self.anonymity?.map(|reason| reason.value),
            distinct: self.distinct?.is_some_and(|flag| flag.value),
        })
    }
}
