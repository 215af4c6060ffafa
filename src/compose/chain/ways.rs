//! The way back from a source, and what carries an origin's word.

use super::graph::{Graph, Leg, Who};
use claim::model::{Claim, StatementId};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// For each node the edges that are lit with it, in order.
pub(super) fn ways(graph: &Graph, claim: &Claim) -> Vec<Vec<usize>> {
    let onwards = onwards(graph);
    let way = |(place, node): (usize, &super::graph::Node)| match node.who {
        Who::Source(source) => {
            let of = |id: StatementId| claim.statement(id).source == source;
            let own = graph.legs.keys().filter(|leg| of(leg.0)).copied();
            reach(own, |leg| {
                graph.legs.get(&leg).into_iter().flatten().copied()
            })
        }
        Who::Voice(_) => {
            let of = |edge: usize| graph.edges.get(edge).is_some_and(|edge| edge.from == place);
            let first = graph.legs.iter().flat_map(|(leg, back)| {
                let own = back
                    .iter()
                    .filter(|(edge, from)| from.is_none() && of(*edge));
                own.map(|(edge, _)| (*edge, *leg))
            });
            let first: Vec<(usize, Leg)> = first.collect();
            let mut lit = reach(first.iter().map(|(_, leg)| *leg), |leg| {
                let next = onwards.get(&leg).into_iter().flatten();
                next.map(|(edge, leg)| (*edge, Some(*leg)))
            });
            lit.extend(first.iter().map(|(edge, _)| *edge));
            lit
        }
    };
    let sorted = |lit: BTreeSet<usize>| lit.into_iter().collect();
    graph
        .nodes
        .iter()
        .enumerate()
        .map(way)
        .map(sorted)
        .collect()
}

/// The way back of each leg turned round: over which edge it goes on, and to which leg.
fn onwards(graph: &Graph) -> BTreeMap<Leg, Vec<(usize, Leg)>> {
    let mut onwards: BTreeMap<Leg, Vec<(usize, Leg)>> = BTreeMap::new();
    for (leg, back) in &graph.legs {
        for (edge, from) in back {
            if let Some(from) = from {
                onwards.entry(*from).or_default().push((*edge, *leg));
            }
        }
    }
    onwards
}

/// The edges that are passed from some legs on.
fn reach<I: Iterator<Item = (usize, Option<Leg>)>>(
    from: impl Iterator<Item = Leg>,
    next: impl Fn(Leg) -> I,
) -> BTreeSet<usize> {
    let mut waiting: Vec<Leg> = from.collect();
    let mut seen: BTreeSet<Leg> = waiting.iter().copied().collect();
    let mut passed = BTreeSet::new();
    while let Some(leg) = waiting.pop() {
        for (edge, leg) in next(leg) {
            passed.insert(edge);
            waiting.extend(leg.filter(|leg| seen.insert(*leg)));
        }
    }
    passed
}

/// One way from a source back to each of its origins, as the nodes that are passed: the
/// shortest, the origin last.
pub(super) fn told(graph: &Graph, claim: &Claim, node: usize) -> Vec<Vec<usize>> {
    let Some(Who::Source(source)) = graph.nodes.get(node).map(|node| node.who) else {
        return Vec::new();
    };
    let own = |leg: &&Leg| claim.statement(leg.0).source == source;
    let start = graph.legs.keys().filter(own);
    let mut waiting: VecDeque<(Leg, Vec<usize>)> = start.map(|leg| (*leg, Vec::new())).collect();
    let mut seen: BTreeSet<Leg> = waiting.iter().map(|(leg, _)| *leg).collect();
    let mut told: Vec<Vec<usize>> = Vec::new();
    while let Some((leg, way)) = waiting.pop_front() {
        for (edge, next) in graph.legs.get(&leg).into_iter().flatten() {
            let Some(from) = graph.edges.get(*edge).map(|edge| edge.from) else {
                continue;
            };
            let mut way = way.clone();
            way.push(from);
            match next {
                Some(next) if seen.insert(*next) => waiting.push_back((*next, way)),
                None if !told.iter().any(|told| told.last() == Some(&from)) => told.push(way),
                _ => {}
            }
        }
    }
    told
}
