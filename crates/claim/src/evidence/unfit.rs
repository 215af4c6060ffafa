//! Files among the saved copies that nothing can be compared with.

use super::{SavedCopy, TooLarge, place};
use crate::{
    check::{Problem, Problems, Rule, nearest::nearest, say},
    model::Claim,
};

/// Why a file is no copy of a source of a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// No source has the id that its name begins with.
    OfNoSource,
    /// It is a PDF.
    Pdf,
    /// There is too much of it.
    TooLarge(TooLarge),
}

/// The id of the source that a file is a copy of, by its name, and the copy; or why it is none. What stands between the id
/// and the last dot of a name tells several copies of one source apart.
///
/// # Errors
///
/// [`Unfit`], which is to be told with [`Unfit::problems`].
pub fn copy_of<'a>(
    claim: &Claim,
    name: &'a str,
    bytes: &[u8],
) -> Result<(&'a str, SavedCopy), Unfit> {
    let id = id_of(name);
    if !claim.sources.iter().any(|source| source.key == id) {
        return Err(Unfit::OfNoSource);
    }
    if bytes.starts_with(b"%PDF-") {
        return Err(Unfit::Pdf);
    }
    let copy = SavedCopy::read(bytes).map_err(Unfit::TooLarge)?;
    Ok((id, copy))
}

/// What stands before the first dot.
fn id_of(name: &str) -> &str {
    name.split('.').next().unwrap_or_default()
}

impl Unfit {
    /// What to say of it, at the source in the claim file. `copy` is the file's path as messages show it, `name` its name.
    #[must_use]
    pub fn problems(
        &self,
        claim: &Claim,
        (path, file): (&str, &str),
        (copy, name): (&str, &str),
    ) -> Problems {
        let copy = printable(copy);
        let id = printable(id_of(name));
        let (message, help) = match self {
            Self::OfNoSource => {
                let ids: Vec<&str> = claim.sources.iter().map(|source| &*source.key).collect();
                let help = match nearest(&id, &ids) {
                    Some(near) => format!("did you mean {}? rename the file", say::quote(near)),
                    None => "rename the file for the source that it is a copy of, or take it away"
                        .to_owned(),
                };
                let message = format!(
                    "expected a source called {}, found none: of what is {copy} a copy?",
                    say::quote(&id)
                );
                (message, help)
            }
            Self::Pdf => (
                format!("expected a web page or a text, found a PDF: {copy}"),
                format!("save its text as `{id}.txt`"),
            ),
            Self::TooLarge(too_large) => (
                format!(
                    "expected at most {} MiB, found {} MiB: {copy}",
                    SavedCopy::MOST >> 20,
                    too_large.bytes.div_ceil(1 << 20)
                ),
                "keep the article alone, without what surrounds it".to_owned(),
            ),
        };
        let problem = Problem::new(Rule::UnfitCopy, message).help(help);
        let source = claim.sources.iter().position(|source| source.key == id);
        let place = source.and_then(|source| place::of_source(file, source));
        let problem = match place {
            Some(range) => problem.at(range.into(), "nothing is compared with its copy"),
            None => problem,
        };
        Problems::one(path, file.as_bytes(), problem)
    }
}

/// A file may be called anything.
fn printable(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}
