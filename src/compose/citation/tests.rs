#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use super::{bibtex, csl, plain};
use biblatex::{Bibliography, ChunksExt, PermissiveType};
use claim::model::{Access, Archive, Date, Read, Source};
use jiff::{civil::date, tz::Offset};
use serde_json::{Value, json};

const ADDRESS: &str = "https://example.org/2018/a_b?x=1&y=2#z";
const ARCHIVED: &str = "https://archive.example.org/2018/a";

/// Titles that mean something to LaTeX, to JSON, to a browser or to a terminal.
const HOSTILE: [&str; 14] = [
    "He said “no”, 'maybe' and \"yes\"",
    "a { b",
    "a } b",
    "{already} {{braced}}",
    "C:\\new\\title \\\\ \\textbf{x} \\",
    "100% & $5 #1 under_score ~tilde ^caret",
    "$x^2$ and $",
    "<i>markup</i> &amp; <script>",
    "and others and more",
    "트럼프 \"김정은에게 줄 '로켓맨 CD' 아직 보관…",
    "هل وصل القرص؟",
    "האם „הדיסק“ הגיע?",
    "iPhone maker SAYS nato: it’s eBay",
    "\u{1b}[1mWhat?!",
];

fn source() -> Source {
    Source {
        key: "post-2018".to_owned(),
        outlet: "The Washington Post".to_owned(),
        title: Some("No, Pompeo did not".to_owned()),
        authors: vec!["Adam Taylor".to_owned(), "강인선".to_owned()],
        language: "en".to_owned(),
        published: Some(Date::Day(date(2018, 7, 5), None)),
        url: Some(ADDRESS.to_owned()),
        archive: None,
        access: Access::Open,
        read: Read::Whole,
        version_of: None,
        version: None,
        note: None,
    }
}

fn titled(title: &str) -> Source {
    Source {
        title: Some(title.to_owned()),
        ..source()
    }
}

fn published(published: Option<Date>) -> Source {
    Source {
        published,
        ..source()
    }
}

/// Nothing is known but the outlet.
fn bare() -> Source {
    Source {
        title: None,
        authors: Vec::new(),
        published: None,
        url: None,
        ..source()
    }
}

fn read_bibtex(written: &str) -> biblatex::Entry {
    let read = Bibliography::parse(written).unwrap();
    assert_eq!(read.len(), 1, "{written}");
    read.into_iter().next().unwrap()
}

fn read_csl(source: &Source) -> Value {
    let items: Value = serde_json::from_str(&csl::json(source, "slug-key")).unwrap();
    assert_eq!(items.as_array().unwrap().len(), 1);
    items[0].clone()
}

fn dates() -> [(Option<Date>, &'static str, &'static str, Value); 8] {
    let minute = date(2018, 7, 5).at(23, 42, 0, 0);
    [
        (None, "", "", Value::Null),
        (Some(Date::Year(2018)), "2018", "2018", json!([[2018]])),
        (
            Some(Date::Month(2018, 7)),
            "July 2018",
            "2018-07",
            json!([[2018, 7]]),
        ),
        (
            Some(Date::Days(date(2018, 7, 6), date(2018, 7, 8))),
            "July 2018",
            "2018-07",
            json!([[2018, 7]]),
        ),
        (
            Some(Date::Days(date(2018, 6, 30), date(2018, 7, 1))),
            "2018",
            "2018",
            json!([[2018]]),
        ),
        (
            Some(Date::Days(date(2018, 12, 31), date(2019, 1, 1))),
            "",
            "",
            Value::Null,
        ),
        (
            Some(Date::Day(date(2018, 12, 31), None)),
            "31 Dec. 2018",
            "2018-12-31",
            json!([[2018, 12, 31]]),
        ),
        (
            Some(Date::Minute(minute, Offset::constant(-4))),
            "5 July 2018",
            "2018-07-05",
            json!([[2018, 7, 5]]),
        ),
    ]
}

#[test]
fn people_read_it_in_the_language_of_the_card() {
    let said = |language| plain::text(&source(), language);
    let address = ADDRESS;
    assert_eq!(
        said("en"),
        format!(
            "Adam Taylor, and 강인선. “No, Pompeo did not.” The Washington Post, 5 July 2018, {address}."
        )
    );
    for (language, day) in [
        ("ko", "2018년 7월 5일"),
        ("de", "5. Juli 2018"),
        ("de-AT", "5. Juli 2018"),
        ("fr", "5 juillet 2018"),
        ("es", "5 de julio de 2018"),
        ("ar", "5 يوليو، 2018"),
        ("ar-EG", "5 يوليو، 2018"),
        ("he", "5 יולי 2018"),
        ("zh-Hant", "2018年7月5日"),
        // A language without a locale: in English, the locales' own default, not in nothing.
        ("mi", "July 5, 2018"),
    ] {
        let said = said(language);
        let ending = format!("The Washington Post, {day}, {address}.");
        assert!(said.ends_with(&ending), "{language}: {said}");
    }
}

#[test]
fn what_is_unknown_is_left_out() {
    assert_eq!(plain::text(&bare(), "en"), "The Washington Post.");
    assert_eq!(plain::text(&bare(), "he"), "The Washington Post.");
    let entry = read_bibtex(&bibtex::entry(&bare(), "k".to_owned()));
    assert_eq!(entry.fields.keys().collect::<Vec<_>>(), ["journal"]);
    assert_eq!(
        read_csl(&bare()),
        json!({
            "id": "slug-key",
            "type": "article-newspaper",
            "container-title": "The Washington Post",
            "language": "en",
        })
    );
}

#[test]
fn a_date_is_as_precise_as_it_is_known() {
    for (date, words, iso, parts) in dates() {
        let source = published(date);
        let text = plain::text(&source, "en");
        let between = text
            .split_once("The Washington Post")
            .and_then(|(_, rest)| rest.split_once(ADDRESS))
            .unwrap()
            .0;
        assert_eq!(between.trim_matches([',', ' ']), words, "{text}");

        let entry = read_bibtex(&bibtex::entry(&source, "k".to_owned()));
        let read = match entry.date() {
            Ok(PermissiveType::Typed(date)) => date.to_chunks_text(),
            _ => String::new(),
        };
        assert_eq!(read, iso);
        assert_eq!(read_csl(&source)["issued"]["date-parts"], parts);
    }
}

trait ChunksText {
    fn to_chunks_text(&self) -> String;
}

impl ChunksText for biblatex::Date {
    fn to_chunks_text(&self) -> String {
        biblatex::Type::to_chunks(self).format_verbatim()
    }
}

#[test]
fn no_title_breaks_out_of_its_field_and_all_are_read_back_as_printed() {
    for title in HOSTILE {
        let source = Source {
            outlet: title.to_owned(),
            authors: vec![title.to_owned(), "Adam Taylor".to_owned()],
            ..titled(title)
        };
        let text = plain::text(&source, "en");
        assert_eq!(text.matches(title).count(), 3, "{title:?} in {text:?}");

        let written = bibtex::entry(&source, "k".to_owned());
        balanced(&written);
        let entry = read_bibtex(&written);
        let field = |name: &str| entry.get(name).unwrap().format_verbatim();
        assert_eq!(field("title"), title, "{written}");
        assert_eq!(field("journal"), title, "{written}");
        assert_eq!(field("url"), ADDRESS, "{written}");
        let authors = entry.author().unwrap();
        assert_eq!(authors.len(), 2, "{written}");
        assert_eq!(authors[0].to_string(), title, "{written}");

        let item = read_csl(&source);
        assert_eq!(item["title"], title);
        assert_eq!(item["container-title"], title);
        assert_eq!(
            item["author"],
            json!([{ "literal": title }, { "literal": "Adam Taylor" }])
        );
    }
}

/// BibTeX counts every brace, a backslash before it or not.
fn balanced(written: &str) {
    let mut depth = 0_i32;
    for c in written.chars() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        assert!(depth >= 0, "a brace too many: {written}");
    }
    assert_eq!(depth, 0, "a brace left open: {written}");
}

#[test]
fn latex_sees_no_command_of_a_title() {
    let written = bibtex::entry(&titled("\\input{x} 50% ~ ^ \\\\"), "k".to_owned());
    let title = written
        .lines()
        .find(|line| line.starts_with("title"))
        .unwrap();
    assert_eq!(
        title,
        "title = {{\\textbackslash{}input\\textbraceleft{}x\\textbraceright{} 50\\% \
         \\textasciitilde{} \\textasciicircum{} \\textbackslash{}\\textbackslash{}}},"
    );
}

#[test]
fn an_address_with_braces_is_the_same_address_in_bibtex() {
    let source = Source {
        url: Some("https://example.org/?q={a}\\".to_owned()),
        ..source()
    };
    let written = bibtex::entry(&source, "k".to_owned());
    balanced(&written);
    let entry = read_bibtex(&written);
    let address = entry.get("url").unwrap().format_verbatim();
    assert_eq!(address, "https://example.org/?q=%7Ba%7D%5C");
}

#[test]
fn a_dead_address_is_replaced_by_the_archived_copy_and_a_living_one_is_not() {
    let archive = Some(Archive {
        url: ARCHIVED.to_owned(),
        on: date(2020, 1, 2),
    });
    for (access, url, cited) in [
        (Access::Open, Some(ADDRESS), ADDRESS),
        (Access::Paywalled, Some(ADDRESS), ADDRESS),
        (Access::Dead, Some(ADDRESS), ARCHIVED),
        (Access::Open, None, ARCHIVED),
    ] {
        let source = Source {
            access,
            url: url.map(str::to_owned),
            archive: archive.clone(),
            ..source()
        };
        let text = plain::text(&source, "en");
        assert!(text.ends_with(&format!(", {cited}.")), "{text}");
        let written = bibtex::entry(&source, "k".to_owned());
        assert!(written.contains(&format!("url = {{{cited}}}")), "{written}");
        let item = read_csl(&source);
        assert_eq!(item["URL"], cited);
        assert_eq!(item["archive_location"], ARCHIVED);
    }
    let dead = Source {
        access: Access::Dead,
        ..source()
    };
    assert_eq!(read_csl(&dead)["URL"], ADDRESS);
}
