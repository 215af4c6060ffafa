//! The help of every command is as written down in `tests/help/`, hidden commands too.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::Card;
use clap::{Command, CommandFactory};
use std::{collections::BTreeMap, fs, path::Path};

/// The help of a command and of all below it, by the words that ask for it.
fn help(command: &mut Command, words: &str, all: &mut BTreeMap<String, String>) {
    all.insert(words.to_owned(), command.render_long_help().to_string());
    for below in command.get_subcommands_mut() {
        let words = format!("{words}-{}", below.get_name());
        help(below, &words, all);
    }
}

#[test]
fn every_help_is_as_written_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/help");
    let mut expected = BTreeMap::new();
    let mut card = Card::command().disable_help_subcommand(true);
    card.build();
    help(&mut card, "card", &mut expected);
    if std::env::var_os("UPDATE").is_some() {
        for entry in fs::read_dir(&folder).unwrap() {
            fs::remove_file(entry.unwrap().path()).unwrap();
        }
        for (words, text) in &expected {
            fs::write(folder.join(format!("{words}.txt")), text).unwrap();
        }
    }
    let written: BTreeMap<_, _> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let words = path.file_stem().unwrap().to_string_lossy().into_owned();
            (words, fs::read_to_string(path).unwrap())
        })
        .collect();
    assert_eq!(written, expected, "UPDATE=1 accepts the new help");
}

#[test]
fn every_command_says_what_it_is_for() {
    for command in Card::command().get_subcommands() {
        let name = command.get_name();
        assert!(command.get_about().is_some(), "{name}");
        for argument in command.get_arguments() {
            assert!(argument.get_help().is_some(), "{name}: {argument}");
        }
    }
}
