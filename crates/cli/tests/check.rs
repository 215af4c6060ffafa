//! What `card check` prints, and the codes it ends with.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn card(folder: &Path, arguments: &[&str]) -> Output {
    // A narrow, plain terminal whoever runs the tests has.
    let mut command = Command::new(env!("CARGO_BIN_EXE_card"));
    command
        .args(arguments)
        .current_dir(folder)
        .env_remove("CLICOLOR_FORCE")
        .env("COLUMNS", "100");
    command.output().unwrap()
}

/// The fixtures of the checker: good ones in `ok`, bad ones in `bad`.
fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../claim/tests")
}

/// An empty folder that no other test uses.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("claims")).unwrap();
    folder
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn claims_without_problems_end_with_0() {
    let output = card(
        &fixtures(),
        &["check", "ok/smallest.toml", "ok/denial.toml"],
    );
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(stdout(&output), "2 claims checked, no problems\n");
    assert_eq!(stderr(&output), "");
}

#[test]
fn claims_with_problems_end_with_1() {
    let output = card(
        &fixtures(),
        &["check", "ok/smallest.toml", "bad/unknown-key.toml"],
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(stdout(&output), "1 problem in 1 of 2 claims\n");
    assert!(
        stderr(&output).starts_with("error[unknown-key]: "),
        "{}",
        stderr(&output)
    );
    assert!(
        stderr(&output).contains("--> bad/unknown-key.toml:25:1"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_file_that_is_not_there_ends_with_2() {
    let output = card(&fixtures(), &["check", "no-such-claim.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stdout(&output), "");
    assert!(
        stderr(&output).starts_with("card: no-such-claim.toml: "),
        "{}",
        stderr(&output)
    );
}

#[test]
fn without_files_every_claim_of_the_folder_is_checked() {
    let folder = folder("every-claim");
    for name in ["first", "second"] {
        std::fs::copy(
            fixtures().join("ok/smallest.toml"),
            folder.join(format!("claims/{name}.toml")),
        )
        .unwrap();
    }
    std::fs::write(folder.join("claims/notes.txt"), "not a claim").unwrap();
    let output = card(&folder, &["check"]);
    assert_eq!(
        (output.status.code(), stdout(&output)),
        (Some(0), "2 claims checked, no problems\n")
    );
}

/// Writes claim files into a folder of their own: names in `claims/` and what they say.
fn project(name: &str, claims: &[(&str, &str)]) -> PathBuf {
    let folder = folder(name);
    for (name, text) in claims {
        std::fs::write(folder.join("claims").join(name), text).unwrap();
    }
    folder
}

const LETTER: &str = include_str!("../../claim/tests/languages/letter.toml");
const LETTER_KO: &str = include_str!("../../claim/tests/languages/letter.ko.toml");

#[test]
fn a_second_language_is_held_against_the_first() {
    let folder = project(
        "second-language",
        &[("letter.toml", LETTER), ("letter.ko.toml", LETTER_KO)],
    );
    let output = card(&folder, &["check"]);
    assert_eq!(
        (output.status.code(), stdout(&output), stderr(&output)),
        (Some(0), "2 claims checked, no problems\n", "")
    );
    let other = LETTER_KO.replacen("that night", "that evening", 1);
    std::fs::write(folder.join("claims/letter.ko.toml"), other).unwrap();
    // The first one is checked along, where only the second is named.
    for arguments in [&["check"][..], &["check", "claims/letter.ko.toml"]] {
        let output = card(&folder, arguments);
        assert_eq!(stdout(&output), "1 problem in 1 of 2 claims\n");
        assert!(stderr(&output).starts_with("error[other-words]: "));
    }
}

#[test]
fn a_broken_first_language_hides_no_problem_of_the_second() {
    let folder = project(
        "broken-original",
        &[
            ("letter.toml", &LETTER.replacen("headline", "hedline", 1)),
            (
                "letter.ko.toml",
                &LETTER_KO.replacen("summary", "sumary", 1),
            ),
        ],
    );
    let output = card(&folder, &["check"]);
    assert_eq!(stdout(&output), "4 problems in 2 of 2 claims\n");
    for mistake in ["`hedline`", "`sumary`"] {
        assert!(stderr(&output).contains(mistake), "{}", stderr(&output));
    }
}

#[test]
fn a_second_language_alone_is_told_of() {
    let folder = project("no-original", &[("letter.ko.toml", LETTER_KO)]);
    let output = card(&folder, &["check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("expected `letter.toml` beside this file, found none"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn without_claims_it_says_what_to_do() {
    let output = card(&folder("no-claims"), &["check"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("card check my-claim.toml"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn messages_have_no_colour_off_a_terminal() {
    let output = card(&fixtures(), &["check", "bad/unknown-key.toml"]);
    assert!(!stderr(&output).contains('\u{1b}'));
}

#[test]
fn help_is_as_written_down() {
    for (arguments, file) in [
        (&["--help"][..], "help.txt"),
        (&["check", "--help"], "check-help.txt"),
        (&["embed", "--help"], "embed-help.txt"),
    ] {
        let output = card(&fixtures(), arguments);
        assert_eq!(output.status.code(), Some(0));
        let expected = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests")
            .join(file);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &output.stdout).unwrap();
        }
        let written = std::fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(stdout(&output), written, "UPDATE=1 accepts the new help");
    }
}

#[test]
fn a_command_that_is_not_there_ends_with_2() {
    assert_eq!(card(&fixtures(), &["chekc"]).status.code(), Some(2));
}
