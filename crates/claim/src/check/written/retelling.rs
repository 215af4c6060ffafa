use super::words::{self, Languages};
use crate::{
    check::{
        ids::reference,
        list::tables,
        reader::Reader,
        sink::Given,
        table::{Keys, Table},
        value::{list::list, text::plain},
    },
    model::{PointId, Retelling, SourceId, Version},
};

pub(crate) const KEYS: Keys = Keys {
    table: "`[[retelling]]`",
    required: &["about", "version"],
    optional: &["point"],
};
pub(crate) const VERSION: Keys = Keys {
    table: "`[[retelling.version]]`",
    required: &["says", "sources"],
    optional: &["words", "words-language", "translation"],
};

pub(crate) fn read(reader: &mut Reader, table: &Table, languages: &Languages) -> Given<Retelling> {
    let about = table.required(reader, "about", plain);
    let point = table.optional(reader, "point", |reader, value| {
        reference(reader, value, |ids| &ids.points)
    });
    let versions =
        tables(reader, table, "version", &VERSION).read(|table| version(reader, &table, languages));
    table.lacks("version").map_or(Ok(()), Err)?;
    Ok(Retelling {
        about: about?,
        point: point?.map(|point| PointId(point.value)),
        versions: versions.whole()?,
    })
}

fn version(reader: &mut Reader, table: &Table, languages: &Languages) -> Given<Version> {
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
    Ok(Version {
        says: says?,
        sources: sources?.into_iter().map(|source| source.value).collect(),
        words: words?,
    })
}
