//! What is taught about each rule is true: in a sound claim, the bad example breaks that rule and
//! no other, and the good one breaks none.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use claim::{
    Checked, Level, Name, Original, Problem, Problems, Rule, check, check_translation,
    evidence::{Record, copy_of, verify},
};
use std::{collections::BTreeSet, path::Path};

const BASE: &str = include_str!("examples/letter.toml");
const LETTER: &str = include_str!("languages/letter.toml");
const LETTER_KO: &str = include_str!("languages/letter.ko.toml");

/// A part of a claim file: its first line is a header, or a key of the claim itself.
#[derive(Clone)]
struct Block(String);

impl Block {
    /// The keys of the claim one by one, then the tables.
    fn all(text: &str) -> Vec<Self> {
        let mut blocks: Vec<Self> = Vec::new();
        let mut in_tables = false;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let is_header = line.starts_with('[');
            let is_key = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.contains(" = ");
            in_tables |= is_header;
            match blocks.last_mut() {
                Some(last) if !is_header && (in_tables || !is_key) => {
                    last.0.push_str(line);
                    last.0.push('\n');
                }
                _ => blocks.push(Self(format!("{line}\n"))),
            }
        }
        blocks
    }

    /// What there is one of: a key of the claim, the one table of its name, or a table by its id.
    fn name(&self) -> Option<(&str, &str)> {
        let head = self.0.lines().next().unwrap();
        if let Some((key, _)) = head.split_once(" = ") {
            return Some((key, ""));
        }
        let id = self.0.lines().find_map(|line| line.strip_prefix("id = "));
        match id {
            Some(id) => Some((head, id)),
            None => (!head.starts_with("[[")).then_some((head, "")),
        }
    }

    fn is_table(&self) -> bool {
        self.0.starts_with('[')
    }
}

/// The base with the example's parts in the places of those that they are, in the order of the
/// example; its other tables at the end.
fn embed(base: &str, example: &str) -> String {
    let mut blocks = Block::all(base);
    let example = Block::all(example);
    let is_there = |block: &Block| {
        let name = block.name();
        name.is_some() && Block::all(base).iter().any(|other| other.name() == name)
    };
    let (mut known, new): (Vec<_>, Vec<_>) = example.into_iter().partition(is_there);
    let names: Vec<Block> = known.clone();
    known.reverse();
    for block in &mut blocks {
        let name = block.name();
        if name.is_some() && names.iter().any(|known| known.name() == name) {
            *block = known.pop().unwrap();
        }
    }
    let (tables, keys): (Vec<_>, Vec<_>) = new.into_iter().partition(Block::is_table);
    let all = keys.iter().chain(&blocks).chain(&tables);
    all.map(|block| block.0.as_str()).collect()
}

/// The file that an example stands for: its path and its bytes.
fn file(example: &str) -> (String, Vec<u8>) {
    let first = example.lines().next().unwrap();
    let head = first.strip_prefix("# ").unwrap_or_default();
    let head = match head.starts_with("claims/") {
        true => head,
        false => "claims/letter.toml",
    };
    let (path, how) = head.split_once(", ").unwrap_or((head, ""));
    let name = Name::of(Path::new(path));
    let base = match name.language.as_deref() {
        None => BASE,
        Some("en") => LETTER,
        Some(_) => LETTER_KO,
    };
    let mut text = embed(base, example);
    if let Some(bytes) = how.strip_suffix(" bytes") {
        let bytes: usize = bytes.replace(',', "").parse().unwrap();
        text.push_str(&"\n".repeat(bytes - text.len()));
        assert_eq!(text.len(), bytes);
    }
    let bytes = match how {
        "saved as Latin-1" => text.chars().map(|c| u8::try_from(c).unwrap()).collect(),
        _ => text.into_bytes(),
    };
    (path.to_owned(), bytes)
}

/// What is said of an example, of either level.
fn told(example: &str) -> Problems {
    let (path, bytes) = file(example);
    let first = check("claims/letter.toml", LETTER.as_bytes()).unwrap();
    let original = match Name::of(Path::new(&path)).claim.as_str() {
        "letter" => Original::Claim(&first.claim),
        _ => Original::Missing,
    };
    match check_translation(&path, &bytes, original) {
        Ok(checked) => compared(&checked, (&path, &bytes), example),
        Err(problems) => problems,
    }
}

/// The warnings, with what the saved copy says that the example names, if it does: the lines after
/// `# evidence/letter/` are such a copy's name and text.
fn compared(checked: &Checked, (path, bytes): (&str, &[u8]), example: &str) -> Problems {
    let mut told = checked.warnings.clone();
    if !example.contains("evidence/letter/") {
        return told;
    }
    let text = std::str::from_utf8(bytes).unwrap();
    let written = example
        .lines()
        .find_map(|line| line.strip_prefix("# evidence/letter/")?.split_once(": "));
    let copy = written.and_then(|(name, words)| {
        let of = format!("evidence/letter/{name}");
        match copy_of(&checked.claim, name, words.as_bytes()) {
            Ok(copy) => Some(copy),
            Err(why) => {
                told.extend(&why.problems(&checked.claim, (path, text), (&of, name)));
                None
            }
        }
    });
    let copies = |id: &str| {
        let of = copy.iter().filter(|(source, _)| *source == id);
        of.map(|(_, copy)| ("evidence/letter/herald.txt", copy))
            .collect()
    };
    let today = "2024-03-01".parse().unwrap();
    let report = verify(
        &checked.claim,
        (path, text),
        copies,
        &Record::default(),
        today,
    );
    if let Some(problems) = &report.problems {
        told.extend(problems);
    }
    // The base's own quotations have no copies either.
    let is_the_example_s = |problem: &Problem| {
        let (range, _) = problem.labels.first().unwrap();
        example.contains(&text[range.clone()])
    };
    let unchecked = report.unchecked.iter().flatten();
    for problem in unchecked.filter(|problem| is_the_example_s(problem)) {
        told.extend(&Problems::one(path, bytes, problem.clone()));
    }
    told
}

/// Whether it takes a record to break it: the tests of `card check` write some.
fn is_about_the_record(rule: Rule) -> bool {
    matches!(rule, Rule::BadRecord | Rule::UnannouncedChange)
}

#[test]
fn the_base_is_a_claim() {
    assert!(
        check("claims/letter.toml", BASE.as_bytes())
            .unwrap()
            .warnings
            .is_empty()
    );
}

#[test]
fn every_bad_example_breaks_its_rule_and_no_other() {
    for rule in Rule::ALL {
        if is_about_the_record(*rule) {
            continue;
        }
        let problems = told(rule.lesson().bad);
        let rules: BTreeSet<_> = problems.iter().map(|problem| problem.rule).collect();
        let expected = match rule {
            // Only what makes cards knows their languages: the tests of `card check` hold it.
            Rule::UnspokenLanguage => BTreeSet::new(),
            rule => BTreeSet::from([*rule]),
        };
        assert_eq!(rules, expected, "{}\n{problems}", rule.name());
        let errors = problems.counts().errors;
        assert!(
            errors == 0 || rule.level() == Level::Error,
            "{}",
            rule.name()
        );
    }
}

#[test]
fn every_good_example_is_sound() {
    for rule in Rule::ALL.iter().filter(|rule| !is_about_the_record(**rule)) {
        let problems = told(rule.lesson().good);
        assert!(problems.is_empty(), "{}\n{problems}", rule.name());
    }
}

#[test]
fn the_examples_of_a_record_are_one_and_none() {
    let lesson = Rule::BadRecord.lesson();
    assert!(Record::read(lesson.bad).is_err());
    assert_eq!(Record::read(lesson.good).unwrap().entries.len(), 1);
}

#[test]
fn every_lesson_says_something() {
    for rule in Rule::ALL {
        let (name, lesson) = (rule.name(), rule.lesson());
        for sentence in [lesson.why, lesson.way_out] {
            assert!(sentence.ends_with('.'), "{name}: {sentence}");
            assert!(sentence.len() > 25 && sentence.len() < 300, "{name}");
            assert!(!sentence.contains('\n'), "{name}");
        }
        assert_ne!(lesson.bad, lesson.good, "{name}");
    }
}
