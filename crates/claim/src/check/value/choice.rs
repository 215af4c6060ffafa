use super::Value;
use crate::check::{
    Problem, Rule, nearest::suggest, reader::Reader, say::quote, sink::Given, span::At,
};

/// The word for a value, as an author writes it.
pub(crate) fn word<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> &'static str {
    let found = words.iter().find(|(_, meant)| *meant == value);
    found.map_or("", |(word, _)| word)
}

/// One of a few words.
pub(crate) fn choice<T: Copy>(
    reader: &mut Reader,
    value: &Value,
    words: &[(&str, T)],
) -> Given<At<T>> {
    let word = value.string(reader)?;
    if let Some((_, meant)) = words.iter().find(|(right, _)| *right == word) {
        return Ok(At {
            value: *meant,
            at: value.at,
        });
    }
    let mut problem = Problem::new(
        Rule::UnknownValue,
        format!("`{}` cannot be {}", value.key, quote(word)),
    )
    .at(value.at, "unknown value");
    problem.help = suggest(word, words.iter().map(|(right, _)| *right));
    Err(reader.report(problem))
}
