//! An article as it comes back: its text, the elements and the scripts in it.

use super::text::{Numbers, Text};
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, EndTag, NullCharacterToken, StartTag, Tag, TagToken, Token,
    TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states::RawKind,
};
use std::{
    cell::RefCell,
    fmt,
    ops::Range,
    time::{Duration, Instant},
};

/// The largest article that is read: a hundred times a long one.
pub(crate) const LARGEST: usize = 16 << 20;

/// Longer than any article takes; only what was made to take long takes longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many bytes are read before the clock is looked at.
const AT_ONCE: usize = 32 << 10;

/// Why an article was not read.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// It has more than [`LARGEST`] bytes.
    Large,
    /// It took longer than [`PATIENCE`].
    Slow,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Large => write!(
                f,
                "expected an article of at most {} MiB, found a larger one; save the article alone",
                LARGEST >> 20
            ),
            Self::Slow => write!(
                f,
                "expected an article that can be read in {} s, found one that takes longer; save the article alone",
                PATIENCE.as_secs()
            ),
        }
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
    pub(super) line: u64,
    /// Its tokens in the article's text. Of one that is never closed, all that follow.
    pub(super) tokens: Range<usize>,
    /// Whether it is closed.
    pub(super) closed: bool,
}

impl Page {
    /// Reads HTML or plain text, whatever bytes they are.
    pub(crate) fn read(bytes: &[u8], numbers: &mut Numbers) -> Result<Self, Unreadable> {
        if bytes.len() > LARGEST {
            return Err(Unreadable::Large);
        }
        let begun = Instant::now();
        let sink = Sink(RefCell::new(Reading {
            numbers,
            page: Self::default(),
            block: String::new(),
            line: 1,
            raw: false,
        }));
        let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
        let queue = BufferQueue::default();
        let text = String::from_utf8_lossy(bytes);
        let mut rest = &*text;
        // In pieces: a tag with a million attributes takes the time of their square.
        while !rest.is_empty() {
            let (piece, more) = rest.split_at(rest.floor_char_boundary(AT_ONCE));
            rest = more;
            queue.push_back(piece.into());
            // The sink runs no script, so nothing is left for later.
            let _ = tokenizer.feed(&queue);
            if begun.elapsed() > PATIENCE {
                return Err(Unreadable::Slow);
            }
        }
        tokenizer.end();
        let mut reading = tokenizer.sink.0.into_inner();
        reading.end_block();
        let mut page = reading.page;
        if let Some(element) = page.elements.last_mut().filter(|element| !element.closed) {
            element.tokens.end = page.text.tokens.len();
        }
        Ok(page)
    }
}

/// What is known while tokens come.
struct Reading<'a> {
    numbers: &'a mut Numbers,
    page: Page,
    /// The text since the last end of a block.
    block: String,
    /// The line that it begins on.
    line: u64,
    /// Within what holds no text of the article.
    raw: bool,
}

impl Reading<'_> {
    fn end_block(&mut self) {
        self.page.text.push(&self.block, self.line, self.numbers);
        self.block.clear();
    }

    fn text(&mut self, text: &str, line: u64) {
        if self.raw {
            return;
        }
        if self.block.is_empty() {
            // The line is that after what is told.
            let breaks = text.matches('\n').count();
            self.line = line
                .saturating_sub(u64::try_from(breaks).unwrap_or(0))
                .max(1);
        }
        self.block.push_str(text);
    }

    fn tag(&mut self, tag: &Tag, line: u64) -> TokenSinkResult<()> {
        if !INLINE.contains(&&*tag.name) {
            self.end_block();
        }
        self.raw = false;
        match (tag.kind, &*tag.name) {
            (StartTag, "report-denial") => {
                let at = self.page.text.tokens.len();
                self.close(at);
                self.page.elements.push(Element {
                    claim: attribute(tag, "claim").unwrap_or_default(),
                    line,
                    tokens: at..at,
                    closed: false,
                });
            }
            (EndTag, "report-denial") => {
                let at = self.page.text.tokens.len();
                self.close(at);
            }
            (StartTag, name @ ("script" | "iframe")) => {
                self.page.addresses.extend(attribute(tag, "src"));
                self.raw = true;
                return TokenSinkResult::RawData(match name {
                    "script" => RawKind::ScriptData,
                    _ => RawKind::Rawtext,
                });
            }
            (StartTag, "style" | "noembed" | "noframes") => {
                self.raw = true;
                return TokenSinkResult::RawData(RawKind::Rawtext);
            }
            (StartTag, "textarea" | "title") => return TokenSinkResult::RawData(RawKind::Rcdata),
            _ => {}
        }
        TokenSinkResult::Continue
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

/// Elements within a sentence.
const INLINE: [&str; 32] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr",
];

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let attribute = tag
        .attrs
        .iter()
        .find(|attribute| &*attribute.name.local == name);
    attribute.map(|attribute| attribute.value.trim().to_owned())
}

struct Sink<'a>(RefCell<Reading<'a>>);

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut reading = self.0.borrow_mut();
        match token {
            TagToken(tag) => return reading.tag(&tag, line),
            CharacterTokens(text) => reading.text(&text, line),
            NullCharacterToken => reading.text("\u{fffd}", line),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
