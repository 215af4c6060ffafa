mod message;

use super::{
    Problem, Rule,
    reader::Reader,
    sink::{Reported, Sink},
    span::Span,
};
use std::{collections::HashSet, ops::Range};
use toml::de::{DeTable, DeValue};

/// Where the syntax is broken.
pub(crate) struct Broken {
    reported: Reported,
    places: Vec<Span>,
}

impl Broken {
    /// Keeps only the problems that are there whatever the broken lines were meant to say.
    pub(crate) fn keep_what_is_certain(&self, sink: &mut Sink, text: &str) -> Reported {
        let lines = Lines::of(text);
        let broken: HashSet<usize> = self
            .places
            .iter()
            .flat_map(|place| [lines.line(place.start), lines.line(place.end)])
            .collect();
        let is_whole = |range: &Range<usize>| {
            !range.is_empty()
                && (lines.line(range.start)..=lines.line(range.end))
                    .all(|line| !broken.contains(&line))
        };
        sink.retain(|problem| match problem.rule {
            Rule::Syntax | Rule::HiddenCharacter => true,
            rule => rule.is_local() && problem.labels.iter().all(|(range, _)| is_whole(range)),
        });
        self.reported
    }
}

/// Where the lines of a text end.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The line on which a byte is, counted from 0.
    fn line(&self, byte: usize) -> usize {
        self.0.partition_point(|end| *end < byte)
    }
}

/// What `toml` says of a key or table that is already there.
const KEY_TWICE: &str = "duplicate key";

/// The file as TOML, as far as it can be read.
pub(crate) fn parse<'a>(reader: &mut Reader<'a>) -> (DeTable<'a>, Option<Broken>) {
    let (document, errors) = DeTable::parse_recoverable(reader.text);
    let document = document.into_inner();
    let no_dates = no_dates(&document);
    let mut broken: Option<Broken> = None;
    let mut last = Span {
        start: usize::MAX,
        end: 0,
    };
    let mut table_twice = false;
    for error in errors {
        let place = Span::from(error.span().unwrap_or_default());
        let written = reader.written(place);
        // A bare date that cannot be is reported as a date; a hidden character as itself.
        if no_dates.contains(&place) || (reader.hidden.is_some() && is_control(written)) {
            continue;
        }
        // One mistake often makes several errors at one place, and a table that is given twice
        // has keys that are.
        let is_key_twice = error.message() == KEY_TWICE;
        let is_header = is_key_twice
            && reader
                .text
                .get(..place.start)
                .is_some_and(|before| before.ends_with('['));
        if last.start == place.start || (table_twice && is_key_twice && !is_header) {
            continue;
        }
        last = place;
        table_twice = is_header;
        let problem = match reader.sink.is_full() {
            true => Problem::new(Rule::Syntax, ""),
            false if is_header => message::table_given_twice(reader.text, written, place),
            false if is_key_twice => message::key_given_twice(&document, written, place),
            false => message::broken(error.message(), place),
        };
        let reported = reader.report(problem);
        broken
            .get_or_insert_with(|| Broken {
                reported,
                places: Vec::new(),
            })
            .places
            .push(place);
    }
    (document, broken)
}

/// Where bare dates stand that no calendar has: values without anything in them.
fn no_dates(table: &DeTable) -> HashSet<Span> {
    let mut places = HashSet::new();
    let mut open: Vec<_> = table.values().collect();
    while let Some(value) = open.pop() {
        match value.get_ref() {
            DeValue::Datetime(date) if date.date.is_none() && date.time.is_none() => {
                places.insert(value.span().into());
            }
            DeValue::Array(items) => open.extend(items.iter()),
            DeValue::Table(table) => open.extend(table.values()),
            _ => {}
        }
    }
    places
}

fn is_control(written: &str) -> bool {
    !written.is_empty()
        && written
            .chars()
            .all(|c| c.is_control() && !c.is_whitespace())
}
