//! The pre-rendered card, from outside: what it says on each day, and what holds for every card.
//!
//! `UPDATE=1 cargo test --test card` rewrites what is recorded in `tests/card/`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use claim::{
    Claim,
    derive::{Origin, Tally, derive},
    model::Stance,
};
use report_denial::{
    card::{Card, Fact, Phrase},
    entry, plain,
    tree::{Node, nodes},
    view::View,
    wire::{Reader, Wire, Writer},
};
use std::{collections::BTreeSet, fs, path::Path};

#[path = "common/library.rs"]
mod library;

use library::library;

fn cards() -> Vec<Card> {
    library().into_iter().map(|(_, card)| card).collect()
}

fn first() -> Card {
    cards()
        .into_iter()
        .find(|card| card.slug == "rocket-man-cd")
        .expect("the first claim")
}

fn at(card: &Card, step: usize) -> Vec<Node> {
    let step = u32::try_from(step).unwrap();
    nodes(&View::untouched(card, step).render())
}

/// What a reader sees when everything is open: a line a block, nothing that is hidden.
fn visible(nodes: &[Node]) -> String {
    fn walk(node: &Node, out: &mut String) {
        match node {
            Node::Text(text) => {
                if !out.ends_with(['\n', ' ']) {
                    out.push(' ');
                }
                out.push_str(if out.ends_with(' ') {
                    text.trim_start()
                } else {
                    text
                });
            }
            Node::Element {
                tag,
                attributes,
                children,
            } => {
                let has = |name: &str| attributes.iter().any(|(n, _)| n == name);
                // The picture's words stand in the list beside it.
                if has("hidden") || has("aria-hidden") || tag == "input" || tag == "svg" {
                    return;
                }
                let block = !matches!(
                    tag.as_str(),
                    "span" | "a" | "b" | "time" | "dd" | "button" | "bdi" | "mark"
                );
                if block && !out.ends_with('\n') {
                    out.push('\n');
                }
                children.iter().for_each(|child| walk(child, out));
                if block && !out.ends_with('\n') {
                    out.push('\n');
                }
            }
        }
    }
    let mut out = String::new();
    nodes.iter().for_each(|node| walk(node, &mut out));
    out
}

fn each<'a>(
    nodes: &'a [Node],
    see: &mut impl FnMut(&'a str, &'a [(yew::AttrValue, yew::AttrValue)], &'a [Node]),
) {
    for node in nodes {
        if let Node::Element {
            tag,
            attributes,
            children,
        } = node
        {
            see(tag, attributes, children);
            each(children, see);
        }
    }
}

#[test]
fn the_first_card_reads_as_recorded() {
    let card = first();
    let mut read = String::new();
    // The first day, the day of the denial, and today: the other days are held cell by cell in
    // crates/claim/tests/first_claim.rs.
    let last = card.days.len() - 1;
    for (step, day) in card
        .days
        .iter()
        .enumerate()
        .filter(|(step, _)| [0, 1, last].contains(step))
    {
        read.push_str(&format!(
            "\n======== {} ========\n{}",
            day.iso,
            visible(&at(&card, step))
        ));
    }
    let path = Path::new("tests/card/rocket-man-cd.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, &read).unwrap();
    }
    let recorded = fs::read_to_string(path).unwrap_or_default();
    let differs = recorded.lines().zip(read.lines()).find(|(a, b)| a != b);
    assert!(
        recorded == read,
        "{path:?} differs, first here: {differs:?}; UPDATE=1 rewrites it"
    );
}

#[test]
fn no_day_of_any_card_shows_an_allegation_without_its_denial() {
    for (claim, card) in library() {
        let derived = derive(&claim);
        for step in 0..card.days.len() {
            let read = visible(&at(&card, step));
            let on = format!("{} on {}:\n{read}", card.slug, card.days[step].iso);
            // What a list of facts says of a point on that day, and is to be seen.
            let told = |facts: &[Fact], short: &str, by: &[String]| {
                let now = facts.iter().filter(|fact| fact.span.covers(step as u32));
                // That a point was reported is not that it was denied.
                let names = |fact: &&Fact| {
                    let text = pieces(&fact.text).join(" ");
                    by.is_empty() || by.iter().any(|name| text.contains(name))
                };
                let now = now.filter(names);
                let about = |fact: &Fact| fact.points.as_ref().is_some_and(|p| p.contains(short));
                let seen = |fact: &Fact| pieces(&fact.text).iter().all(|text| read.contains(text));
                now.filter(|fact| about(fact)).any(seen)
            };
            for (id, point) in claim.points() {
                let Some(first) = derived.first_denial_step(id) else {
                    continue;
                };
                let short = &point.short;
                let now = &derived.state(step, id).unwrap().denied;
                let corrected = now.is_empty();
                let said = if step < first {
                    told(&card.later, short, &[])
                } else {
                    told(&card.state, short, &names(&claim, now)) || corrected
                };
                assert!(said, "{short}: {on}");
                if claim.language == "en" {
                    let says = [
                        "denied later, on ",
                        "denied later, in ",
                        "denied on ",
                        "denied in ",
                        "denied, on ",
                        "denied, in ",
                        "denied, by ",
                        "taken back on ",
                    ];
                    let said = says.iter().any(|says| read.contains(says));
                    assert!(said || corrected, "{short}: {on}");
                }
            }
            if derived.first_denial().is_none() {
                let side = card
                    .denial
                    .empty
                    .iter()
                    .filter(|line| line.span.covers(step as u32));
                let side: Vec<_> = side.flat_map(|line| pieces(&line.text)).collect();
                // That nobody denied it, and how the author or a source found out.
                let stances = claim.statements.iter().flat_map(|s| &s.stances);
                let mut asked = stances.map(|(stance, _)| *stance);
                let asked =
                    asked.any(|s| matches!(s, Stance::Declines | Stance::NoReply | Stance::Denies));
                assert!(asked || !card.replies.is_empty(), "{on}");
                assert!(side.iter().all(|text| read.contains(text.as_str())), "{on}");
            }
        }
    }
}

/// Whom a line on a denial may name: all of a tally.
fn names(claim: &Claim, tally: &Tally) -> Vec<String> {
    let of = |origin: &Origin| match origin {
        Origin::OwnVoice(source) => vec![claim.source(*source).outlet.clone()],
        parties => {
            let parties = parties.parties().iter();
            parties.map(|id| claim.party(*id).name.clone()).collect()
        }
    };
    tally.origins().flat_map(of).collect()
}

fn pieces(phrase: &Phrase) -> Vec<String> {
    match phrase {
        Phrase::Plain(text) => vec![text.to_string()],
        Phrase::Pieces(pieces) => {
            let texts = pieces.iter().map(|piece| piece.text.trim().to_owned());
            texts.collect()
        }
    }
}

#[test]
fn the_plain_card_says_the_denial_too_and_is_one_line_that_nothing_strips() {
    for card in cards() {
        let finished = entry::finished(&card);
        let html = plain::html(&finished);
        assert!(
            !html.contains('\n') && html.starts_with("<article>") && html.ends_with("</article>")
        );
        for tag in [
            "article",
            "div",
            "p",
            "b",
            "span",
            "a",
            "ul",
            "ol",
            "li",
            "blockquote",
        ] {
            let opened = html.matches(&format!("<{tag}>")).count()
                + html.matches(&format!("<{tag} ")).count();
            let closed = html.matches(&format!("</{tag}>")).count();
            assert_eq!(
                opened, closed,
                "{}: <{tag}> runs out of the element",
                card.slug
            );
        }
        for forbidden in [
            "class=", "style=", "hidden", "<button", "<input", "<details", "<script", "data-",
        ] {
            assert!(
                !html.contains(forbidden),
                "{}: {forbidden} in {html}",
                card.slug
            );
        }
        each(&finished, &mut |tag, attributes, children| {
            let hidden = attributes.iter().any(|(name, _)| name == "hidden");
            if tag == "blockquote"
                && !hidden
                && let Some(Node::Element { children, .. }) = children.first()
                && let Some(Node::Text(words)) = children.first()
            {
                // Retellings and statements that are not there at the last step are left out.
                let words = html_escape::encode_text(words.as_str()).into_owned();
                assert!(html.contains(&words), "{}: {words} is missing", card.slug);
            }
        });
        let denial = card.denial.leads.last();
        let words = denial.and_then(|lead| lead.said.quote.as_ref());
        if let Some(words) = words {
            assert!(
                html.contains(&*html_escape::encode_text(words.text.as_str())),
                "{html}"
            );
        }
    }
}

#[test]
fn no_mark_of_the_composer_is_left_in_a_card() {
    for card in cards() {
        let mut writer = Writer::default();
        card.write(&mut writer);
        let private =
            |text: &&yew::AttrValue| text.contains(|c| ('\u{e000}'..='\u{e002}').contains(&c));
        assert_eq!(writer.strings.iter().find(private), None, "{}", card.slug);
    }
}

#[test]
fn a_card_is_html_that_any_page_can_hold() {
    let allowed: BTreeSet<_> = [
        "div",
        "p",
        "span",
        "b",
        "a",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "details",
        "summary",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "button",
        "input",
        "time",
        "bdi",
        "mark",
        "label",
        "select",
        "option",
        "svg",
        "g",
        "path",
        "text",
    ]
    .into();
    for card in cards() {
        each(&entry::finished(&card), &mut |tag, attributes, children| {
            assert!(
                allowed.contains(tag),
                "<{tag}> may be a landmark, or a name of the host's"
            );
            for (name, value) in attributes {
                assert!(
                    !name.starts_with("on")
                        && !["id", "style", "open", "src", "name"].contains(&name.as_str()),
                    "{name}={value}"
                );
                if name == "href" {
                    assert!(
                        ["https://", "http://", "mailto:", "#rd="]
                            .iter()
                            .any(|s| value.starts_with(s)),
                        "{value}"
                    );
                }
            }
            let texts = children
                .windows(2)
                .filter(|two| two.iter().all(|child| matches!(child, Node::Text(_))));
            assert_eq!(
                texts.count(),
                0,
                "texts side by side in <{tag}>: {children:?}"
            );
        });
    }
}

#[test]
fn every_span_lies_within_the_days_and_the_last_day_is_what_stands_without_the_engine() {
    for card in cards() {
        let days = u32::try_from(card.days.len()).unwrap();
        each(&entry::finished(&card), &mut |_, attributes, _| {
            let get = |name: &str| {
                attributes
                    .iter()
                    .find(|(n, _)| n == name)
                    .map(|(_, value)| value.as_str())
            };
            let Some(span) = get("data-s") else {
                let for_now = ["copied", "meaning live"].map(Some).contains(&get("class"));
                assert!(get("hidden").is_none() || for_now, "hidden for ever");
                return;
            };
            let (from, to) = span.split_once(' ').unwrap();
            let (from, to): (u32, u32) = (from.parse().unwrap(), to.parse().unwrap());
            assert!(from < to && to <= days, "{}: {span} of {days}", card.slug);
            assert_eq!(get("hidden").is_none(), to == days, "{}: {span}", card.slug);
        });
    }
}

#[test]
fn what_is_written_for_the_engine_reads_back_the_same() {
    for card in cards() {
        let mut writer = Writer::default();
        card.write(&mut writer);
        let mut reader = Reader::new(&writer.strings, &writer.numbers);
        assert_eq!(Card::read(&mut reader).as_ref(), Some(&card));
        assert!(reader.is_empty());
    }
}

#[test]
fn numbers_that_are_no_card_are_refused_and_never_panic() {
    let card = first();
    let mut writer = Writer::default();
    card.write(&mut writer);
    for end in 0..writer.numbers.len() {
        assert!(Card::read(&mut Reader::new(&writer.strings, &writer.numbers[..end])).is_none());
    }
    for place in 0..writer.numbers.len() {
        let mut numbers = writer.numbers.clone();
        numbers[place] = u32::MAX;
        // A count of steps may be any number; whatever comes of it must not panic.
        let _ = Card::read(&mut Reader::new(&writer.strings, &numbers));
    }
}

#[test]
fn an_entry_script_is_ascii_and_changes_with_card_loader_and_engine() {
    let card = first();
    let program = entry::program("(card) => {}");
    let parts = entry::Parts {
        program: &program,
        style: "p{}",
        engine: "engine-1.js",
        wasm: "engine-1.wasm",
    };
    let script = entry::script(&card, parts);
    assert!(script.is_ascii());
    assert_eq!(script, entry::script(&card, parts));
    let build = |script: &str| script.rsplit_once("build:\"").unwrap().1[..12].to_owned();
    let mut other = card.clone();
    other.headline = "Another question?".into();
    let other_program = entry::program("(card) => 1");
    let builds: BTreeSet<_> = [
        build(&script),
        build(&entry::script(&other, parts)),
        build(&entry::script(
            &card,
            entry::Parts {
                engine: "engine-2.js",
                ..parts
            },
        )),
        build(&entry::script(
            &card,
            entry::Parts {
                program: &other_program,
                ..parts
            },
        )),
    ]
    .into();
    assert_eq!(builds.len(), 4);
}
