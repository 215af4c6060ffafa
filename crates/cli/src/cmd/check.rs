use super::{Failure, Outcome};
use crate::{
    claims::{self, File, Trouble},
    evidence::{self, Copies},
};
use claim::{
    Claim, Problems,
    evidence::{Record, Report},
};
use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

/// Check claim files, and say at its place what is wrong with each
///
/// A claim in a second language, `letter.ko.toml`, is held against `letter.toml` beside it.
///
/// Quotations are compared with the author's saved copies of the sources, where there are any:
/// `evidence/letter/courier.html`, or `.txt`, for the source `courier` of `claims/letter.toml`. Spaces,
/// dashes and quotation marks may differ, words may not. Copies are never published.
#[derive(clap::Args)]
pub(crate) struct Check {
    /// The files to check [default: every claims/*.toml]
    files: Vec<PathBuf>,
    /// The folder with a folder of saved copies for each claim
    #[arg(long, value_name = "FOLDER", default_value = "evidence")]
    evidence: PathBuf,
    /// Write down which quotations were found in saved copies, in claims/verified; the card says so
    #[arg(long)]
    record: bool,
    /// Fail also where a quotation was never compared with a saved copy
    #[arg(long)]
    strict: bool,
}

impl Check {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let named = if self.files.is_empty() {
            every_claim()?
        } else {
            self.files
        };
        let mut files = Vec::new();
        for path in claims::with_originals(named) {
            let mut file = File::read(&path).map_err(|error| Failure::at(&path, &error))?;
            // What is to be written anew need not be readable.
            if self.record && file.record.is_err() {
                file.record = Ok(Record::default());
            }
            files.push(file);
        }
        let (mut problems, mut with_problems) = (0, 0);
        let mut told = |found: &[&dyn Found]| -> Result<(), Failure> {
            problems += found.iter().map(|found| found.number()).sum::<usize>();
            with_problems += usize::from(!found.is_empty());
            let mut drawn = found.iter().map(|found| found.drawn(color()));
            drawn.try_for_each(|drawn| print(&mut io::stderr(), &drawn))
        };
        let mut compared = Vec::new();
        for (file, checked) in files.iter().zip(claims::check(&files)) {
            match checked {
                Err(trouble) => told(&[&trouble])?,
                // Words are the same in every language of a claim.
                Ok(_) if file.name.language.is_some() => {}
                Ok(checked) => {
                    let report = compare(&self.evidence, file, &checked.claim)?;
                    let unchecked = report.unchecked.as_ref().filter(|_| self.strict);
                    let found = report.problems.iter().chain(unchecked);
                    told(&found.map(|found| found as &dyn Found).collect::<Vec<_>>())?;
                    if self.record {
                        write(Path::new(&file.shown), &report.record)?;
                    }
                    compared.push((file, report));
                }
            }
        }
        for (file, report) in &compared {
            if let Some(line) = summary(&file.name.slug(), report) {
                print(&mut io::stdout(), &line)?;
            }
        }
        let checked = files.len();
        let claims = if checked == 1 { "claim" } else { "claims" };
        if problems == 0 {
            print(
                &mut io::stdout(),
                &format!("{checked} {claims} checked, no problems"),
            )?;
            return Ok(Outcome::Fine);
        }
        let noun = if problems == 1 { "problem" } else { "problems" };
        print(
            &mut io::stdout(),
            &format!("{problems} {noun} in {with_problems} of {checked} {claims}"),
        )?;
        Ok(Outcome::Problems)
    }
}

/// Something to be told of a file.
trait Found {
    fn number(&self) -> usize;
    fn drawn(&self, color: bool) -> String;
}

impl Found for Trouble {
    fn number(&self) -> usize {
        self.len()
    }

    fn drawn(&self, color: bool) -> String {
        self.render(color)
    }
}

impl Found for Problems {
    fn number(&self) -> usize {
        self.len()
    }

    fn drawn(&self, color: bool) -> String {
        self.render(color)
    }
}

/// Compares a claim's quotations with the copies of its sources; says which files are none.
fn compare(evidence: &Path, file: &File, claim: &Claim) -> Result<Report, Failure> {
    let folder = evidence.join(&claim.slug);
    let copies = Copies::read(&folder, claim).map_err(|error| Failure::at(&folder, &error))?;
    for unfit in &copies.unfit {
        print(&mut io::stderr(), &format!("warning: {unfit}"))?;
    }
    let nothing = Record::default();
    let before = file.record.as_ref().unwrap_or(&nothing);
    let text = String::from_utf8_lossy(&file.bytes);
    Ok(copies.compare(claim, (&file.shown, &text), before))
}

/// How many quotations were found in copies; nothing where none ever was.
fn summary(slug: &str, report: &Report) -> Option<String> {
    let Report {
        quotations,
        found,
        recorded,
        ..
    } = report;
    let never = report.unchecked.as_ref().map_or(0, Problems::len);
    (found + recorded > 0 || report.problems.is_some()).then(|| {
        format!(
            "{slug}: of {quotations} quotations {found} are in saved copies here, {recorded} were once, {never} were never compared"
        )
    })
}

/// Writes a claim's record; none where nothing was found, as if there never had been one.
fn write(claim: &Path, record: &Record) -> Result<(), Failure> {
    let path = evidence::record_path(claim);
    let written = || {
        if record.entries.is_empty() {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = record.write().map_err(io::Error::other)?;
        fs::write(&path, file)
    };
    written().map_err(|error| Failure::at(&path, &error))
}

/// Every claim file of the project in the current folder, by name.
fn every_claim() -> Result<Vec<PathBuf>, Failure> {
    let folder = Path::new("claims");
    let files = claims::files(folder).map_err(|error| Failure::at(folder, &error))?;
    if files.is_empty() {
        return Err(Failure::new(
            "no claim files in the folder `claims`; run this where that folder is, or name the files: card check my-claim.toml",
        ));
    }
    Ok(files)
}

/// Whether messages may be coloured: on a terminal, unless the user has asked for none
/// (<https://no-color.org>).
fn color() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Prints a line. Whoever reads it may have gone away, which `println` would panic about.
fn print(to: &mut impl Write, line: &str) -> Result<(), Failure> {
    writeln!(to, "{line}").map_err(|error| Failure::new(format!("cannot print: {error}")))
}
