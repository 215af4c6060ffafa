use super::{
    Problem, Rule,
    nearest::suggest,
    reader::Reader,
    say::quote,
    sink::{Given, Reported},
    span::{At, Span},
    value::Value,
};
use toml::de::{DeTable, DeValue};

/// The keys of one kind of table.
pub(crate) struct Keys {
    /// The table as the author writes it, for messages.
    pub(crate) table: &'static str,
    pub(crate) required: &'static [&'static str],
    pub(crate) optional: &'static [&'static str],
}

impl Keys {
    fn all(&self) -> impl Iterator<Item = &'static str> {
        self.required.iter().chain(self.optional).copied()
    }
}

/// A table of the file whose keys have been looked through.
pub(crate) struct Table<'a> {
    /// Its header, for what is wrong with the table as a whole.
    pub(crate) head: Span,
    keys: &'static Keys,
    entries: &'a DeTable<'a>,
    missing: Option<Reported>,
}

impl<'a> Table<'a> {
    /// Reports the keys that should not be there and those that should.
    pub(crate) fn open(
        reader: &mut Reader,
        keys: &'static Keys,
        head: Span,
        entries: &'a DeTable<'a>,
    ) -> Self {
        for key in entries.keys() {
            let name: &str = key.get_ref();
            if !keys.all().any(|known| known == name) {
                unknown(reader, keys, name, key.span().into());
            }
        }
        let missing: Vec<_> = keys
            .required
            .iter()
            .filter(|key| !entries.contains_key(**key))
            .copied()
            .collect();
        let missing = (!missing.is_empty()).then(|| reader.report(absent(keys, head, &missing)));
        Self {
            head,
            keys,
            entries,
            missing,
        }
    }

    /// What stands at a key.
    pub(crate) fn get(&self, key: &'static str) -> Option<Value<'a>> {
        let (name, value) = self.entries.get_key_value(key)?;
        let (entry, at) = (name.span().into(), value.span().into());
        Some(Value {
            key,
            entry,
            at,
            raw: value.get_ref(),
        })
    }

    /// Proof that a key that must be there was reported to be missing.
    pub(crate) fn lacks(&self, key: &'static str) -> Option<Reported> {
        self.missing
            .filter(|_| self.keys.required.contains(&key) && self.get(key).is_none())
    }

    /// Reads a key that must be there.
    pub(crate) fn required<T>(
        &self,
        reader: &mut Reader,
        key: &'static str,
        read: impl FnOnce(&mut Reader, &Value<'a>) -> Given<T>,
    ) -> Given<T> {
        match (self.get(key), self.missing) {
            (Some(value), _) => read(reader, &value),
            (None, Some(reported)) => Err(reported),
            (None, None) => Err(reader.report(absent(self.keys, self.head, &[key]))),
        }
    }

    /// The id that was read when all ids were.
    pub(crate) fn id(
        &self,
        reader: &mut Reader,
        value: &Value,
        key: Given<Option<At<String>>>,
    ) -> Given<At<String>> {
        key?.ok_or_else(|| reader.report(value.wrong_type("an id")))
    }

    /// Reads a key that may be there.
    pub(crate) fn optional<T>(
        &self,
        reader: &mut Reader,
        key: &'static str,
        read: impl FnOnce(&mut Reader, &Value<'a>) -> Given<T>,
    ) -> Given<Option<T>> {
        self.get(key).map(|value| read(reader, &value)).transpose()
    }
}

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

fn unknown(reader: &mut Reader, keys: &Keys, name: &str, at: Span) {
    let mut problem = Problem::new(
        Rule::UnknownKey,
        format!("{} has no key {}", keys.table, quote(name)),
    )
    .at(at, "unknown key");
    if !reader.sink.is_full() {
        problem.help = suggest(name, keys.all());
    }
    reader.report(problem);
}

fn absent(keys: &Keys, head: Span, missing: &[&'static str]) -> Problem {
    let plural = if missing.len() == 1 { "key" } else { "keys" };
    let list = super::say::list(missing.iter().copied(), "and");
    let message = format!("{} lacks the {plural} {list}", keys.table);
    Problem::new(Rule::MissingKey, message).at(head, "")
}
