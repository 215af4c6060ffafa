//! What `card new` writes, says and refuses.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// A project of its own, empty but for what is written into it.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("new-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    fn card(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_card"));
        command
            .args(arguments)
            .current_dir(&self.0)
            .stdin(Stdio::null())
            .env_remove("CLICOLOR_FORCE")
            .env("COLUMNS", "100");
        command.output().unwrap()
    }

    /// `card new` with a headline and a language.
    fn begin(&self, slug: &str, arguments: &[&str]) -> Output {
        let given = [
            "new",
            slug,
            "--headline",
            "Did it happen?",
            "--language",
            "en",
        ];
        self.card(&[&given[..], arguments].concat())
    }

    fn claim(&self, slug: &str) -> String {
        fs::read_to_string(self.0.join(format!("claims/{slug}.toml"))).unwrap()
    }

    fn claims(&self) -> usize {
        fs::read_dir(self.0.join("claims")).map_or(0, Iterator::count)
    }
}

fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_owned()).unwrap();
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

/// Compares with a recorded text, in which the day of the test is told as such.
fn recorded(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/new")
        .join(file);
    let today = jiff::Zoned::now().date().to_string();
    let text = text.replace(&today, "2024-03-01");
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, written, "{file}: UPDATE=1 accepts the new text");
}

const SOURCE: [&str; 2] = ["--source", "https://courier.example/letter"];

const PAGE: &str = r#"<!doctype html><html lang="fr"><title>Lettre</title>
<link rel="canonical" href="https://gazette.example/lettre">
<meta property="article:published_time" content="2024-02-02"><meta property="article:modified_time" content="2024-02-03T10:00Z">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "La lettre", "author": [{"name": "B. Plume"}],
"publisher": {"name": "La Gazette"}, "datePublished": "2024-02-01T18:30:00+01:00"}</script>"#;

#[test]
fn a_new_claim_passes_the_check() {
    let project = Project::new("passes");
    let output = project.begin("mayors-letter", &SOURCE);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(
        said(&output),
        "claims/mayors-letter.toml written; replace every TODO in it, then: card check claims/mayors-letter.toml\n"
    );
    recorded("address.toml", &project.claim("mayors-letter"));
    let check = project.card(&["check"]);
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
}

#[test]
fn saved_pages_are_filled_in() {
    let project = Project::new("pages");
    project
        .file("gazette.html", PAGE)
        .file("notes.txt", "Five words of plain text.");
    let output = project.begin(
        "letter",
        &[
            "--from",
            "gazette.html",
            "--from",
            "notes.txt",
            "--source",
            "https://courier.example/letter",
            "--source",
            "https://gazette.example/lettre",
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    recorded("pages.txt", &said(&output));
    recorded("pages.toml", &project.claim("letter"));
    assert_eq!(project.card(&["check"]).status.code(), Some(0));
}

/// The commented lines of a template, with all their marks taken away.
fn uncommented(text: &str, skip: &str) -> String {
    let table = |line: &str| line.starts_with("# [");
    let mut skipping = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if table(line) {
            skipping = !skip.is_empty() && line.contains(skip);
        }
        let bare = line.strip_prefix("# ").unwrap_or(line);
        let key = bare.split_once(" = ").map_or("", |(key, _)| key);
        let is_key = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        lines.push(if (is_key || table(line)) && !skipping {
            bare
        } else {
            line
        });
    }
    lines.join("\n")
}

#[test]
fn what_is_commented_out_passes_as_well() {
    let project = Project::new("comments");
    project.file("gazette.html", PAGE);
    project.begin(
        "letter",
        &[
            "--from",
            "gazette.html",
            SOURCE[0],
            SOURCE[1],
            "--language",
            "en",
        ],
    );
    let sources = ["--source", "https://a.example/", "--from", "gazette.html"];
    let output = project.begin("letter-2", &sources);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let text = project.claim("letter-2");
    project.file(
        "claims/letter-2.toml",
        uncommented(&text, "no-denial-found"),
    );
    let check = project.card(&["check", "claims/letter-2.toml"]);
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
    // The search instead of a denial and of a reply.
    let searched = uncommented(&text, "[[");
    let (before, rest) = searched.split_once("# A denial:").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let searched = format!("{before}{after}");
    let (before, rest) = searched.split_once("# `kind` is").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    project.file("claims/letter-2.toml", format!("{before}{after}"));
    let check = project.card(&["check", "claims/letter-2.toml"]);
    assert_eq!(check.status.code(), Some(0), "{}", said(&check));
    assert!(project.claim("letter-2").contains("\n[no-denial-found]"));
}

#[test]
fn nothing_is_overwritten() {
    let project = Project::new("there");
    project.file("claims/letter.toml", "mine");
    let output = project.begin("letter", &SOURCE);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        said(&output),
        "card: claims/letter.toml: expected a new name, found this file; `card new` never overwrites one\n"
    );
    assert_eq!(project.claim("letter"), "mine");
}

#[test]
fn without_a_terminal_the_missing_flags_are_told() {
    let project = Project::new("missing");
    let output = project.card(&["new", "letter"]);
    assert_eq!(output.status.code(), Some(2));
    recorded("missing.txt", &said(&output));
    let output = project.card(&[
        "new",
        "letter",
        "--headline",
        "Was it so?",
        SOURCE[0],
        SOURCE[1],
    ]);
    assert!(
        said(&output).starts_with("card: expected `--language`, found"),
        "{}",
        said(&output)
    );
    assert_eq!(project.claims(), 0);
}

#[test]
fn what_the_checker_refuses_is_refused_first() {
    let project = Project::new("refused");
    project.file("claims/other.toml", with_former("letter"));
    let mut all = String::new();
    for arguments in [
        &["new", "Mayors_letter"][..],
        &["new", "index"],
        &["new", "../letter"],
        &["new", "a/b"],
        &["new", ""],
        &["new", "letter.ko"],
        &["new", "letter"],
        &[
            "new",
            "x",
            "--headline",
            "It was so.",
            "--language",
            "en",
            SOURCE[0],
            SOURCE[1],
        ],
        &[
            "new",
            "x",
            "--headline",
            "Was it so?",
            "--language",
            "en_GB",
            SOURCE[0],
            SOURCE[1],
        ],
        &[
            "new",
            "x",
            "--headline",
            "Was it so?",
            "--language",
            "it",
            SOURCE[0],
            SOURCE[1],
        ],
        &[
            "new",
            "x",
            "--headline",
            "Was it\u{202E} so?",
            "--language",
            "en",
            SOURCE[0],
            SOURCE[1],
        ],
        &[
            "new",
            "x",
            "--headline",
            "Was it so?",
            "--language",
            "en",
            "--source",
            "courier.example",
        ],
        &["new", "x", "--from", "no-such.html"],
    ] {
        let output = project.card(arguments);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        all += &format!(
            "$ card {}\n{}\n",
            arguments.join(" ").escape_debug(),
            said(&output)
        );
    }
    recorded("refused.txt", &all);
    assert_eq!(project.claims(), 1);
}

/// A claim that was called something else once.
fn with_former(name: &str) -> String {
    let text = include_str!("../../claim/tests/ok/smallest.toml");
    format!("formerly = [\"{name}\"]\n{text}")
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let project = Project::new("large");
    project.file("large.html", "<html>".repeat(3 << 20));
    let output = project.begin("letter", &["--from", "large.html"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        said(&output).contains("expected a page of at most 16 MiB"),
        "{}",
        said(&output)
    );
    assert_eq!(project.claims(), 0);
}

#[test]
fn the_manual_shows_what_is_printed() {
    let project = Project::new("manual");
    let page = r#"<!doctype html><html lang="en"><meta property="article:published_time" content="2024-02-02">
<meta property="article:modified_time" content="2024-02-03T10:00Z"><link rel="canonical" href="https://courier.example/letter">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Mayor signed letter to harbour company, clerk says",
"publisher": {"name": "The Courier"}, "datePublished": "2024-02-01T18:30Z"}</script>"#;
    project.file("courier.html", page);
    let printed = said(&project.begin("letter", &["--from", "courier.html"]));
    let (printed, _) = printed.split_once("claims/letter.toml written").unwrap();
    let manual = include_str!("../../../docs/authoring.md");
    assert!(
        manual.contains(printed),
        "docs/authoring.md lacks:\n{printed}"
    );
}

#[test]
fn help_is_as_written_down() {
    let output = Project::new("help").card(&["new", "--help"]);
    recorded("help.txt", &said(&output));
}
