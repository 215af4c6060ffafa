//! Lists and tables of tables.

use super::{
    reader::Reader,
    sink::{Given, Reported},
    table::{Keys, Table},
    value::Value,
};
use toml::de::DeValue;

/// A list of which some items may be wrong.
pub(crate) struct List<T> {
    /// The items that could be read.
    pub(crate) items: Vec<T>,
    /// Set where others could not.
    pub(crate) flaw: Option<Reported>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            flaw: None,
        }
    }
}

impl<T> List<T> {
    pub(crate) fn push(&mut self, item: Given<T>) {
        match item {
            Ok(item) => self.items.push(item),
            Err(reported) => self.flaw = Some(reported),
        }
    }

    /// Makes something of every item and what belongs to it.
    pub(crate) fn zip<K, U>(self, others: Vec<K>, mut make: impl FnMut(T, K) -> U) -> List<U> {
        let items = self
            .items
            .into_iter()
            .zip(others)
            .map(|(item, other)| make(item, other));
        List {
            items: items.collect(),
            flaw: self.flaw,
        }
    }

    /// Reads something from every item.
    pub(crate) fn read<U>(self, mut read: impl FnMut(T) -> Given<U>) -> List<U> {
        let mut list = List {
            items: Vec::new(),
            flaw: self.flaw,
        };
        for item in self.items {
            list.push(read(item));
        }
        list
    }

    /// Makes something of every item.
    pub(crate) fn map<U>(self, make: impl FnMut(T) -> U) -> List<U> {
        List {
            items: self.items.into_iter().map(make).collect(),
            flaw: self.flaw,
        }
    }

    /// What is true of every item, if all could be read.
    pub(crate) fn build<U>(self, build: impl FnMut(T) -> Given<U>) -> Given<Vec<U>> {
        self.whole()?.into_iter().map(build).collect()
    }

    /// All items, if all could be read.
    pub(crate) fn whole(self) -> Given<Vec<T>> {
        self.flaw.map_or(Ok(self.items), Err)
    }
}

/// Opens every `[[key]]` of a table; none where there is no such key.
pub(crate) fn tables<'a>(
    reader: &mut Reader,
    parent: &Table<'a>,
    key: &'static str,
    keys: &'static Keys,
) -> List<Table<'a>> {
    let mut list = List::default();
    let Some(value) = parent.get(key) else {
        return list;
    };
    let DeValue::Array(items) = value.raw else {
        let help = format!("write `[[{key}]]`, with two brackets: there may be several");
        let problem = value.wrong_type(keys.table).help(help);
        list.flaw = Some(reader.report(problem));
        return list;
    };
    if items.is_empty() {
        list.flaw = Some(reader.report(value.empty_list()));
    }
    for item in items.iter() {
        let value = Value {
            at: item.span().into(),
            raw: item.get_ref(),
            ..value
        };
        let table = match value.raw {
            DeValue::Table(entries) => Ok(Table::open(reader, keys, value.at, entries)),
            _ => Err(reader.report(value.wrong_type(keys.table))),
        };
        list.push(table);
    }
    list
}

/// Opens the one `[key]` of a table.
pub(crate) fn table<'a>(
    reader: &mut Reader,
    value: &Value<'a>,
    keys: &'static Keys,
) -> Given<Table<'a>> {
    match value.raw {
        DeValue::Table(entries) => Ok(Table::open(reader, keys, value.at, entries)),
        DeValue::Array(items) if items.iter().all(|item| item.get_ref().is_table()) => {
            let help = format!("write {}, with one bracket: there is only one", keys.table);
            let mut problem = value.wrong_type(keys.table).help(help);
            for second in items.iter().skip(1).take(1) {
                problem = problem.at(second.span().into(), "and here again");
            }
            Err(reader.report(problem))
        }
        _ => Err(reader.report(value.wrong_type(keys.table))),
    }
}
