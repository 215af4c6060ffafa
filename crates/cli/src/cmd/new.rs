mod ask;
mod from;

use super::{Failure, Outcome};
use crate::claims::{self, File};
use ask::{Asked, Terminal};
use claim::{
    Name, Original,
    draft::{Draft, FromPage, Source, begun, identify, visible},
    evidence::Record,
};
use clap::Args;
use from::from_file;
use report_denial::compose::compose;
use std::{
    fs::{self, OpenOptions},
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

/// Begin a claim: write a claim file with everything that can be known already
///
/// Asks for what is missing where it runs in a terminal. What a saved page says about itself is
/// filled in, with what it does not say and where it says two things. Texts that begin with TODO
/// are the author's to write. The file passes `card check` as it is. No file is ever overwritten.
#[derive(Args)]
pub(crate) struct New {
    /// The claim's name: `mayors-letter` for claims/mayors-letter.toml
    slug: String,
    /// The question that the card answers
    #[arg(long, value_name = "QUESTION")]
    headline: Option<String>,
    /// The card's own language, such as `en`, `ko` or `pt-BR`
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The address of a source; may be given several times
    #[arg(long = "source", value_name = "ADDRESS")]
    sources: Vec<String>,
    /// A page that was saved as HTML, or a text; may be given several times
    #[arg(long, value_name = "FILE")]
    from: Vec<PathBuf>,
    /// Where a copy of each saved page is put, for `card check` to compare quotations with
    #[arg(long, value_name = "FOLDER", default_value = "evidence")]
    evidence: PathBuf,
}

impl New {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let path = self.path()?;
        let mut sources = Vec::new();
        let mut told = Vec::new();
        for file in &self.from {
            let FromPage {
                source,
                told: lines,
            } = from_file(file)?;
            sources.push(source);
            told.extend(lines);
        }
        for line in &told {
            print(line)?;
        }
        let asked = self.ask()?;
        for address in &asked.sources {
            let known = sources
                .iter()
                .any(|source: &Source| source.url.as_ref() == Some(address));
            if known {
                print(&format!("{address}: there already, skipped"))?;
            } else {
                sources.push(Source::at(address));
            }
        }
        identify(&mut sources);
        let draft = Draft {
            headline: asked.headline,
            language: asked.language,
            sources,
        };
        write(&path, &draft.text())?;
        for (file, source) in self.from.iter().zip(&draft.sources) {
            self.keep(file, &source.id)?;
        }
        print(&format!(
            "{} written; replace every TODO in it, then: card check {0}",
            path.display()
        ))?;
        Ok(Outcome::Fine)
    }

    /// Copies a saved page to where quotations are compared with it, if nothing is there yet.
    fn keep(&self, file: &Path, id: &str) -> Result<(), Failure> {
        let folder = self.evidence.join(&self.slug);
        let kind = file.extension().unwrap_or_default().to_string_lossy();
        let kind = if kind.is_empty() { "txt".into() } else { kind };
        let copy = folder.join(format!("{id}.{kind}"));
        if fs::symlink_metadata(&copy).is_ok() {
            return print(&format!("{}: there already, kept", copy.display()));
        }
        fs::create_dir_all(&folder).map_err(|error| Failure::at(&folder, &error))?;
        fs::copy(file, &copy).map_err(|error| Failure::at(&copy, &error))?;
        print(&format!("{}: a copy to compare with", copy.display()))
    }

    /// Where the file goes, if it may.
    fn path(&self) -> Result<PathBuf, Failure> {
        let slug = &self.slug;
        let file = format!("{slug}.toml");
        let name = Name::of(Path::new(&file));
        if name.language.is_some() && name.slug() == *slug {
            return Err(Failure::new(format!(
                "expected a new claim's name, found `{}`, which is a claim in a second language: copy claims/{} and translate it (docs/claim-file.md, \"A second language\")",
                visible(slug).0,
                visible(&name.original()).0
            )));
        }
        let problem = if name.slug() == *slug {
            first_problem(slug, "?", "en")
        } else {
            Some(format!(
                "expected a claim's name, found `{slug}` (a to z, 0 to 9 and single hyphens, starting with a letter, at most 60)"
            ))
        };
        if let Some(problem) = problem {
            return Err(Failure::new(visible(&problem).0));
        }
        let folder = Path::new("claims");
        let path = folder.join(&file);
        if fs::symlink_metadata(&path).is_ok() {
            return Err(there_already(&path));
        }
        // Another claim may have had this name before.
        for other in claims::files(folder).map_err(|error| Failure::at(folder, &error))? {
            let read = File::read(&other).map_err(|error| Failure::at(&other, &error))?;
            let Ok(checked) = read.check(Original::Missing) else {
                continue;
            };
            if checked.claim.formerly.contains(slug) {
                return Err(Failure::new(format!(
                    "`{slug}` is a former name of {}: pages embed that claim by it; choose another name",
                    other.display()
                )));
            }
        }
        Ok(path)
    }

    fn ask(&self) -> Result<Asked, Failure> {
        let given = Asked {
            headline: self.headline.clone().unwrap_or_default(),
            language: self.language.clone().unwrap_or_default(),
            sources: self.sources.clone(),
        };
        let need_sources = self.from.is_empty();
        if io::stdin().is_terminal() && io::stderr().is_terminal() {
            let (mut input, mut output) = (io::stdin().lock(), io::stderr());
            let mut terminal = Terminal {
                input: &mut input,
                output: &mut output,
            };
            terminal.complete(given, need_sources)
        } else {
            given.whole(need_sources)
        }
    }
}

/// What there is to say against a claim's name, headline and language, the first thing only.
fn first_problem(slug: &str, headline: &str, language: &str) -> Option<String> {
    match begun(slug, headline, language) {
        Ok(claim) => compose(&claim).err().map(|other| other.to_string()),
        Err(why) => Some(why),
    }
}

fn there_already(path: &Path) -> Failure {
    Failure::new(format!(
        "{}: expected a new name, found this file; `card new` never overwrites one",
        path.display()
    ))
}

/// Writes the file if it is a claim that can be published; nothing otherwise.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let file = File {
        shown: path.to_string_lossy().into_owned(),
        name: Name::of(path),
        bytes: text.as_bytes().to_owned(),
        record: Ok(Record::default()),
    };
    if let Err(trouble) = file.check(Original::Missing) {
        return Err(Failure::new(format!(
            "nothing written: {}",
            trouble.render(false).trim_end()
        )));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::at(folder, &error))?;
    }
    let new = OpenOptions::new().write(true).create_new(true).open(path);
    let mut new = new.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => there_already(path),
        _ => Failure::at(path, &error),
    })?;
    new.write_all(text.as_bytes())
        .map_err(|error| Failure::at(path, &error))
}

fn print(line: &str) -> Result<(), Failure> {
    writeln!(io::stdout(), "{line}").map_err(|error| Failure::new(format!("cannot print: {error}")))
}
