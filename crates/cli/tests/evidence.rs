//! Quotations held against saved copies: what `card check` says, and the record it keeps.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A claim with two sources, `courier` and `gazette`, and a quotation from each.
const CLAIM: &str = include_str!("evidence/letter.toml");

/// The courier's page, as a browser saves it: the words are there, otherwise set.
const COURIER: &str = "<!doctype html><html lang=en><title>The Courier</title>
<style>p { color: red }</style><script>var words = 'She signed it on Monday';</script>
<p>The clerk said: &ldquo;She <em>signed</em> it on&nbsp;Monday &mdash; and sent&#32;it
the next day.&rdquo;</p>";

const GAZETTE: &str =
    "The mayor's office: \"No letter was sent to the company\", her spokeswoman said.\n";

/// The recorded messages; `UPDATE=1` records them anew.
fn recorded(name: &str, now: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evidence");
    let path = folder.join(format!("{name}.stderr"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, now).unwrap();
    }
    fs::read_to_string(path).unwrap()
}

struct Desk(PathBuf);

impl Desk {
    /// A folder of its own with the claim and the copies of its sources.
    fn with(name: &str, copies: &[(&str, &[u8])]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("evidence-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("claims")).unwrap();
        fs::create_dir_all(folder.join("evidence/letter")).unwrap();
        let desk = Self(folder);
        desk.write("claims/letter.toml", CLAIM.as_bytes());
        for (name, copy) in copies {
            desk.write(&format!("evidence/letter/{name}"), copy);
        }
        desk
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        fs::write(self.0.join(path), bytes).unwrap();
    }

    fn record(&self) -> Option<String> {
        fs::read_to_string(self.0.join("claims/verified/letter.toml")).ok()
    }

    fn card(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_card"));
        command
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap()
    }

    /// The code and the two outputs of `card check`.
    fn check(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = self.card(&[&["check"], arguments].concat());
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code().unwrap(),
            text(output.stdout),
            text(output.stderr),
        )
    }
}

#[test]
fn words_are_found_however_the_copy_sets_them() {
    let desk = Desk::with(
        "found",
        &[
            ("courier.html", COURIER.as_bytes()),
            ("gazette.txt", GAZETTE.as_bytes()),
        ],
    );
    let (code, said, errors) = desk.check(&["--strict"]);
    assert_eq!((code, &*errors), (0, ""));
    assert_eq!(
        said,
        "letter: of 2 quotations 2 are in saved copies here, 0 were once, 0 were never compared\n1 claim checked, no problems\n"
    );
    assert_eq!(desk.record(), None, "nothing is written unasked");
}

#[test]
fn other_words_are_shown_beside_the_copy_s() {
    let other = GAZETTE.replace("was sent", "has been sent");
    let desk = Desk::with(
        "misquoted",
        &[
            ("courier.html", COURIER.as_bytes()),
            ("gazette.txt", other.as_bytes()),
        ],
    );
    let (code, said, errors) = desk.check(&["--record"]);
    assert_eq!(code, 1);
    assert_eq!(errors, recorded("misquoted", &errors));
    assert!(said.ends_with("1 problem in 1 of 1 claim\n"), "{said}");
    // What was found is kept, and what was not is no part of it.
    let record = desk.record().unwrap();
    assert!(
        record.contains("\"courier\"") && !record.contains("\"gazette\""),
        "{record}"
    );
}

#[test]
fn where_nothing_is_like_it_that_is_said() {
    let desk = Desk::with(
        "nothing",
        &[("gazette.txt", b"Quite another article, about the weather.")],
    );
    let (code, _, errors) = desk.check(&[]);
    assert_eq!((code, errors.clone()), (1, recorded("nothing", &errors)));
}

#[test]
fn strict_asks_for_a_copy_of_every_source() {
    let desk = Desk::with("strict", &[("courier.html", COURIER.as_bytes())]);
    assert_eq!(desk.check(&[]).0, 0, "a copy need not be there");
    let (code, _, errors) = desk.check(&["--strict"]);
    assert_eq!((code, errors.clone()), (1, recorded("strict", &errors)));
}

#[test]
fn a_record_makes_every_machine_build_the_same_card() {
    let desk = Desk::with(
        "record",
        &[
            ("courier.html", COURIER.as_bytes()),
            ("gazette.txt", GAZETTE.as_bytes()),
        ],
    );
    assert_eq!(desk.check(&["--record"]).0, 0);
    let record = desk.record().unwrap();
    assert!(
        record.starts_with("# generated by `card check --record`"),
        "{record}"
    );
    assert!(
        !record.contains("signed"),
        "none of the words are in it: {record}"
    );
    let card = || {
        let output = desk.card(&["embed", "letter"]);
        String::from_utf8(output.stdout).unwrap()
    };
    let said = || {
        card()
            .matches("found word for word in a saved copy")
            .count()
    };
    let with_copies = said();
    assert!(with_copies >= 2);

    // Elsewhere there are no copies.
    fs::remove_dir_all(desk.0.join("evidence")).unwrap();
    assert_eq!(said(), with_copies);
    let (code, told, _) = desk.check(&["--strict", "--record"]);
    assert_eq!(code, 0);
    assert!(
        told.contains("0 are in saved copies here, 2 were once, 0 were never compared"),
        "{told}"
    );
    assert_eq!(
        desk.record().unwrap(),
        record,
        "what was found once stays on record, with its day"
    );

    // Words that were changed since were compared by nobody.
    desk.write(
        "claims/letter.toml",
        CLAIM
            .replace("No letter was sent", "No letter has been sent")
            .as_bytes(),
    );
    assert!(said() < with_copies);
    assert_eq!(desk.check(&["--strict"]).0, 1);
}

#[test]
fn any_of_several_copies_of_a_source_will_do() {
    let desk = Desk::with(
        "several",
        &[
            ("gazette.first.txt", b"No letter was written."),
            ("gazette.txt", GAZETTE.as_bytes()),
        ],
    );
    assert_eq!(desk.check(&[]).0, 0);
}

#[test]
fn what_cannot_be_compared_with_is_named() {
    let large = vec![b'a'; (16 << 20) + 1];
    let desk = Desk::with(
        "unfit",
        &[
            ("currier.html", b"x"),
            ("courier.pdf", b"%PDF-1.7"),
            ("gazette.txt", &large),
        ],
    );
    let (code, _, errors) = desk.check(&[]);
    assert_eq!((code, errors.clone()), (0, recorded("unfit", &errors)));
    assert_eq!(desk.check(&["--strict"]).0, 1);
    for format in ["json", "sarif"] {
        let (_, said, errors) = desk.check(&["--format", format]);
        assert_eq!(said.matches("\"unfit-copy\"").count() / 3, 1, "{said}");
        assert_eq!(errors, "");
    }
}

#[test]
fn a_broken_record_is_told_and_can_be_written_anew() {
    let desk = Desk::with("broken", &[("courier.html", COURIER.as_bytes())]);
    fs::create_dir_all(desk.0.join("claims/verified")).unwrap();
    desk.write(
        "claims/verified/letter.toml",
        b"[[quotation]]\nsource = 1\n",
    );
    let (code, _, errors) = desk.check(&[]);
    assert_eq!((code, errors.clone()), (1, recorded("broken", &errors)));
    assert_eq!(desk.check(&["--record"]).0, 0);
    assert_eq!(desk.check(&[]).0, 0);
}

#[test]
fn what_was_changed_since_the_record_is_to_be_told() {
    let desk = Desk::with("changed", &[("courier.html", COURIER.as_bytes())]);
    assert_eq!(desk.check(&["--record"]).0, 0);
    // How a file is set is nothing that it says, and looking again is no change.
    let set_otherwise = CLAIM
        .replace("2024-03-01", "2024-03-02")
        .replace(" = ", "  =  ");
    desk.write("claims/letter.toml", set_otherwise.as_bytes());
    let (code, said, errors) = desk.check(&["--strict", "--evidence", "evidence"]);
    assert!(
        !errors.contains("unannounced-change"),
        "{code} {said} {errors}"
    );

    let other = CLAIM.replace("signed and sent a letter", "sent a letter");
    desk.write("claims/letter.toml", other.as_bytes());
    let (code, _, errors) = desk.check(&[]);
    assert_eq!((code, errors.clone()), (0, recorded("changed", &errors)));
    let told =
        format!("{other}\n[[change]]\non = 2024-03-01\nwhat = \"It was sent, not signed.\"\n");
    desk.write("claims/letter.toml", told.as_bytes());
    assert_eq!(desk.check(&[]).2, "");
    // Or nobody need know.
    desk.write("claims/letter.toml", other.as_bytes());
    assert_eq!(desk.check(&["--record"]).2, "");
    assert_eq!(desk.check(&[]).2, "");
}
