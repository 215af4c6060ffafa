//! Trunk's hook, from outside: the folder that Trunk would stage, the variables that it would
//! set, and what is there afterwards. In Trunk's `debug` profile, which needs no other tool; the
//! release is tested in browsers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const SMALLEST: &str = include_str!("../../claim/tests/ok/smallest.toml");

/// A project folder that goes away with the test.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("report-denial-{name}-{}", std::process::id()));
        let project = Self(folder);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for folder in ["claims", "www", "stage"] {
            fs::create_dir_all(project.0.join(folder)).unwrap();
        }
        for file in ["www/loader.js", "www/card.css"] {
            fs::copy(root.join(file), project.0.join(file)).unwrap();
        }
        project
    }

    fn claim(&self, name: &str, text: &str) {
        fs::write(self.0.join(format!("claims/{name}.toml")), text).unwrap();
    }

    /// What Trunk does before the hook, the hook, and every file it staged.
    fn bundle(&self, profile: &str) -> (Output, BTreeMap<String, Vec<u8>>) {
        let stage = self.0.join("stage");
        fs::remove_dir_all(&stage).unwrap();
        fs::create_dir_all(&stage).unwrap();
        fs::write(stage.join("engine.js"), "let wasm_bindgen = {};").unwrap();
        fs::write(stage.join("engine_bg.wasm"), b"\0asm\x01\0\0\0").unwrap();
        fs::write(
            stage.join("index.html"),
            "<body>\n<report-denial claim=\"one\"></report-denial>\n<ul><!-- every claim --></ul>",
        )
        .unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_card"))
            .arg("bundle")
            .env("TRUNK_SOURCE_DIR", &self.0)
            .env("TRUNK_STAGING_DIR", &stage)
            .env("TRUNK_PROFILE", profile)
            .output()
            .unwrap();
        let files = fs::read_dir(&stage).unwrap().map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read(&path).unwrap())
        });
        (output, files.collect())
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

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
    let scripts = with_hundred
        .keys()
        .filter(|name| name.starts_with("one"))
        .count();
    assert_eq!(scripts, 100);
    assert_eq!(page(&with_hundred).matches("<li><a href=").count(), 100);
}

#[test]
fn each_script_names_the_engine_of_its_build_and_the_page_has_the_card_as_text() {
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
    assert!(
        page(&files).contains("<report-denial claim=\"one\"><article>"),
        "{}",
        page(&files)
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
