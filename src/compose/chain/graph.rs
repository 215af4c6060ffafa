//! Who has it from whom.

use super::super::Composer;
use claim::{
    derive::Origin,
    model::{Relay, SourceId, Stance, StatementId},
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// One stance of one statement: the statement, and the stance's place in it. What a chain is
/// made of: a source may have one stance from here and another from there.
pub(super) type Leg = (StatementId, usize);

/// Origins and sources, and who has it from whom.
pub(super) struct Graph {
    /// The origins in their order, then the sources in theirs; each has an edge.
    pub(super) nodes: Vec<Node>,
    /// Each pair once.
    pub(super) edges: Vec<Edge>,
    /// Where each leg leads back to: over which edge, and to which leg; to an origin without one.
    pub(super) legs: BTreeMap<Leg, Vec<(usize, Option<Leg>)>>,
}

pub(super) struct Node {
    pub(super) who: Who,
    /// The step from which it is there.
    pub(super) step: usize,
}

/// What a node stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Who {
    /// An origin, by its place among the voices.
    Voice(usize),
    Source(SourceId),
}

pub(super) struct Edge {
    /// From whom it comes, a place in the nodes.
    pub(super) from: usize,
    /// Who has it.
    pub(super) to: usize,
    /// The step from which it is there; not before its ends are.
    pub(super) step: usize,
    pub(super) asserts: bool,
    pub(super) denies: bool,
}

impl Graph {
    pub(super) fn of(composer: &Composer<'_>) -> Self {
        let steps = steps(composer);
        let nodes = steps.iter().map(|(&who, &step)| Node { who, step });
        let places = steps.keys().enumerate().map(|(place, &who)| (who, place));
        let mut graph = Self {
            nodes: nodes.collect(),
            edges: Vec::new(),
            legs: BTreeMap::new(),
        };
        let places: HashMap<Who, usize> = places.collect();
        let mut edges = HashMap::new();
        for Link { leg, from, stance } in links(composer) {
            let source = Who::Source(composer.claim.statement(leg.0).source);
            let ends = |who: Who| places.get(&who).copied().zip(steps.get(&who).copied());
            let (Some((start, since)), Some((end, _))) = (ends(from.who()), ends(source)) else {
                continue;
            };
            let step = composer.derived.visible_from(leg.0).max(since);
            let place = *edges.entry((start, end)).or_insert_with(|| {
                graph.edges.push(Edge {
                    from: start,
                    to: end,
                    step,
                    asserts: false,
                    denies: false,
                });
                graph.edges.len() - 1
            });
            if let Some(edge) = graph.edges.get_mut(place) {
                edge.step = edge.step.min(step);
                edge.asserts |= stance == Some(Stance::Asserts);
                edge.denies |= stance == Some(Stance::Denies);
            }
            if stance.is_some() {
                let next = match from {
                    From::Leg(_, leg) => Some(leg),
                    _ => None,
                };
                graph.legs.entry(leg).or_default().push((place, next));
            }
        }
        graph.sort();
        graph
    }

    /// Denials last, so that no other line hides them.
    fn sort(&mut self) {
        let mut order: Vec<usize> = (0..self.edges.len()).collect();
        let rank = |edge: &usize| self.edges.get(*edge).map(|e| (e.denies, e.asserts));
        order.sort_by_key(rank);
        let mut places = vec![0; order.len()];
        for (place, edge) in order.iter().enumerate() {
            if let Some(new) = places.get_mut(*edge) {
                *new = place;
            }
        }
        let place = |edge: usize| places.get(edge).copied().unwrap_or_default();
        for (edge, _) in self.legs.values_mut().flatten() {
            *edge = place(*edge);
        }
        let mut edges: Vec<_> = std::mem::take(&mut self.edges)
            .into_iter()
            .enumerate()
            .collect();
        edges.sort_by_key(|(edge, _)| place(*edge));
        self.edges = edges.into_iter().map(|(_, edge)| edge).collect();
    }
}

/// Where a leg comes from.
#[derive(Clone, Copy)]
enum From {
    Voice(usize),
    Leg(SourceId, Leg),
    /// Of a statement that takes no stance on a point, only the source is known.
    Source(SourceId),
}

impl From {
    fn who(self) -> Who {
        match self {
            Self::Voice(voice) => Who::Voice(voice),
            Self::Leg(source, _) | Self::Source(source) => Who::Source(source),
        }
    }
}

struct Link {
    leg: Leg,
    from: From,
    stance: Option<Stance>,
}

/// Everything that comes from somewhere, in the order of becoming known.
fn links(composer: &Composer<'_>) -> Vec<Link> {
    let Composer { claim, derived, .. } = composer;
    let mut links = Vec::new();
    for (id, statement) in claim.statements() {
        for (place, &(stance, point)) in statement.stances.iter().enumerate() {
            let leg = (id, place);
            let upstream = derived.upstream(id, place);
            let legs = upstream.iter().filter_map(|&from| {
                let statement = claim.statement(from);
                let same = statement.stances.iter().position(|s| *s == (stance, point));
                same.map(|place| From::Leg(statement.source, (from, place)))
            });
            let before = links.len();
            let link = |from| Link {
                leg,
                from,
                stance: Some(stance),
            };
            links.extend(legs.map(link));
            if links.len() == before {
                links.extend(voice(composer, leg).map(From::Voice).map(link));
            }
        }
        if let (Some(Relay::Source(from)), true) =
            (statement.relayed_from, statement.stances.is_empty())
        {
            links.push(Link {
                leg: (id, 0),
                from: From::Source(from),
                stance: None,
            });
        }
    }
    links.sort_by_key(|link| derived.visible_from(link.leg.0));
    links
}

/// Whose word a leg is that leads back to no other.
fn voice(composer: &Composer<'_>, (id, place): Leg) -> Option<usize> {
    let derived = composer.derived;
    let own = derived.origins.get(id.0)?.stances.get(place)?;
    let own = own.origins.first()?;
    derived.voices.iter().position(|voice| {
        let same = match (&voice.origin, own) {
            (Origin::Unnamed(all), Origin::Unnamed(some)) => some.iter().any(|p| all.contains(p)),
            (Origin::OwnVoice(_), Origin::OwnVoice(_)) => true,
            (origin, own) => origin == own,
        };
        same && voice.statements.contains(&id)
    })
}

/// Everybody who has a place in the picture, with the step from which on.
fn steps(composer: &Composer<'_>) -> BTreeMap<Who, usize> {
    let Composer { claim, derived, .. } = composer;
    let links = links(composer);
    let ends = |link: &Link| {
        let source = claim.statement(link.leg.0).source;
        [link.from.who(), Who::Source(source)]
    };
    let there: BTreeSet<Who> = links.iter().flat_map(ends).collect();
    let mut steps = BTreeMap::new();
    for who in there {
        let step = match who {
            Who::Voice(voice) => derived.voices.get(voice).map(|voice| voice.from),
            Who::Source(source) => claim
                .statements()
                .filter(|(_, statement)| statement.source == source)
                .map(|(id, _)| derived.visible_from(id))
                .min(),
        };
        steps.insert(who, step.unwrap_or_default());
    }
    steps
}
