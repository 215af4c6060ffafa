use super::Value;
use crate::check::{
    Problem, Rule, nearest::suggest, reader::Reader, say::quote, sink::Given, span::At,
};

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
