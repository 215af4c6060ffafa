//! What a claim is begun with from saved pages, as systems of all kinds write them: each page in `pages` is invented, and what
//! is taken from it, from where, and what is said to be missing is recorded beside it.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use claim::draft::{FromPage, from_page};
use std::{env, fs, path::Path};

#[test]
fn each_page_gives_what_it_says_of_itself_and_what_it_does_not_say_is_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut seen = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "html") {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy();
        let FromPage { told, .. } = from_page(&name, &fs::read(&path).unwrap()).unwrap();
        let told = told.join("\n") + "\n";
        let recorded = path.with_extension("txt");
        if env::var_os("UPDATE").is_some() {
            fs::write(&recorded, &told).unwrap();
        }
        let before = fs::read_to_string(&recorded).unwrap_or_default();
        assert_eq!(told, before, "{name}: UPDATE=1 accepts the new text");
        seen += 1;
    }
    assert!(seen >= 10, "{seen} pages");
}
