//! The card's own page, `<slug>.html`: what a frame shows and what a search engine finds.

mod ld;

use super::finished::Finished;
use crate::{claims::Checked, snippet};
use html_escape::encode_text;
use report_denial::plain::{self, attribute};

const PAGE: &str = include_str!("../../../../www/page.html");

const STYLE: &str = include_str!("../../../../www/page.css");

/// The pages of all claims under each name that they have or had, and the style of all.
pub(super) fn files(claims: &[Finished]) -> impl Iterator<Item = (String, &str)> {
    let style = ("page.css".to_owned(), STYLE);
    let pages = claims.iter().flat_map(|finished| {
        let names = finished.names();
        names.map(|name| (format!("{name}.html"), finished.page.as_str()))
    });
    std::iter::once(style).chain(pages)
}

/// The page. It reads without scripts: the whole card stands in its element.
pub(super) fn page(checked: &Checked) -> String {
    let card = &checked.card;
    // On a page of its own the question is the first heading.
    let element =
        plain::element(card).replacen("<report-denial ", "<report-denial heading-level=\"1\" ", 1);
    let values = [
        ("language", attribute(&card.language)),
        ("direction", attribute(&card.direction)),
        ("slug", attribute(&card.slug)),
        ("title", encode_text(&snippet::title(card)).into_owned()),
        ("state", attribute(&snippet::state(card).join(" "))),
        ("data", ld::claim(checked)),
        ("element", element),
    ];
    fill(PAGE, &values)
}

/// A template with what stands in double braces replaced, once: no value is looked into.
pub(super) fn fill(template: &str, values: &[(&str, String)]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        let value = values.iter().find(|(n, _)| *n == name);
        out.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    out + rest
}
