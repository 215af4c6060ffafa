//! What a preview keeps of claims that did not change: it is the same as if it were made anew, whatever changes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

#[path = "common/hook.rs"]
mod hook;

use hook::Project;
use std::{collections::BTreeMap, fs, path::PathBuf};

const SMALLEST: &str = include_str!("../../claim/tests/ok/smallest.toml");
const LETTER: &str = include_str!("../../claim/tests/languages/letter.toml");
const LETTER_KO: &str = include_str!("../../claim/tests/languages/letter.ko.toml");

impl Project {
    /// A small claim, and one in two languages.
    fn with_claims(name: &str) -> Self {
        let project = Self::new(name);
        project.claim("one", SMALLEST);
        project.claim("letter", LETTER);
        project.claim("letter.ko", LETTER_KO);
        project
    }

    fn kept(&self, slug: &str) -> PathBuf {
        let folder = self.0.join("target/report-denial/finished");
        folder.join(format!("{slug}.kept"))
    }

    /// What a preview stages and says, which must be what it is where nothing was kept.
    fn preview(&self) -> BTreeMap<String, Vec<u8>> {
        let (output, staged) = self.bundle("debug");
        let kept = self.0.join("target/report-denial/finished");
        let aside = self.0.join("aside");
        fs::rename(&kept, &aside).unwrap();
        let (anew_output, anew) = self.bundle("debug");
        fs::remove_dir_all(&kept).unwrap();
        fs::rename(&aside, &kept).unwrap();
        assert_eq!(output, anew_output);
        for (name, bytes) in &anew {
            assert!(staged[name] == *bytes, "{name} is not as it is made anew");
        }
        assert_eq!(staged.len(), anew.len());
        staged
    }

    /// Puts a mark into what is kept of a card, which is in the preview for as long as that is taken.
    fn mark(&self, slug: &str) {
        let kept = fs::read_to_string(self.kept(slug)).unwrap();
        let marked = kept.replace("<title>", "<TITLE>");
        assert_ne!(marked, kept);
        fs::write(self.kept(slug), marked).unwrap();
    }

    /// Whether the mark is in a preview.
    fn is_marked(&self, slug: &str) -> bool {
        let page = self.bundle("debug").1[&format!("{slug}.html")].clone();
        String::from_utf8(page).unwrap().contains("<TITLE>")
    }
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

#[test]
fn what_did_not_change_is_taken_as_it_was_and_what_changed_is_made_anew() {
    let project = Project::with_claims("kept");
    let first = project.preview();
    assert_eq!(project.preview(), first);
    for slug in ["one", "letter", "letter.ko"] {
        project.mark(slug);
        assert!(
            project.is_marked(slug),
            "{slug} is not taken from what is kept"
        );
    }
    project.claim(
        "one",
        &SMALLEST.replacen("headline = \"", "headline = \"Now: ", 1),
    );
    assert!(!project.is_marked("one"));
    assert!(project.is_marked("letter"));
    // A card in one language may speak of its others.
    project.claim(
        "letter.ko",
        &LETTER_KO.replacen("summary = \"", "summary = \"또 ", 1),
    );
    assert!(!project.is_marked("letter") && !project.is_marked("letter.ko"));
    let changed = project.preview();
    assert!(text(&changed, "one.html").contains("Now: "));
    assert!(text(&changed, "index.html").contains("Now: "));
    assert!(text(&changed, "letter.ko.html").contains("또 "));
}

#[test]
fn a_record_of_quotations_that_changed_is_in_the_card() {
    let project = Project::with_claims("kept-record");
    project.preview();
    project.mark("letter");
    let line = LETTER
        .lines()
        .find(|line| line.starts_with("words = "))
        .unwrap();
    let quoted = line.trim_start_matches("words = \"").trim_end_matches('"');
    let source = LETTER
        .lines()
        .find(|line| line.starts_with("source = "))
        .unwrap();
    let record = format!(
        "[[quotation]]\n{source}\nwords = \"{}\"\ncopy = \"{}\"\non = \"2024-03-01\"\n",
        sha256(quoted),
        sha256("a copy")
    );
    let folder = project.0.join("claims/verified");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("letter.toml"), record).unwrap();
    assert!(!project.is_marked("letter"));
    let with = project.preview();
    fs::remove_dir_all(folder).unwrap();
    let without = project.preview();
    assert_ne!(with["letter.js"], without["letter.js"]);
}

fn sha256(text: &str) -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn loader_and_style_are_never_kept() {
    let project = Project::with_claims("kept-loader");
    let first = project.preview();
    for (file, mark) in [
        ("www/card.css", "\n.mark { order: 77 }"),
        ("www/loader.js", "// seventy-seven"),
    ] {
        let path = project.0.join(file);
        let changed = match file {
            "www/loader.js" => format!("{mark}\n{}", fs::read_to_string(&path).unwrap()),
            _ => fs::read_to_string(&path).unwrap() + mark,
        };
        fs::write(&path, changed).unwrap();
        let second = project.preview();
        assert_ne!(second["one.js"], first["one.js"], "{file}");
        assert_eq!(second["one.html"], first["one.html"], "{file}");
    }
}

#[test]
fn what_is_told_of_a_claim_is_told_after_every_save() {
    let project = Project::with_claims("kept-told");
    project.preview();
    project.claim("one", &SMALLEST.replacen("headline", "hedline", 1));
    for _ in 0..2 {
        let broken = project.preview();
        assert!(text(&broken, "index.html").contains("hedline"));
        assert!(broken.contains_key("one.js"), "the last good card stays");
    }
    project.claim("one", SMALLEST);
    assert!(!text(&project.preview(), "index.html").contains("hedline"));
    assert!(project.kept("one").exists());
}

#[test]
fn a_name_that_two_claims_have_is_told_of_whichever_was_changed() {
    let project = Project::with_claims("kept-names");
    let formerly = |text: &str| format!("formerly = [\"note\"]\n{text}");
    project.claim("one", &formerly(SMALLEST));
    project.preview();
    project.claim("letter", &formerly(LETTER));
    for _ in 0..2 {
        assert!(text(&project.preview(), "index.html").contains("is a name of claims"));
    }
    project.claim("letter", LETTER);
    project.preview();
    // A new claim of that name, which is itself no claim yet.
    project.claim("note", "");
    let (output, _) = project.bundle("debug");
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("taken-name")
    );
    project.preview();
}

#[test]
fn what_is_cut_short_or_of_another_command_is_not_taken() {
    let project = Project::with_claims("kept-cut");
    project.preview();
    project.mark("one");
    let kept = fs::read_to_string(project.kept("one")).unwrap();
    for cut in [&kept[..kept.len() - 1], &kept[..70], ""] {
        fs::write(project.kept("one"), cut).unwrap();
        assert!(!project.is_marked("one"));
    }
    project.mark("one");
    let by = project.0.join("target/report-denial/finished/by");
    fs::write(&by, "another command").unwrap();
    assert!(!project.is_marked("one"));
    project.preview();
}

#[test]
fn a_release_is_made_of_nothing_that_was_kept() {
    let project = Project::with_claims("kept-release");
    project.preview();
    fs::remove_dir_all(project.0.join("target/report-denial/finished")).unwrap();
    // It stops where it needs tools that this test does not have; by then claims were read.
    project.bundle("release");
    assert!(!project.0.join("target/report-denial/finished").exists());
}
