//! Citations from outside: over every claim, each format is read back by a reader of that format
//! and says what the claim says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use biblatex::{Bibliography, ChunksExt};
use claim::{Claim, model::Source};
use report_denial::{card::Card, entry, plain, tree::Node};
use std::collections::BTreeSet;

#[path = "common/library.rs"]
mod library;

use library::library;

/// Each source beside its citation.
fn cited(test: impl Fn(&Claim, &Source, &report_denial::card::Citation)) {
    for (claim, card) in library() {
        assert_eq!(card.sources.len(), claim.sources.len());
        for (source, cited) in claim.sources.iter().zip(&card.sources) {
            test(&claim, source, &cited.citation);
        }
    }
}

#[test]
fn the_text_holds_all_that_is_known_and_nothing_is_called_unknown() {
    cited(|_, source, citation| {
        let text = citation.text.as_str();
        assert!(text.contains(&source.outlet), "{text}");
        for known in source.title.iter().chain(source.authors.first()) {
            // The style's full stop stands within quotation marks that end a title.
            let known = known.trim_end_matches(['”', '»', '“', '\'', '"']);
            assert!(text.contains(known), "{known:?} in {text}");
        }
        assert!(!text.contains("unknown") && !text.contains('\n'), "{text}");
        match &source.published {
            Some(date) => assert!(text.contains(&date.day().year().to_string()), "{text}"),
            None => assert!(!text.contains("n.d."), "{text}"),
        }
    });
}

#[test]
fn bibtex_is_read_back_with_what_the_claim_says() {
    cited(|claim, source, citation| {
        let read = Bibliography::parse(&citation.bibtex).unwrap();
        let entry = read.get(&format!("{}-{}", claim.slug, source.key)).unwrap();
        let field = |name: &str| entry.get(name).map(|chunks| chunks.format_verbatim());
        // The reader makes one space of any.
        let spaces = |text: &String| text.replace(['\u{a0}', '\u{202f}'], " ");
        let title = source.title.as_ref().map(spaces);
        assert_eq!(field("title").as_ref().map(spaces), title);
        assert_eq!(field("journal").as_ref(), Some(&source.outlet));
        if source.archive.is_none() {
            assert_eq!(field("url"), source.url);
        }
        let authors: Vec<_> = entry.author().unwrap_or_default();
        let authors: Vec<_> = authors.iter().map(ToString::to_string).collect();
        assert_eq!(authors, source.authors);
    });
}

#[test]
fn one_file_takes_the_bibtex_of_a_whole_card() {
    for (claim, card) in library() {
        let entries: Vec<_> = card
            .sources
            .iter()
            .map(|source| source.citation.bibtex.to_string())
            .collect();
        // The parser refuses a key that comes twice.
        let read = Bibliography::parse(&entries.join("\n\n")).unwrap();
        assert_eq!(read.len(), claim.sources.len());
    }
}

#[test]
fn csl_json_is_read_back_with_what_the_claim_says() {
    cited(|claim, source, citation| {
        let items: serde_json::Value = serde_json::from_str(&citation.csl_json).unwrap();
        assert_eq!(items.as_array().unwrap().len(), 1);
        let item = &items[0];
        let text = |name: &str| item[name].as_str().map(str::to_owned);
        assert_eq!(
            text("id").unwrap(),
            format!("{}-{}", claim.slug, source.key)
        );
        assert_eq!(text("type").unwrap(), "article-newspaper");
        assert_eq!(text("title"), source.title);
        assert_eq!(text("container-title").as_ref(), Some(&source.outlet));
        assert_eq!(text("language").as_ref(), Some(&source.language));
        let archive = source.archive.as_ref().map(|archive| archive.url.clone());
        assert_eq!(text("archive_location"), archive);
        let authors: Vec<_> = item["author"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|author| author["literal"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(authors, source.authors);
        assert_eq!(item.get("issued").is_some(), source.published.is_some());
    });
}

/// Every element with a class, wherever it stands.
fn with_class<'a>(nodes: &'a [Node], class: &str, found: &mut Vec<&'a Node>) {
    for node in nodes {
        if let Node::Element { children, .. } = node {
            if attribute(node, "class").is_some_and(|it| it.split(' ').any(|c| c == class)) {
                found.push(node);
            }
            with_class(children, class, found);
        }
    }
}

fn attribute<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    let Node::Element { attributes, .. } = node else {
        return None;
    };
    let named = attributes.iter().find(|(known, _)| known == name);
    named.map(|(_, value)| value.as_str())
}

fn buttons(node: &Node) -> Vec<&str> {
    let Node::Element { children, .. } = node else {
        return Vec::new();
    };
    let own = attribute(node, "data-copy").into_iter();
    own.chain(children.iter().flat_map(buttons)).collect()
}

fn citations(card: &Card) -> Vec<Vec<String>> {
    let finished = entry::finished(card);
    let mut cites = Vec::new();
    with_class(&finished, "cite", &mut cites);
    let own = |node: &&Node| buttons(node).into_iter().map(str::to_owned).collect();
    cites.iter().map(own).collect()
}

#[test]
fn the_card_has_a_button_for_each_format_of_each_source() {
    for (_, card) in library() {
        let expected: Vec<_> = card
            .sources
            .iter()
            .map(|report_denial::card::Source { citation, .. }| {
                vec![
                    String::new(),
                    citation.bibtex.to_string(),
                    citation.csl_json.to_string(),
                ]
            })
            .collect();
        assert_eq!(citations(&card), expected);
    }
}

#[test]
fn the_buttons_need_no_engine_and_stand_behind_the_text_that_an_empty_one_copies() {
    for (_, card) in library() {
        let finished = entry::finished(&card);
        let (mut live, mut cites) = (Vec::new(), Vec::new());
        with_class(&finished, "live", &mut live);
        with_class(&finished, "cite", &mut cites);
        assert_eq!(
            live.iter().map(|node| buttons(node).len()).sum::<usize>(),
            0
        );
        assert_eq!(cites.len(), card.sources.len());
        for cite in cites {
            let Node::Element { children, .. } = cite else {
                panic!("a text with a class");
            };
            let classes: Vec<_> = children
                .iter()
                .map(|node| attribute(node, "class"))
                .collect();
            assert_eq!(classes, [None, Some("citation"), Some("copies")]);
        }
    }
}

#[test]
fn the_plain_card_has_no_citations() {
    for (_, card) in library() {
        let html = plain::html(&entry::finished(&card));
        let told: BTreeSet<_> = card
            .sources
            .iter()
            .map(|s| s.citation.text.as_str())
            .collect();
        // A bare outlet is a citation too, and stands in the card anyway with a full stop at most.
        for text in told.iter().filter(|text| text.len() > 60) {
            assert!(!html.contains(*text), "{text}");
        }
        assert!(!html.contains(card.labels.copy_bibtex.as_str()));
        assert!(!html.contains("@article"));
    }
}
