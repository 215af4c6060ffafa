//! What is left of a pasted card where a system takes tags away is still the whole card: every
//! allegation with its denial, in reading order, and no two words made one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use html::{Child, Element};
use profiles::PROFILES;
use report_denial::{
    card::{Card, Cell, Phrase, Side},
    plain,
};

#[path = "common/html.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod html;
#[path = "common/library.rs"]
mod library;
#[path = "common/profiles.rs"]
mod profiles;

/// The words of a tree, each end of an element being the end of a word where it is one to a
/// reader: all but those within a sentence.
fn words(element: &Element) -> Vec<String> {
    fn say(element: &Element, out: &mut String) {
        let within = ["bdi", "em"].contains(&element.name.as_str());
        for child in &element.children {
            match child {
                Child::Text(text) => out.push_str(text),
                Child::Element(element) => say(element, out),
                Child::Other(other) => panic!("{other}"),
            }
        }
        if !within {
            out.push(' ');
        }
    }
    let mut said = String::new();
    say(element, &mut said);
    split(&said)
}

fn split(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

/// What a reader has who sees no tags at all.
fn without_tags(html: &str) -> String {
    let text: String = html
        .split('<')
        .enumerate()
        .map(|(place, part)| match place {
            0 => part,
            _ => part.split_once('>').unwrap().1,
        })
        .collect();
    html_escape::decode_html_entities(&text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn no_words_are_glued_and_none_is_lost() {
    for (_, card) in library::library() {
        let line = plain::element(&card);
        let whole = words(&html::as_browsers_do(&line));
        for profile in &PROFILES {
            let left = without_tags(&profile.sanitise(&line));
            assert_eq!(split(&left), whole, "{}, {}", card.slug, profile.name);
        }
    }
}

#[test]
fn every_allegation_is_followed_by_its_denial() {
    for (_, card) in library::library() {
        for profile in &PROFILES {
            let text = without_tags(&profile.sanitise(&plain::element(&card)));
            let mut rest = text.as_str();
            let mut told = 0;
            for part in in_order(&card) {
                let part = split(&part).join(" ");
                let at = rest.find(&part);
                let at = at.unwrap_or_else(|| {
                    panic!(
                        "{}, {}: `{part}` is not in its place",
                        card.slug, profile.name
                    )
                });
                rest = &rest[at + part.len()..];
                told += 1;
            }
            assert!(told > 6, "{}", card.slug);
        }
    }
}

#[test]
fn an_excerpt_as_short_as_wordpress_makes_it_tells_a_denial_too() {
    const EXCERPT: usize = 55;
    // Of each claim of the library: what one must have read by then.
    let denials = [
        ("rocket-man-cd", "denied on 7 July 2018 by Heather Nauert"),
        ("cnn-russian-fund", "denied on 23 June 2017"),
        (
            "wirecard-singapore",
            "denied on 30 January 2019 by Wirecard",
        ),
        ("wirecard-singapore.de", "dementiert – Wirecard"),
    ];
    let cards = library::library();
    for (slug, denial) in denials {
        let card = cards.iter().find(|(_, card)| card.slug == slug);
        let (_, card) = card.expect(slug);
        let text = split(&without_tags(&plain::element(card)));
        let excerpt = text[..EXCERPT].join(" ");
        assert!(excerpt.contains(denial), "{slug}: {excerpt}");
    }
}

/// The card's own order: the question, the state of play, both sides, then each point with what stands
/// for it and what against it.
fn in_order(card: &Card) -> Vec<String> {
    let last = card.days.len() as u32 - 1;
    let mut parts: Vec<String> = card.withdrawn.iter().map(words_of).collect();
    parts.push(card.headline.to_string());
    let facts = card.state.iter().filter(|fact| fact.span.covers(last));
    parts.extend(facts.map(|fact| words_of(&fact.text)));
    let lead = |side: &Side| {
        let lead = side.leads.iter().find(|lead| lead.span.covers(last));
        let empty = side.empty.iter().find(|line| line.span.covers(last));
        let quote = lead
            .and_then(|lead| lead.said.quote.as_ref())
            .map(|quote| quote.text.to_string());
        [
            Some(side.heading.to_string()),
            quote,
            empty.map(|line| words_of(&line.text)),
        ]
    };
    parts.extend(
        [&card.report, &card.denial]
            .into_iter()
            .flat_map(lead)
            .flatten(),
    );
    let state = |cell: &Cell| {
        let state = cell
            .states
            .iter()
            .find(|state| state.span.covers(last))
            .unwrap();
        words_of(&state.text)
    };
    for point in &card.points {
        parts.extend([
            point.text.to_string(),
            state(&point.report),
            state(&point.denial),
        ]);
    }
    parts
}

fn words_of(phrase: &Phrase) -> String {
    match phrase {
        Phrase::Plain(text) => text.to_string(),
        Phrase::Pieces(pieces) => pieces.iter().map(|piece| &*piece.text).collect(),
    }
}

#[test]
fn markdown_finds_nothing_of_its_own_in_a_card() {
    for (_, card) in library::library() {
        let line = plain::element(&card);
        let between = line.split('<').filter_map(|part| part.split_once('>'));
        for (_, text) in between {
            assert!(
                !text.contains(['*', '_', '`', '[', ']', '\\', '~']),
                "{}: {text}",
                card.slug
            );
        }
        // Four spaces and a line break begin other things.
        assert!(
            !line.contains('\n') && !line.starts_with(' '),
            "{}",
            card.slug
        );
    }
    assert_eq!(
        plain::text("*[sic]* a_b \\ `c` ~d~"),
        "&#42;&#91;sic&#93;&#42; a&#95;b &#92; &#96;c&#96; &#126;d&#126;"
    );
}
