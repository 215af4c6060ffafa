use super::{Rule, draw, span::Span};
use std::{fmt, ops::Range};

/// One mistake in a claim file, at its place.
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
    pub(crate) fn new(rule: Rule, message: impl Into<String>) -> Self {
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

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Where the mistake is; the file's start where no place is marked.
    pub(crate) fn place(&self) -> usize {
        self.labels.first().map_or(0, |(range, _)| range.start)
    }
}

/// Everything wrong with one claim file, in the order of the file; never empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Problems {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) found: Vec<Problem>,
    pub(crate) left_out: usize,
}

impl Problems {
    /// Problems found in a file after it was read; `None` where there are none.
    pub(crate) fn of(path: &str, text: &str, found: Vec<Problem>) -> Option<Self> {
        (!found.is_empty()).then(|| Self {
            path: path.to_owned(),
            text: text.to_owned(),
            found,
            left_out: 0,
        })
    }

    /// How many there are, with those that were counted and not kept.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        self.found.len() + self.left_out
    }

    /// The problems in the order of the file: the first 500 found.
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
