//! The entry script: one claim as one file, which any page embeds with one tag.

use crate::{
    card::{Card, Text},
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
    renamed(card, &[], parts)
}

/// The entry script of a card that had other names before: one text under all of them, which
/// fills the elements and follows the addresses that still have those.
#[must_use]
pub fn renamed(card: &Card, formerly: &[String], parts: Parts<'_>) -> String {
    Body::of(card, formerly).script(parts)
}

/// What an entry script says of its card, whichever loader, style and engine it is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Its names.
    pub names: String,
    /// Its days.
    pub days: String,
    /// The finished card and its data.
    pub card: String,
}

impl Body {
    /// What there is to say of a card and of the names that it had before.
    #[must_use]
    pub fn of(card: &Card, formerly: &[String]) -> Self {
        let mut tree = Writer::default();
        finished(card).iter().for_each(|node| node.write(&mut tree));
        let tree_numbers = std::mem::take(&mut tree.numbers);
        // The same table goes on: what the tree has said, the card only points to.
        card.write(&mut tree);

        let mut body = Self::default();
        field(&mut body.names, "slug", &quoted(&card.slug));
        if !formerly.is_empty() {
            let names = formerly.iter().map(|name| quoted(name));
            field(&mut body.names, "formerly", &list(names));
        }
        let days = card.days.iter().map(|day| quoted(&day.iso));
        field(&mut body.days, "days", &list(days));
        field(&mut body.card, "strings", &joined(&tree.strings));
        field(&mut body.card, "numbers", &packed(&tree.numbers));
        field(&mut body.card, "tree", &packed(&tree_numbers));
        body
    }

    /// The entry script.
    #[must_use]
    pub fn script(&self, parts: Parts<'_>) -> String {
        let mut literal = format!("{{{}", self.names);
        field(&mut literal, "engine", &quoted(parts.engine));
        field(&mut literal, "wasm", &quoted(parts.wasm));
        literal.push_str(&self.days);
        field(&mut literal, "style", &quoted(parts.style));
        literal.push_str(&self.card);
        let build = hash(&[parts.program.as_bytes(), literal.as_bytes()]);
        let _ = write!(literal, "build:{}}}", quoted(&build));
        parts.program.replacen(CARD, &literal, 1)
    }
}

fn field(to: &mut String, name: &str, value: &str) {
    let _ = write!(to, "{name}:{value},");
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
            Ok(b'\t') => quoted.push('\t'),
            Ok(b'\n') => quoted.push_str("\\n"),
            Ok(b'"') => quoted.push_str("\\\""),
            Ok(b'\\') => quoted.push_str("\\\\"),
            // No tag begins in a script: it may stand in a page as well.
            Ok(b'<') => quoted.push_str("\\x3c"),
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

/// Strings as one literal, divided by tabs, which no text of a card has: a byte each instead of
/// three.
fn joined(strings: &[Text]) -> String {
    let strings: Vec<String> = strings.iter().map(|s| s.replace('\t', " ")).collect();
    quoted(&strings.join("\t"))
}

/// How many values the last digit of a number has, and how many each digit before it. Both are
/// one ASCII character, from `#` on, without the backslash: a literal needs no escapes. Most
/// numbers are small and take one digit; a table of 1,800 strings has none of three.
const LAST: u32 = 62;
const BEFORE: u32 = 29;

/// Numbers as a string literal, which compresses better than a list of decimals. `unpack` in
/// `www/loader.js` reads it.
///
/// A number is `high * LAST + last`. Of `high` there are as many digits as it takes, none for 0:
/// base `BEFORE`, counted from 1, so that no number has two forms; each raised by `LAST - 1`,
/// which tells it from a last one.
fn packed(numbers: &[u32]) -> String {
    let mut packed = String::from("\"");
    for &number in numbers {
        let mut before = Vec::new();
        let mut high = number / LAST;
        while high > 0 {
            high -= 1;
            before.push(digit(LAST + high % BEFORE));
            high /= BEFORE;
        }
        packed.extend(before.iter().rev());
        packed.push(digit(number % LAST));
    }
    packed.push('"');
    packed
}

/// A digit, 0 to `LAST + BEFORE - 1`: `#` and what follows, passing over the backslash.
fn digit(value: u32) -> char {
    let code = 35 + value + u32::from(value > 56);
    char::from_u32(code).unwrap_or('#')
}

#[cfg(test)]
mod tests {
    use super::packed;

    /// As the loader reads it.
    fn unpacked(packed: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        let mut high = 0;
        for code in packed.trim_matches('"').bytes().map(u32::from) {
            let digit = code - if code > 91 { 36 } else { 35 };
            if digit >= 62 {
                high = high * 29 + digit - 61;
            } else {
                numbers.push(high * 62 + digit);
                high = 0;
            }
        }
        numbers
    }

    #[test]
    fn any_number_reads_back_and_needs_no_escapes() {
        let mut numbers: Vec<u32> = (0..60_000).collect();
        numbers.extend([u32::MAX / 2, 1 << 24, 123_456_789]);
        let packed = packed(&numbers);
        assert!(packed.is_ascii() && !packed.contains('\\'));
        assert_eq!(packed.matches('"').count(), 2);
        assert_eq!(unpacked(&packed), numbers);
    }
}
