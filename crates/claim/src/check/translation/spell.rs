//! Values as an author writes them, so that a message shows what to write.

use crate::{
    check::value::choice::word,
    model::{Archive, Date},
};
use jiff::{civil, tz::TimeZone};

/// A text in quotes.
pub(super) fn text(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// One of a few words; `None` where it is what the key means when it is left out.
pub(super) fn choice<T: Copy + PartialEq + Default>(
    words: &[(&'static str, T)],
    value: Option<T>,
) -> Option<String> {
    let value = value.filter(|value| *value != T::default())?;
    Some(text(word(words, value)))
}

/// A list of ids.
pub(super) fn list(ids: &[&str]) -> String {
    let quoted: Vec<_> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    format!("[{}]", quoted.join(", "))
}

/// A date as precise as it is.
pub(super) fn date(date: &Date) -> String {
    match date {
        Date::Year(year) => format!("\"{year:04}\""),
        Date::Month(year, month) => format!("\"{year:04}-{month:02}\""),
        Date::Days(first, last) => format!("\"{first}/{last}\""),
        Date::Day(day, _) => format!("\"{day}\""),
        Date::Minute(at, offset) => {
            let zoned = at.to_zoned(TimeZone::fixed(*offset));
            let written = zoned.map(|at| at.strftime("%Y-%m-%dT%H:%M%:z").to_string());
            format!("\"{}\"", written.unwrap_or_default())
        }
    }
}

/// The zone of a day, where it is known.
pub(super) fn zone(date: &Date) -> Option<String> {
    match date {
        Date::Day(_, Some(zone)) => zone.iana_name().map(|name| format!("\"{name}\"")),
        _ => None,
    }
}

/// A day on which the author did something.
pub(super) fn day(day: civil::Date) -> String {
    day.to_string()
}

/// An archived copy.
pub(super) fn archive(archive: &Archive) -> String {
    format!("{{ url = {}, on = {} }}", text(&archive.url), archive.on)
}
