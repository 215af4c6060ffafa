use crate::{
    check::{
        Problem, Rule,
        ids::reference,
        reader::Reader,
        sink::Given,
        span::{At, Span},
        table::{Keys, Table},
        value::{Value, text::text},
    },
    model::{self, PartyId},
};

pub(crate) const KEYS: Keys = Keys {
    table: "`[[point]]`",
    required: &["id", "text", "short"],
    optional: &["raised-by"],
};

/// The most words that still fit where the sentence does not.
const SHORT: usize = 4;

pub(crate) struct Point {
    pub(crate) head: Span,
    pub(crate) key: Given<At<String>>,
    text: Given<At<String>>,
    short: Given<At<String>>,
    pub(crate) raised_by: Given<Option<At<PartyId>>>,
}

pub(crate) fn read(reader: &mut Reader, table: &Table, key: Given<Option<At<String>>>) -> Point {
    Point {
        head: table.head,
        key: table.id(reader, key),
        text: table.required(reader, "text", |reader, value| text(reader, value, 200)),
        short: table.required(reader, "short", short),
        raised_by: table.optional(reader, "raised-by", |reader, value| {
            Ok(reference(reader, value, |ids| &ids.parties)?.map(PartyId))
        }),
    }
}

fn short(reader: &mut Reader, value: &Value) -> Given<At<String>> {
    let short = text(reader, value, 40)?;
    let words = short.value.split_whitespace().count();
    if words > SHORT {
        let message = format!("expected at most {SHORT} words at `short`, found {words}");
        return Err(
            reader.report(Problem::new(Rule::LongText, message).at(short.at, "too many words"))
        );
    }
    Ok(short)
}

impl Point {
    pub(crate) fn build(self) -> Given<model::Point> {
        Ok(model::Point {
            key: self.key?.value,
            text: self.text?.value,
            short: self.short?.value,
            raised_by: self.raised_by?.map(|party| party.value),
        })
    }
}
