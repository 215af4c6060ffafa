//! What holds of any file and of any numbers, whatever is in them: each function panics where it
//! does not. The tests try what is in the repository, `fuzz/` whatever comes.

use claim::{
    Claim, Original, Problems, Rule, check, check_translation,
    draft::{Draft, FromPage, from_page, identify},
    evidence::{Found, Record, SavedCopy},
    model::Words,
};
use report_denial::{
    card::Card,
    compose::compose,
    entry, plain,
    tree::{Node, nodes},
    view::View,
    wire::{Reader, Wire, Writer},
};
use std::sync::LazyLock;
use yew::AttrValue;

use crate::html::{self, Element};

/// What the files are held against as if they were in a second language.
static FIRST: LazyLock<Claim> = LazyLock::new(|| {
    let text = include_bytes!("../../crates/claim/tests/ok/everything.toml");
    check("claims/hostile.toml", text)
        .expect("a good claim")
        .claim
});

/// A claim file: it is refused in words, or every form of its card is sound.
pub(crate) fn file(bytes: &[u8]) {
    let first = Original::Claim(&FIRST);
    for checked in [
        check("claims/hostile.toml", bytes),
        check_translation("claims/hostile.ko.toml", bytes, first),
    ] {
        match checked {
            Err(problems) => refused(&problems),
            // Other languages are refused by name.
            Ok(checked) => drop(compose(&checked.claim).map(|card| sound(&card))),
        }
    }
}

/// A saved copy: whatever it is, it is compared; a text is found in itself.
pub(crate) fn copy(bytes: &[u8]) {
    let copy = SavedCopy::read(bytes).expect("a copy of moderate size");
    for statement in &FIRST.statements {
        statement
            .words
            .iter()
            .for_each(|words| drop(copy.look_for(words)));
    }
    // What is no UTF-8 is compared as something else, and what looks like a page without its tags.
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if !text.contains(['<', '\u{feff}']) {
        let same = Words {
            text: text.to_owned(),
            language: "en".to_owned(),
            translation: None,
            before: None,
            after: None,
        };
        let found = copy.look_for(&same);
        assert!(!matches!(found, Found::Differently(_)), "{found:?}");
        assert_eq!(found == Found::Verbatim, copy.holds_words(), "{text:?}");
    }
    drop(Record::read(text));
}

/// A saved page: whatever it says of itself, the claim that is begun with it passes the check, and what is told of it can
/// be printed.
pub(crate) fn page(bytes: &[u8]) {
    let FromPage { source, told } = from_page("page.html", bytes).expect("a page of moderate size");
    assert!(!told.is_empty());
    for line in &told {
        assert!(line.len() < 8_000, "{line}");
        assert!(!line.contains(char::is_control), "{line:?}");
    }
    let mut sources = vec![source.clone(), source];
    identify(&mut sources);
    let (headline, language) = ("Was it so?".to_owned(), "en".to_owned());
    let draft = Draft {
        headline,
        language,
        sources,
    };
    let text = draft.text();
    let checked = check("claims/drafted.toml", text.as_bytes());
    let checked = checked.unwrap_or_else(|problems| panic!("{text}\n{problems}"));
    let unfinished = |problem: &claim::Problem| problem.rule == Rule::Unfinished;
    assert!(checked.warnings.iter().all(unfinished), "{text}");
}

/// What is refused is refused in words that can be shown.
pub(crate) fn refused(problems: &Problems) {
    assert!(!problems.is_empty());
    assert!(problems.render(true).len() >= problems.render(false).len());
    for (range, _) in problems.iter().flat_map(|problem| &problem.labels) {
        assert!(range.start <= range.end);
    }
}

/// Every form of a checked claim's card: nothing in it but what the view writes.
pub(crate) fn sound(card: &Card) {
    let finished = entry::finished(card);
    finished.iter().for_each(only_ours);
    is_plain(&plain::element(card));
    let parts = entry::Parts {
        program: &entry::program("(card) => 0"),
        style: "p::after { content: '<' }",
        engine: "engine-1.js",
        wasm: "engine-1.wasm",
    };
    let script = entry::script(card, parts);
    // So it may stand in a page as well, and no parser ends it early or late.
    assert!(script.is_ascii());
    for end in ["</script", "<script", "<!--"] {
        assert!(!script.to_ascii_lowercase().contains(end), "{script}");
    }
    reads_back(card);
}

/// The elements that a card is made of.
const ELEMENTS: [&str; 32] = [
    "a",
    "b",
    "bdi",
    "blockquote",
    "button",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "input",
    "label",
    "li",
    "mark",
    "ol",
    "option",
    "p",
    "path",
    "select",
    "span",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "th",
    "thead",
    "time",
    "tr",
    "ul",
    "g",
];

/// Their attributes. None of them runs anything, loads anything or says how anything looks.
const ATTRIBUTES: [&str; 31] = [
    "aria-current",
    "aria-hidden",
    "aria-label",
    "aria-level",
    "aria-live",
    "aria-valuetext",
    "class",
    "d",
    "data-copy",
    "data-lit",
    "data-part",
    "data-s",
    "datetime",
    "dir",
    "height",
    "hidden",
    "href",
    "lang",
    "max",
    "min",
    "part",
    "rel",
    "role",
    "scope",
    "selected",
    "step",
    "transform",
    "type",
    "value",
    "viewBox",
    "width",
];

/// Nothing but the view's own elements and attributes; addresses are a reader's way out, and
/// every one that leaves the card keeps the page to itself.
fn only_ours(node: &Node) {
    let Node::Element {
        tag,
        attributes,
        children,
    } = node
    else {
        return;
    };
    assert!(ELEMENTS.contains(&tag.as_str()), "<{tag}>");
    for (name, value) in attributes {
        let own = name == "y" && tag == "text" || ATTRIBUTES.contains(&name.as_str());
        assert!(own, "<{tag} {name}>");
        if name == "href" && !value.starts_with("#rd=") {
            html::leads_out(value);
            assert!(attributes.contains(&("rel".into(), "noopener".into())));
        }
    }
    children.iter().for_each(only_ours);
}

/// The plain card reads the same to every parser: what was written, and nothing else.
pub(crate) fn is_plain(text: &str) {
    assert!(!text.contains(['\n', '\r', '\0', '\t']), "one line");
    let written = html::strictly(text);
    assert_eq!(written, html::as_browsers_do(text), "{text}");
    written.each(&mut |Element {
                           name, attributes, ..
                       }| {
        let known = [
            "a",
            "article",
            "b",
            "bdi",
            "blockquote",
            "div",
            "em",
            "li",
            "ol",
            "p",
            "report-denial",
            "span",
            "ul",
        ];
        assert!(known.contains(&name.as_str()), "<{name}>");
        for (attribute, value) in attributes {
            match (name.as_str(), attribute.as_str()) {
                ("report-denial", "claim") | (_, "lang" | "dir") => {}
                ("a", "href") => {
                    if !value.starts_with("#rd=") {
                        html::leads_out(value);
                    }
                }
                _ => panic!("<{name} {attribute}>"),
            }
        }
    });
}

/// Any bytes as what the loader hands to the engine: strings, divided by tabs, up to the first
/// line feed; then numbers, seven bits a byte, the last byte of each below 128. What is no card
/// is refused; what is one can be shown on any day.
pub(crate) fn numbers(bytes: &[u8]) {
    let mut halves = bytes.splitn(2, |byte| *byte == b'\n');
    let strings = String::from_utf8_lossy(halves.next().unwrap_or_default());
    let strings: Vec<AttrValue> = strings
        .split('\t')
        .map(|text| AttrValue::from(text.to_owned()))
        .collect();
    let mut numbers = Vec::new();
    let mut high = 0u32;
    for byte in halves.next().unwrap_or_default() {
        high = high << 7 | u32::from(byte & 127);
        if *byte < 128 {
            numbers.push(std::mem::take(&mut high));
        }
    }
    let mut reader = Reader::new(&strings, &numbers);
    let Some(card) = Card::read(&mut reader).filter(|_| reader.is_empty()) else {
        return;
    };
    let last = u32::try_from(card.days.len()).unwrap_or(u32::MAX);
    for step in [0, last.saturating_sub(1), last, u32::MAX] {
        let _ = nodes(&View::untouched(&card, step).render());
    }
    reads_back(&card);
}

/// The bytes that [`numbers`] reads as this card.
pub(crate) fn bytes_of(card: &Card) -> Vec<u8> {
    let mut writer = Writer::default();
    card.write(&mut writer);
    let mut bytes = writer.strings.join("\t").into_bytes();
    bytes.push(b'\n');
    for number in writer.numbers {
        let digits = [28, 21, 14, 7].map(|shift| number >> shift);
        let begun = digits.into_iter().skip_while(|digit| *digit == 0);
        bytes.extend(begun.map(|digit| digit as u8 | 128));
        bytes.push(number as u8 & 127);
    }
    bytes
}

fn reads_back(card: &Card) {
    let mut writer = Writer::default();
    card.write(&mut writer);
    let mut reader = Reader::new(&writer.strings, &writer.numbers);
    assert_eq!(Card::read(&mut reader).as_ref(), Some(card));
    assert!(reader.is_empty());
}
