//! Which column each node stands in, and over which nodes and bends each edge leads.

use super::graph::{Graph, Who};
use std::collections::BTreeSet;

/// The column of each node: origins 0, a source one after the last of those it has something
/// from. Sources that have something from each other stand in the order of becoming known.
pub(super) fn layers(graph: &Graph) -> Vec<usize> {
    let is_voice = |node: &super::graph::Node| matches!(node.who, Who::Voice(_));
    let mut layers: Vec<Option<usize>> = graph
        .nodes
        .iter()
        .map(|node| is_voice(node).then_some(0))
        .collect();
    let mut waiting: BTreeSet<(usize, usize)> = (graph.nodes.iter().enumerate())
        .filter(|(_, node)| !is_voice(node))
        .map(|(place, node)| (node.step, place))
        .collect();
    // Of those that wait for each other in a circle, the first known goes first.
    while let Some(&next) = waiting
        .iter()
        .find(|(_, place)| from(graph, *place).all(|from| is_set(&layers, from)))
        .or(waiting.first())
    {
        waiting.remove(&next);
        let placed = from(graph, next.1).filter_map(|from| layers.get(from).copied().flatten());
        let layer = placed.max().unwrap_or_default() + 1;
        if let Some(place) = layers.get_mut(next.1) {
            *place = Some(layer);
        }
    }
    layers.into_iter().map(Option::unwrap_or_default).collect()
}

fn is_set(layers: &[Option<usize>], node: usize) -> bool {
    layers.get(node).is_some_and(Option::is_some)
}

/// From whom a node has something.
fn from(graph: &Graph, node: usize) -> impl Iterator<Item = usize> {
    let to = graph.edges.iter().filter(move |edge| edge.to == node);
    to.map(|edge| edge.from)
}
