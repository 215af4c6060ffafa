//! From bytes to a [`Claim`], or to everything that is wrong with them.
//!
//! Three layers: [`decode`] and [`syntax`] make TOML of the bytes; [`written`] reads each table by itself and
//! resolves its references, keeping the place of everything; [`rules`] looks at how the tables
//! fit together. A value that could not be read is a [`sink::Reported`], so that nothing is
//! reported twice and nothing is forgotten.

mod decode;
mod draw;
mod formerly;
mod hidden;
mod ids;
mod list;
pub(crate) mod nearest;
mod problem;
mod reader;
mod rule;
mod rules;
pub(crate) mod say;
mod sink;
mod slug;
pub(crate) mod span;
mod syntax;
pub(crate) mod table;
mod translation;
pub(crate) mod value;
pub(crate) mod words;
mod written;

/// The keys of each kind of table.
#[cfg(test)]
pub(crate) mod keys {
    use super::{
        table::Keys,
        value::archive,
        written::{self, party, point, record, retelling, source, statement},
    };

    pub(crate) const CLAIM: &Keys = &written::KEYS;
    pub(crate) const POINT: &Keys = &point::KEYS;
    pub(crate) const PARTY: &Keys = &party::KEYS;
    pub(crate) const SOURCE: &Keys = &source::KEYS;
    pub(crate) const ARCHIVE: &Keys = &archive::KEYS;
    pub(crate) const STATEMENT: &Keys = &statement::KEYS;
    pub(crate) const RETELLING: &Keys = &retelling::KEYS;
    pub(crate) const VERSION: &Keys = &retelling::VERSION;
    pub(crate) const REPLY: &Keys = &record::REPLY;
    pub(crate) const SEARCH: &Keys = &record::SEARCH;
    pub(crate) const CHANGE: &Keys = &record::CHANGE;
    pub(crate) const WITHDRAWN: &Keys = &record::WITHDRAWN;
}

pub use problem::{Counts, Problem, Problems};
pub use rule::{Lesson, Level, NoSuchRule, Rule};
pub use translation::Original;

use crate::{model::Claim, name::Name};
use reader::Reader;
use std::path::Path;

/// A file in which nothing is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// What it says.
    pub claim: Claim,
    /// What its author is told nevertheless: warnings, or nothing.
    pub warnings: Problems,
}

/// Reads a claim file: the claim and the warnings about it, or every problem at its place.
///
/// `path` is shown in messages and gives the claim its slug: `claims/rocket-man-cd.toml` is the
/// claim `rocket-man-cd`. Any bytes will do; none make this panic, and none take it long.
///
/// A file whose name has a language, `claims/rocket-man-cd.ko.toml`, has a first one to be held
/// against: see [`check_translation`].
///
/// # Errors
///
/// All [`Problems`] of the file, warnings among them, where one of them is an error.
pub fn check(path: &str, text: &[u8]) -> Result<Checked, Problems> {
    check_translation(path, text, Original::Missing)
}

/// Reads a claim file in a second language, and holds it against the one in the first: the same
/// points, parties, sources, statements and dates, in other words.
///
/// Of a file whose name has no language there is no original, whatever is given.
///
/// # Errors
///
/// All [`Problems`] of the file, those it has by itself and every difference. What is wrong with
/// the original is not among them.
pub fn check_translation(
    path: &str,
    text: &[u8],
    original: Original<'_>,
) -> Result<Checked, Problems> {
    let name = Name::of(Path::new(path));
    let text = decode::decode(path, text)?;
    let mut reader = Reader::new(&text);
    hidden::in_file(&mut reader);
    let (document, broken) = syntax::parse(&mut reader);
    let first = match original {
        Original::Claim(first) if name.language.is_some() => Some(first),
        _ => None,
    };
    let claim = written::claim(&mut reader, &name, &document, first);
    rules::check(&mut reader.sink, &claim);
    translation::check(&mut reader, &name, &claim, original);
    let claim = claim.build();
    let mut sink = reader.sink;
    let claim = match broken {
        Some(broken) => Err(broken.keep_what_is_certain(&mut sink, &text)),
        None => claim,
    };
    let (claim, warnings) = sink.finish(path, text, claim)?;
    Ok(Checked { claim, warnings })
}
