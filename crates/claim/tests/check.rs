//! Every fixture in `ok` is a claim; every one in `bad` is not, for the reason in its name; every
//! one in `warn` is, but its author is told of what it is named for. In `languages` is a claim in two languages, against which bad ones in a second are held.
//!
//! `UPDATE=1 cargo test -p claim` writes the messages down anew.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use claim::{Checked, Level, Name, Original, Problems, Rule, check, check_translation};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn fixtures(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "toml")
    });
    files.sort();
    assert!(!files.is_empty(), "no fixtures");
    files
}

/// The path as messages show it, the same on every machine. What stands before two hyphens is the
/// fixture's own name, where the mistake needs another.
fn shown(file: &Path) -> String {
    let name = file.file_name().unwrap().to_str().unwrap();
    let name = name.split_once("--").map_or(name, |(_, name)| name);
    format!("claims/{name}")
}

/// Checks a fixture; one in a second language against its first.
fn checked(file: &Path) -> Result<Checked, Problems> {
    let (shown, text) = (shown(file), fs::read(file).unwrap());
    let original = Name::of(Path::new(&shown)).original();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/languages")
        .join(original);
    match fs::read(&path) {
        Ok(bytes) => {
            let first = check(&self::shown(&path), &bytes).unwrap();
            check_translation(&shown, &text, Original::Claim(&first.claim))
        }
        Err(_) => check(&shown, &text),
    }
}

#[test]
fn good_files_are_claims() {
    for file in fixtures("ok").into_iter().chain(fixtures("languages")) {
        let Checked { claim, warnings } = good(&file);
        assert!(warnings.is_empty(), "{warnings}");
        assert_eq!(
            Some(claim.slug.as_str()),
            file.file_stem().unwrap().to_str()
        );
    }
}

#[test]
fn bad_files_say_why() {
    say(fixtures("bad").into_iter().map(|file| {
        let Err(problems) = checked(&file) else {
            panic!("{} passes", file.display())
        };
        (file, problems)
    }));
}

#[test]
fn claims_with_warnings_say_which() {
    say(fixtures("warn").into_iter().map(|file| {
        let warnings = good(&file).warnings;
        (file, warnings)
    }));
}

/// Holds what is said of files to what is written down beside them.
fn say(files: impl Iterator<Item = (PathBuf, Problems)>) {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for (file, problems) in files {
        let expected = file.with_extension("stderr");
        let message = problems.render(false);
        if update {
            fs::write(&expected, &message).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != message {
            wrong.push(format!("{}\n{message}", expected.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "these messages changed; UPDATE=1 accepts them\n{}",
        wrong.join("\n")
    );
}

fn good(file: &Path) -> Checked {
    checked(file).unwrap_or_else(|problems| panic!("{problems}"))
}

/// A fixture is named for its rule, with a few words more where a rule has several.
fn rule_of(file: &Path) -> Option<Rule> {
    let stem = file.file_stem().unwrap().to_str().unwrap().to_lowercase();
    let named = |rule: &&Rule| {
        stem.strip_prefix(rule.name())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    Rule::ALL
        .iter()
        .filter(named)
        .max_by_key(|rule| rule.name().len())
        .copied()
}

#[test]
fn every_rule_has_a_file_with_that_mistake_alone() {
    let mut shown_by_files = BTreeSet::new();
    let warned = fixtures("warn");
    for file in fixtures("bad").into_iter().chain(warned.clone()) {
        let problems = match checked(&file) {
            Ok(checked) => checked.warnings,
            Err(problems) => problems,
        };
        let rules: BTreeSet<_> = problems.iter().map(|problem| problem.rule).collect();
        match rule_of(&file) {
            Some(rule) => {
                assert_eq!(rules, BTreeSet::from([rule]), "{}", file.display());
                let is_warning = rule.level() == Level::Warning;
                assert_eq!(is_warning, warned.contains(&file), "{}", file.display());
            }
            None => assert!(rules.len() > 5, "{} is named for no rule", file.display()),
        }
        shown_by_files.extend(rule_of(&file));
    }
    // What a file says by itself shows nothing of these: see crates/cli/tests/evidence.rs and
    // report.rs.
    shown_by_files.extend([
        Rule::BadRecord,
        Rule::UnannouncedChange,
        Rule::UnfitCopy,
        Rule::Misquoted,
        Rule::NotCompared,
        Rule::UnspokenLanguage,
    ]);
    let all: BTreeSet<_> = Rule::ALL.iter().copied().collect();
    assert_eq!(shown_by_files, all);
}

#[test]
fn problems_come_in_the_order_of_the_file() {
    for file in fixtures("bad") {
        let problems = checked(&file).unwrap_err();
        let place = |problem: &claim::Problem| problem.labels.first().map(|(range, _)| range.start);
        assert!(
            problems.iter().is_sorted_by_key(place),
            "{}",
            file.display()
        );
    }
}

#[test]
fn rules_have_names_of_their_own() {
    let names: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(names.len(), Rule::ALL.len());
    for rule in Rule::ALL {
        assert!(
            rule.name()
                .bytes()
                .all(|byte| byte == b'-' || byte.is_ascii_alphanumeric()),
            "{rule:?}"
        );
        assert!(!rule.description().ends_with('.'), "{rule:?}");
    }
}

/// The first fixture in a second language, with its first.
fn letter(language: &str) -> Vec<u8> {
    let name = format!("tests/languages/letter{language}.toml");
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

#[test]
fn a_broken_original_hides_nothing_that_the_second_file_has_by_itself() {
    let text = String::from_utf8(letter(".ko")).unwrap();
    let text = text
        .replacen("headline", "hedline", 1)
        .replacen("published", "publishd", 1);
    let path = "claims/letter.ko.toml";
    let rules = |original| {
        let problems = check_translation(path, text.as_bytes(), original).unwrap_err();
        problems
            .iter()
            .map(|problem| problem.rule)
            .collect::<Vec<_>>()
    };
    let own = [Rule::UnknownKey, Rule::MissingKey, Rule::UnknownKey];
    let mut found = rules(Original::Broken);
    found.retain(|rule| *rule != Rule::FalsePrecision);
    assert_eq!(found, own);
    let with_missing = rules(Original::Missing);
    assert!(with_missing.contains(&Rule::MissingOriginal));
    assert!(own.iter().all(|rule| with_missing.contains(rule)));
}

#[test]
fn a_name_without_a_language_is_held_against_nothing() {
    let first = check("claims/letter.toml", &letter("")).unwrap().claim;
    let other = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ok/smallest.toml"));
    let claim = check_translation(
        "claims/small.toml",
        &other.unwrap(),
        Original::Claim(&first),
    );
    assert_eq!(claim.unwrap().claim.slug, "small");
}

#[test]
fn the_language_in_a_name_may_be_written_in_either_case() {
    let first = check("claims/letter.toml", &letter("")).unwrap().claim;
    let text = String::from_utf8(letter(".ko")).unwrap();
    let text = text.replacen("language = \"ko\"", "language = \"ko-KR\"", 1);
    for name in ["letter.ko-KR", "letter.ko-kr"] {
        let path = format!("claims/{name}.toml");
        let checked = check_translation(&path, text.as_bytes(), Original::Claim(&first));
        let claim = checked.unwrap().claim;
        assert_eq!(
            (claim.slug.as_str(), claim.language.as_str()),
            (name, "ko-KR")
        );
    }
}

#[test]
fn warnings_do_not_push_errors_out() {
    let text = String::from_utf8(letter("")).unwrap();
    let change = "[[change]]\non = 2024-03-01\nwhat = \"TODO\"\n".repeat(2000);
    let text = format!("{text}\n{change}").replacen("[[change]]", "[[chnage]]", 1);
    let problems = check("claims/letter.toml", text.as_bytes()).unwrap_err();
    let counts = problems.counts();
    assert_eq!((counts.errors, counts.warnings), (1, 2000));
    assert_eq!(problems.left_out().warnings, 1500);
    assert!(
        problems
            .render(false)
            .ends_with("1 problem, 2000 warnings, of which 501 are shown\n")
    );
}
