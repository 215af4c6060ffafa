//! What is said of broken syntax.

use crate::check::{Problem, Rule, say::quote, span::Span};
use toml::de::{DeTable, DeValue};

/// What `toml` says, with the way out of the commonest mistakes.
pub(crate) fn broken(message: &str, place: Span) -> Problem {
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

/// A `[table]` that is there already.
pub(crate) fn table_given_twice(text: &str, name: &str, place: Span) -> Problem {
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

/// A key that its table has already.
pub(crate) fn key_given_twice(document: &DeTable, key: &str, place: Span) -> Problem {
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
