//! The card as plain HTML: what a reader has without any script, in a feed, a reader mode or a
//! crawler's copy. It goes into the article itself, inside the element.

use crate::tree::Node;
use html_escape::{encode_double_quoted_attribute, encode_text};

/// Elements that a content management system keeps.
const KEPT: [&str; 9] = ["p", "ul", "ol", "li", "a", "blockquote", "b", "div", "span"];

/// A finished card as one line of plain HTML: text, lists, quotations and links, no class, no
/// control, nothing that is not there at the step the card stands at, and no line break.
#[must_use]
pub fn html(nodes: &[Node]) -> String {
    let mut out = String::from("<article>");
    nodes.iter().for_each(|node| write(node, &mut out));
    out.push_str("</article>");
    out
}

fn write(node: &Node, out: &mut String) {
    let (tag, attributes, children) = match node {
        Node::Text(text) => return out.push_str(&encode_text(&text.replace('\n', " "))),
        Node::Element { tag, attributes, children } => (tag.as_str(), attributes, children),
    };
    let get = |name: &str| attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    // Controls that need the engine, and what is only there for a narrow layout.
    let class = get("class").unwrap_or_default();
    if get("hidden").is_some() || get("aria-hidden").is_some() || class.split(' ').any(|c| c == "live") {
        return;
    }
    let tag = plain_tag(tag, get("role"));
    let Some(tag) = tag else { return children.iter().for_each(|child| write(child, out)) };
    out.push('<');
    out.push_str(tag);
    for name in ["href", "lang", "dir"] {
        if let Some(value) = get(name) {
            out.push_str(&format!(" {name}=\"{}\"", encode_double_quoted_attribute(value)));
        }
    }
    out.push('>');
    children.iter().for_each(|child| write(child, out));
    out.push_str(&format!("</{tag}>"));
    // Elements that stand side by side in the card must not run together without its styles.
    if matches!(tag, "a" | "b" | "span") {
        out.push(' ');
    }
}

/// The plain element that stands for one of the card's, or `None` for its content alone.
fn plain_tag(tag: &str, role: Option<&str>) -> Option<&'static str> {
    match (tag, role) {
        (_, Some("heading")) => Some("p"),
        ("th" | "summary" | "dt", _) => Some("p"),
        ("table" | "tbody" | "details" | "time" | "dd" | "dl", _) => None,
        ("thead", _) => None,
        ("tr" | "td", _) => Some("div"),
        _ => KEPT.iter().find(|kept| **kept == tag).copied(),
    }
}
