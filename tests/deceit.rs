//! Claims whose texts, addresses and ids are attacks: each is refused at its place, or the card
//! says what was written and is made of nothing else.
//!
//! The attacks are a list of our own and, where `RD_PAYLOADS` names a file with a JSON list of
//! texts, the public ones that `cargo xtask test` fetches by name.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use claim::{Claim, Problems, check};
use report_denial::{card::Card, compose::compose, entry, tree::Node};
use std::{env, fs, ops::Range};

#[path = "common/html.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod html;
#[path = "common/payloads.rs"]
mod payloads;
#[path = "common/trial.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod trial;

use payloads::OWN;

const EVERYTHING: &str = include_str!("../crates/claim/tests/ok/everything.toml");
const PATH: &str = "claims/everything.toml";
/// Addresses as they are written, and as a card shows them: null where the checker refuses them.
/// `tests/embed/deceit.test.mjs` asks the browsers about the same.
const ADDRESSES: &str = include_str!("addresses.json");

/// The public attacks; none where no list is named.
fn public() -> Vec<String> {
    let Some(path) = env::var_os("RD_PAYLOADS") else {
        return Vec::new();
    };
    let text = fs::read_to_string(path).unwrap();
    let public: Vec<String> = serde_json::from_str(&text).unwrap();
    assert!(public.len() > 1000, "{} payloads", public.len());
    public
}

/// Whether every attack is tried at every place.
fn every() -> bool {
    env::var_os("RD_EVERY").is_some()
}

fn own() -> Vec<String> {
    OWN.iter().map(|text| (*text).to_owned()).collect()
}

/// A text in quotes of a claim file: where it stands, with its quotes, and at which key.
struct Field {
    key: String,
    at: Range<usize>,
}

/// Every one there is.
fn fields() -> Vec<Field> {
    let mut fields = Vec::new();
    let mut start = 0;
    for line in EVERYTHING.split_inclusive('\n') {
        let mut from = 0;
        while let Some(open) = line[from..].find('"').map(|at| from + at) {
            let close = open + 1 + line[open + 1..].find('"').unwrap();
            let key = line[..open].trim_end_matches(['"', '[', ' ', ',']);
            let key = key.rsplit(['{', ',']).next().unwrap();
            let key = key.split('=').next().unwrap().trim().trim_matches('"');
            let key = if key.is_empty() { line } else { key };
            fields.push(Field {
                key: key.split([' ', '=']).next().unwrap().to_owned(),
                at: start + open..start + close + 1,
            });
            from = close + 1;
        }
        start += line.len();
    }
    assert!(fields.len() > 80, "{}", fields.len());
    fields
}

/// What is said in an author's own words or a source's; the other fields are ids, dates, choices
/// and addresses.
fn says(field: &Field) -> bool {
    let others = [
        "language",
        "name-language",
        "words-language",
        "report-errors",
        "id",
        "kind",
        "published",
        "zone",
        "url",
        "archive",
        "access",
        "by",
        "source",
        "on",
        "asserts",
        "denies",
        "disputes",
        "declines",
        "corrects",
        "doubts",
        "suspects",
        "no-reply",
        "backs",
        "promises",
        "withdraws",
        "relayed-from",
        "point",
        "sources",
    ];
    !others.contains(&field.key.as_str())
}

/// The claim with these texts at their fields, after those are taken out that the checker refuses
/// at their places; none where it refuses all.
fn what_is_kept(written: &mut Vec<(&Field, String)>) -> Option<Claim> {
    // A file may have more problems than are told at once.
    while !written.is_empty() {
        let (file, places) = filled(written);
        let problems = match check(PATH, file.as_bytes()) {
            Ok(checked) => return Some(checked.claim),
            Err(problems) => problems,
        };
        let mut refused = refused(&problems, &places).into_iter();
        let before = written.len();
        written.retain(|_| !refused.next().unwrap());
        assert!(
            written.len() < before,
            "refused elsewhere: {}",
            problems.render(false)
        );
    }
    None
}

/// The file with a text at each of some fields, and where each stands now.
fn filled(written: &[(&Field, String)]) -> (String, Vec<Range<usize>>) {
    let mut out = String::new();
    let mut places = Vec::new();
    let mut end = 0;
    for (field, text) in written {
        out.push_str(&EVERYTHING[end..field.at.start]);
        let start = out.len();
        out.push_str(&toml(text));
        places.push(start..out.len());
        end = field.at.end;
    }
    out.push_str(&EVERYTHING[end..]);
    (out, places)
}

/// A TOML string: as it stands where TOML lets it, so that messages point into it.
fn toml(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Which of the places a problem points into.
fn refused(problems: &Problems, places: &[Range<usize>]) -> Vec<bool> {
    let labels: Vec<Range<usize>> = problems
        .iter()
        .flat_map(|problem| problem.labels.iter().map(|(range, _)| range.clone()))
        .collect();
    let within = |place: &Range<usize>| {
        labels
            .iter()
            .any(|label| label.start >= place.start && label.end <= place.end)
    };
    places.iter().map(within).collect()
}

/// All that a card says, element by element, hidden or not, its chain's names too.
fn said(card: &Card) -> String {
    fn walk(node: &Node, out: &mut String) {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element {
                tag,
                attributes,
                children,
            } => {
                children.iter().for_each(|child| walk(child, out));
                for (name, value) in attributes {
                    if matches!(name.as_str(), "aria-label" | "href") {
                        out.push('\n');
                        out.push_str(value);
                    }
                }
                if !matches!(tag.as_str(), "bdi" | "mark") {
                    out.push('\n');
                }
            }
        }
    }
    let mut out = String::new();
    entry::finished(card)
        .iter()
        .for_each(|node| walk(node, &mut out));
    out
}

/// Fills the texts of a claim: what is refused is refused at its place, the rest stands in the
/// card as it was written.
fn reads_as_written(fields: &[Field], payload: impl Fn(usize) -> String) -> usize {
    // The headline is a question, and no two fields say the same.
    let text = |(place, field): (usize, &Field)| match field.key.as_str() {
        "headline" => format!("{} ?", payload(place)),
        key => format!("{key} {} {}", field.at.start, payload(place)),
    };
    let mut written: Vec<(&Field, String)> = fields
        .iter()
        .zip(fields.iter().enumerate().map(text))
        .collect();
    let Some(claim) = what_is_kept(&mut written) else {
        return 0;
    };
    let card = compose(&claim).unwrap();
    trial::sound(&card);
    let said = said(&card);
    for (field, text) in &written {
        // What stands around the words only leads to them; a link has them in its own form.
        if !matches!(field.key.as_str(), "before" | "after") {
            let key = &field.key;
            assert!(
                said.contains(text.as_str()),
                "{key}: {text:?} is not in {said}"
            );
        }
    }
    written.len()
}

fn texts() -> Vec<Field> {
    let mut texts = fields();
    texts.retain(says);
    assert!(texts.len() > 35, "{}", texts.len());
    texts
}

#[test]
fn every_text_is_refused_at_its_place_or_stands_in_the_card_as_it_was_written() {
    let texts = texts();
    let kept = own()
        .into_iter()
        .map(|payload| reads_as_written(&texts, |_| payload.clone()));
    let kept: usize = kept.sum();
    assert!(kept > OWN.len() * texts.len() / 2, "{kept}");
}

#[test]
fn so_does_every_public_attack() {
    let (texts, public) = (texts(), public());
    // Each attack in one of the texts: all of them in all texts are 4,500 cards, and many minutes.
    let cards = public.len().div_ceil(texts.len());
    let turns = if every() { texts.len() } else { 1 };
    for turn in 0..turns {
        let at = |card: usize, place: usize| {
            let place = (place + turn) % texts.len();
            public[(card + place * cards) % public.len()].clone()
        };
        let kept = (0..cards).map(|card| reads_as_written(&texts, |place| at(card, place)));
        let kept: usize = kept.sum();
        assert!(kept >= cards * texts.len() / 2, "{kept} in {cards} cards");
    }
}

#[test]
fn whatever_stands_at_an_id_a_date_a_choice_or_an_address_is_refused_or_harmless() {
    let mut fields = fields();
    fields.retain(|field| !says(field));
    assert!(fields.len() > 35, "{}", fields.len());
    let forms: [fn(&str) -> String; 4] = [
        str::to_owned,
        |payload| format!("https://example.org/{payload}"),
        |payload| format!("https://example.org/?{payload}#{payload}"),
        |payload| format!("https://{payload}"),
    ];
    let own = own();
    let each = own
        .iter()
        .flat_map(|payload| forms.map(|form| form(payload)));
    let public = public();
    let in_turn = public
        .iter()
        .zip(forms.iter().cycle())
        .map(|(payload, form)| form(payload));
    // What may be an id names something, and is then missed elsewhere.
    let id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let texts: Vec<String> = each
        .chain(in_turn)
        .filter(|text| !text.bytes().all(id))
        .collect();
    let mut cards = 0;
    for texts in texts.chunks(fields.len()) {
        // Each of them at a place of its own, then at two more; or at every one.
        let turns = if every() {
            (0..fields.len()).collect()
        } else {
            vec![0, 17, 31]
        };
        for turn in turns {
            let text = |place: usize| texts[(place + turn) % texts.len()].clone();
            let tried = fields.iter().enumerate();
            let mut written: Vec<(&Field, String)> =
                tried.map(|(place, field)| (field, text(place))).collect();
            let kept = what_is_kept(&mut written);
            // "INF" is a language, and is refused for having no translation.
            if let Some(Ok(card)) = kept.as_ref().map(compose) {
                // Holds every address to the place that it shows.
                trial::sound(&card);
                cards += 1;
            }
        }
    }
    assert!(cards > texts.len() / fields.len(), "{cards} cards");
}

#[test]
fn every_address_may_be_an_attack() {
    let mut urls = fields();
    urls.retain(|field| matches!(field.key.as_str(), "url" | "report-errors"));
    for payload in own() {
        for text in [
            payload.clone(),
            format!("https://example.org/{payload}"),
            format!("https://{payload}"),
        ] {
            let mut written: Vec<(&Field, String)> =
                urls.iter().map(|url| (url, text.clone())).collect();
            if let Some(claim) = what_is_kept(&mut written) {
                trial::sound(&compose(&claim).unwrap());
            }
        }
    }
}

#[test]
fn an_address_is_refused_or_shown_as_browsers_read_it() {
    let table: Vec<(String, Option<String>)> = serde_json::from_str(ADDRESSES).unwrap();
    assert!(table.len() > 40);
    let mut urls = fields();
    urls.retain(|field| field.key == "url");
    let url = &urls[0];
    for (written, shown) in table {
        let (file, places) = filled(&[(url, written.clone())]);
        let found = match check(PATH, file.as_bytes()) {
            Ok(checked) => checked.claim.sources[0].url.clone(),
            Err(problems) => {
                assert_eq!(
                    refused(&problems, &places),
                    [true],
                    "{}",
                    problems.render(false)
                );
                None
            }
        };
        assert_eq!(found, shown, "{written}");
    }
}

#[test]
fn a_file_s_name_is_a_slug_or_refused() {
    const SMALLEST: &[u8] = include_bytes!("../crates/claim/tests/ok/smallest.toml");
    let names: [fn(&str) -> String; 3] = [
        str::to_owned,
        |payload| format!("claims/{payload}.toml"),
        |payload| format!("claims/a.{payload}.toml"),
    ];
    let all = own().into_iter().chain(public());
    for (payload, name) in all.zip(names.iter().cycle()) {
        match check(&name(&payload), SMALLEST) {
            Err(problems) => assert!(!problems.is_empty()),
            Ok(checked) => {
                let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.');
                let slug = checked.claim.slug;
                assert!(slug.bytes().all(plain), "{slug}");
            }
        }
    }
}

#[test]
fn an_entry_script_is_one_text_where_it_stands_in_a_page() {
    let claim = check(PATH, EVERYTHING.as_bytes()).unwrap().claim;
    let card = compose(&claim).unwrap();
    let parts = entry::Parts {
        program: &entry::program("(card) => 0"),
        style: "p::before { content: '</script><!--<script>' }",
        engine: "engine-1.js",
        wasm: "engine-1.wasm",
    };
    let script = entry::script(&card, parts);
    let page = html::as_browsers_do(&format!("<script>{script}</script><i></i>"));
    let names: Vec<_> = page
        .children
        .iter()
        .map(|child| match child {
            html::Child::Element(element) => element.name.as_str(),
            _ => panic!("a text beside the script"),
        })
        .collect();
    assert_eq!(names, ["script", "i"]);
    assert_eq!(page.text(), script);
}
