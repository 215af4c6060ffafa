use super::{
    Problem, Rule,
    nearest::suggest,
    reader::Reader,
    say::quote,
    sink::{Given, Reported},
    span::{At, Span},
    value::Value,
};
use toml::de::DeTable;

/// The keys of one kind of table.
pub(crate) struct Keys {
    /// The table as the author writes it, for messages.
    pub(crate) table: &'static str,
    pub(crate) required: &'static [&'static str],
    pub(crate) optional: &'static [&'static str],
}

impl Keys {
    /// In the order of the manual: those that must be there first, but in a `[[statement]]`.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static str> {
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
        match self.get(key) {
            Some(value) => read(reader, &value),
            None => Err(self.absent(reader, key)),
        }
    }

    /// The id, which was read with all other ids.
    pub(crate) fn id(
        &self,
        reader: &mut Reader,
        id: Given<Option<At<String>>>,
    ) -> Given<At<String>> {
        id?.ok_or_else(|| self.absent(reader, "id"))
    }

    fn absent(&self, reader: &mut Reader, key: &'static str) -> Reported {
        self.missing
            .unwrap_or_else(|| reader.report(absent(self.keys, self.head, &[key])))
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
