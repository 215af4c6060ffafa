//! The card as plain HTML: what a reader has without any script, in a feed, a reader mode or a
//! crawler's copy. It goes into the article itself, inside the element, and uses only what a
//! content management system keeps. Where one takes the tags away, what is left is still the whole
//! text in its order: words of two elements are never glued together, and no character of a text
//! is one that Markdown would take for its own.

use crate::{card::Card, entry, tree::Node};
use html_escape::{encode_double_quoted_attribute, encode_text};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// The element with the whole card in it, as a publisher pastes it before the script: one line.
#[must_use]
pub fn element(card: &Card) -> String {
    format!(
        "<report-denial claim=\"{}\">{}</report-denial>",
        attribute(&card.slug),
        html(&entry::finished(card))
    )
}

/// A finished card as one line of plain HTML: text, lists, quotations and links, no class, no
/// control, nothing that is not there at the step the card stands at, and no line break.
#[must_use]
pub fn html(nodes: &[Node]) -> String {
    let mut out = String::from("<article>");
    let tongue = Tongue::default();
    nodes.iter().for_each(|node| write(node, tongue, &mut out));
    out.push_str("</article>");
    out
}

/// What a browser would encode in an address; what is encoded stays as it is.
const URL: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');

/// The language and direction of what is around a node.
#[derive(Clone, Copy, Default)]
struct Tongue<'a> {
    lang: Option<&'a str>,
    dir: Option<&'a str>,
}

fn write<'a>(node: &'a Node, around: Tongue<'a>, out: &mut String) {
    let (tag, attributes, children) = match node {
        // A space between elements: the plain ones bring their own.
        Node::Text(text) if text.trim().is_empty() => return,
        Node::Text(words) => return out.push_str(&text(words)),
        Node::Element {
            tag,
            attributes,
            children,
        } => (tag.as_str(), attributes, children),
    };
    let get = |name: &str| {
        let named = attributes.iter().find(|(n, _)| n == name);
        named.map(|(_, value)| value.as_str())
    };
    // Controls, which need a script, citations and the picture (which say again what stands
    // beside them), and what is only there for a narrow layout.
    let left_out = |class: &str| class.split(' ').any(|c| matches!(c, "live" | "cite"));
    let left_out = matches!(tag, "button" | "svg") || get("class").is_some_and(left_out);
    if left_out || get("hidden").is_some() || get("aria-hidden").is_some() {
        return;
    }
    let Some((open, close)) = plain_tag(tag, get("role")) else {
        return children.iter().for_each(|child| write(child, around, out));
    };
    let inside = Tongue {
        lang: get("lang").or(around.lang),
        dir: get("dir").or(around.dir),
    };
    out.push('<');
    out.push_str(open);
    // In the article an address is written as a validator wants it.
    let href = get("href").map(|address| utf8_percent_encode(address, URL).to_string());
    // What is said around it need not be said again.
    let said = [
        ("href", href.as_deref()),
        ("lang", inside.lang.filter(|_| inside.lang != around.lang)),
        ("dir", inside.dir.filter(|_| inside.dir != around.dir)),
    ];
    for (name, value) in said {
        if let Some(value) = value {
            out.push_str(&format!(" {name}=\"{}\"", attribute(value)));
        }
    }
    out.push('>');
    if close == HEADING_ENDS {
        out.push_str("<b>");
    }
    children.iter().for_each(|child| write(child, inside, out));
    out.push_str(close);
}

/// A text as it stands in the article: on one line, and with references for what Markdown reads as
/// emphasis, code or a link. To HTML they are the characters themselves.
#[must_use]
pub fn text(text: &str) -> String {
    let mut out = String::new();
    for character in encode_text(text).chars() {
        match character {
            '\n' => out.push(' '),
            '*' | '_' | '`' | '[' | ']' | '\\' | '~' => {
                out.push_str(&format!("&#{};", u32::from(character)));
            }
            _ => out.push(character),
        }
    }
    out
}

/// A value as it stands between double quotes: with no quote of any kind in it, since what is
/// pasted passes through editors and templates that have quotes of their own.
#[must_use]
pub fn attribute(value: &str) -> String {
    encode_double_quoted_attribute(value).replace('\'', "&#39;")
}

/// A heading has no level that fits every article: it is a paragraph in bold.
const HEADING_ENDS: &str = "</b></p> ";

/// The plain element that stands for one of the card's, and what ends it; `None` for its
/// content alone. What stands side by side in the card must not run together without its
/// styles, nor what stands one above the other without its tags: hence the spaces.
fn plain_tag(tag: &str, role: Option<&str>) -> Option<(&'static str, &'static str)> {
    Some(match (tag, role) {
        (_, Some("heading")) => ("p", HEADING_ENDS),
        ("th" | "summary" | "dt" | "p", _) => ("p", "</p> "),
        ("tr" | "div" | "td", _) => ("div", "</div> "),
        ("ul", _) => ("ul", "</ul> "),
        ("ol", _) => ("ol", "</ol> "),
        ("li", _) => ("li", "</li> "),
        ("blockquote", _) => ("blockquote", "</blockquote> "),
        ("a", _) => ("a", "</a> "),
        ("b", _) => ("b", "</b> "),
        ("mark", _) => ("em", "</em>"),
        ("bdi", _) => ("bdi", "</bdi>"),
        ("span" | "time" | "dd", _) => ("span", "</span> "),
        _ => return None,
    })
}
