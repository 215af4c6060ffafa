use super::{
    Problem, Rule,
    list::List,
    nearest::suggest,
    reader::Reader,
    say::quote,
    sink::{Given, Reported},
    span::{At, Span},
    table::Table,
    value::{Value, text::text},
};
use std::collections::HashMap;

/// The ids of each kind of table that others can refer to.
#[derive(Default)]
pub(crate) struct Ids {
    pub(crate) points: Names,
    pub(crate) parties: Names,
    pub(crate) sources: Names,
    pub(crate) statements: Names,
}

/// The ids of one kind of table.
#[derive(Default)]
pub(crate) struct Names {
    what: &'static str,
    /// Words that have a meaning of their own where an id is expected.
    reserved: &'static [&'static str],
    index: HashMap<String, (usize, Span)>,
    /// In the order of the file, as the checked claim lists them.
    order: Vec<String>,
    /// Set where an id could not be read: it may be the one that seems to be missing.
    flaw: Option<Reported>,
}

/// The ids of one kind of table, one for each table.
pub(crate) type Keys = Vec<Given<Option<At<String>>>>;

impl Names {
    /// Reads the `id` of every table.
    pub(crate) fn collect(
        reader: &mut Reader,
        what: &'static str,
        reserved: &'static [&'static str],
        tables: &List<Table>,
    ) -> (Self, Keys) {
        let mut names = Self {
            what,
            reserved,
            flaw: tables.flaw,
            ..Self::default()
        };
        let mut keys = Keys::new();
        for (i, table) in tables.items.iter().enumerate() {
            let key = table.optional(reader, "id", |reader, value| names.add(reader, value, i));
            names.flaw = names.flaw.or(table.lacks("id"));
            keys.push(key);
        }
        (names, keys)
    }

    fn add(&mut self, reader: &mut Reader, value: &Value, i: usize) -> Given<At<String>> {
        let id = text(reader, value, 60).inspect_err(|reported| self.flaw = Some(*reported))?;
        if let Some((_, first)) = self.index.get(&id.value) {
            let problem = Problem::new(
                Rule::DuplicateId,
                format!("the {} id {} is given twice", self.what, quote(&id.value)),
            )
            .at(id.at, "given again here")
            .at(*first, "first given here");
            return Err(reader.report(problem));
        }
        // A wrong id is referred to as it stands: its users are not at fault.
        self.index.insert(id.value.clone(), (i, id.at));
        self.order.push(id.value.clone());
        if self.reserved.contains(&id.value.as_str()) {
            let message = format!(
                "{} has a meaning of its own and cannot be a {}'s id",
                quote(&id.value),
                self.what
            );
            return Err(
                reader.report(Problem::new(Rule::ReservedId, message).at(id.at, "reserved"))
            );
        }
        if !is_id(&id.value) {
            return Err(reader.report(bad_id(&id)));
        }
        Ok(id)
    }
}

/// A reference to a table by its id: the table's place among those of its kind.
pub(crate) fn reference(
    reader: &mut Reader,
    value: &Value,
    names: impl Fn(&Ids) -> &Names,
) -> Given<At<usize>> {
    let id = value.string(reader)?;
    let names = names(&reader.ids);
    if let Some((i, _)) = names.index.get(id) {
        return Ok(At {
            value: *i,
            at: value.at,
        });
    }
    if let Some(reported) = names.flaw {
        return Err(reported);
    }
    let what = names.what;
    let mut problem = Problem::new(
        Rule::UnknownReference,
        format!("there is no {what} {}", quote(id)),
    )
    .at(value.at, format!("no {what} has this id"));
    if !reader.sink.is_full() {
        let written = names.order.iter().map(String::as_str);
        problem.help = suggest(id, written.chain(names.reserved.iter().copied()));
    }
    Err(reader.report(problem))
}

/// Lower-case ASCII letters, digits and single hyphens, starting with a letter, at most 60.
pub(crate) fn bad_id(id: &At<String>) -> Problem {
    Problem::new(Rule::BadId, format!("{} cannot be an id", quote(&id.value))).at(
        id.at,
        "expected a to z, 0 to 9 and single hyphens, starting with a letter",
    )
}

pub(crate) fn is_id(text: &str) -> bool {
    text.len() <= 60
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}
