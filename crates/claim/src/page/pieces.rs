//! Cuts a page into tags, text and comments, in one pass.
//!
//! The tokenizer is html5gum's, which is the HTML standard's and takes no more than a page's length of time and memory,
//! whatever is in it. What the standard leaves to the tree builder is done here as far as one can without a tree: which
//! elements hold text that is no markup.

use html5gum::{
    Span, State, StringReader, Tokenizer,
    emitters::callback::{Callback, CallbackEmitter, CallbackEvent},
};
use std::mem::take;

/// A part of a page.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// The line of the page that it begins on, counted from 1.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of parts. Names are in lower case, and references are the characters that they stand for.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// `<!doctype html>`.
    Doctype,
    /// The tag that begins an element.
    Start(Tag),
    /// The name of an element that ends.
    End(String),
    /// All text up to the next other piece, and where it stands.
    Text(String, Inside),
    /// What stands in a comment.
    Comment(String),
}

/// A tag that begins an element.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// The element's name.
    pub name: String,
    attributes: Vec<(String, String)>,
    closed: bool,
}

impl Tag {
    /// The value of an attribute, without spaces around it.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut named = self.attributes.iter().filter(|(own, _)| own == name);
        named.next().map(|(_, value)| value.trim())
    }

    /// How the text in the element is read and whether a reader sees it; `None` where it is read like all else.
    fn holds(&self) -> Option<(State, Inside)> {
        Some(match &*self.name {
            "title" => (State::RcData, Inside::Title),
            "textarea" => (State::RcData, Inside::Field),
            "script" => (State::ScriptData, Inside::Script),
            "style" | "iframe" | "noembed" | "noframes" => (State::RawText, Inside::Hidden),
            "xmp" => (State::RawText, Inside::Page),
            "plaintext" => (State::PlainText, Inside::Page),
            _ => return None,
        })
    }
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inside {
    /// On the page.
    Page,
    /// In the page's title.
    Title,
    /// In a field for several lines.
    Field,
    /// In a script.
    Script,
    /// In another element whose text nobody sees.
    Hidden,
}

/// The pieces of a page, in their order.
pub fn pieces(page: &str) -> impl Iterator<Item = Piece> {
    Pieces {
        tokenizer: Tokenizer::new_with_emitter(page, CallbackEmitter::new(Gather::default())),
        page: page.as_bytes(),
        line: 1,
        counted: 0,
        inside: Inside::Page,
        pictures: 0,
    }
}

/// Whether an element is part of the line it stands in: a word may go on behind its tag.
#[must_use]
pub fn is_inline(name: &str) -> bool {
    INLINE.contains(&name)
}

const INLINE: [&str; 32] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr",
];

struct Pieces<'a> {
    tokenizer: Tokenizer<StringReader<'a>, CallbackEmitter<Gather, (usize, Kind), usize>>,
    page: &'a [u8],
    /// The line on which the byte at `counted` stands.
    line: usize,
    counted: usize,
    /// Where the next text stands.
    inside: Inside,
    /// How many pictures and formulas are open: in them a tag may close itself, and a title is not the page's.
    pictures: usize,
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        // Text that is in memory can always be read on.
        let (at, mut kind) = self.tokenizer.next()?.ok()?;
        match &mut kind {
            Kind::Start(tag) => self.begin(tag),
            Kind::End(name) => {
                if is_picture(name) {
                    self.pictures = self.pictures.saturating_sub(1);
                }
                self.inside = Inside::Page;
            }
            Kind::Text(text, inside) => {
                *inside = self.inside;
                // Browsers leave it out.
                text.retain(|c| c != '\0');
            }
            Kind::Doctype | Kind::Comment(_) => {}
        }
        let line = self.line_of(at);
        Some(Piece { line, kind })
    }
}

impl Pieces<'_> {
    fn begin(&mut self, tag: &Tag) {
        self.inside = Inside::Page;
        if is_picture(&tag.name) && !tag.closed {
            self.pictures += 1;
        }
        let in_picture = self.pictures > 0;
        if in_picture && (tag.closed || tag.name == "title") {
            return;
        }
        if let Some((state, inside)) = tag.holds() {
            self.tokenizer.set_state(state);
            self.inside = inside;
        }
    }

    /// Places come in their order.
    fn line_of(&mut self, at: usize) -> usize {
        let new = self.page.get(self.counted..at).unwrap_or_default();
        self.line += new.iter().filter(|byte| **byte == b'\n').count();
        self.counted = self.counted.max(at);
        self.line
    }
}

fn is_picture(name: &str) -> bool {
    matches!(name, "svg" | "math")
}

/// More attributes than any tag has that says something; those after them are passed over.
const MOST_ATTRIBUTES: usize = 64;

/// Makes pieces, each with its place, of what the tokenizer tells.
#[derive(Default)]
struct Gather {
    tag: Tag,
    /// The place of the tag that is being read.
    begun: usize,
    /// Where the last piece ended.
    ended: usize,
    /// Whether the value that comes next is of an attribute that is kept.
    kept: bool,
}

impl Callback<(usize, Kind), usize> for Gather {
    fn handle_event(
        &mut self,
        event: CallbackEvent<'_>,
        span: Span<usize>,
    ) -> Option<(usize, Kind)> {
        let (at, kind) = match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Tag {
                    name: text(name),
                    ..Tag::default()
                };
                self.begun = span.start;
                return None;
            }
            CallbackEvent::AttributeName { name } => {
                let attributes = &mut self.tag.attributes;
                let name = String::from_utf8_lossy(name);
                // Of two with one name the first counts.
                self.kept = attributes.len() < MOST_ATTRIBUTES
                    && attributes.iter().all(|(other, _)| *other != name);
                if self.kept {
                    attributes.push((name.into_owned(), String::new()));
                }
                return None;
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some((_, last)) = self.tag.attributes.last_mut().filter(|_| self.kept) {
                    *last = text(value);
                }
                return None;
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                self.tag.closed = self_closing;
                (self.begun, Kind::Start(take(&mut self.tag)))
            }
            CallbackEvent::EndTag { name } => (span.start, Kind::End(text(name))),
            // The tokenizer's own place is that of the last reference in it.
            CallbackEvent::String { value } => (self.ended, Kind::Text(text(value), Inside::Page)),
            CallbackEvent::Comment { value } => (span.start, Kind::Comment(text(value))),
            CallbackEvent::Doctype { .. } => (span.start, Kind::Doctype),
            CallbackEvent::Error(_) => return None,
        };
        self.ended = self.ended.max(span.end);
        Some((at, kind))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Kind, Piece, Tag, pieces};

    /// Each piece as a line: where it begins, what it is.
    fn told(page: &str) -> Vec<String> {
        let one = |Piece { line, kind }: Piece| match kind {
            Kind::Doctype => format!("{line} doctype"),
            Kind::Start(Tag {
                name, attributes, ..
            }) => {
                let attributes: String = attributes
                    .iter()
                    .map(|(name, value)| format!(" {name}={value}"))
                    .collect();
                format!("{line} <{name}{attributes}>")
            }
            Kind::End(name) => format!("{line} </{name}>"),
            Kind::Text(text, inside) => format!("{line} {inside:?} {text:?}"),
            Kind::Comment(text) => format!("{line} !{text}"),
        };
        pieces(page).map(one).collect()
    }

    #[test]
    fn a_page_is_cut_and_each_piece_knows_its_line() {
        assert_eq!(
            told(
                "<!doctype html>\n<P\nCLASS='a &amp; b' x=1 X=2>One\n&ldquo;two&rdquo;\r\n\0three<!-- \nfour --><br/>\n</p\n>é\n<b>five"
            ),
            [
                "1 doctype",
                "1 Page \"\\n\"",
                "2 <p class=a & b x=1>",
                "3 Page \"One\\n“two”\\nthree\"",
                "5 ! \nfour ",
                "6 <br>",
                "6 Page \"\\n\"",
                "7 </p>",
                "8 Page \"é\\n\"",
                "9 <b>",
                "9 Page \"five\"",
            ]
        );
    }

    #[test]
    fn what_is_no_markup_is_none() {
        assert_eq!(
            told(
                "<title>a<b>&amp;</title><script>'<p>' &amp;</scr'</script><style><!--</style><xmp><i></xmp><textarea><p>"
            ),
            [
                "1 <title>",
                "1 Title \"a<b>&\"",
                "1 </title>",
                "1 <script>",
                "1 Script \"'<p>' &amp;</scr'\"",
                "1 </script>",
                "1 <style>",
                "1 Hidden \"<!--\"",
                "1 </style>",
                "1 <xmp>",
                "1 Page \"<i>\"",
                "1 </xmp>",
                "1 <textarea>",
                "1 Field \"<p>\"",
            ]
        );
    }

    #[test]
    fn in_a_picture_a_tag_may_close_itself_and_a_title_is_the_picture_s() {
        assert_eq!(
            told("<svg><style/><title>Logo</title></svg><p><style/><p>hidden"),
            [
                "1 <svg>",
                "1 <style>",
                "1 <title>",
                "1 Page \"Logo\"",
                "1 </title>",
                "1 </svg>",
                "1 <p>",
                "1 <style>",
                "1 Hidden \"<p>hidden\"",
            ]
        );
    }

    #[test]
    fn a_tag_of_any_length_takes_no_more_than_its_length() {
        let many: String = (0..200_000).map(|number| format!(" a{number}")).collect();
        let begun = std::time::Instant::now();
        let page = format!("<p{many}>After");
        let cut: Vec<Piece> = pieces(&page).collect();
        assert_eq!(cut.len(), 2);
        // With the square of it this takes hours.
        assert!(begun.elapsed().as_secs() < 60);
    }
}
