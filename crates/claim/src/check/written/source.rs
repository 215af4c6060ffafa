use super::words::or_default;
use crate::{
    check::{
        Problem, Rule,
        ids::reference,
        list::table as open,
        reader::Reader,
        sink::Given,
        span::{At, Span},
        table::{Keys, Table},
        value::{
            Value,
            archive::{self, Archive},
            choice::choice,
            date::date,
            language::{Language, language},
            link::{Link, link},
            list::list,
            text::{ANY, text},
            zone::zone,
        },
    },
    model::{self, Access, Date, Read, SourceId},
};

pub(crate) const KEYS: Keys = Keys {
    table: "`[[source]]`",
    required: &["id", "outlet"],
    optional: &[
        "title",
        "authors",
        "language",
        "published",
        "zone",
        "url",
        "archive",
        "access",
        "read",
        "version-of",
        "version",
        "note",
    ],
};

pub(crate) const ACCESS: [(&str, Access); 3] = [
    ("open", Access::Open),
    ("paywalled", Access::Paywalled),
    ("dead", Access::Dead),
];

pub(crate) const READ: [(&str, Read); 2] = [("whole", Read::Whole), ("part", Read::Part)];

pub(crate) struct Source {
    pub(crate) head: Span,
    pub(crate) key: Given<At<String>>,
    pub(crate) outlet: Given<At<String>>,
    pub(crate) title: Given<Option<At<String>>>,
    authors: Given<Option<Vec<At<String>>>>,
    pub(crate) language: Given<Language>,
    /// Where the language is given; it is the card's where it is not.
    pub(crate) language_at: Option<Span>,
    pub(crate) published: Given<Option<At<Date>>>,
    pub(crate) url: Given<Option<At<Link>>>,
    pub(crate) archive: Given<Option<Archive>>,
    pub(crate) access: Given<Option<At<Access>>>,
    pub(crate) read: Given<Option<At<Read>>>,
    pub(crate) version_of: Given<Option<At<SourceId>>>,
    pub(crate) version: Given<Option<At<String>>>,
    pub(crate) note: Given<Option<At<String>>>,
}

pub(crate) fn read(
    reader: &mut Reader,
    table: &Table,
    key: Given<Option<At<String>>>,
    card: &Given<At<Language>>,
) -> Source {
    let published = table.optional(reader, "published", date);
    let url = table.optional(reader, "url", link);
    let address = url.as_ref().ok().and_then(Option::as_ref);
    Source {
        head: table.head,
        key: table.id(reader, key),
        outlet: table.required(reader, "outlet", |r, v| text(r, v, ANY)),
        title: table.optional(reader, "title", |r, v| text(r, v, ANY)),
        authors: table.optional(reader, "authors", |reader, value| {
            list(reader, value, |reader, value| text(reader, value, ANY)).whole()
        }),
        language_at: table.get("language").map(|language| language.at),
        language: or_default(
            table.optional(reader, "language", language),
            &card
                .as_ref()
                .map(|card| card.value.clone())
                .map_err(|reported| *reported),
        ),
        published: in_zone(reader, table, published),
        archive: table.optional(reader, "archive", |reader, value| {
            let table = open(reader, value, &archive::KEYS)?;
            archive::read(reader, &table, address)
        }),
        url,
        access: table.optional(reader, "access", |reader, value| {
            choice(reader, value, &ACCESS)
        }),
        read: table.optional(reader, "read", |reader, value| choice(reader, value, &READ)),
        version_of: table.optional(reader, "version-of", |reader, value| {
            Ok(reference(reader, value, |ids| &ids.sources)?.map(SourceId))
        }),
        version: table.optional(reader, "version", |r, v| text(r, v, ANY)),
        note: table.optional(reader, "note", |r, v| text(r, v, ANY)),
    }
}

/// The date in the zone that the source gives for it.
fn in_zone(
    reader: &mut Reader,
    table: &Table,
    date: Given<Option<At<Date>>>,
) -> Given<Option<At<Date>>> {
    let Some(value) = table.get("zone") else {
        return date;
    };
    let zone = zone(reader, &value);
    match date? {
        Some(At {
            value: Date::Day(day, _),
            at,
        }) => Ok(Some(At {
            value: Date::Day(day, Some(zone?)),
            at,
        })),
        Some(date) => Err(reader.report(needless(&value, &date.value).at(date.at, "the date"))),
        None => Err(reader.report(
            Problem::new(Rule::FalsePrecision, "`zone` is given, but no `published`")
                .at(value.entry, "the zone of no date")
                .help("add `published`, or leave `zone` out"),
        )),
    }
}

fn needless(zone: &Value, date: &Date) -> Problem {
    let (message, help) = match date {
        Date::Minute(..) => (
            "a minute has its offset and needs no `zone`",
            "leave `zone` out",
        ),
        _ => (
            "a `zone` is more precise than the date it is for",
            "give the day, or leave `zone` out",
        ),
    };
    Problem::new(Rule::FalsePrecision, message)
        .at(zone.entry, "only with a day")
        .help(help)
}

impl Source {
    pub(crate) fn build(self) -> Given<model::Source> {
        Ok(model::Source {
            key: self.key?.value,
            outlet: self.outlet?.value,
            title: self.title?.map(|title| title.value),
            authors: self
                .authors?
                .unwrap_or_default()
                .into_iter()
                .map(|author| author.value)
                .collect(),
            language: self.language?.tag(),
            published: self.published?.map(|date| date.value),
            url: self.url?.map(|url| url.value.written),
            archive: self.archive?.map(|archive| model::Archive {
                url: archive.url.value,
                on: archive.on.value,
            }),
            access: self.access?.map(|access| access.value).unwrap_or_default(),
            read: self.read?.map(|read| read.value).unwrap_or_default(),
            version_of: self.version_of?.map(|source| source.value),
            version: self.version?.map(|version| version.value),
            note: self.note?.map(|note| note.value),
        })
    }
}
