//! What the fuzzer tries for minutes, tried here in seconds: its seeds as they are, and a few
//! thousand changes of them, the same in every run.
//!
//! `RD_SEEDS=<folder> cargo test --test trials` writes the seeds down, as `cargo xtask fuzz` does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use std::{collections::BTreeMap, env, fs, path::Path};

#[path = "common/html.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod html;
#[path = "common/payloads.rs"]
mod payloads;
#[path = "common/trial.rs"]
#[allow(dead_code, reason = "the fuzz targets use the rest")]
mod trial;

/// Every claim file of the repository by its name, those with mistakes too. Large ones teach
/// nothing that small ones do not, and slow every trial.
fn files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for folder in [
        "claims",
        "tests/claims",
        "crates/claim/tests/ok",
        "crates/claim/tests/bad",
        "crates/claim/tests/languages",
    ] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if !name.ends_with(".toml") {
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            if bytes.len() < 20_000 {
                files.insert(name, bytes);
            }
        }
    }
    assert!(files.len() > 100);
    files
}

/// The cards of those without a mistake, as the engine gets them.
fn cards(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let card = |(name, bytes): (&String, &Vec<u8>)| {
        let claim = claim::check("claims/seed.toml", bytes).ok()?.claim;
        let card = report_denial::compose::compose(&claim).ok()?;
        Some((name.clone(), trial::bytes_of(&card)))
    };
    let cards: BTreeMap<_, _> = files.iter().filter_map(card).collect();
    assert!(cards.len() > 10);
    cards
}

/// The same cases in every run: a test that fails now and then is not believed.
fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// Tries each seed as it is, then seeds with bytes changed, left out and put in.
fn try_all(seeds: &BTreeMap<String, Vec<u8>>, target: &str, cases: u32, trial: fn(&[u8])) {
    if let Some(folder) = env::var_os("RD_SEEDS") {
        let folder = Path::new(&folder).join(target);
        fs::create_dir_all(&folder).unwrap();
        for (name, bytes) in seeds {
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
    let seeds: Vec<&Vec<u8>> = seeds.values().collect();
    seeds.iter().for_each(|seed| trial(seed));
    let change = (any::<prop::sample::Index>(), 0..3, any::<u8>());
    let changes = (0..seeds.len(), vec(change, 1..6));
    runner(cases)
        .run(&changes, |(seed, changes)| {
            let mut bytes = seeds[seed].clone();
            for (at, kind, byte) in changes {
                let at = at.index(bytes.len().max(1));
                match kind {
                    0 if at < bytes.len() => bytes[at] = byte,
                    1 if at < bytes.len() => drop(bytes.remove(at)),
                    _ => bytes.insert(at, byte),
                }
            }
            trial(&bytes);
            Ok(())
        })
        .unwrap();
}

#[test]
fn no_file_stops_the_checker_and_every_card_is_sound() {
    try_all(&files(), "file", 100, trial::file);
}

#[test]
fn no_numbers_stop_the_engine_s_reader_or_its_view() {
    try_all(&cards(&files()), "numbers", 3000, trial::numbers);
}

/// Pages and texts as they are saved: the embed's own pages, and texts with what is forgiven.
fn copies() -> BTreeMap<String, Vec<u8>> {
    let mut copies: BTreeMap<String, Vec<u8>> = files();
    for entry in fs::read_dir("tests/pages").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_file() {
            copies.insert(name, fs::read(&path).unwrap());
        }
    }
    let texts: [(&str, &[u8]); 4] = [
        ("quotes.txt", "«The ﬁrst» … [sic] — ‘no’, 1,000.5\u{ad}\u{200b} 말했다”고".as_bytes()),
        ("old.html", b"<html><meta charset=windows-1252><p>\x93Yes\x94 \x96 no"),
        ("wide.txt", b"\xff\xfeH\0e\0"),
        ("tags.html", b"<!doctype html><p>a<b>b<script>x</scri</script><style><!--</style>&amp;&#0;&#x110000;"),
    ];
    copies.extend(texts.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())));
    copies
}

#[test]
fn any_copy_is_compared_with_and_a_text_is_found_in_itself() {
    try_all(&copies(), "evidence", 2000, trial::copy);
}

/// Saved pages: what systems of all kinds write about an article, and attacks in each place that is read.
fn pages() -> BTreeMap<String, Vec<u8>> {
    let mut pages = BTreeMap::new();
    for folder in ["tests/pages", "crates/claim/tests/pages"] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.ends_with(".html") {
                pages.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    for (number, attacks) in attacks().chunks(8).enumerate() {
        pages.insert(
            format!("attacks-{number}.html"),
            attacked(attacks).into_bytes(),
        );
    }
    pages
}

/// Our own; the public ones too where seeds are written down, since trying them all takes minutes.
fn attacks() -> Vec<String> {
    let mut attacks: Vec<String> = payloads::OWN
        .iter()
        .map(|text| (*text).to_owned())
        .collect();
    let public = env::var_os("RD_SEEDS").and(env::var_os("RD_PAYLOADS"));
    if let Some(path) = public {
        let public: Vec<String> = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        attacks.extend(public);
    }
    attacks
}

/// A page that says attacks of itself: each in another place, and as it is.
fn attacked(attacks: &[String]) -> String {
    let at = |place: usize| attacks[place % attacks.len()].as_str();
    let escaped =
        |place: usize| html_escape::encode_double_quoted_attribute(at(place)).into_owned();
    let json = serde_json::json!({
        "@type": "Article", "headline": at(0), "author": [at(1), {"name": at(2)}], "publisher": {"name": at(3)},
        "datePublished": at(4), "inLanguage": at(5), "url": at(6),
    });
    format!(
        "<!doctype html><html lang=\"{}\"><title>{}</title><link rel=canonical href=\"{}\"><meta property=og:title content=\"{}\">\
         <meta name=author content=\"{}\"><meta property=og:site_name content=\"{}\">\
         <meta property=article:published_time content=\"{}\"><script type=application/ld+json>{json}</script><p>{}",
        escaped(5),
        escaped(0),
        escaped(6),
        escaped(7),
        escaped(1),
        escaped(3),
        escaped(4),
        attacks.concat()
    )
}

#[test]
fn a_claim_that_is_begun_with_any_page_passes_the_check() {
    try_all(&pages(), "page", 300, trial::page);
}
