use super::{
    Problem, Problems, Rule,
    reader::Reader,
    say::{count, quote},
    sink::{Given, Reported, Sink},
    span::Span,
};
use std::{collections::HashSet, ops::Range};
use toml::de::{DeTable, DeValue};

/// The most a claim file may weigh. The largest anybody wrote by hand is a twentieth of it.
const MOST_BYTES: usize = 1 << 20;

/// The file as text.
pub(crate) fn decode(path: &str, bytes: &[u8]) -> Result<String, Problems> {
    let mut sink = Sink::default();
    if bytes.len() > MOST_BYTES {
        let message = format!("expected at most {MOST_BYTES} bytes, found {}", bytes.len());
        let problem = Problem::new(Rule::FileTooLarge, message)
            .help("a claim file holds short quotations, never whole articles or pictures");
        let reported: Given<String> = Err(sink.report(problem));
        return sink.finish(path, String::new(), reported);
    }
    let mut text = String::with_capacity(bytes.len());
    let mut given = Ok(());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            let start = text.len();
            text.push(char::REPLACEMENT_CHARACTER);
            let found: Vec<String> = chunk
                .invalid()
                .iter()
                .map(|byte| format!("{byte:02X}"))
                .collect();
            let number = count(found.len(), "byte");
            let problem = Problem::new(
                Rule::NotUtf8,
                format!("expected UTF-8 text, found {number} of something else"),
            )
            .at(
                Span {
                    start,
                    end: text.len(),
                },
                format!("hexadecimal {}", found.join(" ")),
            )
            .help("save the file as UTF-8 in the editor it was written with");
            given = Err(sink.report(problem));
        }
    }
    match given {
        Ok(()) => Ok(text),
        Err(reported) => sink.finish(path, text, Err(reported)),
    }
}

/// Where the syntax is broken.
pub(crate) struct Broken {
    pub(crate) reported: Reported,
    places: Vec<Span>,
}

impl Broken {
    /// Keeps only the problems that are there whatever the broken lines were meant to say.
    pub(crate) fn keep_what_is_certain(&self, sink: &mut Sink, text: &str) {
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

/// The file as TOML, as far as it can be read.
pub(crate) fn parse<'a>(reader: &mut Reader<'a>) -> (DeTable<'a>, Option<Broken>) {
    let (document, errors) = DeTable::parse_recoverable(reader.text);
    let document = document.into_inner();
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
        if is_date(written) || (reader.hidden.is_some() && is_control(written)) {
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
            false if is_header => table_given_twice(reader.text, written, place),
            false if is_key_twice => key_given_twice(&document, written, place),
            false => broken_syntax(error.message(), place),
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

/// What `toml` says of a key or table that is already there.
const KEY_TWICE: &str = "duplicate key";

fn is_date(written: &str) -> bool {
    let mut bytes = written.bytes();
    bytes.by_ref().take(4).filter(u8::is_ascii_digit).count() == 4 && bytes.next() == Some(b'-')
}

fn is_control(written: &str) -> bool {
    !written.is_empty()
        && written
            .chars()
            .all(|c| c.is_control() && !c.is_whitespace())
}

fn broken_syntax(message: &str, place: Span) -> Problem {
    let help = [
        ("must be quoted", "write it in quotes, as in `\"courier\"`"),
        (
            "basic string",
            "close the quotes on the same line; write a quote inside as `\\\"`, or use “ and ”",
        ),
        ("key with no value", "write a key, `=` and a value"),
        (
            "table",
            "write `[[point]]`, with as many brackets behind as before",
        ),
        ("array", "write a list as `[\"first\", \"second\"]`"),
    ];
    let problem = Problem::new(Rule::Syntax, message).at(place, "");
    match help.iter().find(|(part, _)| message.contains(part)) {
        Some((_, help)) => problem.help(*help),
        None => problem,
    }
}

fn table_given_twice(text: &str, name: &str, place: Span) -> Problem {
    let header = format!("[{name}]");
    let problem = Problem::new(Rule::Syntax, format!("the table `{header}` is given twice"))
        .at(place, "given again here");
    let before = text.get(..place.start).unwrap_or_default();
    let first = before.match_indices(&header).find(|(at, _)| {
        *at == 0
            || before
                .get(..*at)
                .is_some_and(|before| before.ends_with('\n'))
    });
    match first {
        Some((start, _)) => problem.at(
            Span {
                start,
                end: start + header.len(),
            },
            "first given here",
        ),
        None => problem,
    }
}

fn key_given_twice(document: &DeTable, key: &str, place: Span) -> Problem {
    let problem = Problem::new(
        Rule::Syntax,
        format!("the key {} is given twice", quote(key)),
    )
    .at(place, "given again here");
    match nearest_before(document, key, place.start) {
        Some(first) => problem.at(first, "first given here"),
        None => problem,
    }
}

/// The last key of this name before a place: that of the same table, since a new table begins
/// only after the keys of the one before.
fn nearest_before(table: &DeTable, key: &str, before: usize) -> Option<Span> {
    let mut nearest = None;
    for (name, value) in table {
        let at = Span::from(name.span());
        let here = (name.get_ref() == key && at.end <= before).then_some(at);
        nearest = nearest
            .max(here)
            .max(nearest_within(value.get_ref(), key, before));
    }
    nearest
}

fn nearest_within(value: &DeValue, key: &str, before: usize) -> Option<Span> {
    match value {
        DeValue::Table(table) => nearest_before(table, key, before),
        DeValue::Array(items) => items
            .iter()
            .filter_map(|item| nearest_within(item.get_ref(), key, before))
            .max(),
        _ => None,
    }
}
