//! Trunk's hook, from outside: the folder that Trunk would stage, the variables that it would
//! set, and what is there afterwards. In Trunk's `debug` profile, which needs no other tool; the
//! release is tested in browsers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

#[path = "common/hook.rs"]
mod hook;

use hook::Project;
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Output},
};

const SMALLEST: &str = include_str!("../../claim/tests/ok/smallest.toml");
const LETTER: &str = include_str!("../../claim/tests/languages/letter.toml");
const LETTER_KO: &str = include_str!("../../claim/tests/languages/letter.ko.toml");

fn engine(files: &BTreeMap<String, Vec<u8>>) -> Vec<(&String, &Vec<u8>)> {
    files
        .iter()
        .filter(|(name, _)| name.starts_with("engine"))
        .collect()
}

fn page(files: &BTreeMap<String, Vec<u8>>) -> String {
    String::from_utf8(files["index.html"].clone()).unwrap()
}

#[test]
fn the_engine_is_the_same_with_1_and_with_100_claims() {
    let project = Project::new("hundred");
    project.claim("one", SMALLEST);
    let (output, with_one) = project.bundle("debug");
    assert!(output.status.success(), "{output:?}");
    for number in 1..100 {
        let other = SMALLEST.replacen("headline = \"", &format!("headline = \"{number}: "), 1);
        project.claim(&format!("one-{number}"), &other);
    }
    let (output, with_hundred) = project.bundle("debug");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(engine(&with_one).len(), 2);
    assert_eq!(engine(&with_one), engine(&with_hundred));
    assert_eq!(
        with_one["one.js"], with_hundred["one.js"],
        "a claim's script depends on no other claim"
    );
    for ending in [".js", ".html"] {
        let named = |name: &&String| name.starts_with("one") && name.ends_with(ending);
        assert_eq!(with_hundred.keys().filter(named).count(), 100);
    }
    assert_eq!(page(&with_hundred).matches("<li data-slug=").count(), 100);
}

#[test]
fn each_script_names_the_engine_of_its_build_and_its_page_has_the_card_as_text() {
    let project = Project::new("names");
    project.claim("one", SMALLEST);
    let (_, files) = project.bundle("debug");
    let script = String::from_utf8(files["one.js"].clone()).unwrap();
    for (name, _) in engine(&files) {
        assert!(
            script.contains(&format!("\"{name}\"")),
            "{name} is not named"
        );
    }
    let own = String::from_utf8(files["one.html"].clone()).unwrap();
    assert!(
        own.contains("<report-denial heading-level=\"1\" claim=\"one\"><article>"),
        "{own}"
    );
}

#[test]
fn while_previewing_a_broken_claim_is_told_of_in_the_page_and_the_last_good_card_stays() {
    let project = Project::new("broken");
    project.claim("one", SMALLEST);
    let (_, good) = project.bundle("debug");
    assert!(!page(&good).contains("role=\"alert\""));
    project.claim("one", &SMALLEST.replacen("headline", "hedline", 1));
    let (output, broken) = project.bundle("debug");
    assert!(output.status.success());
    assert_eq!(good["one.js"], broken["one.js"]);
    assert!(
        page(&broken).contains("role=\"alert\""),
        "{}",
        page(&broken)
    );
    assert!(
        page(&broken).contains("did you mean `headline`?"),
        "{}",
        page(&broken)
    );
    assert!(
        String::from_utf8_lossy(&output.stderr).contains("--> claims/one.toml:1:1"),
        "{output:?}"
    );
}

#[test]
fn a_second_language_is_a_card_of_its_own() {
    let project = Project::new("languages");
    project.claim("letter", LETTER);
    project.claim("letter.ko", LETTER_KO);
    let (output, files) = project.bundle("debug");
    assert!(output.status.success(), "{output:?}");
    let script = String::from_utf8(files["letter.ko.js"].clone()).unwrap();
    assert!(script.contains("slug:\"letter.ko\""));
    let page = page(&files);
    let languages = "English (en)</a> · <a href=\"letter.ko.html\"";
    assert!(page.contains(languages), "{page}");
    assert_eq!(page.matches("<li data-slug=").count(), 1, "{page}");
}

#[test]
fn while_previewing_a_second_language_that_differs_keeps_its_last_good_card() {
    let project = Project::new("differs");
    project.claim("letter", LETTER);
    project.claim("letter.ko", LETTER_KO);
    let (_, good) = project.bundle("debug");
    // The first language goes on, and the second one has not followed yet.
    let changed = |text: &str| text.replacen("2024-02-27", "2024-02-26", 1);
    project.claim("letter", &changed(LETTER));
    let (output, behind) = project.bundle("debug");
    assert!(output.status.success());
    assert_ne!(good["letter.js"], behind["letter.js"]);
    assert_eq!(good["letter.ko.js"], behind["letter.ko.js"]);
    assert!(page(&behind).contains("other-fact"), "{}", page(&behind));
    project.claim("letter.ko", &changed(LETTER_KO));
    let (_, both) = project.bundle("debug");
    assert!(!page(&both).contains("role=\"alert\""));
    assert_ne!(good["letter.ko.js"], both["letter.ko.js"]);
}

#[test]
fn what_was_held_against_a_broken_claim_is_not_kept_as_good() {
    let project = Project::new("unheld");
    project.claim("letter", LETTER);
    project.claim("letter.ko", LETTER_KO);
    let (_, good) = project.bundle("debug");
    project.claim("letter", &LETTER.replacen("headline", "hedline", 1));
    project.claim(
        "letter.ko",
        &LETTER_KO.replacen("that night", "that evening", 1),
    );
    let (_, unheld) = project.bundle("debug");
    assert_eq!(good["letter.js"], unheld["letter.js"]);
    assert_ne!(
        good["letter.ko.js"], unheld["letter.ko.js"],
        "shown as it is"
    );
    project.claim("letter", LETTER);
    let (_, held) = project.bundle("debug");
    assert_eq!(
        good["letter.ko.js"], held["letter.ko.js"],
        "the last good one"
    );
}

/// A claim file with former names in it.
fn formerly(text: &str, names: &str) -> String {
    text.replacen("[[point]]", &format!("formerly = {names}\n\n[[point]]"), 1)
}

#[test]
fn a_renamed_claim_is_there_under_its_former_names_too() {
    let project = Project::new("renamed");
    project.claim("letter", &formerly(LETTER, "[\"note\", \"paper\"]"));
    project.claim("letter.ko", &formerly(LETTER_KO, "[\"note\", \"paper\"]"));
    let (output, files) = project.bundle("debug");
    assert!(output.status.success(), "{output:?}");
    let script = String::from_utf8(files["letter.js"].clone()).unwrap();
    assert!(script.contains("slug:\"letter\",formerly:[\"note\",\"paper\"],"));
    for (name, former) in [
        ("letter.js", "note.js"),
        ("letter.js", "paper.js"),
        ("letter.ko.js", "note.ko.js"),
    ] {
        assert_eq!(files[name], files[former], "{former}");
    }
}

#[test]
fn a_former_name_that_another_claim_has_or_had_is_refused() {
    for (name, other) in [
        ("letter", SMALLEST.to_owned()),
        ("another", formerly(SMALLEST, "[\"letter\"]")),
    ] {
        let project = Project::new(&format!("taken-{name}"));
        project.claim(name, &other);
        project.claim("note", &formerly(LETTER, "[\"letter\"]"));
        let (output, files) = project.bundle("debug");
        assert!(output.status.success(), "a preview goes on: {output:?}");
        let told = format!(
            "error[taken-name]: `letter` in `formerly` is a name of claims/{name}.toml\n--&gt; claims/note.toml"
        );
        assert!(page(&files).contains(&told), "{}", page(&files));
        assert!(!files.contains_key("note.js"));
    }
}

#[test]
fn each_name_has_a_page_of_its_own_that_leads_to_the_present_one() {
    let project = Project::new("pages");
    project.claim("letter", &formerly(LETTER, "[\"note\"]"));
    let (_, files) = project.bundle("debug");
    assert_eq!(files["letter.html"], files["note.html"]);
    let page = String::from_utf8(files["note.html"].clone()).unwrap();
    for part in [
        "<html lang=\"en\" dir=\"ltr\">",
        "<title>Did the mayor sign the letter? The report · The denial</title>",
        "<link rel=\"canonical\" href=\"letter.html\">",
        "<script async src=\"letter.js\"></script>",
        "\"@type\":\"Claim\"",
    ] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(files.contains_key("page.css"));
}

#[test]
fn whatever_a_claim_says_its_page_and_the_catalogue_hold_it_as_text() {
    let project = Project::new("attack");
    let attack = "</title></script><img src=x onerror=alert(1)>{{data}}<!-- every problem --> '?";
    let claim = LETTER.replacen("Did the mayor sign the letter?", attack, 1);
    project.claim("letter", &claim.replacen("The Courier", attack, 1));
    let (output, files) = project.bundle("debug");
    assert!(output.status.success(), "{output:?}");
    let own = String::from_utf8(files["letter.html"].clone()).unwrap();
    for (name, page) in [("letter.html", own), ("index.html", page(&files))] {
        assert!(page.contains("&lt;img src=x"), "{name}: it is there");
        assert!(!page.contains("<img"), "{name}: {page}");
        assert!(!page.contains("</title></script>"), "{name}: {page}");
    }
}

/// `card scripts` for the claims of a project, run where the sources are.
fn scripts(project: &Project, engine: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_card"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
        .arg("scripts")
        .arg("--claims")
        .arg(project.0.join("claims"))
        .arg("--engine")
        .arg(project.0.join(engine))
        .arg("--out")
        .arg(project.0.join("scripts"))
        // No esbuild, whoever runs the tests.
        .env("PATH", "")
        .output()
        .unwrap()
}

#[test]
fn scripts_of_another_folder_are_those_of_the_build_with_its_engine() {
    let project = Project::new("scripts");
    project.claim("letter", LETTER);
    project.claim("letter.ko", LETTER_KO);
    let (_, built) = project.bundle("debug");
    let output = scripts(&project, "stage");
    assert!(output.status.success(), "{output:?}");
    for name in ["letter.js", "letter.ko.js"] {
        let script = fs::read(project.0.join("scripts").join(name)).unwrap();
        assert_eq!(script, built[name], "{name}");
    }
}

#[test]
fn scripts_need_one_engine_and_no_broken_claim() {
    let project = Project::new("no-engine");
    project.claim("one", SMALLEST);
    let output = scripts(&project, "claims");
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.contains("expected one engine") && told.contains("found 0"),
        "{told}"
    );
    project.bundle("debug");
    project.claim("one", &SMALLEST.replacen("headline", "hedline", 1));
    let output = scripts(&project, "stage");
    assert_eq!(output.status.code(), Some(1));
    assert!(!project.0.join("scripts").exists());
}

#[test]
fn the_lines_to_paste_name_the_second_language() {
    let project = Project::new("embed");
    project.claim("letter", LETTER);
    project.claim("letter.ko", LETTER_KO);
    let output = Command::new(env!("CARGO_BIN_EXE_card"))
        .current_dir(&project.0)
        .args(["embed", "letter.ko"])
        .output()
        .unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    assert!(
        lines.starts_with("<report-denial claim=\"letter.ko\">"),
        "{lines}"
    );
    assert!(lines.contains("/letter.ko.js\""), "{lines}");
}

#[test]
fn in_release_a_broken_claim_stops_the_build_and_all_broken_claims_are_told_of() {
    let project = Project::new("release");
    for name in ["one", "two"] {
        project.claim(name, &SMALLEST.replacen("headline", "hedline", 1));
    }
    let (output, files) = project.bundle("release");
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.contains("claims/one.toml:1:1") && told.contains("claims/two.toml:1:1"),
        "{told}"
    );
    assert!(!files.contains_key("one.js"));
}

#[test]
fn outside_of_trunk_the_hook_says_what_to_run() {
    let output = Command::new(env!("CARGO_BIN_EXE_card"))
        .arg("bundle")
        .env_remove("TRUNK_SOURCE_DIR")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&output.stderr)
            .contains("run `trunk serve` or `trunk build --release`")
    );
}

#[test]
fn what_is_still_the_template_s_is_told_of_in_the_preview_and_in_no_release() {
    let project = Project::new("unfinished");
    let unfinished = SMALLEST.replacen("text = \"", "text = \"TODO: ", 1);
    project.claim("one", &unfinished);
    let (output, files) = project.bundle("debug");
    assert!(output.status.success(), "{output:?}");
    assert!(files.contains_key("one.js"));
    assert!(page(&files).contains("role=\"alert\""));
    assert!(page(&files).contains("warning[unfinished]"));
    let (output, files) = project.bundle("release");
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("warning[unfinished]: "), "{said}");
    assert!(said.contains("before a release"), "{said}");
    assert!(!files.contains_key("one.js"));
    // Nor is it handed out as text for an article.
    let embed = Command::new(env!("CARGO_BIN_EXE_card"))
        .args(["embed", "one"])
        .current_dir(&project.0)
        .output()
        .unwrap();
    assert_eq!(embed.status.code(), Some(1));
    assert_eq!(String::from_utf8(embed.stdout).unwrap(), "");
}
