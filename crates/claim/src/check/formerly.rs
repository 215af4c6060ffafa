//! The names that the claim had before it got its file's present one.

use super::{
    Problem, Rule,
    ids::{bad_id, is_id},
    reader::Reader,
    say::quote,
    sink::Given,
    slug::{is_reserved, reserved},
    span::At,
    value::{
        Value,
        list::list,
        text::{ANY, text},
    },
};
use crate::name::Name;

/// Former names, each once and none of them in use: the built site keeps a script under each.
pub(crate) fn formerly(reader: &mut Reader, value: &Value, name: &Name) -> Given<Vec<At<String>>> {
    list(reader, value, |reader, value| former(reader, value, name)).whole()
}

fn former(reader: &mut Reader, value: &Value, name: &Name) -> Given<At<String>> {
    let former = text(reader, value, ANY)?;
    let problem = if !is_id(&former.value) {
        bad_id(&former)
    } else if is_reserved(&former.value) {
        reserved(&former.value).at(former.at, "no claim can have had this name")
    } else if former.value == name.claim {
        Problem::new(
            Rule::TakenName,
            format!("{} is the claim's present name", quote(&former.value)),
        )
        .at(former.at, "expected a name that it no longer has")
        .help("leave it out: `formerly` is for the names of pages that were built before")
    } else {
        return Ok(former);
    };
    Err(reader.report(problem))
}
