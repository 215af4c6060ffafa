//! The words for values, as an author writes them.

use super::written::{party, source, statement};

fn first<T>(words: &[(&'static str, T)]) -> Vec<&'static str> {
    words.iter().map(|(word, _)| *word).collect()
}

/// What a party can be.
pub(crate) fn kinds() -> Vec<&'static str> {
    first(&party::KINDS)
}

/// How a source can be read.
pub(crate) fn access() -> Vec<&'static str> {
    first(&source::ACCESS)
}

/// How much of a source can have been read.
pub(crate) fn reads() -> Vec<&'static str> {
    first(&source::READ)
}

/// In whose words a statement can be.
pub(crate) fn wordings() -> Vec<&'static str> {
    first(&statement::WORDINGS)
}
