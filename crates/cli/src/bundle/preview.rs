//! The pages in which the catalogue shows a card, the same for all claims.

use super::own::fill;

const FRAME: &str = include_str!("../../../../www/preview/frame.html");

/// Files as they are.
const FILES: [(&str, &str); 6] = [
    (
        "catalogue.css",
        include_str!("../../../../www/preview/catalogue.css"),
    ),
    (
        "catalogue.js",
        include_str!("../../../../www/preview/catalogue.js"),
    ),
    ("frame.js", include_str!("../../../../www/preview/frame.js")),
    (
        "article.css",
        include_str!("../../../../www/preview/article.css"),
    ),
    (
        "hostile.css",
        include_str!("../../../../www/preview/hostile.css"),
    ),
    (
        "print.css",
        include_str!("../../../../www/preview/print.css"),
    ),
];

/// Each kind of page: its name, its heading, its direction and its style.
const PAGES: [(&str, &str, &str, &str); 5] = [
    ("article", "An ordinary article", "ltr", "article"),
    (
        "compact",
        "An article with the compact card",
        "ltr",
        "article",
    ),
    (
        "rtl",
        "A page that runs from right to left",
        "rtl",
        "article",
    ),
    ("hostile", "A page whose rules mean harm", "ltr", "hostile"),
    ("print", "An article on paper", "ltr", "print"),
];

/// All of them, by their names in `dist/`. A claim's name has no slash: none of them is a claim's.
pub(super) fn files() -> Vec<(String, String)> {
    let file = |(name, text): (&str, &str)| (format!("preview/{name}"), text.to_owned());
    let page = |(view, title, direction, style): (&str, &str, &str, &str)| {
        let values = [
            ("view", view),
            ("title", title),
            ("direction", direction),
            ("style", style),
        ];
        let values = values.map(|(name, value)| (name, value.to_owned()));
        (format!("preview/{view}.html"), fill(FRAME, &values))
    };
    FILES
        .into_iter()
        .map(file)
        .chain(PAGES.into_iter().map(page))
        .collect()
}
