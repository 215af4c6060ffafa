//! What a check found, for other programs: as JSON of this project's own and as SARIF.

pub(crate) mod json;
mod place;
pub(crate) mod sarif;
