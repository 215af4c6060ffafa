//! What the name of a claim file says.

use std::path::Path;

/// The name of a claim file: `letter.toml` is the claim `letter`, and `letter.ko.toml` is the
/// same claim in Korean.
///
/// Names sort by claim, and a claim comes before its other languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// The claim: what stands before the first full stop, whatever it is.
    pub claim: String,
    /// What stands after it, as in the name; `None` in the name of the first language's file.
    pub language: Option<String>,
}

impl Name {
    /// The name of the file at a path. A path without a name has an empty one.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let (claim, language) = match stem.split_once('.') {
            Some((claim, language)) => (claim, Some(language.to_owned())),
            None => (&*stem, None),
        };
        Self {
            claim: claim.to_owned(),
            language,
        }
    }

    /// The card's address: `letter`, `letter.ko`.
    #[must_use]
    pub fn slug(&self) -> String {
        match &self.language {
            Some(language) => format!("{}.{language}", self.claim),
            None => self.claim.clone(),
        }
    }

    /// The name of the file in the claim's first language: `letter.toml` for both.
    #[must_use]
    pub fn original(&self) -> String {
        format!("{}.toml", self.claim)
    }
}
