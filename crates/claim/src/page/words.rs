//! What a page says in words.

use super::{Inside, Kind, Tag, is_inline, pieces};

/// Whether a text is a web page, or a part of one: whether it begins with a tag or a comment.
pub(crate) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let inside = start.strip_prefix('<').unwrap_or_default();
    inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?')
}

/// What a page says in words, its title too. A quotation needs no more.
pub(crate) fn words(page: &str) -> String {
    let mut words = String::new();
    for piece in pieces(page) {
        match piece.kind {
            Kind::Start(Tag { name, .. }) | Kind::End(name) if !is_inline(&name) => {
                words.push('\n')
            }
            Kind::Text(text, Inside::Page | Inside::Title) => words.push_str(&text),
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(page: &str) -> String {
        words(page).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_word_goes_on_behind_an_inline_tag_and_ends_at_a_block() {
        assert_eq!(
            said("<p>A <b>f</b>ive.<p>Six<br>Seven"),
            "A five. Six Seven"
        );
    }

    #[test]
    fn what_is_never_shown_is_no_text() {
        let page =
            "<title>A title</title><script>'<p>no</p>'</script><style>p{}</style><!-- no --><p>Yes";
        assert_eq!(said(page), "A title Yes");
    }

    #[test]
    fn references_are_characters() {
        assert_eq!(
            said("<p>&ldquo;fund&rdquo;&nbsp;&mdash; &#x201c;bank&#8221;"),
            "“fund” — “bank”"
        );
    }

    #[test]
    fn a_page_is_told_from_a_text() {
        assert!(is_html("\u{feff}\n<!DOCTYPE html><p>x"));
        assert!(is_html("<article lang=en>"));
        assert!(is_html("<!-- saved -->"));
        assert!(is_html("<?xml version='1.0'?>"));
        assert!(!is_html("< 5 were there"));
        assert!(!is_html("He said: <html> is a tag."));
        assert!(!is_html(""));
    }
}
