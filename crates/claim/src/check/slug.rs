//! The claim's address, which is its file's name.

use super::{
    Problem, Rule,
    ids::is_id,
    reader::Reader,
    say::quote,
    sink::Given,
    span::At,
    value::language::{self, Language},
};
use crate::name::Name;

/// The card's address: a claim's id, and the language in the file's name where it has one.
pub(crate) fn slug(
    reader: &mut Reader,
    name: &Name,
    language: &Given<At<Language>>,
) -> Given<String> {
    let named = match &name.language {
        Some(tag) => match language::parse(tag) {
            Some(named) => Some((tag, named)),
            None => return Err(reader.report(bad(name))),
        },
        None => None,
    };
    if !is_id(&name.claim) {
        return Err(reader.report(bad(name)));
    }
    let mut flaw = None;
    if is_reserved(&name.claim) {
        let help = "rename the file: any name but `index`, `engine` and what begins with `engine-`";
        flaw = Some(reader.report(reserved(&name.claim).help(help)));
    }
    if let (Some((tag, named)), Ok(language)) = (named, language)
        && language.value != named
    {
        flaw = Some(reader.report(misnamed(name, tag, language)));
    }
    flaw.map_or_else(|| Ok(name.slug()), Err)
}

/// Names that other built files have: the preview page and the engine.
pub(crate) fn is_reserved(claim: &str) -> bool {
    claim == "index" || claim == "engine" || claim.starts_with("engine-")
}

fn bad(name: &Name) -> Problem {
    Problem::new(
        Rule::BadSlug,
        format!("{} cannot be a claim's address", quote(&name.slug())),
    )
    .help(
        "rename the file: a to z, 0 to 9 and single hyphens, starting with a letter, at most 60; \
         then a full stop and the language tag, where it is a translation",
    )
}

pub(crate) fn reserved(claim: &str) -> Problem {
    Problem::new(
        Rule::ReservedSlug,
        format!("{} is the name of another built file", quote(claim)),
    )
}

fn misnamed(name: &Name, named: &str, language: &At<Language>) -> Problem {
    let tag = language.value.tag();
    let message = format!(
        "expected the language in the file's name, {}, found {}",
        quote(named),
        quote(&tag)
    );
    let renamed = format!("{}.{tag}.toml", name.claim);
    Problem::new(Rule::MisnamedLanguage, message)
        .at(language.at, "not the language in the name")
        .help(format!(
            "correct `language`, or rename the file to {}",
            quote(&renamed)
        ))
}
