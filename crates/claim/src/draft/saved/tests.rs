use super::{FromPage, LargePage, from_page};
use crate::draft::{Draft, Source, identify};
use crate::{Claim, check};
use proptest::{
    collection::vec,
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use std::time::{Duration, Instant};

/// What a page gives, and what the author is told.
fn page(bytes: &[u8]) -> (Source, String) {
    let FromPage { source, told } = from_page("page.html", bytes).unwrap();
    (source, told.join("\n"))
}

/// The claim file of some pages, which must pass.
fn claim(pages: &[&[u8]]) -> Claim {
    let mut sources: Vec<Source> = pages.iter().map(|bytes| page(bytes).0).collect();
    identify(&mut sources);
    let draft = Draft {
        headline: "Was it so?".to_owned(),
        language: "en".to_owned(),
        sources,
    };
    let text = draft.text();
    check("claims/drafted.toml", text.as_bytes())
        .unwrap_or_else(|found| panic!("{text}\n{found}"))
        .claim
}

fn ld(json: &str) -> String {
    format!("<script type='application/ld+json'>{json}</script>")
}

#[test]
fn a_page_that_says_everything_once() {
    let html = format!(
        "<!doctype html><html lang=en-GB><link rel=canonical href=https://courier.example/letter>{}",
        ld(
            r#"{"@type": "NewsArticle", "headline": "Mayor signed “letter” \\ \"note\"", "author": {"name": "B. Writer"},
            "publisher": {"name": "The Courier"}, "datePublished": "2018-07-06T20:10:33-04:00", "inLanguage": "en-GB"}"#
        )
    );
    let (source, told) = page(html.as_bytes());
    assert_eq!(
        source.table(),
        "# From page.html. Compare each value with what the page prints.\n[[source]]\nid = \"\"\noutlet = \"The Courier\"\n\
         title = \"Mayor signed “letter” \\\\ \\\"note\\\"\"\nauthors = [\"B. Writer\"]\nlanguage = \"en-GB\"\n\
         published = \"2018-07-06T20:10-04:00\"\nurl = \"https://courier.example/letter\"\n"
    );
    assert_eq!(
        told,
        "page.html: a page in UTF-8
  title: Mayor signed “letter” \\ \"note\" (JSON-LD)
  outlet: The Courier (JSON-LD)
  authors: B. Writer (JSON-LD)
  language: en-GB (JSON-LD)
  published: 2018-07-06T20:10-04:00 (JSON-LD)
  url: https://courier.example/letter (rel=canonical)"
    );
    let claim = claim(&[html.as_bytes()]);
    assert_eq!(claim.sources[0].key, "the-courier");
}

#[test]
fn places_that_disagree_are_told_of() {
    let html = format!(
        "<html lang=fr><title>Other | Courier</title><meta property=article:published_time content=2018-07-07T09:00+02:00>\
         <meta property=og:site_name content=Courier><meta name=author content='C. Writer'>\
         <meta property=article:modified_time content='2018-07-09T10:00:00Z'>\
         <link rel=canonical href=/letter><meta property=og:url content=https://courier.example/letter>{}",
        ld(
            r#"{"@type": "Article", "headline": "One", "author": ["B. Writer"], "publisher": "The Courier", "datePublished": "2018-07-06T20:10:00"}"#
        )
    );
    let (source, told) = page(html.as_bytes());
    assert_eq!(
        told,
        "page.html: a page in UTF-8
  title: One (JSON-LD)
  title: JSON-LD says `One`, and was taken; <title> says `Other | Courier`
  outlet: The Courier (JSON-LD)
  outlet: JSON-LD says `The Courier`, and was taken; og:site_name says `Courier`
  authors: B. Writer (JSON-LD)
  authors: JSON-LD says `B. Writer`, and was taken; author says `C. Writer`
  language: fr (<html lang>)
  published: 2018-07-06 (JSON-LD)
  published: JSON-LD: the page gives a time, but not on whose clock: the day alone is taken
  published: JSON-LD says `2018-07-06`, and was taken; article:published_time says `2018-07-07T09:00+02:00`
  url: https://courier.example/letter (og:url)
  url: left out what rel=canonical says, `/letter`: `/letter` is no address: expected `https://` at its start (copy it from the browser's address bar, or leave the key out where it is unknown)
  version: article:modified_time says that the page was modified 2018-07-09T10:00Z; where its text was changed, say in `version` which one you read"
    );
    assert_eq!(source.comments.len(), 8, "{:?}", source.comments);
    // Words of a French source need a translation; the file has a place for it.
    let claim = claim(&[html.as_bytes()]);
    assert!(
        claim.statements[0]
            .words
            .as_ref()
            .unwrap()
            .translation
            .is_some()
    );
}

#[test]
fn what_a_page_does_not_say_is_said() {
    let (source, told) = page(b"<html><p>Nothing.");
    assert_eq!(
        told,
        "page.html: a page in UTF-8
  title: not found
  outlet: not found
  authors: not found
  language: not found
  published: not found
  url: not found"
    );
    assert!(source.url.is_none() && source.outlet.is_none());
    claim(&[b"<html><p>Nothing."]);
}

#[test]
fn a_time_is_as_precise_as_given() {
    for (dates, written) in [
        (&["2018-07-06T20:10-04:00"][..], "2018-07-06T20:10-04:00"),
        (&["2018-07-06"], "2018-07-06"),
        (&["2018-07-07T00:10:00Z"], "2018-07-07T00:10Z"),
        // A day, and a minute on that day: the minute. An instant stays one.
        (
            &["2018-07-06", "2018-07-06T20:10-04:00"],
            "2018-07-06T20:10-04:00",
        ),
        (&["2018-07-06", "2018-07-07T00:10Z"], "2018-07-06"),
        (
            &["2018-07-07T00:10Z", "2018-07-06T20:10-04:00"],
            "2018-07-07T00:10Z",
        ),
        (&["yesterday", "2018-07-06"], "2018-07-06"),
        // Not yet.
        (&["9999-01-01", "2018"], "2018"),
    ] {
        let metas: String = ["article:published_time", "pubdate"]
            .iter()
            .zip(dates)
            .map(|(name, date)| format!("<meta name='{name}' content='{date}'>"))
            .collect();
        let (source, told) = page(metas.as_bytes());
        assert_eq!(source.published.as_deref(), Some(written), "{told}");
    }
}

#[test]
fn a_page_in_another_encoding_is_read() {
    let korean = "<html lang=ko><meta charset=euc-kr><title>조선일보 기사</title>";
    let bytes = encoding_rs::EUC_KR.encode(korean).0;
    assert_eq!(page(&bytes).0.title.as_deref(), Some("조선일보 기사"));
    let (source, told) = page(b"<meta charset=utf-8><title>caf\xE9</title>");
    assert_eq!(source.title, None);
    assert!(
        told.contains("some of its letters could not be read"),
        "{told}"
    );
    let (source, told) = page(b"<title>caf\xE9</title>");
    assert_eq!(source.title.as_deref(), Some("café"));
    assert!(told.contains("does not say in which encoding"), "{told}");
}

#[test]
fn what_hides_is_taken_out_and_told_of() {
    let (source, told) =
        page("<title>a\u{202E}b\u{200B}c</title><meta name=author content='\u{1}'>".as_bytes());
    assert_eq!(source.title.as_deref(), Some("abc"));
    assert!(
        told.contains("title: <title>: without hidden characters: U+202E, U+200B"),
        "{told}"
    );
    assert!(!told.contains('\u{202E}') && source.authors.is_empty());
}

#[test]
fn more_json_ld_than_is_read_is_told_of() {
    let filler = format!("{{\"a\":\"{}\"}}", "x".repeat(3 << 20));
    let (source, told) =
        page((ld(r#"{"@type":"NewsArticle","headline":"A"}"#) + &ld(&filler)).as_bytes());
    assert_eq!(source.title.as_deref(), Some("A"));
    assert!(told.contains("more JSON-LD than is read"), "{told}");
    let (_, told) = page(ld("{}").as_bytes());
    assert!(!told.contains("more JSON-LD"), "{told}");
}

#[test]
fn addresses_that_are_none_are_left_out() {
    for address in [
        "javascript:alert(1)",
        "file:///home/author/page.html",
        "https://user@courier.example/",
        "https:\\\\courier.example",
        "http://2130706433/",
        "https://a b.example/",
    ] {
        let (source, told) = page(format!("<link rel=canonical href=\"{address}\">").as_bytes());
        assert_eq!(source.url, None);
        assert!(
            told.contains("url: left out what rel=canonical says"),
            "{told}"
        );
    }
}

#[test]
fn what_is_no_page_is_named() {
    for (bytes, says) in [
        (&b"Just a text.\nOf two lines."[..], "a text and no page"),
        (b"", "a text and no page"),
        (b"%PDF-1.7 <html>", "a PDF"),
        (b"bplist00<html>", "a web archive"),
        (
            b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>",
            "MHTML",
        ),
        (b"\0\0\0\x01\xFF", "a text and no page"),
    ] {
        let (source, told) = page(bytes);
        assert!(told.contains(says), "{told}");
        assert_eq!(source.outlet, None);
        claim(&[bytes]);
    }
}

#[test]
fn hostile_pages_give_a_file_that_passes() {
    let deep = ld(&format!(
        "{}1{}",
        "{\"@graph\":[".repeat(60),
        "]}".repeat(60)
    ));
    let wrong = ld(
        r#"{"@type": ["NewsArticle", 7], "headline": {"a": 1}, "author": [[["x"]], 3, null, {"name": ["n", 5]}], "publisher": 5, "datePublished": 20180706, "inLanguage": [], "url": {"@id": 3}}"#,
    );
    let long = ld(&format!(
        r#"{{"@type": "Article", "headline": "{}", "author": "{}"}}"#,
        "x".repeat(5000),
        "y".repeat(900)
    ));
    let quotes = ld(
        r#"{"@type": "Article", "headline": "\"\"\"\\u0000\\", "author": "'''\n[[source]]", "publisher": {"name": "@@headline@@"}}"#,
    );
    let languages = "<html lang='x'><meta property=og:locale content='en_US'>";
    for html in [
        &deep,
        &wrong,
        &long,
        &quotes,
        languages,
        "<title>",
        "<script type=application/ld+json>{",
    ] {
        claim(&[html.as_bytes(), html.as_bytes()]);
    }
    let names = claim(&[quotes.as_bytes()]);
    assert_eq!(names.sources[0].outlet, "@@headline@@");
}

#[test]
fn any_bytes_give_a_file_that_passes() {
    let pieces = prop::sample::select(vec![
        "<html lang=",
        "ko",
        "<title>",
        "</title>",
        "<meta property=",
        "og:title",
        " content='",
        "'>",
        "og:site_name",
        "article:published_time",
        "2018-07-06T20:10",
        "Z",
        "-04:00",
        "<link rel=canonical href=",
        "https://a.example/",
        "<script type='application/ld+json'>",
        "</script>",
        "{\"@type\":\"NewsArticle\",\"headline\":\"",
        "\",\"author\":",
        "[",
        "]",
        "{\"name\":\"",
        "\"}",
        "}",
        "\u{202E}",
        "\u{200D}",
        "\u{E000}",
        "\u{0}",
        "\\",
        "\"",
        "'",
        "#",
        "\n",
        "\r",
        "@@",
        "&quot;",
        "שלום",
        "조선일보",
        "<!--",
        "<svg>",
        "\u{FEFF}",
        "author",
        "javascript:",
    ]);
    let piece = prop_oneof![
        4 => pieces.prop_map(|piece| piece.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..6),
        1 => any::<String>().prop_map(String::into_bytes),
    ];
    let config = Config {
        cases: 160,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let started = Instant::now();
    TestRunner::new_with_rng(config, rng)
        .run(&vec(vec(piece, 0..24), 1..3), |pages| {
            let pages: Vec<Vec<u8>> = pages.iter().map(|pieces| pieces.concat()).collect();
            claim(&pages.iter().map(Vec::as_slice).collect::<Vec<_>>());
            Ok(())
        })
        .unwrap();
    assert!(started.elapsed() < Duration::from_mins(5));
}

#[test]
fn a_large_page_is_read() {
    let html = format!("<title>Large</title>{}", "<p>a &amp; b".repeat(200_000));
    assert_eq!(page(html.as_bytes()).0.title.as_deref(), Some("Large"));
    // The outlet's name, which browsers show after the title, is none of it.
    let (source, _) =
        page(b"<title>Letter - Courier</title><meta property=og:site_name content=Courier>");
    assert_eq!(source.title.as_deref(), Some("Letter"));
}

#[test]
fn a_page_that_is_too_large_is_refused_in_words() {
    let large = vec![b' '; LargePage::LARGEST + 1];
    let why = from_page("page.html", &large).unwrap_err();
    assert_eq!(
        why.to_string(),
        "expected a page of at most 16 MiB, found a larger one; save the page as \"HTML only\""
    );
}

#[test]
fn a_name_that_differs_in_nothing_that_can_be_seen_is_taken_once() {
    let html = ld("{\"@type\": \"Article\", \"author\": [\"B. Writer\", \"B. Wri\u{2800}ter\"]}");
    let source = page(html.as_bytes()).0;
    assert_eq!(source.authors, ["B. Writer"]);
    assert_eq!(claim(&[html.as_bytes()]).sources[0].authors.len(), 1);
}
