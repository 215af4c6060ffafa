//! The entry script: one claim as one file, which any page embeds with one tag.

use crate::{
    card::Card,
    tree::{Node, nodes},
    view::View,
    wire::{Wire, Writer},
};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What an entry script is made of besides the card; the same for all cards of a build.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// What [`program`] makes of `www/loader.js`, minified or not.
    pub program: &'a str,
    /// `www/card.css`, minified or not.
    pub style: &'a str,
    /// The glue's file name, `engine-<hash>.js`.
    pub engine: &'a str,
    /// The module's file name, `engine-<hash>.wasm`.
    pub wasm: &'a str,
}

/// The finished card, as it stands at its last step.
#[must_use]
pub fn finished(card: &Card) -> Vec<Node> {
    let step = u32::try_from(card.days.len().saturating_sub(1)).unwrap_or(u32::MAX);
    nodes(&View::untouched(card, step).render())
}

/// The entry script of a card: a classic script, ASCII-safe for any charset a host serves it
/// with, which defines no global but the element.
#[must_use]
pub fn script(card: &Card, parts: Parts<'_>) -> String {
    let mut tree = Writer::default();
    finished(card).iter().for_each(|node| node.write(&mut tree));
    let tree_numbers = std::mem::take(&mut tree.numbers);
    // The same table goes on: what the tree has said, the card only points to.
    card.write(&mut tree);

    let mut literal = String::from("{");
    let mut field = |name: &str, value: &str| {
        let _ = write!(literal, "{name}:{value},");
    };
    field("slug", &quoted(&card.slug));
    field("engine", &quoted(parts.engine));
    field("wasm", &quoted(parts.wasm));
    field("days", &list(card.days.iter().map(|day| quoted(&day.iso))));
    field("style", &quoted(parts.style));
    field(
        "strings",
        &list(tree.strings.iter().map(|text| quoted(text))),
    );
    field("tree", &list(tree_numbers.iter().map(u32::to_string)));
    field("numbers", &list(tree.numbers.iter().map(u32::to_string)));
    let build = hash(&[parts.program.as_bytes(), literal.as_bytes()]);
    let _ = write!(literal, "build:{}}}", quoted(&build));
    parts.program.replacen(CARD, &literal, 1)
}

/// Stands for the card in a [`program`], while it is minified.
const CARD: &str = "REPORT_DENIAL_CARD";

/// The loader, which is one function expression, called with a card that is still to come.
#[must_use]
pub fn program(loader: &str) -> String {
    format!("({})({CARD});\n", loader.trim().trim_end_matches(';'))
}

/// The first 12 hexadecimal digits of a SHA-256: enough to tell builds apart.
#[must_use]
pub fn hash(parts: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    let mut hex = String::new();
    for byte in digest.finalize().iter().take(6) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// A JavaScript string literal of ASCII characters: everything else is escaped, since a host
/// may serve the script, or read it, as another charset.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for unit in text.encode_utf16() {
        match u8::try_from(unit) {
            Ok(b'"') => quoted.push_str("\\\""),
            Ok(b'\\') => quoted.push_str("\\\\"),
            Ok(byte @ 0x20..=0x7e) => quoted.push(char::from(byte)),
            _ => {
                let _ = write!(quoted, "\\u{unit:04x}");
            }
        }
    }
    quoted.push('"');
    quoted
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}
