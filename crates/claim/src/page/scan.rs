//! What a page says about itself in its tags.

use super::{Inside, Kind, Tag, pieces};

/// What a page says about itself, as it says it.
#[derive(Default)]
pub struct Page {
    /// The `lang` of `<html>`.
    pub lang: Option<String>,
    /// The first `<title>`.
    pub title: Option<String>,
    /// The address that `<base>` gives for those that are relative.
    pub base: Option<String>,
    /// The address in `<link rel=canonical>`.
    pub canonical: Option<String>,
    /// Names in lower case and contents: `name`, `property` and `itemprop` alike.
    pub metas: Vec<(String, String)>,
    /// The text of each script of JSON-LD.
    pub ld: Vec<String>,
    /// The address that a browser wrote into the page when it saved it.
    pub saved_from: Option<String>,
    /// What can be read on it, with the text of links and menus.
    pub text: String,
    /// Whether it has any tag of a page.
    pub is_html: bool,
    /// Set where there is more JSON-LD than is read.
    pub ld_left_out: bool,
}

impl Page {
    /// Every content of the metadata of a name.
    pub fn metas<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.metas.iter().filter(move |(key, _)| key == name);
        named.map(|(_, content)| content.as_str())
    }
}

/// How much is kept of a page's text, and how much of its JSON-LD, in bytes: read, that takes up to a hundred times as much.
const MOST_TEXT: usize = 2 << 20;
/// The longest value of an attribute, in bytes, and the most values of each kind.
const MOST_VALUE: usize = 64 << 10;
const MOST_ITEMS: usize = 1000;

/// Takes a page apart.
#[must_use]
pub fn scan(text: &str) -> Page {
    let mut state = State::default();
    for piece in pieces(text) {
        match piece.kind {
            Kind::Doctype => state.page.is_html = true,
            Kind::Start(tag) => state.start(&tag),
            Kind::End(_) => state.space(),
            Kind::Text(text, inside) => state.text(&text, inside),
            Kind::Comment(text) => state.comment(&text),
        }
    }
    state.page
}

#[derive(Default)]
struct State {
    page: Page,
    /// Whether the script that is read is JSON-LD.
    is_ld: bool,
    /// How much of that was kept.
    ld_kept: usize,
}

impl State {
    fn start(&mut self, tag: &Tag) {
        self.space();
        let page = &mut self.page;
        let at = |name: &str| value(tag, name);
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
        match name {
            "html" if page.lang.is_none() => page.lang = at("lang").or_else(|| at("xml:lang")),
            "meta" => {
                let Some(content) = at("content") else {
                    return;
                };
                let names = ["property", "name", "itemprop", "http-equiv"];
                for name in names.into_iter().filter_map(at) {
                    push(&mut page.metas, (name.to_lowercase(), content.clone()));
                }
            }
            "base" if page.base.is_none() => page.base = at("href"),
            "link" if page.canonical.is_none() => {
                let rel = at("rel").unwrap_or_default().to_lowercase();
                if rel.split_whitespace().any(|rel| rel == "canonical") {
                    page.canonical = at("href");
                }
            }
            "script" => {
                let kind = at("type").unwrap_or_default().to_lowercase();
                self.is_ld = kind.contains("ld+json");
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, inside: Inside) {
        match inside {
            Inside::Page => {
                let rest = MOST_TEXT.saturating_sub(self.page.text.len());
                let end = text.floor_char_boundary(rest);
                self.page.text.push_str(text.get(..end).unwrap_or(text));
            }
            Inside::Title if self.page.title.is_none() => self.page.title = Some(text.to_owned()),
            Inside::Script if self.is_ld => {
                self.ld_kept += text.len();
                if self.ld_kept > MOST_TEXT || self.page.ld.len() == MOST_ITEMS {
                    self.page.ld_left_out = true;
                } else {
                    self.page.ld.push(text.to_owned());
                }
            }
            _ => {}
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

fn value(tag: &Tag, name: &str) -> Option<String> {
    let value = tag.attribute(name)?;
    (!value.is_empty() && value.len() <= MOST_VALUE).then(|| value.to_owned())
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
    fn no_more_is_kept_than_is_read() {
        let script = format!(
            "<script type=application/ld+json>\"{}\"</script>",
            "a".repeat(800_000)
        );
        let page = scan(&(script.repeat(3) + &"<p>Five words of plain text".repeat(100_000)));
        assert_eq!(page.ld.len(), 2);
        assert!(page.ld_left_out);
        assert!(page.text.len() <= super::MOST_TEXT + 1);
    }
}
