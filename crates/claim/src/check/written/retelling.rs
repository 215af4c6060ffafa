use super::words::{self, Languages, Quotation};
use crate::{
    check::{
        ids::reference,
        list::{List, tables},
        reader::Reader,
        sink::{Given, Reported},
        span::{At, Span},
        table::{Keys, Table},
        value::{list::list, text::plain},
    },
    model::{self, PointId, SourceId},
};

pub(crate) const KEYS: Keys = Keys {
    table: "`[[retelling]]`",
    required: &["about", "version"],
    optional: &["point"],
};
pub(crate) const VERSION: Keys = Keys {
    table: "`[[retelling.version]]`",
    required: &["says", "sources"],
    optional: &["words", "words-language", "translation", "before", "after"],
};

pub(crate) struct Retelling {
    pub(crate) head: Span,
    about: Given<String>,
    pub(crate) point: Given<Option<At<PointId>>>,
    pub(crate) versions: List<Version>,
    /// Set where there is no version at all.
    flaw: Option<Reported>,
}

pub(crate) struct Version {
    pub(crate) head: Span,
    says: Given<String>,
    pub(crate) sources: Given<Vec<At<SourceId>>>,
    /// The words of the first of them.
    pub(crate) words: Given<Option<Quotation>>,
}

pub(crate) fn read(reader: &mut Reader, table: &Table, languages: &Languages) -> Retelling {
    Retelling {
        head: table.head,
        about: table.required(reader, "about", plain),
        point: table.optional(reader, "point", |reader, value| {
            Ok(reference(reader, value, |ids| &ids.points)?.map(PointId))
        }),
        versions: tables(reader, table, "version", &VERSION)
            .map(|table| version(reader, &table, languages)),
        flaw: table.lacks("version"),
    }
}

fn version(reader: &mut Reader, table: &Table, languages: &Languages) -> Version {
    let says = table.required(reader, "says", plain);
    let sources = table.required(reader, "sources", |reader, value| {
        let list = list(reader, value, |reader, value| {
            Ok(reference(reader, value, |ids| &ids.sources)?.map(SourceId))
        });
        list.whole()
    });
    let first = sources
        .as_ref()
        .map_err(|reported| *reported)
        .map(|list| list.first().copied());
    let words = match first {
        Ok(Some(first)) => words::read(reader, table, Ok(first.value), languages),
        Ok(None) => Ok(None),
        Err(reported) => words::read(reader, table, Err(reported), languages),
    };
    Version {
        head: table.head,
        says,
        sources,
        words,
    }
}

impl Retelling {
    pub(crate) fn build(self) -> Given<model::Retelling> {
        self.flaw.map_or(Ok(()), Err)?;
        Ok(model::Retelling {
            about: self.about?,
            point: self.point?.map(|point| point.value),
            versions: self.versions.build(Version::build)?,
        })
    }
}

impl Version {
    fn build(self) -> Given<model::Version> {
        Ok(model::Version {
            says: self.says?,
            sources: self
                .sources?
                .into_iter()
                .map(|source| source.value)
                .collect(),
            words: self.words?.map(|quotation| quotation.words),
        })
    }
}
