//! The paths of nodes and edges.

use super::{
    graph::{Edge, Graph},
    label::{self, LINE},
    layout::{BAR, Layout, Place},
    path::{Pen, Reading},
};

/// From the top of a line of text to the line it stands on.
const ASCENT: i32 = 10;
/// Between a label and a line that leaves it or arrives.
const CLEAR: i32 = 3;
/// Between lines that arrive at one label.
const PORTS: i32 = 7;

/// What an edge tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tells {
    Asserts,
    Denies,
    Both,
    Other,
}

impl Tells {
    pub(super) fn of(edge: &Edge) -> Self {
        match (edge.asserts, edge.denies) {
            (true, true) => Self::Both,
            (true, false) => Self::Asserts,
            (false, true) => Self::Denies,
            (false, false) => Self::Other,
        }
    }

    /// What is asserted along with a denial must not hide that it is one.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Asserts => "asserts",
            Self::Denies | Self::Both => "denies",
            Self::Other => "other",
        }
    }

    /// How much of the way its head takes.
    fn head(self) -> i32 {
        match self {
            Self::Asserts | Self::Other => 0,
            Self::Denies => 4,
            Self::Both => 7,
        }
    }

    /// An arrow; a diamond for a denial, as the matrix has it; a bar for what is neither.
    /// `ahead` is 1 along the reading and -1 against it.
    fn draw(self, pen: &mut Pen, ahead: i32) {
        let seen = |(dx, dy): (i32, i32)| (dx * ahead, dy);
        if matches!(self, Self::Denies | Self::Both) {
            // So small that its own lines fill it: as a fill the curve would have one too.
            pen.lines(&[(2, -3), (2, 3), (-2, 3), (-2, -3), (4, 0)].map(seen));
        }
        match self {
            Self::Asserts => pen.from(&[(-4, -3), (4, 3), (-4, 3)].map(seen)),
            Self::Both => pen.from(&[(-1, -3), (4, 3), (-4, 3)].map(seen)),
            Self::Denies => {}
            Self::Other => {
                pen.from(&[(0, -3)]);
                pen.down(6);
            }
        }
    }
}

/// Where the first line of a label begins.
pub(super) fn baseline(place: &Place) -> i32 {
    let lines = i32::try_from(place.lines.len()).unwrap_or(1);
    place.middle - lines * LINE / 2 + ASCENT
}

/// A node's area, seen from there: what can be clicked on.
pub(super) fn area(layout: &Layout, place: &Place, reading: Reading) -> String {
    let before = if place.column == 0 { BAR } else { 3 };
    let width = layout
        .columns
        .get(place.column)
        .map_or(0, |column| column.width);
    let top = place.middle - place.height / 2 - baseline(place);
    let mut pen = Pen::at(reading.here(), -before, top);
    pen.along(before + width + 2);
    pen.down(place.height);
    pen.along(-before - width - 2);
    pen.close();
    pen.path()
}

/// An origin's bar, seen from there: two thin ones for an outlet's own voice.
pub(super) fn bar(place: &Place, own: bool, reading: Reading) -> String {
    let height = i32::try_from(place.lines.len()).unwrap_or(1) * LINE;
    bar_of(height, -ASCENT, own, reading.here())
}

fn bar_of(height: i32, top: i32, own: bool, reading: Reading) -> String {
    let mut pen = Pen::at(reading, 2 - BAR, top);
    pen.down(height);
    if own {
        pen.from(&[(3, 0)]);
        pen.down(-height);
    }
    pen.path()
}

/// The shapes of the key, seen from where its text begins.
pub(super) fn key_of_edge(tells: Tells, reading: Reading) -> String {
    let mut pen = Pen::at(reading.here(), -22, -4);
    pen.along(18 - tells.head());
    tells.draw(&mut pen, 1);
    pen.path()
}

pub(super) fn key_of_origin(own: bool, reading: Reading) -> String {
    bar_of(LINE, -ASCENT, own, reading.here())
}

/// Where a line enters a column and leaves it.
struct Stop {
    enters: i32,
    leaves: i32,
    y: i32,
}

/// The line of each edge with its head.
pub(super) fn edges(graph: &Graph, layout: &Layout, reading: Reading) -> Vec<String> {
    let drawn = graph.edges.iter().map(|edge| {
        let column = |node: usize| layout.places.get(node).map_or(0, |place| place.column);
        let backwards = column(edge.from) > column(edge.to);
        let (first, last) = if backwards {
            (edge.to, edge.from)
        } else {
            (edge.from, edge.to)
        };
        let mut stops = stops(graph, layout, first, last, edge);
        if backwards {
            stops.reverse();
            for stop in &mut stops {
                std::mem::swap(&mut stop.enters, &mut stop.leaves);
            }
        }
        line(&stops, Tells::of(edge), reading)
    });
    drawn.collect()
}

fn line(stops: &[Stop], tells: Tells, reading: Reading) -> String {
    let Some((first, rest)) = stops.split_first() else {
        return String::new();
    };
    let end = rest.last().unwrap_or(first);
    let ahead = (end.leaves - first.enters).signum();
    let mut pen = Pen::at(reading, first.enters, first.y);
    let (mut x, mut y) = (first.enters, first.y);
    for (place, stop) in stops.iter().enumerate() {
        let last = place + 1 == stops.len();
        let head = if last { tells.head() * ahead } else { 0 };
        // A head stands before what the line arrives at.
        let enters = if stop.enters == stop.leaves {
            stop.enters - head
        } else {
            stop.enters
        };
        pen.curve(enters - x, stop.y - y);
        if stop.enters != stop.leaves {
            pen.along(stop.leaves - head - enters);
        }
        (x, y) = (stop.leaves, stop.y);
    }
    tells.draw(&mut pen, ahead);
    pen.path()
}

/// The places over which an edge leads, from its earlier column to its later one.
fn stops(graph: &Graph, layout: &Layout, first: usize, last: usize, edge: &Edge) -> Vec<Stop> {
    let column = |place: usize| layout.columns.get(place);
    let (Some(from), Some(to)) = (layout.places.get(first), layout.places.get(last)) else {
        return Vec::new();
    };
    let (Some(starts), Some(ends)) = (column(from.column), column(to.column)) else {
        return Vec::new();
    };
    let text = from.lines.iter().map(|line| label::width(line)).max();
    // A line that comes back arrives beside those that leave.
    let aside = if first == edge.from { 0 } else { PORTS };
    let text = text.unwrap_or_default() + CLEAR;
    let mut stops = vec![Stop {
        enters: starts.start + text.min(starts.width + 1),
        leaves: starts.start + starts.width + 1,
        y: from.middle + aside,
    }];
    for passed in from.column + 1..to.column {
        if let (Some(column), Some(&y)) = (column(passed), layout.passing.get(&(first, passed))) {
            stops.push(Stop {
                enters: column.start,
                leaves: column.start + column.width + 1,
                y: y + aside / 2,
            });
        }
    }
    let arrives = ends.start - CLEAR;
    stops.push(Stop {
        enters: arrives,
        leaves: arrives,
        y: to.middle + port(graph, layout, last, first, to),
    });
    stops
}

/// How far from a node's middle the line from another one arrives: those from further up
/// arrive further up.
fn port(graph: &Graph, layout: &Layout, node: usize, from: usize, place: &Place) -> i32 {
    let column = |node: usize| layout.places.get(node).map_or(0, |place| place.column);
    let mut others: Vec<usize> = graph
        .edges
        .iter()
        .flat_map(|edge| [(edge.from, edge.to), (edge.to, edge.from)])
        .filter(|(other, to)| *to == node && column(*other) < column(node))
        .map(|(other, _)| other)
        .collect();
    // The last place before the node is what a line comes from.
    let before = |other: usize| {
        let passed = layout.passing.get(&(other, column(node).saturating_sub(1)));
        let own = layout.places.get(other).map_or(0, |place| place.middle);
        (passed.copied().unwrap_or(own), other)
    };
    others.sort_by_key(|other| before(*other));
    others.dedup();
    let count = i32::try_from(others.len()).unwrap_or(1);
    let rank = others.iter().position(|other| *other == from).unwrap_or(0);
    let apart = PORTS.min((place.height - 6) / (count - 1).max(1));
    (2 * i32::try_from(rank).unwrap_or(0) - (count - 1)) * apart / 2
}
