//! What was finished before, so that a save costs what it changed: while an author writes one claim, two hundred others
//! stay as they are.
//!
//! A claim is kept under a hash of all that it is made of: its file and those of its other languages, the record of its
//! quotations, and the command itself, in which the rest is compiled. Of a claim of which anything is to be said nothing is
//! kept. Loader, style and engine are in none of it: each build puts them in anew.

use super::{
    Fault,
    finished::{Facts, Finished},
    write,
};
use crate::claims::File;
use report_denial::entry::Body;
use sha2::{Digest, Sha256};
use std::{env, fs, io, path::PathBuf, time::UNIX_EPOCH};

/// The file that says which build of the command finished what is kept. No claim's file is called that.
const BY: &str = "by";

/// The folder of what was finished by this very command.
pub(super) struct Kept {
    folder: PathBuf,
    build: String,
    /// Whether there was anything by this command.
    pub(super) known: bool,
}

impl Kept {
    /// Opens the folder. What another build of the command left there is thrown away; where one cannot tell which this
    /// is, there is no folder.
    pub(super) fn open(folder: PathBuf) -> Result<Option<Self>, Fault> {
        let Some(build) = build() else {
            return Ok(None);
        };
        let by = folder.join(BY);
        let known = fs::read_to_string(&by).is_ok_and(|before| before == build);
        if !known {
            match fs::remove_dir_all(&folder) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Fault::Write(folder, error));
                }
                _ => {}
            }
        }
        Ok(Some(Self {
            folder,
            build,
            known,
        }))
    }

    /// Says that what is kept from now on is of this command.
    pub(super) fn begin(&self) -> Result<(), Fault> {
        write(&self.folder.join(BY), self.build.as_bytes())
    }

    /// What was finished of the files of one claim, if all of it is still what they say.
    pub(super) fn of(&self, files: &[&File]) -> Option<Vec<Finished>> {
        let key = key(files)?;
        let one = |file: &&File| read(&fs::read_to_string(self.path(file)).ok()?, &key);
        files.iter().map(one).collect()
    }

    /// Keeps what was finished of the files of one claim; or, where that is nothing, forgets what it was before.
    pub(super) fn keep(&self, files: &[&File], finished: Option<&[Finished]>) -> Result<(), Fault> {
        let key = key(files).zip(finished);
        for (place, file) in files.iter().enumerate() {
            let path = self.path(file);
            match key
                .as_ref()
                .and_then(|(key, all)| written(key, all.get(place)?))
            {
                // As a whole or not at all: an author may stop the preview at any moment.
                Some(text) => {
                    let fresh = path.with_extension("fresh");
                    write(&fresh, text.as_bytes())?;
                    fs::rename(&fresh, &path).map_err(|error| Fault::Write(path, error))?;
                }
                None if path.exists() => {
                    fs::remove_file(&path).map_err(|error| Fault::Write(path, error))?;
                }
                None => {}
            }
        }
        Ok(())
    }

    fn path(&self, file: &File) -> PathBuf {
        self.folder.join(format!("{}.kept", file.name.slug()))
    }
}

/// This build of the command: cargo tells builds apart by the same.
fn build() -> Option<String> {
    let program = env::current_exe().ok()?;
    let meta = fs::metadata(&program).ok()?;
    let at = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!(
        "{} {} {}",
        program.display(),
        meta.len(),
        at.as_nanos()
    ))
}

/// A hash of all that a claim's cards are made of. None where its record cannot be read: that is told in every build.
fn key(files: &[&File]) -> Option<String> {
    let mut digest = Sha256::new();
    let mut add = |part: &[u8]| {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    };
    for file in files {
        add(file.shown.as_bytes());
        add(&file.bytes);
        let record = file.record.as_ref().ok()?;
        add(record.write().ok()?.as_bytes());
    }
    Some(
        digest
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    )
}

/// The key, what the catalogue tells and how long what follows is, a line each; then all texts as they are.
fn written(key: &str, finished: &Finished) -> Option<String> {
    let Finished { facts, body, page } = finished;
    let texts = [&body.names, &body.days, &body.card, page].map(String::as_str);
    let lengths = texts.map(|text| text.len().to_string()).join(" ");
    let facts = serde_json::to_string(facts).ok()?;
    Some(format!("{key}\n{facts}\n{lengths}\n{}", texts.concat()))
}

/// What was written, if it was under this key and is whole.
fn read(text: &str, key: &str) -> Option<Finished> {
    let (before, text) = text.split_once('\n')?;
    if before != key {
        return None;
    }
    let (facts, text) = text.split_once('\n')?;
    let facts: Facts = serde_json::from_str(facts).ok()?;
    let (lengths, mut rest) = text.split_once('\n')?;
    let mut lengths = lengths.split(' ').map(str::parse::<usize>);
    let mut next = || {
        let (text, after) = rest.split_at_checked(lengths.next()?.ok()?)?;
        rest = after;
        Some(text.to_owned())
    };
    let (names, days, card, page) = (next()?, next()?, next()?, next()?);
    rest.is_empty().then_some(Finished {
        facts,
        body: Body { names, days, card },
        page,
    })
}
