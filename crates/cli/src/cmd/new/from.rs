//! Files that the author saved.

use crate::cmd::Failure;
use claim::draft::{FromPage, LargePage, from_page};
use std::{fs::File, io::Read as _, path::Path};

/// What a saved file gives. No more of it is read than can be taken in.
pub(super) fn from_file(path: &Path) -> Result<FromPage, Failure> {
    let at = |error: &std::io::Error| Failure::at(path, error);
    let most = u64::try_from(LargePage::LARGEST)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| at(&error))?;
    file.take(most)
        .read_to_end(&mut bytes)
        .map_err(|error| at(&error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    from_page(&name, &bytes).map_err(|large| Failure::new(format!("{}: {large}", path.display())))
}
