use crate::{
    check::{
        Problem, Rule,
        reader::Reader,
        sink::Given,
        span::{At, Span},
        table::{Keys, Table},
        value::{Value, text::text},
    },
    model,
};

pub(crate) const KEYS: Keys = Keys {
    table: "`[[point]]`",
    required: &["id", "text", "short"],
    optional: &[],
};

/// The most words that still fit where the sentence does not.
const SHORT: usize = 4;

pub(crate) struct Point {
    pub(crate) head: Span,
    pub(crate) key: Given<At<String>>,
    text: Given<At<String>>,
    short: Given<At<String>>,
}

pub(crate) fn read(reader: &mut Reader, table: &Table, key: Given<Option<At<String>>>) -> Point {
    Point {
        head: table.head,
        key: table.id(reader, key),
        text: table.required(reader, "text", |reader, value| text(reader, value, 200)),
        short: table.required(reader, "short", short),
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
        })
    }
}
