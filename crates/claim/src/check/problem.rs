use super::{Level, Rule, draw, say::count, span::Span};
use std::{fmt, ops::Range};

/// One mistake in a claim file, or one warning, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The rule that does not hold.
    pub rule: Rule,
    /// What is wrong; one line, lower case, no full stop, no control characters.
    pub message: String,
    /// The places concerned, in bytes of the file, with what to say at each. The first is where
    /// the mistake is; empty only where the whole file is the mistake.
    pub labels: Vec<(Range<usize>, String)>,
    /// The way out, where one can be told.
    pub help: Option<String>,
}

impl Problem {
    /// A problem of the whole file: no place is marked yet.
    #[must_use]
    pub fn new(rule: Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            message: message.into(),
            labels: Vec::new(),
            help: None,
        }
    }

    /// Marks a place; the first one marked is where the mistake is.
    pub(crate) fn at(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.push((span.range(), label.into()));
        self
    }

    /// Says the way out.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Where the mistake is; the file's start where no place is marked.
    pub(crate) fn place(&self) -> usize {
        self.labels.first().map_or(0, |(range, _)| range.start)
    }
}

/// How many errors and how many warnings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// What makes a file no claim.
    pub errors: usize,
    /// What the author of a claim is told.
    pub warnings: usize,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.errors += other.errors;
        self.warnings += other.warnings;
    }
}

/// "2 problems, 1 warning"; warnings are not spoken of where there are none.
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (errors, warnings) = (count(self.errors, "problem"), self.warnings);
        match (self.errors, warnings) {
            (_, 0) => write!(f, "{errors}"),
            (0, _) => write!(f, "{}", count(warnings, "warning")),
            _ => write!(f, "{errors}, {}", count(warnings, "warning")),
        }
    }
}

/// What is to be said of one claim file, in the order of the file: at least one error where it
/// is the reason why there is no claim, and nothing but warnings where there is one.
#[derive(Clone, PartialEq, Eq)]
pub struct Problems {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) found: Vec<Problem>,
    pub(crate) left_out: Counts,
}

impl Problems {
    /// Problems found in a file after it was read; `None` where there are none.
    pub(crate) fn of(path: &str, text: &str, found: Vec<Problem>) -> Option<Self> {
        (!found.is_empty()).then(|| Self {
            path: path.to_owned(),
            text: text.to_owned(),
            found,
            left_out: Counts::default(),
        })
    }

    /// The one problem of a file that has none by itself: what it has with other files, or with
    /// what is made of it.
    #[must_use]
    pub fn one(path: &str, text: &[u8], problem: Problem) -> Self {
        Self {
            path: path.to_owned(),
            text: String::from_utf8_lossy(text).into_owned(),
            found: vec![problem],
            left_out: Counts::default(),
        }
    }

    /// Takes in what else was found in the same file.
    pub fn extend(&mut self, others: &Self) {
        self.found.extend_from_slice(&others.found);
        self.found
            .sort_by_key(|problem| (problem.place(), problem.rule));
        self.left_out += others.left_out;
    }

    /// The file, as it is shown in messages.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the file says, where the places of its problems are; each byte that is not UTF-8
    /// replaced. Empty where the file is too large to be read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many there are, with those that were counted and not kept.
    #[must_use]
    pub fn len(&self) -> usize {
        let counts = self.counts();
        counts.errors + counts.warnings
    }

    /// Whether there is nothing to say; never so where a file was refused.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many there are of each level, with those that were counted and not kept.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = self.left_out;
        for problem in self {
            match problem.rule.level() {
                Level::Error => counts.errors += 1,
                Level::Warning => counts.warnings += 1,
            }
        }
        counts
    }

    /// How many were counted and not kept.
    #[must_use]
    pub fn left_out(&self) -> Counts {
        self.left_out
    }

    /// The problems in the order of the file: of each level the first 500 found.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.found.iter()
    }

    /// Draws each problem at its place as rustc does, with a last line that counts them.
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        draw::draw(self, color)
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

// `unwrap` prints this: the drawing says more than the fields.
impl fmt::Debug for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Problems {}
