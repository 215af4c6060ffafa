//! What `card embed` prints, and what `--check` says of articles as systems give them back. The
//! messages are recorded in `embed/`; `UPDATE=1` rewrites them.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

const LETTER: &str = include_str!("../../claim/tests/languages/letter.toml");
const LETTER_KO: &str = include_str!("../../claim/tests/languages/letter.ko.toml");

/// A folder with the claim `letter`, in two languages, which was called `note`.
fn project(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("embed-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("claims")).unwrap();
    let formerly = |text: &str| text.replacen("[[point]]", "formerly = [\"note\"]\n\n[[point]]", 1);
    fs::write(folder.join("claims/letter.toml"), formerly(LETTER)).unwrap();
    fs::write(folder.join("claims/letter.ko.toml"), formerly(LETTER_KO)).unwrap();
    folder
}

fn card(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_card"));
    command
        .args(arguments)
        .current_dir(folder)
        .env("COLUMNS", "100");
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Whoever reads too much goes away early.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn embed(folder: &Path, arguments: &[&str]) -> String {
    let output = card(folder, &[&["embed", "letter"], arguments].concat(), b"");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Everything that a command said and how it ended, as recorded.
fn recorded(name: &str, output: &Output) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let said = format!(
        "{}{}exit {}\n",
        text(&output.stderr),
        text(&output.stdout),
        output.status.code().unwrap()
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/embed/{name}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &said).unwrap();
    }
    assert_eq!(
        said,
        fs::read_to_string(&file).unwrap_or_default(),
        "UPDATE=1 accepts {name}.txt"
    );
}

#[test]
fn each_snippet_is_one_line_without_a_quote_in_a_quote() {
    let folder = project("lines");
    for (arguments, begins) in [
        (&[][..], "<report-denial claim=\"letter\"><article>"),
        (
            &["--script-only"],
            "<script async src=\"https://cards.example.org/letter.js\"></script>",
        ),
        (
            &["--iframe"],
            "<iframe src=\"https://cards.example.org/letter.html\" title=\"",
        ),
        (
            &["--lang", "ko"],
            "<report-denial claim=\"letter.ko\"><article>",
        ),
        (
            &["--lang", "en", "--script-only"],
            "<script async src=\"https://cards.example.org/letter.js\">",
        ),
    ] {
        let line = embed(&folder, arguments);
        assert!(line.starts_with(begins), "{arguments:?}: {line}");
        assert_eq!(line.matches('\n').count(), 1, "{line}");
        assert!(
            line.ends_with(">\n") && !line.contains(['\t', '\r']),
            "{line}"
        );
        for tag in line
            .split('<')
            .skip(1)
            .filter_map(|tag| tag.split('>').next())
        {
            assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
            assert!(!tag.contains('\''), "{tag}");
        }
    }
    let whole = embed(&folder, &["--from", "https://a.example/it's \"here\"/"]);
    assert!(
        whole.ends_with("</report-denial><script async src=\"https://a.example/it&#39;s &quot;here&quot;/letter.js\"></script>\n"),
        "{whole}"
    );
}

#[test]
fn a_frame_is_named_for_the_question_with_report_and_denial() {
    let line = embed(&project("frame"), &["--iframe"]);
    assert!(
        line.contains("? The report · The denial\" width=\"100%\" height=\""),
        "{line}"
    );
    let height = line
        .split("height=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    assert!(
        (500..3000).contains(&height.parse::<u32>().unwrap()),
        "{line}"
    );
}

#[test]
fn what_cannot_be_printed_is_told() {
    let folder = project("told");
    for (name, arguments) in [
        ("no-claim", &["embed", "leter"][..]),
        ("former-claim", &["embed", "note"]),
        ("no-language", &["embed", "letter", "--lang", "fr"]),
        (
            "no-article",
            &["embed", "letter", "--check", "no-such-page.html"],
        ),
        (
            "two-kinds",
            &["embed", "letter", "--iframe", "--script-only"],
        ),
    ] {
        recorded(name, &card(&folder, arguments, b""));
    }
}

/// What came back from a system, checked.
fn check(folder: &Path, article: &str) -> Output {
    card(
        folder,
        &["embed", "letter", "--check", "-"],
        article.as_bytes(),
    )
}

#[test]
fn what_a_system_does_to_a_text_makes_it_no_other_text() {
    let folder = project("forgiving");
    let pasted = embed(&folder, &[]);
    let wrapped = pasted
        .replace(
            "<report-denial ",
            "<div class=\"embed\"><report-denial data-x='1' ",
        )
        .replace("</report-denial>", "</report-denial></div>")
        .replace("<p>", "<p class=\"wp-block\" style=\"margin:0\">")
        .replace("<div>", "\n\n<div>")
        .replace("</p>", "</p>\n")
        .replace(' ', "&nbsp;")
        .replace("&nbsp;claim", " claim")
        .replace("<p&nbsp;class", "<p class")
        .replace("&nbsp;style", " style")
        .replace("<div&nbsp;class", "<div class")
        .replace("&nbsp;data-x", " data-x")
        .replace("<a&nbsp;href", "<a href")
        .replace("<article>", "<section><article>")
        .replace('’', "&#8217;")
        .replace("“", "\"")
        .replace("<script&nbsp;async&nbsp;", "<script ");
    let page = format!("<!doctype html><title>It</title><h1>An article</h1>{wrapped}<p>Its end.");
    for article in [
        &pasted,
        &page,
        &format!("\u{feff}{pasted}"),
        &pasted.replace("Letter", "L\u{ad}etter"),
    ] {
        let output = check(&folder, article);
        assert_eq!(output.status.code(), Some(0), "{output:?}\n{article}");
    }
    recorded("current", &check(&folder, &page));
}

/// An article around something.
fn article(inside: &str) -> String {
    format!("<h1>An article</h1>\n<p>Before it.</p>\n{inside}\n<p>After it.</p>\n")
}

#[test]
fn what_there_is_to_do_is_told() {
    let folder = project("verdicts");
    let pasted = embed(&folder, &[]);
    let script = embed(&folder, &["--script-only"]);
    let element = pasted.split("<script").next().unwrap();
    let stripped: String = pasted
        .split('<')
        .filter_map(|part| part.split('>').nth(1))
        .collect();
    let older = pasted.replace("27 February 2024", "26 February 2024");
    assert_ne!(pasted, older);
    for (name, page) in [
        ("script-alone", article(&script)),
        ("frame", article(&embed(&folder, &["--iframe"]))),
        ("stripped", article(&format!("{stripped}\n{script}"))),
        ("stale", article(&older)),
        (
            "former-name",
            article(
                &pasted
                    .replace("\"letter\"", "\"note\"")
                    .replace("letter.js", "note.js"),
            ),
        ),
        ("no-script", article(element)),
        (
            "no-text",
            article(&format!(
                "<report-denial claim=\"letter\"></report-denial>{script}"
            )),
        ),
        (
            "other-text",
            article(&format!(
                "<report-denial claim=\"letter\">Something else that was never on this card.</report-denial>{script}"
            )),
        ),
        (
            "other-language",
            article(&embed(&folder, &["--lang", "ko"]).replace("\"letter.ko\"", "\"letter\"")),
        ),
        (
            "another-language",
            article(&embed(&folder, &["--lang", "ko"])),
        ),
        (
            "escaped",
            article(&pasted.replace('&', "&amp;").replace('<', "&lt;")),
        ),
        ("nothing", article("")),
    ] {
        recorded(name, &check(&folder, &page));
    }
    // The claim is taken back after it was pasted.
    let text = fs::read_to_string(folder.join("claims/letter.toml")).unwrap();
    let withdrawn = text.replacen(
        "[[point]]",
        "[withdrawn]\non = 2024-05-01\nreason = \"It was never written.\"\n\n[[point]]",
        1,
    );
    fs::write(folder.join("claims/letter.toml"), withdrawn).unwrap();
    recorded("withdrawn", &check(&folder, &article(&pasted)));
    let again = embed(&folder, &[]);
    recorded("withdrawn-current", &check(&folder, &article(&again)));
}

#[test]
fn a_file_is_named_and_an_article_that_is_too_large_is_refused() {
    let folder = project("large");
    let pasted = embed(&folder, &[]);
    fs::write(
        folder.join("page.html"),
        article(&pasted.replace("Did ", "Had ")),
    )
    .unwrap();
    recorded(
        "file",
        &card(&folder, &["embed", "letter", "--check", "page.html"], b""),
    );
    let large = vec![b' '; (16 << 20) + 1];
    recorded(
        "large",
        &card(&folder, &["embed", "letter", "--check", "-"], &large),
    );
}
