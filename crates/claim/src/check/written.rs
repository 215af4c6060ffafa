//! What the author wrote, table by table, with the place of everything. Nothing in here is known
//! to fit together yet; [`Claim::build`] makes the checked claim of it.

pub(crate) mod party;
pub(crate) mod point;
pub(crate) mod record;
pub(crate) mod retelling;
pub(crate) mod source;
pub(crate) mod stance;
pub(crate) mod statement;
pub(crate) mod words;

use super::{
    formerly::formerly,
    ids::{Ids, Names},
    list::{List, tables},
    reader::Reader,
    sink::Given,
    slug,
    span::{At, Span},
    table::{Keys, Table},
    value::{
        date::day,
        language::{Language, language},
        link::contact,
        list::list,
        text::{ANY, text},
    },
};
use crate::{model, name::Name};
use jiff::civil;
use toml::de::DeTable;

pub(crate) const KEYS: Keys = Keys {
    table: "the claim",
    required: &[
        "headline",
        "summary",
        "language",
        "authors",
        "last-checked",
        "point",
        "statement",
    ],
    optional: &[
        "report-errors",
        "formerly",
        "withdrawn",
        "party",
        "source",
        "retelling",
        "reply",
        "no-denial-found",
        "change",
    ],
};

/// A claim file as written.
pub(crate) struct Claim {
    slug: Given<String>,
    pub(crate) headline: Given<At<String>>,
    summary: Given<String>,
    pub(crate) language: Given<At<Language>>,
    authors: Given<Vec<At<String>>>,
    pub(crate) last_checked: Given<At<civil::Date>>,
    report_errors: Given<Option<String>>,
    pub(crate) formerly: Given<Option<Vec<At<String>>>>,
    language_named: Option<String>,
    pub(crate) withdrawn: Given<Option<record::Withdrawal>>,
    pub(crate) points: List<point::Point>,
    pub(crate) parties: List<party::Party>,
    pub(crate) sources: List<source::Source>,
    pub(crate) statements: List<statement::Statement>,
    pub(crate) retellings: List<retelling::Retelling>,
    pub(crate) replies: List<record::Reply>,
    pub(crate) no_denial_found: Given<Option<record::Search>>,
    pub(crate) changes: List<record::Change>,
}

/// Reads the whole file; one in a second language beside the claim in the first, if there is one.
pub(crate) fn claim(
    reader: &mut Reader,
    name: &Name,
    document: &DeTable,
    original: Option<&model::Claim>,
) -> Claim {
    let root = Table::open(reader, &KEYS, Span { start: 0, end: 0 }, document);
    let language = root.required(reader, "language", language);
    let points = tables(reader, &root, "point", &point::KEYS);
    let parties = tables(reader, &root, "party", &party::KEYS);
    let sources = tables(reader, &root, "source", &source::KEYS);
    let statements = tables(reader, &root, "statement", &statement::KEYS);
    let (point_ids, point_keys) = Names::collect(reader, "point", &[], &points);
    let (party_ids, party_keys) = Names::collect(reader, "party", &["own-voice"], &parties);
    let (source_ids, source_keys) = Names::collect(reader, "source", &["unknown"], &sources);
    let (statement_ids, statement_keys) = Names::collect(reader, "statement", &[], &statements);
    reader.ids = Ids {
        points: point_ids,
        parties: party_ids,
        sources: source_ids,
        statements: statement_ids,
    };

    let sources = sources.zip(source_keys, |table, key| {
        source::read(reader, &table, key, &language)
    });
    let languages = words::Languages::new(&language, &sources.items, original);
    Claim {
        slug: slug::slug(reader, name, &language),
        headline: root.required(reader, "headline", |r, v| text(r, v, 120)),
        summary: root.required(reader, "summary", |r, v| Ok(text(r, v, 600)?.value)),
        authors: root.required(reader, "authors", |r, v| {
            list(r, v, |r, v| text(r, v, ANY)).whole()
        }),
        last_checked: root.required(reader, "last-checked", day),
        report_errors: root.optional(reader, "report-errors", contact),
        formerly: root.optional(reader, "formerly", |r, v| formerly(r, v, name)),
        language_named: name.language.clone(),
        withdrawn: root.optional(reader, "withdrawn", record::withdrawal),
        points: points.zip(point_keys, |table, key| point::read(reader, &table, key)),
        parties: parties.zip(party_keys, |table, key| party::read(reader, &table, key)),
        statements: statements.zip(statement_keys, |table, key| {
            statement::read(reader, &table, key, &languages)
        }),
        retellings: tables(reader, &root, "retelling", &retelling::KEYS)
            .map(|table| retelling::read(reader, &table, &languages)),
        replies: tables(reader, &root, "reply", &record::REPLY)
            .read(|table| record::reply(reader, &table)),
        no_denial_found: root.optional(reader, "no-denial-found", record::search),
        changes: tables(reader, &root, "change", &record::CHANGE)
            .read(|table| record::change(reader, &table)),
        language,
        sources,
    }
}

/// The addresses under which the claim was published: in its own language, as its file is named.
fn former_slugs(names: Option<Vec<At<String>>>, language: Option<String>) -> Vec<String> {
    let slug = |former: At<String>| {
        let name = Name {
            claim: former.value,
            language: language.clone(),
        };
        name.slug()
    };
    names.into_iter().flatten().map(slug).collect()
}

impl Claim {
    /// The checked claim, if everything could be read.
    pub(crate) fn build(self) -> Given<model::Claim> {
        let sources = self.sources.build(source::Source::build)?;
        let key = |id: model::SourceId| Some(sources.get(id.0)?.key.as_str());
        let keys = statement::keys(&self.statements.items, key);
        let mut statements = Vec::new();
        for (statement, key) in self.statements.whole()?.into_iter().zip(keys) {
            statements.push(statement.build(key, &sources)?);
        }
        let mut changes = self.changes.build(|change| Ok(change.change))?;
        changes.sort_by_key(|change| change.on);
        Ok(model::Claim {
            slug: self.slug?,
            headline: self.headline?.value,
            summary: self.summary?,
            language: self.language?.value.tag(),
            authors: self
                .authors?
                .into_iter()
                .map(|author| author.value)
                .collect(),
            last_checked: self.last_checked?.value,
            report_errors: self.report_errors?,
            formerly: former_slugs(self.formerly?, self.language_named),
            withdrawn: self.withdrawn?.map(|withdrawn| withdrawn.withdrawal),
            points: self.points.build(point::Point::build)?,
            parties: self.parties.build(party::Party::build)?,
            sources,
            statements,
            retellings: self.retellings.build(retelling::Retelling::build)?,
            replies: self.replies.build(|reply| Ok(reply.reply))?,
            no_denial_found: self.no_denial_found?.map(|search| search.search),
            changes,
        })
    }
}
