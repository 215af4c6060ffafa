use super::{
    Problem,
    ids::Ids,
    sink::{Reported, Sink},
    span::Span,
};

/// What every part of the file is read with.
pub(crate) struct Reader<'a> {
    /// The whole file.
    pub(crate) text: &'a str,
    /// The ids that can be referred to; empty until they are collected.
    pub(crate) ids: Ids,
    /// Set where the file holds a hidden character, which was reported at its place: the texts
    /// it stands in need not be reported again.
    pub(crate) hidden: Option<Reported>,
    pub(crate) sink: Sink,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            ids: Ids::default(),
            hidden: None,
            sink: Sink::default(),
        }
    }

    pub(crate) fn report(&mut self, problem: Problem) -> Reported {
        self.sink.report(problem)
    }

    /// A value as the author wrote it, with its quotes.
    pub(crate) fn written(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }
}
