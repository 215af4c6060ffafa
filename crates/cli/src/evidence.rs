//! Saved copies of sources, and the record of what was found in them.

use claim::{
    Claim, Name, Problems,
    evidence::{BadRecord, Record, Report, SavedCopy, Unfit, copy_of, verify},
};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// Where a claim's record is, of all its languages: `claims/verified/<slug>.toml`.
pub(crate) fn record_path(claim: &Path) -> PathBuf {
    let name = Name::of(claim).original();
    claim.with_file_name("verified").join(name)
}

/// A claim's record; an empty one where there is no such file.
pub(crate) fn record(path: &Path) -> io::Result<Result<Record, BadRecord>> {
    match fs::read_to_string(path) {
        Ok(file) => Ok(Record::read(&file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Ok(Record::default())),
        Err(error) => Err(error),
    }
}

/// The copies of a claim's sources: `<folder>/<slug>/<source's id>.html`, or `.txt`; what stands
/// between the id and the last dot tells several copies of one source apart.
#[derive(Default)]
pub(crate) struct Copies {
    by_source: BTreeMap<String, Vec<(String, SavedCopy)>>,
    /// Files that cannot be compared with: their paths, their names, and why.
    unfit: Vec<(String, String, Unfit)>,
}

impl Copies {
    /// Reads the copies of a claim's sources; none where there is no such folder.
    pub(crate) fn read(folder: &Path, claim: &Claim) -> io::Result<Self> {
        let mut copies = Self::default();
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(copies),
            Err(error) => return Err(error),
        };
        let mut files: Vec<PathBuf> = entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<_>>()?;
        files.sort();
        for path in files.iter().filter(|path| path.is_file()) {
            let shown = path.to_string_lossy().into_owned();
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            // What file managers leave behind.
            if file.starts_with('.') {
                continue;
            }
            match copy_of(claim, &file, &read_bounded(path)?) {
                Ok((id, copy)) => {
                    let of = copies.by_source.entry(id.to_owned()).or_default();
                    of.push((shown, copy));
                }
                Err(why) => copies.unfit.push((shown, file.into_owned(), why)),
            }
        }
        Ok(copies)
    }

    /// What there is to say of the files that are none.
    pub(crate) fn unfit(
        &self,
        claim: &Claim,
        file: (&str, &str),
    ) -> impl Iterator<Item = Problems> {
        let unfit = self.unfit.iter();
        unfit.map(move |(path, name, why)| why.problems(claim, file, (path, name)))
    }

    /// Compares a claim's quotations with them.
    pub(crate) fn compare(&self, claim: &Claim, file: (&str, &str), before: &Record) -> Report {
        let copies = |id: &str| {
            let of = self.by_source.get(id).map_or(&[][..], Vec::as_slice);
            of.iter().map(|(name, copy)| (&**name, copy)).collect()
        };
        verify(claim, file, copies, before, jiff::Zoned::now().date())
    }
}

/// A file's bytes, one more than a copy may have at most.
fn read_bounded(path: &Path) -> io::Result<Vec<u8>> {
    use io::Read as _;
    let mut bytes = Vec::new();
    let most = u64::try_from(SavedCopy::MOST)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
