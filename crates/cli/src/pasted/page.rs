//! An article as it comes back: its text, the elements and the scripts in it.

use super::text::{Numbers, Text};
use claim::page::{Inside, Kind, Piece, Tag, decode, is_inline, pieces};
use std::{fmt, ops::Range};

/// The largest article that is read: a hundred times a long one.
pub(crate) const LARGEST: usize = 16 << 20;

/// An article of more than [`LARGEST`] bytes.
#[derive(Debug)]
pub(crate) struct Large;

impl fmt::Display for Large {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected an article of at most {} MiB, found a larger one; save the article alone",
            LARGEST >> 20
        )
    }
}

/// What is in an article.
#[derive(Default)]
pub(crate) struct Page {
    pub(super) text: Text,
    /// Every `<report-denial>`, in their order.
    pub(super) elements: Vec<Element>,
    /// Every address of a script or a frame.
    pub(super) addresses: Vec<String>,
}

/// A `<report-denial>`.
pub(super) struct Element {
    /// Its `claim`; empty where it has none.
    pub(super) claim: String,
    /// The line it begins on.
    pub(super) line: usize,
    /// Its tokens in the article's text. Of one that is never closed, all that follow.
    pub(super) tokens: Range<usize>,
    /// Whether it is closed.
    pub(super) closed: bool,
}

impl Page {
    /// Reads HTML or plain text, whatever bytes they are.
    pub(crate) fn read(bytes: &[u8], numbers: &mut Numbers) -> Result<Self, Large> {
        if bytes.len() > LARGEST {
            return Err(Large);
        }
        let mut reading = Reading {
            numbers,
            page: Self::default(),
            block: String::new(),
            line: 1,
        };
        for Piece { line, kind } in pieces(&decode(bytes, None).text) {
            match kind {
                Kind::Start(tag) => reading.start(&tag, line),
                Kind::End(name) => reading.end(&name),
                Kind::Text(text, Inside::Page | Inside::Title | Inside::Field) => {
                    reading.text(&text, line);
                }
                _ => {}
            }
        }
        reading.end_block();
        let mut page = reading.page;
        if let Some(element) = page.elements.last_mut().filter(|element| !element.closed) {
            element.tokens.end = page.text.tokens.len();
        }
        Ok(page)
    }
}

/// What is known while pieces come.
struct Reading<'a> {
    numbers: &'a mut Numbers,
    page: Page,
    /// The text since the last end of a block.
    block: String,
    /// The line that it begins on.
    line: usize,
}

impl Reading<'_> {
    fn end_block(&mut self) {
        self.page.text.push(&self.block, self.line, self.numbers);
        self.block.clear();
    }

    fn text(&mut self, text: &str, line: usize) {
        if self.block.is_empty() {
            self.line = line;
        }
        self.block.push_str(text);
    }

    fn start(&mut self, tag: &Tag, line: usize) {
        if !is_inline(&tag.name) {
            self.end_block();
        }
        let at = self.page.text.tokens.len();
        match &*tag.name {
            "report-denial" => {
                self.close(at);
                self.page.elements.push(Element {
                    claim: tag.attribute("claim").unwrap_or_default().to_owned(),
                    line,
                    tokens: at..at,
                    closed: false,
                });
            }
            "script" | "iframe" => {
                let address = tag.attribute("src").map(str::to_owned);
                self.page.addresses.extend(address);
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if !is_inline(name) {
            self.end_block();
        }
        if name == "report-denial" {
            let at = self.page.text.tokens.len();
            self.close(at);
        }
    }

    /// Ends the element that is open, if one is.
    fn close(&mut self, at: usize) {
        if let Some(element) = self.page.elements.last_mut()
            && !element.closed
        {
            element.tokens.end = at;
            element.closed = true;
        }
    }
}
