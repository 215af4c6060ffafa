use super::{Fault, finished::Finished, kept::Kept, write};
use crate::claims::{self, Checked, File};
use claim::{Counts, Name, Original, Problems};
use report_denial::compose::flaws;
use std::{
    collections::HashSet,
    fs,
    io::IsTerminal,
    path::{Path, PathBuf},
};

/// What became of the claims.
#[derive(Default)]
pub(super) struct Claims {
    /// Each good claim, and each broken one that was good before as it was then.
    pub(super) good: Vec<Finished>,
    /// What is to be said of each claim: of a broken one what is wrong, of a good one its
    /// warnings, if it has any.
    pub(super) told: Vec<Told>,
}

/// A claim file of which something is to be said.
pub(super) struct Told {
    pub(super) name: Name,
    /// The path as messages show it.
    pub(super) shown: String,
    pub(super) problems: Problems,
}

impl Claims {
    /// Whether all of them can be published: none is broken, and none unfinished.
    pub(super) fn are_finished(&self) -> bool {
        let mut told = self.told.iter().flat_map(|told| &told.problems);
        !told.any(|problem| problem.rule.holds_back())
    }

    /// Says on the terminal what is to be said.
    pub(super) fn tell(&self) {
        for Told { problems, .. } in &self.told {
            eprint!("{}", problems.render(std::io::stderr().is_terminal()));
        }
    }

    /// How much is to be said, in all.
    pub(super) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for told in &self.told {
            counts += told.problems.counts();
        }
        counts
    }
}

/// Reads all claims of a folder, in the order of their names. What is good is kept in
/// `last_good`, if there is such a folder; from there it takes a broken claim's place. What was finished before and has
/// not changed is taken from `kept`.
pub(super) fn read(
    folder: &Path,
    last_good: Option<&Path>,
    kept: Option<&Kept>,
) -> Result<Claims, Fault> {
    if !kept.is_some_and(|kept| kept.known) {
        let flaws = flaws();
        if !flaws.is_empty() {
            return Err(Fault::Languages(flaws));
        }
        if let Some(kept) = kept {
            kept.begin()?;
        }
    }
    finish(&files(folder)?, last_good, kept)
}

/// Takes what is kept, and checks and composes the rest.
fn finish(files: &[File], last_good: Option<&Path>, kept: Option<&Kept>) -> Result<Claims, Fault> {
    let groups: Vec<Vec<&File>> = files
        .chunk_by(|one, next| one.name.claim == next.name.claim)
        .map(|group| group.iter().collect())
        .collect();
    let before: Vec<Option<Vec<Finished>>> = groups.iter().map(|group| kept?.of(group)).collect();
    let open: Vec<&File> = groups
        .iter()
        .zip(&before)
        .filter(|(_, before)| before.is_none())
        .flat_map(|(group, _)| group.iter().copied())
        .collect();
    let checked = claims::check(&open);
    // Who has a name first can only be told of all of them together.
    if let Some(kept) = kept
        && share_a_name(files, &before, &checked)
    {
        for (group, before) in groups.iter().zip(&before) {
            if before.is_none() {
                kept.keep(group, None)?;
            }
        }
        return finish(files, last_good, None);
    }
    let mut checked = checked.into_iter();
    let mut claims = Claims::default();
    for (group, before) in groups.iter().zip(before) {
        let Some(before) = before else {
            let finished = claims.take(group, checked.by_ref(), last_good)?;
            if let Some(kept) = kept {
                kept.keep(group, finished)?;
            }
            continue;
        };
        claims.good.extend(before);
    }
    Ok(claims)
}

impl Claims {
    /// Takes what became of the files of one claim; returns what was finished of them where nothing is to be said.
    fn take(
        &mut self,
        group: &[&File],
        checked: &mut dyn Iterator<Item = Result<Checked, Problems>>,
        last_good: Option<&Path>,
    ) -> Result<Option<&[Finished]>, Fault> {
        let (good, told) = (self.good.len(), self.told.len());
        let mut broken = false;
        for (file, checked) in group.iter().zip(checked) {
            let last = last_good.map(|folder| folder.join(format!("{}.toml", file.name.slug())));
            let told = |problems| Told {
                name: file.name.clone(),
                shown: file.shown.clone(),
                problems,
            };
            match checked {
                Ok(checked) => {
                    // A translation of a broken claim was held against nothing, and may yet differ.
                    if let Some(last) = last.filter(|_| !broken) {
                        write(&last, &file.bytes)?;
                    }
                    if !checked.warnings.is_empty() {
                        self.told.push(told(checked.warnings.clone()));
                    }
                    self.good.push(Finished::of(&checked));
                }
                Err(problems) => {
                    broken |= file.name.language.is_none();
                    self.told.push(told(problems));
                    let before = last.and_then(|last| before(file, &last));
                    self.good.extend(before.as_ref().map(Finished::of));
                }
            }
        }
        let nothing_told = self.told.len() == told;
        Ok(self.good.get(good..).filter(|_| nothing_told))
    }
}

/// Whether a former name is that of another file, or two claims had it.
fn share_a_name(
    files: &[File],
    before: &[Option<Vec<Finished>>],
    checked: &[Result<Checked, Problems>],
) -> bool {
    let mut names: HashSet<String> = files.iter().map(|file| file.name.slug()).collect();
    let before = before.iter().flatten().flatten();
    let before = before.flat_map(|finished| &finished.facts.formerly);
    let checked = checked.iter().flatten();
    let checked = checked.flat_map(|checked| &checked.claim.formerly);
    !before.chain(checked).all(|name| names.insert(name.clone()))
}

/// A broken claim as it was when it was last good. What was kept of a translation had
/// been held against its original.
fn before(file: &File, kept: &Path) -> Option<Checked> {
    let before = File {
        shown: file.shown.clone(),
        name: file.name.clone(),
        bytes: fs::read(kept).ok()?,
        record: Ok(file.record.clone().unwrap_or_default()),
    };
    before.check(Original::Broken).ok()
}

/// The claim files of a folder, at least one; shown as an author sees them, in `claims/`.
fn files(folder: &Path) -> Result<Vec<File>, Fault> {
    let paths = claims::files(folder).map_err(|error| Fault::Read(folder.to_owned(), error))?;
    if paths.is_empty() {
        return Err(Fault::NoClaims(folder.to_owned()));
    }
    let name = PathBuf::from(folder.file_name().unwrap_or_default());
    let read = |path: PathBuf| {
        let file = File::read(&path).map_err(|error| Fault::Read(path.clone(), error))?;
        let shown = name.join(path.file_name().unwrap_or_default());
        Ok(File {
            shown: shown.display().to_string(),
            ..file
        })
    };
    paths.into_iter().map(read).collect()
}
