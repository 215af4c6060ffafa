//! Reading single values. Each reader reports what is wrong with its value, at its place.

pub(crate) mod archive;
pub(crate) mod choice;
pub(crate) mod date;
pub(crate) mod language;
pub(crate) mod link;
pub(crate) mod list;
pub(crate) mod text;
pub(crate) mod zone;

use super::{
    Problem, Rule,
    reader::Reader,
    sink::Given,
    span::{At, Span},
};
use toml::de::DeValue;

/// What stands at a key, or in the list at a key.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    pub(crate) key: &'static str,
    /// The key's own place.
    pub(crate) entry: Span,
    pub(crate) at: Span,
    pub(crate) raw: &'a DeValue<'a>,
}

impl<'a> Value<'a> {
    pub(crate) fn wrong_type(&self, expected: &str) -> Problem {
        let found = match self.raw {
            DeValue::String(_) => "a text",
            DeValue::Integer(_) | DeValue::Float(_) => "a number",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        Problem::new(
            Rule::WrongType,
            format!("expected {expected} at `{}`, found {found}", self.key),
        )
        .at(self.at, format!("expected {expected}"))
    }

    pub(crate) fn empty_list(&self) -> Problem {
        Problem::new(
            Rule::EmptyList,
            format!("expected at least one item at `{}`, found none", self.key),
        )
        .at(self.at, "empty")
    }

    /// The text in quotes, before any rule about what it may say.
    pub(crate) fn string(&self, reader: &mut Reader) -> Given<&'a str> {
        match self.raw {
            DeValue::String(text) => Ok(text),
            _ => Err(reader.report(self.wrong_type("a text in quotes"))),
        }
    }

    /// Where a text goes on after so many bytes, if it is written as it is read, without escapes.
    pub(crate) fn rest(&self, reader: &Reader, text: &str, from: usize) -> Span {
        match reader.written(self.at).find(text) {
            Some(start) => {
                let start = self.at.start + start;
                Span {
                    start: start + from,
                    end: start + text.len(),
                }
            }
            None => self.at,
        }
    }

    /// `true` or `false`.
    pub(crate) fn flag(&self, reader: &mut Reader) -> Given<At<bool>> {
        match self.raw {
            DeValue::Boolean(value) => Ok(At {
                value: *value,
                at: self.at,
            }),
            _ => Err(reader.report(self.wrong_type("true or false").help("without quotes"))),
        }
    }
}
