//! Nothing that can be in a file makes the checker panic, or keeps it busy.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use claim::{Checked, Claim, Original, Problems, check, check_translation};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner},
};
use std::{
    sync::LazyLock,
    time::{Duration, Instant},
};

const GOOD: &str = include_str!("ok/everything.toml");
/// What the files are held against as if they were in a second language.
static FIRST: LazyLock<Claim> =
    LazyLock::new(|| check("claims/good.toml", GOOD.as_bytes()).unwrap().claim);
const MIB: usize = 1 << 20;
/// Large enough for what grows too fast to show, small enough for an unoptimised test.
const LARGE: usize = MIB / 8;

/// Checks a file by itself and as a second language, and draws what is wrong with it.
fn survive(text: &[u8]) -> TestCaseResult {
    draw(check("claims/hostile.toml", text));
    let original = Original::Claim(&FIRST);
    draw(check_translation("claims/good.ko.toml", text, original));
    Ok(())
}

fn draw(result: Result<Checked, Problems>) {
    if let Err(problems) = result {
        assert!(!problems.is_empty());
        assert!(problems.render(true).len() >= problems.render(false).len());
        for (range, _) in problems.iter().flat_map(|problem| &problem.labels) {
            assert!(range.start <= range.end);
        }
    }
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

#[test]
fn any_bytes() {
    runner(256)
        .run(&vec(any::<u8>(), 0..400), |bytes| survive(&bytes))
        .unwrap();
}

#[test]
fn any_text() {
    runner(256)
        .run(&any::<String>(), |text| survive(text.as_bytes()))
        .unwrap();
}

#[test]
fn a_good_file_with_bytes_changed() {
    let changes = vec((0..GOOD.len(), any::<u8>()), 1..6);
    runner(256)
        .run(&changes, |changes| {
            let mut bytes = GOOD.as_bytes().to_vec();
            changes.iter().for_each(|(at, byte)| bytes[*at] = *byte);
            survive(&bytes)
        })
        .unwrap();
}

#[test]
fn a_good_file_with_lines_moved() {
    let lines: Vec<&str> = GOOD.lines().collect();
    let moves = vec((0..lines.len(), 0..lines.len()), 1..8);
    runner(256)
        .run(&moves, |moves| {
            let mut lines = lines.clone();
            moves.iter().for_each(|(from, to)| lines.swap(*from, *to));
            survive(lines.join("\n").as_bytes())
        })
        .unwrap();
}

#[test]
fn a_good_file_with_values_exchanged() {
    // What stands on the right of each `=`, put behind another.
    let lines: Vec<(&str, &str)> = GOOD
        .lines()
        .map(|line| line.split_once(" = ").unwrap_or((line, "")))
        .collect();
    let moves = vec((0..lines.len(), 0..lines.len()), 1..8);
    runner(256)
        .run(&moves, |moves| {
            let mut lines = lines.clone();
            for (from, to) in moves {
                (lines[from].1, lines[to].1) = (lines[to].1, lines[from].1);
            }
            let text: Vec<String> = lines
                .iter()
                .map(|(key, value)| {
                    if value.is_empty() {
                        (*key).to_owned()
                    } else {
                        format!("{key} = {value}")
                    }
                })
                .collect();
            survive(text.join("\n").as_bytes())
        })
        .unwrap();
}

/// Fills a file up to the limit.
fn fill(piece: impl FnMut(usize) -> String) -> String {
    fill_after("", piece)
}

/// Fills a file that begins well up to the limit.
fn fill_after(head: &str, mut piece: impl FnMut(usize) -> String) -> String {
    let mut text = head.to_owned();
    for i in 0.. {
        let next = piece(i);
        if text.len() + next.len() > LARGE {
            break;
        }
        text.push_str(&next);
    }
    text
}

#[test]
fn large_files_take_little_time() {
    let head = GOOD.split("[[statement]]").next().unwrap();
    let files = [
        ("nothing but mistakes", fill(|_| "a\n".to_owned())),
        (
            "one key again and again",
            fill(|i| format!("k{} = 1\n", i / 2)),
        ),
        ("unknown keys", fill(|i| format!("k{i} = 1\n"))),
        (
            "one long line",
            format!("headline = \"{}\"", "x".repeat(LARGE - 20)),
        ),
        (
            "one long word of digits",
            format!("last-checked = {}", "1".repeat(LARGE - 20)),
        ),
        ("many tables", fill(|_| "[[point]]\n".to_owned())),
        ("many ids", fill(|i| format!("[[point]]\nid = \"p{i}\"\n"))),
        ("many open brackets", fill(|_| "[".to_owned())),
        (
            "many hidden characters",
            fill(|_| "# \u{202E}\n".to_owned()),
        ),
        ("many open quotes", fill(|_| "a = \"\n".to_owned())),
        (
            "many equal statements",
            fill_after(head, |_| {
                "[[statement]]\nsource = \"courier\"\nasserts = [\"signed\"]\nrelayed-from = \"courier\"\n".to_owned()
            }),
        ),
        (
            "unknown references",
            fill_after(head, |i| {
                format!("[[statement]]\nsource = \"c{i}\"\nasserts = [\"p{i}\"]\n")
            }),
        ),
        (
            "a long chain of relays",
            fill_after(head, |i| {
                format!(
                    "[[source]]\nid = \"s{i}\"\noutlet = \"a\"\n[[statement]]\nsource = \"s{i}\"\nasserts = [\"signed\"]\nrelayed-from = \"s{}\"\n",
                    i + 1
                )
            }),
        ),
        (
            "a long circle of relays",
            fill_after(head, |i| {
                format!(
                    "[[source]]\nid = \"s{i}\"\noutlet = \"a\"\n[[statement]]\nsource = \"s{i}\"\nasserts = [\"signed\"]\nrelayed-from = \"s{}\"\n",
                    (i + 1) % 100
                )
            }),
        ),
    ];
    for (what, text) in files {
        let start = Instant::now();
        draw(check("claims/hostile.toml", text.as_bytes()));
        let taken = start.elapsed();
        println!("{what}: {} kB, {taken:?}", text.len() / 1000);
        assert!(taken < Duration::from_secs(10), "{what} took {taken:?}");
    }
}

#[test]
fn large_files_are_held_against_each_other_in_little_time() {
    let (head, _) = GOOD.split_once("[[retelling]]").unwrap();
    let statement = |i: usize| {
        format!(
            "[[source]]\nid = \"s{i}\"\noutlet = \"a\"\nurl = \"https://a.example/{i}\"\nlanguage = \"en\"\n[[statement]]\nsource = \"s{i}\"\nby = \"mayor\"\ndenies = [\"signed\"]\nwords = \"No. {i}\"\n"
        )
    };
    let english = fill_after(head, statement);
    let first = check("claims/large.toml", english.as_bytes())
        .unwrap()
        .claim;
    let reversed = fill_after(head, |i| statement(10_000 - i));
    for text in [&english, &reversed] {
        let start = Instant::now();
        let problems = check_translation(
            "claims/large.ko.toml",
            text.as_bytes(),
            Original::Claim(&first),
        )
        .unwrap_err();
        let taken = start.elapsed();
        println!("{} problems, {taken:?}", problems.len());
        assert!(taken < Duration::from_secs(10), "{taken:?}");
    }
}

#[test]
fn deep_nesting_does_not_exhaust_the_stack() {
    let deep = [
        format!("a = {}", "[".repeat(LARGE)),
        format!("a = {}", "{a=".repeat(LARGE / 4)),
        format!("{}a = 1", "a.".repeat(LARGE / 2)),
        format!("[{}a]", "a.".repeat(LARGE / 2)),
    ];
    for text in deep {
        survive(text.as_bytes()).unwrap();
    }
}
