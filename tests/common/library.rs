//! The claims that every card is held to: the library's, those of the browser tests in their
//! seven languages, and the checker's good ones, which are small and odd.

use claim::{Claim, Name, Original, check_translation};
use report_denial::{card::Card, compose::compose};
use std::{collections::HashMap, fs, path::PathBuf};

/// Every claim that has a card, with its card.
pub(crate) fn library() -> Vec<(Claim, Card)> {
    let mut library: Vec<(Claim, Card)> = Vec::new();
    for folder in [
        "claims",
        "tests/claims",
        "crates/claim/tests/ok",
        "crates/claim/tests/languages",
    ] {
        let entries = fs::read_dir(folder).unwrap();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|e| e == "toml"));
        // An original comes before its translations.
        files.sort_by_cached_key(|file| Name::of(file));
        let mut originals: HashMap<String, Claim> = HashMap::new();
        for file in files {
            let name = Name::of(&file);
            let original = originals.get(&name.claim);
            let original = original.map_or(Original::Missing, Original::Claim);
            let checked = check_translation(
                &file.display().to_string(),
                &fs::read(&file).unwrap(),
                original,
            );
            let checked = checked.unwrap_or_else(|problems| panic!("{}", problems.render(false)));
            let claim = checked.claim;
            if name.language.is_none() {
                originals.insert(name.claim, claim.clone());
            }
            match compose(&claim) {
                Ok(card) => library.push((claim, card)),
                // The checker's fixtures speak other languages too.
                Err(untranslated) => {
                    let said = untranslated.to_string();
                    let found = format!("found one in `{}`", claim.language);
                    assert!(said.contains(&found), "{file:?}: {said}");
                }
            }
        }
    }
    let languages = ["ar", "de", "en", "es", "fr", "he", "ko"];
    let spoken = |language: &&str| {
        library
            .iter()
            .any(|(claim, _)| claim.language == **language)
    };
    assert!(languages.iter().all(spoken), "a language has no card");
    library
}
