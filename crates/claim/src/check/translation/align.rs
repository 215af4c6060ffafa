//! Which table of one file is which of the other, where tables have no ids.

use super::Comparison;
use crate::check::{Problem, Rule, say::count, span::Span};
use std::ops::Range;

/// The most tables that are looked for in another order: a hostile file must not take long.
const MOST: usize = 300;

/// Tables of the second file with those of the first that they translate.
struct Alignment {
    /// Places in the second file and in the first.
    pairs: Vec<(usize, usize)>,
    /// Why not all of them are pairs of the same place.
    trouble: Option<Trouble>,
}

/// How two lists of tables differ; what is before and after is alike.
enum Trouble {
    /// The second file lacks some, before this place.
    Missing(usize, Range<usize>),
    /// It has more.
    Extra(Range<usize>),
    /// It has another number, of which nothing more can be told.
    Number(usize, usize),
    /// It has the same in another order, from this place on.
    Order(usize, usize),
}

/// Aligns tables by what is alike in them.
fn align(second: usize, first: usize, alike: impl Fn(usize, usize) -> bool) -> Alignment {
    let shorter = second.min(first);
    let start = (0..shorter)
        .take_while(|place| alike(*place, *place))
        .count();
    let end = (1..=shorter - start)
        .take_while(|back| alike(second - back, first - back))
        .count();
    let (ours, theirs) = (start..second - end, start..first - end);
    let mut pairs: Vec<_> = (0..start).map(|place| (place, place)).collect();
    let mut trouble = None;
    if ours.is_empty() && !theirs.is_empty() {
        trouble = Some(Trouble::Missing(start, theirs));
    } else if theirs.is_empty() && !ours.is_empty() {
        trouble = Some(Trouble::Extra(ours));
    } else if ours.len() != theirs.len() {
        trouble = Some(Trouble::Number(start, start));
    } else if let Some(moved) = moved(ours.clone(), theirs.clone(), &alike) {
        trouble = (!moved.is_empty()).then_some(Trouble::Order(start, start));
        pairs.extend(moved);
    } else {
        pairs.extend(ours.zip(theirs));
    }
    pairs.extend((1..=end).rev().map(|back| (second - back, first - back)));
    Alignment { pairs, trouble }
}

/// The pairs where each table has one that is alike, in whatever order.
fn moved(
    ours: Range<usize>,
    theirs: Range<usize>,
    alike: impl Fn(usize, usize) -> bool,
) -> Option<Vec<(usize, usize)>> {
    if ours.len() > MOST {
        return None;
    }
    let mut free: Vec<usize> = theirs.collect();
    ours.map(|our| {
        let found = free.iter().position(|their| alike(our, *their))?;
        Some((our, free.remove(found)))
    })
    .collect()
}

/// Tables of two lists that translate each other.
pub(super) struct Pairs<'t, O, T> {
    /// The second file's, with its place, and the first file's.
    pub(super) pairs: Vec<(usize, &'t O, &'t T)>,
    /// Whether each is at the same place in both.
    pub(super) in_place: bool,
}

impl Comparison<'_, '_, '_> {
    /// Pairs the tables of two lists by what is alike in them, and reports how the lists differ.
    /// `head` is where one of the second file's begins; `tell` says which one of the first
    /// file's is meant.
    pub(super) fn pairs<'t, O, T>(
        &mut self,
        what: &str,
        (ours, theirs): (&'t [O], &'t [T]),
        alike: impl Fn(&Self, &O, &T) -> bool,
        head: impl Fn(&O) -> Span,
        tell: impl Fn(&T) -> String,
    ) -> Pairs<'t, O, T> {
        let both = |our: usize, their: usize| Some((ours.get(our)?, theirs.get(their)?));
        let alignment = align(ours.len(), theirs.len(), |our, their| {
            both(our, their).is_some_and(|(our, their)| alike(self, our, their))
        });
        let in_place = alignment.trouble.is_none();
        let heads: Vec<Span> = ours.iter().map(head).collect();
        let tell = |place: usize| theirs.get(place).map(&tell).unwrap_or_default();
        self.trouble(what, alignment.trouble, &heads, theirs.len(), tell);
        let pair = |(our, their)| both(our, their).map(|(o, t)| (our, o, t));
        Pairs {
            pairs: alignment.pairs.into_iter().filter_map(pair).collect(),
            in_place,
        }
    }

    /// Reports how two lists of tables differ. `heads` are the second file's; `tell` says which
    /// one of the first file's is meant.
    fn trouble(
        &mut self,
        what: &str,
        trouble: Option<Trouble>,
        heads: &[Span],
        first: usize,
        tell: impl Fn(usize) -> String,
    ) {
        let Some(trouble) = trouble else { return };
        let file = &self.file;
        let message = format!(
            "expected {} as in {file}, found {}",
            count(first, what),
            heads.len()
        );
        let number = Problem::new(Rule::OtherNumber, message);
        let near = |place: usize| match (heads.get(place), heads.last()) {
            (Some(at), _) => (*at, "before this"),
            (None, Some(at)) => (*at, "after this"),
            // There is none of the kind, and the file as a whole lacks it.
            (None, None) => (Span { start: 0, end: 0 }, "expected"),
        };
        let problem = match trouble {
            Trouble::Missing(place, theirs) => {
                let missing = theirs.len();
                let mut told: Vec<String> = theirs.take(3).map(&tell).collect();
                if missing > told.len() {
                    told.push(format!("{} more", missing - told.len()));
                }
                let (at, side) = near(place);
                number
                    .at(at, format!("{side}: {}", told.join(", ")))
                    .help(format!(
                        "translate what is missing, or take it out of {file}"
                    ))
            }
            Trouble::Extra(ours) => ours
                .filter_map(|place| heads.get(place))
                .fold(number, |problem, at| {
                    problem.at(*at, format!("not in {file}"))
                })
                .help(format!("leave it out, or add it to {file} as well")),
            Trouble::Number(place, their) => {
                let (at, _) = near(place);
                number
                    .at(at, format!("expected {} here", tell(their)))
                    .help(format!("from here on the tables are not those of {file}"))
            }
            Trouble::Order(place, their) => {
                let message = format!("expected each {what} where it is in {file}");
                let (at, _) = near(place);
                Problem::new(Rule::OtherOrder, message)
                    .at(at, format!("expected {} here", tell(their)))
                    .help(format!("put them in the order of {file}"))
            }
        };
        self.reader.report(problem);
    }
}
