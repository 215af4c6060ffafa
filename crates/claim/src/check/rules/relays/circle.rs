use super::{Carried, upstream};
use crate::{
    check::{Problem, Rule, sink::Sink, span::Span, written::statement::Statement},
    model::Speaker,
};
use std::collections::HashMap;

/// Whose word a statement is, as far as a relay of it can tell.
type Voice = Option<Speaker>;

/// Reports circles of relays, each with every link of it.
///
/// Without recursion and in time linear in the file: no chain is too long.
pub(crate) fn check(sink: &mut Sink, statements: &[Statement]) {
    let links = links(statements);
    let endless = endless(&links);
    let next = |node: usize| {
        links
            .get(node)?
            .iter()
            .copied()
            .find(|to| is_set(&endless, *to))
    };
    let mut walk_of: Vec<Option<usize>> = vec![None; links.len()];
    for start in (0..links.len()).filter(|node| is_set(&endless, *node)) {
        let mut path = Vec::new();
        let mut at = Some(start);
        while let Some(node) = at
            && let Some(walk @ None) = walk_of.get_mut(node)
        {
            *walk = Some(start);
            path.push(node);
            at = next(node);
        }
        let Some(end) = at.filter(|node| walk_of.get(*node) == Some(&Some(start))) else {
            continue;
        };
        let circle = path.iter().skip_while(|node| **node != end);
        report(
            sink,
            circle.filter_map(|node| Some(upstream(statements.get(*node)?)?.1)),
        );
    }
}

/// For each statement, and then for each group of statements that carry the same thing, where
/// the word may come from.
///
/// A relay passes on what its upstream says in the same voice, or else whatever it says.
fn links(statements: &[Statement]) -> Vec<Vec<usize>> {
    let mut links: Vec<Vec<usize>> = vec![Vec::new(); statements.len()];
    let mut groups: HashMap<(Carried, Option<Voice>), usize> = HashMap::new();
    for (i, statement) in statements.iter().enumerate() {
        let (Ok(source), Ok(by)) = (statement.source, statement.by) else {
            continue;
        };
        for (stance, point) in statement.stances.items.iter().map(|taken| taken.value) {
            let carried = (source.value, stance, point);
            for voice in [None, Some(by.map(|by| by.value))] {
                let group = *groups.entry((carried, voice)).or_insert_with(|| {
                    links.push(Vec::new());
                    links.len() - 1
                });
                links
                    .get_mut(group)
                    .into_iter()
                    .for_each(|group| group.push(i));
            }
        }
    }
    for (i, statement) in statements.iter().enumerate() {
        let (Some((upstream, _)), Ok(by)) = (upstream(statement), statement.by) else {
            continue;
        };
        // A source that relays itself is reported as that.
        if statement
            .source
            .is_ok_and(|source| source.value == upstream)
        {
            continue;
        }
        for (stance, point) in statement.stances.items.iter().map(|taken| taken.value) {
            let carried = (upstream, stance, point);
            let same_voice = groups.get(&(carried, Some(by.map(|by| by.value))));
            let group = same_voice.or_else(|| groups.get(&(carried, None)));
            links
                .get_mut(i)
                .into_iter()
                .for_each(|links| links.extend(group));
        }
    }
    links
}

/// Which nodes lead into a circle: those that remain when every node without a link is taken
/// away, again and again.
fn endless(links: &[Vec<usize>]) -> Vec<bool> {
    let mut open: Vec<usize> = links.iter().map(Vec::len).collect();
    let mut from: Vec<Vec<usize>> = vec![Vec::new(); links.len()];
    for (node, to) in links.iter().enumerate() {
        for to in to {
            from.get_mut(*to)
                .into_iter()
                .for_each(|from| from.push(node));
        }
    }
    let mut ends: Vec<usize> = (0..links.len())
        .filter(|node| open.get(*node) == Some(&0))
        .collect();
    while let Some(end) = ends.pop() {
        for node in from.get(end).into_iter().flatten() {
            let Some(open) = open.get_mut(*node) else {
                continue;
            };
            *open -= 1;
            if *open == 0 {
                ends.push(*node);
            }
        }
    }
    open.into_iter().map(|open| open > 0).collect()
}

fn is_set(flags: &[bool], at: usize) -> bool {
    flags.get(at).copied().unwrap_or_default()
}

fn report(sink: &mut Sink, circle: impl Iterator<Item = Span>) {
    let mut circle: Vec<Span> = circle.collect();
    circle.sort();
    let mut problem = Problem::new(Rule::RelayCircle, "sources relay each other in a circle")
        .help("somebody said it first: give that statement its `by`, or write `relayed-from = \"unknown\"`");
    for (i, link) in circle.into_iter().enumerate() {
        problem = problem.at(
            link,
            if i == 0 {
                "a link of the circle"
            } else {
                "another link"
            },
        );
    }
    sink.report(problem);
}
