//! Where everything stands.
//!
//! Columns are as wide as their labels need; how far down a node stands in its column is the
//! layout library's to say. An edge that passes a column gets a place there to pass through,
//! and edges from one node share it.

use super::label::{self, LINE};
use rust_sugiyama::{
    configure::{Config, CrossingMinimization, RankingType},
    from_vertices_and_edges,
};
use std::collections::{BTreeMap, HashMap};

/// How wide a picture is; one of many columns is wider.
pub(super) const WIDTH: i32 = 296;
/// What an origin's bar takes beside its label.
pub(super) const BAR: i32 = 8;
/// Between two columns, at least.
const GAP: i32 = 16;
/// Between two columns, before any is wider than it must be.
const ROOMY: i32 = 19;
/// A longer word is broken.
const WIDEST_PIECE: i32 = 88;
/// No target is smaller: WCAG 2.2, 2.5.8.
const TARGET: i32 = 24;
/// What a passing edge takes.
const PASSING: i32 = 6;
/// Between two that stand in one column.
const SPACE: i32 = 5;
/// Between parts of a chain that have nothing to do with each other.
const APART: i32 = 12;

/// How far an edge may lead out of the way so as not to cross another one.
const CROSSING: i32 = 40;

/// Where everything stands.
pub(super) struct Layout {
    pub(super) columns: Vec<Column>,
    /// By node.
    pub(super) places: Vec<Place>,
    /// Where edges from a node pass a column: its middle, by node and column.
    pub(super) passing: HashMap<(usize, usize), i32>,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// A column: where its labels begin, and how wide they may be.
pub(super) struct Column {
    pub(super) start: i32,
    pub(super) width: i32,
}

/// Where a node stands.
pub(super) struct Place {
    pub(super) column: usize,
    pub(super) lines: Vec<String>,
    /// The middle, from the top of the picture.
    pub(super) middle: i32,
    pub(super) height: i32,
}

/// Lays out nodes with a label and a column each; `links` lead from a column to a later one.
pub(super) fn layout(labels: &[String], layers: &[usize], links: &[(usize, usize)]) -> Layout {
    let columns = columns(labels, layers, links);
    let mut places: Vec<Place> = labels
        .iter()
        .zip(layers)
        .map(|(text, &column)| {
            let wide = columns.get(column).map_or(WIDTH, |column| column.width);
            let lines = label::lines(text, wide);
            let high = i32::try_from(lines.len()).unwrap_or(1) * LINE;
            Place {
                column,
                lines,
                middle: 0,
                // Even, so that a middle is whole.
                height: TARGET.max(high + 2 + high % 2),
            }
        })
        .collect();

    let mut boxes: Vec<Slot> = places
        .iter()
        .map(|place| Slot {
            column: place.column,
            height: place.height,
        })
        .collect();
    let mut passing: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut hops: Vec<(usize, usize)> = Vec::new();
    for &(from, to) in links {
        let column = |node: usize| layers.get(node).copied().unwrap_or_default();
        let mut last = from;
        for column in column(from) + 1..column(to) {
            let next = *passing.entry((from, column)).or_insert_with(|| {
                boxes.push(Slot {
                    column,
                    height: PASSING,
                });
                boxes.len() - 1
            });
            hops.push((last, next));
            last = next;
        }
        hops.push((last, to));
    }
    hops.sort_unstable();
    hops.dedup();

    let best = CONFIGS
        .iter()
        .map(|config| stand(&boxes, &hops, config))
        .min_by_key(|standing| standing.cost);
    let (middles, height) = best.map_or((Vec::new(), 0), |best| (best.middles, best.height));
    for (place, middle) in places.iter_mut().zip(&middles) {
        place.middle = *middle;
    }
    let middle = |place: usize| middles.get(place).copied().unwrap_or_default();
    let end = columns
        .last()
        .map_or(0, |column| column.start + column.width);
    Layout {
        passing: passing
            .into_iter()
            .map(|(key, place)| (key, middle(place)))
            .collect(),
        width: WIDTH.max(end),
        height,
        columns,
        places,
    }
}

/// What stands in a column.
struct Slot {
    column: usize,
    height: i32,
}

/// One way in which everything could stand.
struct Standing {
    /// By box.
    middles: Vec<i32>,
    height: i32,
    /// How far the edges lead up and down, and how often they cross.
    cost: i32,
}

/// What the library can try: none of its heuristics is the best for every chain.
const CONFIGS: [(CrossingMinimization, bool, bool); 8] = [
    (CrossingMinimization::Barycenter, true, false),
    (CrossingMinimization::Barycenter, true, true),
    (CrossingMinimization::Barycenter, false, false),
    (CrossingMinimization::Barycenter, false, true),
    (CrossingMinimization::Median, true, false),
    (CrossingMinimization::Median, true, true),
    (CrossingMinimization::Median, false, false),
    (CrossingMinimization::Median, false, true),
];

/// Gives every box its middle; the edges lead from a column to the next one.
fn stand(
    boxes: &[Slot],
    hops: &[(usize, usize)],
    &(c_minimization, transpose, reversed): &(CrossingMinimization, bool, bool),
) -> Standing {
    let id = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let vertices: Vec<(u32, (f64, f64))> = (boxes.iter().enumerate())
        .map(|(place, standing)| (id(place), (f64::from(standing.height), 1.0)))
        .collect();
    let mut edges: Vec<(u32, u32)> = hops.iter().map(|&(a, b)| (id(a), id(b))).collect();
    if reversed {
        edges.reverse();
    }
    let config = Config {
        vertex_spacing: f64::from(SPACE),
        // Every edge leads to the next column: there is nothing to rank.
        ranking_type: RankingType::Up,
        c_minimization,
        transpose,
        ..Config::default()
    };
    let mut middles = vec![0; boxes.len()];
    let mut top = 0;
    for (nodes, ..) in from_vertices_and_edges(&vertices, &edges, &config) {
        top = APART + settle(boxes, nodes, top, &mut middles);
    }
    let middle = |place: usize| middles.get(place).copied().unwrap_or_default();
    let lengths = hops.iter().map(|&(a, b)| (middle(a) - middle(b)).abs());
    let column = |place: usize| boxes.get(place).map(|standing| standing.column);
    let crossing = hops.iter().enumerate().flat_map(|(place, one)| {
        let others = hops.iter().skip(place + 1);
        others.map(move |other| (one, other))
    });
    let crossings = crossing.filter(|(one, other)| {
        let from = middle(one.0) - middle(other.0);
        let to = middle(one.1) - middle(other.1);
        column(one.0) == column(other.0) && from.signum() * to.signum() < 0
    });
    let crossings = i32::try_from(crossings.count()).unwrap_or(i32::MAX);
    Standing {
        cost: crossings
            .saturating_mul(CROSSING)
            .saturating_add(lengths.sum()),
        height: (top - APART).max(0),
        middles,
    }
}

/// Gives the boxes of one part of the chain whole places from `top` on, and tells its end: the
/// library knows places as fractions, which may touch when they are rounded.
fn settle(boxes: &[Slot], nodes: Vec<(usize, (f64, f64))>, top: i32, middles: &mut [i32]) -> i32 {
    let start = |&(id, (middle, _)): &(usize, (f64, f64))| {
        let height = boxes.get(id).map_or(0, |standing| standing.height);
        (id, middle - f64::from(height) / 2.0)
    };
    let mut starts: Vec<(usize, f64)> = nodes.iter().map(start).collect();
    starts.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    let first = starts.first().map_or(0.0, |(_, start)| *start);
    let mut ends: HashMap<usize, i32> = HashMap::new();
    let mut bottom = top;
    for (id, start) in starts {
        let (Some(standing), Some(middle)) = (boxes.get(id), middles.get_mut(id)) else {
            continue;
        };
        let half = standing.height / 2;
        let wished = top + (start + f64::from(half) - first).round() as i32;
        let free = ends.get(&standing.column).map_or(top, |end| end + SPACE);
        *middle = wished.max(free + half);
        let end = *middle + half;
        ends.insert(standing.column, end);
        bottom = bottom.max(end);
    }
    bottom
}

/// Columns that are wide enough for every word, and wider where that saves lines.
fn columns(labels: &[String], layers: &[usize], links: &[(usize, usize)]) -> Vec<Column> {
    let count = layers.iter().max().map_or(0, |last| last + 1);
    let of = |column: usize| {
        let with = labels.iter().zip(layers);
        with.filter(move |(_, layer)| **layer == column)
            .map(|(text, _)| text.as_str())
    };
    let least = |column| of(column).map(label::widest_piece).max().unwrap_or(0);
    let mut widths: Vec<i32> = (0..count).map(|c| least(c).min(WIDEST_PIECE)).collect();
    let lines = |column, width| {
        of(column)
            .map(|text| label::height(text, width))
            .sum::<usize>()
    };

    let gaps = i32::try_from(count.saturating_sub(1)).unwrap_or(0);
    let mut room = WIDTH - BAR - ROOMY * gaps - widths.iter().sum::<i32>();
    // Whatever saves a line for the least width is done first.
    while let Some((more, column)) = widths
        .iter()
        .enumerate()
        .filter_map(|(column, &width)| {
            let now = lines(column, width);
            let more = (1..=room).find(|more| lines(column, width + more) < now)?;
            Some((more, column))
        })
        .min()
    {
        room -= more;
        if let Some(width) = widths.get_mut(column) {
            *width += more;
        }
    }
    // What is left over goes between the columns, most of it where most edges are.
    let left = WIDTH - BAR - GAP * gaps - widths.iter().sum::<i32>();
    let layer = |node: usize| layers.get(node).copied().unwrap_or_default();
    let before = |column: usize| {
        let over = |(from, to): &&(usize, usize)| (layer(*from)..layer(*to)).contains(&column);
        i32::try_from(links.iter().filter(over).count()).unwrap_or(0)
    };
    let edges = (0..count).map(before).sum::<i32>().max(1);
    let mut start = BAR;
    let column = |(place, width): (usize, i32)| {
        let column = Column { start, width };
        start += width + GAP + left.max(0) * before(place) / edges;
        column
    };
    widths.into_iter().enumerate().map(column).collect()
}
