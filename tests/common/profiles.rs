//! What three systems do to pasted HTML, as their documentation says: which tags stay. Of a tag that does
//! not stay, what is in it does.

use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, StartTag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer,
    TokenizerOpts,
};
use std::cell::RefCell;

/// A system, and the tags that it lets pass.
pub(crate) struct Profile {
    pub(crate) name: &'static str,
    pub(crate) tags: &'static [&'static str],
}

/// The three, and one that takes every tag.
pub(crate) const PROFILES: [Profile; 4] = [
    // `wp_kses_post`: `$allowedposttags` of wp-includes/kses.php, as far as a card has such tags. No `bdi`,
    // no `script`, no `iframe`, and no element that is not of HTML.
    Profile {
        name: "WordPress, wp_kses_post",
        tags: &[
            "a",
            "article",
            "b",
            "blockquote",
            "div",
            "em",
            "li",
            "ol",
            "p",
            "span",
            "ul",
        ],
    },
    // "Limit allowed HTML tags" (`filter_html`) with what the format `basic_html` allows, which has neither
    // `div` nor `span` nor `b`.
    Profile {
        name: "Drupal, filter_html",
        tags: &[
            "a",
            "blockquote",
            "cite",
            "code",
            "dd",
            "dl",
            "dt",
            "em",
            "li",
            "ol",
            "p",
            "strong",
            "ul",
        ],
    },
    // Ghost's Markdown card: markdown-it with `html: true`, which lets every tag pass and reads what is
    // between them as Markdown.
    Profile {
        name: "Ghost, markdown-it",
        tags: &[
            "a",
            "article",
            "b",
            "bdi",
            "blockquote",
            "div",
            "em",
            "li",
            "ol",
            "p",
            "report-denial",
            "script",
            "span",
            "ul",
        ],
    },
    Profile {
        name: "plain text",
        tags: &[],
    },
];

impl Profile {
    /// What it makes of a line of HTML.
    pub(crate) fn sanitise(&self, line: &str) -> String {
        let sink = Sink {
            tags: self.tags,
            out: RefCell::default(),
        };
        let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
        let queue = BufferQueue::default();
        queue.push_back(line.into());
        let _ = tokenizer.feed(&queue);
        tokenizer.end();
        tokenizer.sink.out.into_inner()
    }
}

struct Sink {
    tags: &'static [&'static str],
    out: RefCell<String>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut out = self.out.borrow_mut();
        match token {
            CharacterTokens(text) => out.push_str(&html_escape::encode_text(&*text)),
            TagToken(tag) if self.tags.contains(&&*tag.name) => {
                let slash = if tag.kind == StartTag { "" } else { "/" };
                out.push_str(&format!("<{slash}{}>", tag.name));
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}
