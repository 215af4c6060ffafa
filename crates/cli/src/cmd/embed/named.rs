use crate::{
    claims::{self, Checked, File},
    cmd::Failure,
};
use claim::{Name, Problems};
use std::path::{Path, PathBuf};

/// The claim that was asked for, and the same claim in other languages.
pub(super) struct Named {
    pub(super) checked: Checked,
    /// Those of them that can be published.
    pub(super) others: Vec<Checked>,
}

impl Named {
    /// Finds a claim by its name in the folder `claims`.
    pub(super) fn find(
        slug: &str,
        language: Option<&str>,
    ) -> Result<Result<Self, Problems>, Failure> {
        let folder = Path::new("claims");
        let all = claims::files(folder).map_err(|error| Failure::at(folder, &error))?;
        let asked = Name::of(&PathBuf::from(format!("{slug}.toml")));
        let kin: Vec<_> = all
            .iter()
            .filter(|path| Name::of(path).claim == asked.claim)
            .collect();
        let mut files = Vec::new();
        for path in kin {
            files.push(File::read(path).map_err(|error| Failure::at(path, &error))?);
        }
        if files.is_empty() {
            return Err(unknown(slug, &all));
        }
        let wanted = language.or(asked.language.as_deref());
        let mut found = None;
        let mut others = Vec::new();
        let mut languages = Vec::new();
        for (file, checked) in files.iter().zip(claims::check(&files)) {
            let own = checked.as_ref().map(|it| it.claim.language.clone()).ok();
            let own = own.or_else(|| file.name.language.clone());
            // The first file has no language in its name, but it has one.
            let is_it = match wanted {
                None => file.name.language.is_none(),
                Some(wanted) => file.name.language.as_deref().or(own.as_deref()) == Some(wanted),
            };
            match checked {
                checked if is_it && found.is_none() => found = Some(checked),
                Ok(checked) => others.push(checked),
                Err(_) => {}
            }
            languages.extend(own);
        }
        match found {
            Some(Ok(checked)) => Ok(Ok(Self { checked, others })),
            Some(Err(problems)) => Ok(Err(problems)),
            None => Err(untranslated(&asked.claim, wanted, &languages)),
        }
    }
}

/// There is the claim, but not in that language.
fn untranslated(claim: &str, wanted: Option<&str>, languages: &[String]) -> Failure {
    let found = languages.join(", ");
    Failure::new(match wanted {
        Some(wanted) => format!(
            "expected `{claim}` in `{wanted}`, found it in {found}; a translation is a file of its own: claims/{claim}.{wanted}.toml"
        ),
        None => format!(
            "expected claims/{claim}.toml, found the claim in {found} only; name one: card embed {claim} --lang <language>"
        ),
    })
}

/// There is no such claim; it may have been renamed.
fn unknown(slug: &str, all: &[PathBuf]) -> Failure {
    let mut files: Vec<File> = all
        .iter()
        .filter_map(|path| File::read(path).ok())
        .collect();
    files.retain(|file| file.name.language.is_none());
    let claims = claims::check(&files);
    let renamed = claims
        .iter()
        .flatten()
        .find(|checked| checked.claim.formerly.iter().any(|name| name == slug));
    if let Some(renamed) = renamed {
        let now = &renamed.claim.slug;
        return Failure::new(format!("`{slug}` is called `{now}` now: card embed {now}"));
    }
    let mut names: Vec<String> = files.into_iter().map(|file| file.name.claim).collect();
    let more = names.len().saturating_sub(SHOWN);
    names.truncate(SHOWN);
    let names = if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    };
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    Failure::new(format!(
        "expected claims/{slug}.toml, found no such file; claims here: {names}{more}"
    ))
}

/// How many names of claims are told.
const SHOWN: usize = 12;
