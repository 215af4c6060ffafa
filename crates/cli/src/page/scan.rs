//! Takes a page apart in one pass, tag by tag. No tree is built: a page is as deep as somebody
//! likes, and trees of hostile pages take for ever.

use html5ever::{
    Attribute,
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::RawKind,
    },
};
use std::{
    cell::RefCell,
    time::{Duration, Instant},
};

/// What a page says about itself, as it says it.
#[derive(Default)]
pub(crate) struct Page {
    /// The `lang` of `<html>`.
    pub(crate) lang: Option<String>,
    /// The first `<title>`.
    pub(crate) title: Option<String>,
    /// The address in `<link rel=canonical>`.
    pub(crate) canonical: Option<String>,
    /// Names in lower case and contents: `name`, `property` and `itemprop` alike.
    pub(crate) metas: Vec<(String, String)>,
    /// The text of each script of JSON-LD.
    pub(crate) ld: Vec<String>,
    /// The address that a browser wrote into the page when it saved it.
    pub(crate) saved_from: Option<String>,
    /// What can be read on it, with the text of links and menus.
    pub(crate) text: String,
    /// Whether it has any tag of a page.
    pub(crate) is_html: bool,
    /// Set where it took too long, and only its beginning was looked at.
    pub(crate) cut: bool,
}

impl Page {
    /// Every content of the metadata of a name.
    pub(crate) fn metas<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.metas.iter().filter(move |(key, _)| key == name);
        named.map(|(_, content)| content.as_str())
    }
}

/// The longest text that is kept of each kind, in bytes, and the most items of each.
const MOST_TEXT: usize = 2 << 20;
const MOST_ITEMS: usize = 1000;
/// A tag with a million attributes takes for ever; an honest page takes a second.
const LONGEST: Duration = Duration::from_secs(10);
const CHUNK: usize = 8 << 10;

/// Takes a page apart, as much of it as can be in ten seconds: what counts is at its beginning.
pub(crate) fn scan(text: &str) -> Page {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    let end = Instant::now() + LONGEST;
    let mut rest = text;
    let mut cut = false;
    while !rest.is_empty() && !cut {
        let (chunk, further) = rest.split_at(rest.ceil_char_boundary(CHUNK));
        queue.push_back(StrTendril::from(chunk));
        let _ = tokenizer.feed(&queue);
        cut = Instant::now() > end;
        rest = further;
    }
    if !cut {
        tokenizer.end();
    }
    let page = tokenizer.sink.0.into_inner().page;
    Page { cut, ..page }
}

#[derive(Default)]
struct Sink(RefCell<State>);

#[derive(Default)]
struct State {
    page: Page,
    /// The element whose text is being collected, and its text.
    inside: Option<(Kept, String)>,
    /// A picture has a `<title>` of its own.
    pictures: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Kept {
    Title,
    Ld,
    Nothing,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return state.start(&tag),
            Token::TagToken(tag) => state.end(&tag),
            Token::CharacterTokens(text) => state.text(&text),
            Token::CommentToken(text) => state.comment(&text),
            Token::DoctypeToken(_) => state.page.is_html = true,
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let page = &mut self.page;
        let at = |name: &str| value(&tag.attrs, name);
        let name: &str = &tag.name;
        page.is_html |= matches!(
            name,
            "html" | "head" | "body" | "meta" | "link" | "title" | "script" | "p" | "div"
        );
        if let Some(property) = at("itemprop")
            && let Some(content) = at("content").or_else(|| at("datetime"))
            && name != "meta"
        {
            push(&mut page.metas, (property.to_lowercase(), content));
        }
        self.space();
        let page = &mut self.page;
        match name {
            "html" if page.lang.is_none() => page.lang = at("lang").or_else(|| at("xml:lang")),
            "meta" => {
                let Some(content) = at("content") else {
                    return TokenSinkResult::Continue;
                };
                let names = ["property", "name", "itemprop", "http-equiv"];
                for name in names.into_iter().filter_map(at) {
                    push(
                        &mut page.metas,
                        (name.trim().to_lowercase(), content.clone()),
                    );
                }
            }
            "link" if page.canonical.is_none() => {
                let rel = at("rel").unwrap_or_default().to_lowercase();
                if rel.split_whitespace().any(|rel| rel == "canonical") {
                    page.canonical = at("href");
                }
            }
            "svg" if !tag.self_closing => self.pictures += 1,
            "title" if self.pictures == 0 => return self.keep(Kept::Title, RawKind::Rcdata),
            "textarea" => return self.keep(Kept::Nothing, RawKind::Rcdata),
            "script" => {
                let kind = at("type").unwrap_or_default().to_lowercase();
                let kept = if kind.contains("ld+json") {
                    Kept::Ld
                } else {
                    Kept::Nothing
                };
                return self.keep(kept, RawKind::ScriptData);
            }
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
                return self.keep(Kept::Nothing, RawKind::Rawtext);
            }
            "plaintext" => return TokenSinkResult::Plaintext,
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn keep(&mut self, kept: Kept, kind: RawKind) -> TokenSinkResult<()> {
        self.inside = Some((kept, String::new()));
        TokenSinkResult::RawData(kind)
    }

    fn end(&mut self, tag: &Tag) {
        if &*tag.name == "svg" {
            self.pictures = self.pictures.saturating_sub(1);
        }
        match self.inside.take() {
            Some((Kept::Title, text)) if self.page.title.is_none() => self.page.title = Some(text),
            Some((Kept::Ld, text)) => push(&mut self.page.ld, text),
            _ => {}
        }
        self.space();
    }

    fn text(&mut self, text: &str) {
        let to = match &mut self.inside {
            Some((Kept::Nothing, _)) => return,
            Some((_, to)) => to,
            None => &mut self.page.text,
        };
        if to.len() + text.len() <= MOST_TEXT {
            to.push_str(text);
        }
    }

    /// Words on either side of a tag are two.
    fn space(&mut self) {
        if !self.page.text.ends_with(' ') {
            self.page.text.push(' ');
        }
    }

    /// What browsers ("saved from url=(0027)https://...") and SingleFile (" url: https://...")
    /// write into what they save.
    fn comment(&mut self, text: &str) {
        if self.page.saved_from.is_some() || text.len() > 4000 {
            return;
        }
        let by_browser = text.trim_start().strip_prefix("saved from url=(");
        let by_browser = by_browser.and_then(|rest| rest.split_once(')'));
        let by_extension = text.contains("SingleFile").then(|| {
            let mut lines = text.lines().map(str::trim);
            lines.find_map(|line| line.strip_prefix("url: "))
        });
        let found = by_browser.map(|(_, address)| address);
        let found = found.or(by_extension.flatten()).map(str::trim);
        self.page.saved_from = found.filter(|at| at.starts_with("http")).map(str::to_owned);
    }
}

fn value(attributes: &[Attribute], name: &str) -> Option<String> {
    let mut named = attributes.iter().filter(|at| &*at.name.local == name);
    let value = named.next()?.value.trim();
    (!value.is_empty() && value.len() <= MOST_TEXT).then(|| value.to_owned())
}

fn push<T>(to: &mut Vec<T>, item: T) {
    if to.len() < MOST_ITEMS {
        to.push(item);
    }
}

#[cfg(test)]
mod tests {
    use super::scan;

    #[test]
    fn what_is_in_the_head_is_found_wherever_it_stands() {
        let page = scan(
            "<!-- saved from url=(0027)https://courier.example/a -->\n<html lang=en><svg><title>Logo</title></svg>\
             <meta property='og:Title' content='A &amp; B'><title>A &amp; B | Courier</title><p>Body<b>text</b>\
             <script type='application/ld+json'>{\"a\": \"</p>\"}</script><script>var x = '<title>no</title>'</script>\
             <link rel='nofollow Canonical' href=' https://courier.example/b '><time itemprop=datePublished datetime=2018>",
        );
        assert_eq!(page.lang.as_deref(), Some("en"));
        assert_eq!(page.title.as_deref(), Some("A & B | Courier"));
        assert_eq!(page.metas("og:title").next(), Some("A & B"));
        assert_eq!(page.metas("datepublished").next(), Some("2018"));
        assert_eq!(page.ld, ["{\"a\": \"</p>\"}"]);
        assert_eq!(page.canonical.as_deref(), Some("https://courier.example/b"));
        assert_eq!(
            page.saved_from.as_deref(),
            Some("https://courier.example/a")
        );
        assert!(page.text.contains("Body text"), "{}", page.text);
        assert!(!scan("Five words of plain text").is_html);
    }

    #[test]
    fn a_page_however_deep_is_read() {
        let deep = "<div>".repeat(100_000) + "<title>Deep</title>";
        assert_eq!(scan(&deep).title.as_deref(), Some("Deep"));
    }

    #[test]
    fn a_tag_that_has_no_end_is_given_up() {
        let many: String = (0..20_000).map(|number| format!(" a{number}")).collect();
        let started = std::time::Instant::now();
        let page = scan(&format!("<title>Before</title><p{many}>"));
        assert_eq!(page.title.as_deref(), Some("Before"));
        assert!(started.elapsed() < super::LONGEST * 2);
    }
}
