//! The finished card as a tree of plain nodes, and as the numbers from which the loader builds
//! it with `createElement` (which no content security policy refuses, and which cannot be
//! injected into).

use crate::{card::Text, wire::Writer};
use yew::{
    Html,
    virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag},
};

/// A node of a finished card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element {
        /// Its name, lower case.
        tag: Text,
        /// Its attributes in the order of the view; no event handlers, no properties.
        attributes: Vec<(Text, Text)>,
        /// What is in it.
        children: Vec<Node>,
    },
    /// A text; never empty, never beside another text.
    Text(Text),
}

/// The nodes that a view renders to. Components, portals, references and raw HTML have no
/// place in a card and are left out; the view uses none.
#[must_use]
pub fn nodes(html: &Html) -> Vec<Node> {
    match html {
        VNode::VTag(tag) => vec![element(tag)],
        VNode::VText(text) if text.text.is_empty() => Vec::new(),
        VNode::VText(text) => vec![Node::Text(text.text.clone())],
        VNode::VList(list) => list.iter().flat_map(nodes).collect(),
        VNode::VComp(_)
        | VNode::VPortal(_)
        | VNode::VRef(_)
        | VNode::VSuspense(_)
        | VNode::VRaw(_) => Vec::new(),
    }
}

fn element(tag: &VTag) -> Node {
    Node::Element {
        tag: Text::from(tag.tag().to_owned()),
        attributes: attributes(&tag.attributes),
        children: tag.children().map(nodes).unwrap_or_default(),
    }
}

/// All of them: `Attributes::iter` passes over literal values that stand beside computed ones.
fn attributes(attributes: &Attributes) -> Vec<(Text, Text)> {
    let value = |value: &AttributeOrProperty| match value {
        AttributeOrProperty::Static(text) => Some(Text::from(*text)),
        AttributeOrProperty::Attribute(text) => Some(text.clone()),
        AttributeOrProperty::Property(_) => None,
    };
    match attributes {
        Attributes::Static(pairs) => pairs
            .iter()
            .filter_map(|(name, v)| Some((Text::from(*name), value(v)?)))
            .collect(),
        Attributes::Dynamic { keys, values } => keys
            .iter()
            .zip(values.iter())
            .filter_map(|(name, v)| Some((Text::from(*name), value(v.as_ref()?)?)))
            .collect(),
        Attributes::IndexMap(pairs) => pairs
            .iter()
            .filter_map(|(name, v)| Some((name.clone(), value(v)?)))
            .collect(),
    }
}

impl Node {
    /// Appends the node in the form that `build` in `www/loader.js` reads: a text is its string,
    /// as [`Writer::new_or_place`] tells it, times 2 plus 1; an element is its name's string times
    /// 2, the number of its attributes, their names and values, the number of its children, and
    /// they.
    pub fn write(&self, to: &mut Writer) {
        match self {
            Self::Text(text) => {
                let place = to.new_or_place(text);
                to.numbers.push(place * 2 + 1);
            }
            Self::Element {
                tag,
                attributes,
                children,
            } => {
                let place = to.new_or_place(tag);
                to.numbers.push(place * 2);
                push_length(to, attributes.len());
                for (name, value) in attributes {
                    let (name, value) = (to.new_or_place(name), to.new_or_place(value));
                    to.numbers.extend([name, value]);
                }
                push_length(to, children.len());
                children.iter().for_each(|child| child.write(to));
            }
        }
    }
}

fn push_length(to: &mut Writer, length: usize) {
    to.numbers.push(u32::try_from(length).unwrap_or(u32::MAX));
}
