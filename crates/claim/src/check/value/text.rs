use super::Value;
use crate::check::{Problem, Rule, hidden, reader::Reader, sink::Given, span::At};
use unicode_segmentation::UnicodeSegmentation;

/// The most characters any text may have that has no smaller limit of its own.
pub(crate) const ANY: usize = 1000;

/// A text of one line that says something, of at most so many characters as a reader counts them.
pub(crate) fn text(reader: &mut Reader, value: &Value, most: usize) -> Given<At<String>> {
    let text = value.string(reader)?;
    if text.trim().is_empty() {
        let problem = Problem::new(Rule::EmptyText, format!("`{}` says nothing", value.key))
            .at(value.at, "empty")
            .help(format!(
                "say something, or leave `{}` out where it is optional",
                value.key
            ));
        return Err(reader.report(problem));
    }
    if is_placeholder(text) {
        let problem = Problem::new(
            Rule::Unfinished,
            format!("`{}` is still the template's", value.key),
        )
        .at(value.at, "expected your own text")
        .help(format!(
            "say it in your words, or leave `{}` out where it is optional",
            value.key
        ));
        reader.sink.warn(problem);
    }
    let mut flaw = hidden::in_value(reader, text, value.at).err();
    if text.contains(['\n', '\r']) {
        let problem = Problem::new(
            Rule::LineBreak,
            format!("`{}` runs over several lines", value.key),
        )
        .at(value.at, "expected one line")
        .help("end each line inside `\"\"\"` with ` \\` to join it to the next");
        flaw = Some(reader.report(problem));
    }
    let mut beyond = text.grapheme_indices(true).skip(most);
    if let Some((from, _)) = beyond.next() {
        let length = most + 1 + beyond.count();
        let message = format!(
            "expected at most {most} characters at `{}`, found {length}",
            value.key
        );
        let problem = Problem::new(Rule::LongText, message).at(
            value.rest(reader, text, from),
            format!("{} too many", length - most),
        );
        flaw = Some(reader.report(problem));
    }
    flaw.map_or_else(
        || {
            Ok(At {
                value: text.to_owned(),
                at: value.at,
            })
        },
        Err,
    )
}

/// Whether a text begins with the word that stands where an author has yet to write.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let rest = text.trim_start().strip_prefix("TODO");
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// A text without a limit of its own, without its place.
pub(crate) fn plain(reader: &mut Reader, value: &Value) -> Given<String> {
    text(reader, value, ANY).map(|text| text.value)
}
