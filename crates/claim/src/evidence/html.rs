use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::RawKind,
    },
};
use std::cell::{Cell, RefCell};

/// Whether a text is a web page.
pub(super) fn is_html(text: &str) -> bool {
    let start: String = text
        .trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
        .chars()
        .take(9)
        .collect::<String>()
        .to_ascii_lowercase();
    ["<!doctype", "<html", "<!--", "<?xml", "<head", "<body"]
        .iter()
        .any(|opening| start.starts_with(opening))
}

/// What a page says in words. Its tags are read and no tree is made of them: a page can be written so that the
/// tree is far larger than the page, and quotations need none.
pub(super) fn text(page: &str) -> String {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(page));
    // A script makes the tokenizer stop, so that it could be run.
    while !queue.is_empty() {
        let _ = tokenizer.feed(&queue);
    }
    tokenizer.end();
    tokenizer.sink.text.into_inner()
}

/// What is shown as part of the line it stands in: a word may go on behind its tag.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr",
];

/// Gathers what is shown.
#[derive(Default)]
struct Sink {
    text: RefCell<String>,
    /// Whether it is inside of something that is never shown.
    hidden: Cell<bool>,
}

impl Sink {
    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let name = &*tag.name;
        if !INLINE.contains(&name) {
            self.text.borrow_mut().push('\n');
        }
        let raw = match name {
            "script" => RawKind::ScriptData,
            "style" | "noembed" | "noframes" | "iframe" | "xmp" => RawKind::Rawtext,
            "title" | "textarea" => RawKind::Rcdata,
            _ => return TokenSinkResult::Continue,
        };
        if tag.kind == TagKind::EndTag {
            self.hidden.set(false);
            return TokenSinkResult::Continue;
        }
        self.hidden.set(name != "title" && name != "xmp");
        TokenSinkResult::RawData(raw)
    }
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => self.tag(&tag),
            Token::CharacterTokens(text) => {
                if !self.hidden.get() {
                    self.text.borrow_mut().push_str(&text);
                }
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(page: &str) -> String {
        text(page).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_word_goes_on_behind_an_inline_tag_and_ends_at_a_block() {
        assert_eq!(
            words("<p>A <b>f</b>ive.<p>Six<br>Seven"),
            "A five. Six Seven"
        );
    }

    #[test]
    fn what_is_never_shown_is_no_text() {
        let page =
            "<title>A title</title><script>'<p>no</p>'</script><style>p{}</style><!-- no --><p>Yes";
        assert_eq!(words(page), "A title Yes");
    }

    #[test]
    fn references_are_characters() {
        assert_eq!(
            words("<p>&ldquo;fund&rdquo;&nbsp;&mdash; &#x201c;bank&#8221;"),
            "“fund” — “bank”"
        );
    }

    #[test]
    fn a_page_is_told_from_a_text() {
        assert!(is_html("\u{feff}\n<!DOCTYPE html><p>x"));
        assert!(is_html("<html lang=en>"));
        assert!(!is_html("He said: <html> is a tag."));
        assert!(!is_html(""));
    }
}
