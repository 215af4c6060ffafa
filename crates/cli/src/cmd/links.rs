use super::{Failure, Outcome};
use crate::{
    claims::{self, Checked, File},
    links::{
        Address, Change, Client, Finding, Gate, changes, edited, gather, to_do, told, visit_all,
    },
};
use claim::Name;
use clap::Args;
use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    time::Duration,
};

/// Ask every address of the claims whether it still leads there
///
/// Each source's `url` and archived copy, and where readers report errors. Four hosts at a time,
/// each one thing at a time with a pause in between. It writes nothing without `--write`, and
/// never another address. Asks through the proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names, except
/// for the hosts in NO_PROXY; trusts the certificates in the file that SSL_CERT_FILE names in place of
/// its own.
#[derive(Args)]
#[command(after_help = "Exit code: 0 nothing to do, 1 something to look at, 2 the command failed.")]
pub(crate) struct Links {
    /// The claim files [default: every claims/*.toml]
    files: Vec<PathBuf>,
    /// Write `access = "dead"` where a page is gone and `access = "paywalled"` where it says so
    #[arg(long)]
    write: bool,
    /// How long to wait for an answer
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=600))]
    timeout: u64,
    /// How long to wait before the same host is asked again
    #[arg(long, value_name = "SECONDS", default_value_t = 1, value_parser = clap::value_parser!(u64).range(..=600))]
    pause: u64,
}

impl Links {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let client = self.client()?;
        let mut files = Vec::new();
        for path in self.paths()? {
            files.push(File::read(&path).map_err(|error| Failure::at(&path, &error))?);
        }
        let mut addresses = Vec::new();
        let mut problems = 0;
        for (i, checked) in claims::check(&files).into_iter().enumerate() {
            let Some(file) = files.get(i) else {
                continue;
            };
            match checked {
                Ok(Checked { claim, .. }) => {
                    let text = String::from_utf8_lossy(&file.bytes);
                    gather(&mut addresses, i, &text, &claim);
                }
                Err(trouble) => {
                    problems += 1;
                    let count = trouble.len();
                    let shown = &file.shown;
                    print(&format!(
                        "skipped: expected a claim without problems, found {count} in it\n  --> {shown}\n  = help: card check {shown}\n"
                    ))?;
                }
            }
        }
        let asking = match addresses.len() {
            1 => "asking 1 address".to_owned(),
            number => format!("asking {number} addresses"),
        };
        let _ = writeln!(io::stderr(), "{asking}");
        let gate = Gate::new(Duration::from_secs(self.pause));
        let findings = visit_all(&client, &gate, &addresses);
        let to_look_at = tell(&files, &addresses, &findings)?;
        let changes = changes(&addresses, &findings);
        if self.write {
            write(&files, &changes)?;
        }
        print(&format!(
            "{} asked, {to_look_at} to look at",
            asking.trim_start_matches("asking ")
        ))?;
        Ok(if to_look_at + problems == 0 {
            Outcome::Fine
        } else {
            Outcome::Problems
        })
    }

    fn client(&self) -> Result<Client, Failure> {
        let certificates = match env::var_os("SSL_CERT_FILE").filter(|path| !path.is_empty()) {
            None => None,
            Some(path) => {
                let path = PathBuf::from(path);
                Some(fs::read(&path).map_err(|error| Failure::at(&path, &error))?)
            }
        };
        Client::new(Duration::from_secs(self.timeout), certificates)
            .map_err(|error| Failure::new(format!("SSL_CERT_FILE: {error}")))
    }

    /// The files, each with those of the same claim in other languages: they say the same.
    fn paths(&self) -> Result<Vec<PathBuf>, Failure> {
        let folder = Path::new("claims");
        if self.files.is_empty() {
            let files = claims::files(folder).map_err(|error| Failure::at(folder, &error))?;
            return if files.is_empty() {
                Err(Failure::new(
                    "no claim files in the folder `claims`; run this where that folder is, or name the files: card links my-claim.toml",
                ))
            } else {
                Ok(files)
            };
        }
        let mut all = Vec::new();
        for file in &self.files {
            all.push(file.clone());
            let folder = file
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            let beside = claims::files(folder.unwrap_or(Path::new("."))).unwrap_or_default();
            let claim = Name::of(file).claim;
            let same = |other: &PathBuf| Name::of(other).claim == claim;
            let named = |other: PathBuf| file.with_file_name(other.file_name().unwrap_or_default());
            all.extend(beside.into_iter().filter(same).map(named));
        }
        all.sort_by_cached_key(|path| Name::of(path));
        all.dedup();
        Ok(claims::with_originals(all))
    }
}

/// Prints every finding in the order of the files; how many there are to look at.
fn tell(files: &[File], addresses: &[Address], findings: &[Finding]) -> Result<usize, Failure> {
    let mut lines = Vec::new();
    let mut to_look_at = 0;
    for (address, finding) in addresses.iter().zip(findings) {
        let mut something = false;
        for place in &address.places {
            let file = files.get(place.file).map_or("", |file| file.shown.as_str());
            something |= to_do(&finding.verdict, &place.key).is_some();
            let order = (place.file, place.line);
            lines.push((order, told(file, place, &address.url, finding)));
        }
        to_look_at += usize::from(something);
    }
    lines.sort();
    for (_, line) in lines {
        print(&line)?;
    }
    Ok(to_look_at)
}

/// Writes the changes, if every file still passes with them.
fn write(files: &[File], changes: &[Change]) -> Result<(), Failure> {
    let mut after: Vec<File> = Vec::new();
    for (i, file) in files.iter().enumerate() {
        let own: Vec<&Change> = changes.iter().filter(|change| change.file == i).collect();
        let text = String::from_utf8_lossy(&file.bytes);
        let bytes = if own.is_empty() {
            file.bytes.clone()
        } else {
            let edited = edited(&text, &own);
            let edited = edited.ok_or_else(|| {
                Failure::new(format!(
                    "{}: cannot be changed; nothing written",
                    file.shown
                ))
            })?;
            edited.into_bytes()
        };
        after.push(File {
            shown: file.shown.clone(),
            name: file.name.clone(),
            bytes,
            record: file.record.clone(),
        });
    }
    let checked = claims::check(&after);
    for ((before, after), checked) in files.iter().zip(&after).zip(checked) {
        if let Err(trouble) = checked
            && before.bytes != after.bytes
        {
            return Err(Failure::new(format!(
                "nothing written, since this would not pass any more:\n{}",
                trouble.render(false)
            )));
        }
    }
    for (i, (before, after)) in files.iter().zip(&after).enumerate() {
        if before.bytes == after.bytes {
            continue;
        }
        replace(before, &after.bytes)?;
        for change in changes.iter().filter(|change| change.file == i) {
            print(&format!(
                "written: {}: source `{}`: access = \"{}\"",
                before.shown, change.id, change.access
            ))?;
        }
    }
    Ok(())
}

/// Replaces a file at once, unless somebody changed it meanwhile.
fn replace(file: &File, bytes: &[u8]) -> Result<(), Failure> {
    let named = Path::new(&file.shown);
    let at = |error: io::Error| Failure::at(named, &error);
    // A link to a file stays one.
    let path = fs::canonicalize(named).map_err(at)?;
    if fs::read(&path).map_err(at)? != file.bytes {
        return Err(Failure::new(format!(
            "{}: changed while its addresses were asked; not written, run this again",
            file.shown
        )));
    }
    let mut beside = path.clone().into_os_string();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let permissions = fs::metadata(&path).map_err(at)?.permissions();
    fs::write(&beside, bytes)
        .and_then(|()| fs::set_permissions(&beside, permissions))
        .and_then(|()| fs::rename(&beside, &path))
        .map_err(at)
}

fn print(line: &str) -> Result<(), Failure> {
    writeln!(io::stdout(), "{line}").map_err(|error| Failure::new(format!("cannot print: {error}")))
}

#[cfg(test)]
mod tests {
    use super::{File, replace};
    use claim::Name;
    use std::fs;

    #[test]
    fn what_somebody_changed_meanwhile_is_not_overwritten() {
        let folder = std::env::temp_dir().join(format!("card-links-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("letter.toml");
        let read = |bytes: &[u8]| File {
            shown: path.to_string_lossy().into_owned(),
            name: Name::of(&path),
            bytes: bytes.to_owned(),
            record: Ok(Default::default()),
        };
        fs::write(&path, "changed").unwrap();
        let failure = replace(&read(b"as read"), b"new").err().unwrap();
        assert!(
            failure
                .to_string()
                .contains("changed while its addresses were asked")
        );
        assert_eq!(fs::read(&path).unwrap(), b"changed");
        assert!(replace(&read(b"changed"), b"new").is_ok());
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }
}
