//! HTML read twice: as it was written, and as a browser reads it.

use html5ever::{LocalName, QualName, ns};
use html5ever::{ParseOpts, parse_fragment, tendril::TendrilSink, tree_builder::TreeBuilderOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use url::Url;

/// An element with all that is in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Child>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Child {
    Element(Element),
    Text(String),
    /// A comment or anything else that a card has none of.
    Other(String),
}

impl Element {
    /// Asks about every element in it.
    pub(crate) fn each(&self, ask: &mut impl FnMut(&Element)) {
        for child in &self.children {
            if let Child::Element(element) = child {
                ask(element);
                element.each(ask);
            }
        }
    }

    /// All the text in it.
    pub(crate) fn text(&self) -> String {
        let text = |child: &Child| match child {
            Child::Element(element) => element.text(),
            Child::Text(text) => text.clone(),
            Child::Other(_) => String::new(),
        };
        self.children.iter().map(text).collect()
    }

    /// A line for each element, text and attribute: the same for equal trees in any program.
    /// `tests/embed/lib/dump.mjs` writes a browser's.
    pub(crate) fn dump(&self) -> String {
        let mut out = String::new();
        self.dump_at(0, &mut out);
        out
    }

    fn dump_at(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        for child in &self.children {
            match child {
                Child::Text(text) => out.push_str(&format!("{indent}\"{text}\"\n")),
                Child::Other(other) => out.push_str(&format!("{indent}{other}\n")),
                Child::Element(element) => {
                    out.push_str(&format!("{indent}<{}>\n", element.name));
                    for (name, value) in &element.attributes {
                        out.push_str(&format!("{indent}  {name}={value}\n"));
                    }
                    element.dump_at(depth + 1, out);
                }
            }
        }
    }
}

/// An address that a reader may follow, and that every parser takes to the same place.
pub(crate) fn leads_out(address: &str) {
    let url = Url::parse(address).unwrap_or_else(|error| panic!("{address}: {error}"));
    if url.scheme() == "mailto" {
        return;
    }
    assert!(matches!(url.scheme(), "http" | "https"), "{address}");
    // As a reader sees it, so it is.
    let origin = url.origin().ascii_serialization();
    let rest = address
        .strip_prefix(&origin)
        .unwrap_or_else(|| panic!("{address} leads to {origin}"));
    assert!(
        rest.is_empty() || rest.starts_with(['/', '?', '#']),
        "{address}"
    );
}

/// Reads what every tag of which is closed and whose attributes are in double quotes: nothing is
/// inferred, nothing repaired.
pub(crate) fn strictly(text: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = text;
    while !rest.is_empty() {
        let at = rest.find('<').unwrap_or(rest.len());
        let (before, tag) = rest.split_at(at);
        if !before.is_empty() {
            let text = decoded(before);
            open.last_mut()
                .expect("a root")
                .children
                .push(Child::Text(text));
        }
        if tag.is_empty() {
            break;
        }
        // No attribute holds a `>`: all are written with references.
        let (tag, after) = tag[1..].split_once('>').expect("the end of a tag");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let closed = open.pop().expect("an open element");
            assert_eq!(closed.name, name, "closed in its turn");
            open.last_mut()
                .expect("a root")
                .children
                .push(Child::Element(closed));
            continue;
        }
        let (name, mut attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(
            name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
            "<{name}>"
        );
        let mut element = Element {
            name: name.to_owned(),
            ..Element::default()
        };
        while !attributes.is_empty() {
            let (name, value) = attributes.split_once("=\"").expect("a value in quotes");
            let (value, more) = value.split_once('"').expect("the end of a value");
            element
                .attributes
                .push((name.trim().to_owned(), decoded(value)));
            attributes = more;
        }
        open.push(element);
    }
    assert_eq!(open.len(), 1, "everything is closed");
    open.pop().expect("a root")
}

/// The references that are written: five names, and numbers. And the characters themselves.
fn decoded(text: &str) -> String {
    assert!(!text.contains(['<', '>']), "{text}");
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, after) = after.split_once(';').expect("the end of a reference");
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#x27" => '\'',
            _ => {
                let number = name
                    .strip_prefix('#')
                    .and_then(|number| number.parse().ok());
                number
                    .and_then(char::from_u32)
                    .unwrap_or_else(|| panic!("&{name};"))
            }
        });
        rest = after;
    }
    out + rest
}

/// Reads as the standard says: what is in the body of a page.
pub(crate) fn as_browsers_do(text: &str) -> Element {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: true,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let body = QualName::new(None, ns!(html), LocalName::from("body"));
    let dom = parse_fragment(RcDom::default(), options, body, Vec::new(), true).one(text);
    // A fragment stands in an `html` of its own.
    let mut root = Element::default();
    for html in dom.document.children.borrow().iter() {
        root.children
            .extend(html.children.borrow().iter().map(child));
    }
    root
}

fn child(node: &Handle) -> Child {
    match &node.data {
        NodeData::Text { contents } => Child::Text(contents.borrow().to_string()),
        NodeData::Element { name, attrs, .. } => Child::Element(Element {
            name: name.local.to_string(),
            attributes: attrs
                .borrow()
                .iter()
                .map(|it| (it.name.local.to_string(), it.value.to_string()))
                .collect(),
            children: node.children.borrow().iter().map(child).collect(),
        }),
        other => Child::Other(format!("{other:?}")),
    }
}
