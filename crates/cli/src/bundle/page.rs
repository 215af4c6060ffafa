use super::{Fault, claims::Claims, read_text, write};
use crate::claims::Checked;
use html_escape::{encode_double_quoted_attribute, encode_text};
use report_denial::{card::Card, plain};
use std::path::Path;

/// What a page marks the place of the catalogue with; one without it gets none.
const CATALOGUE: &str = "<!-- every claim -->";

/// Fills the preview page: each empty element gets the card as plain text, as a publisher
/// pastes it; the catalogue gets every claim; and what is to be said of a claim stands on top.
pub(super) fn fill(path: &Path, claims: &Claims) -> Result<(), Fault> {
    // What Trunk builds from has no place in what it built.
    let mut page: String = read_text(path)?
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("<link data-trunk"))
        .collect();
    for Checked { card, .. } in &claims.good {
        let empty = format!("<report-denial claim=\"{}\"></report-denial>", card.slug);
        page = page.replace(&empty, &plain::element(card));
    }
    let catalogue: String = claims
        .good
        .iter()
        .map(|checked| row(&checked.card))
        .collect();
    page = page.replace(CATALOGUE, &catalogue);
    if !claims.told.is_empty() {
        let plain: Vec<_> = claims.told.iter().map(|told| told.render(false)).collect();
        let messages = encode_text(&plain.join("\n")).into_owned();
        page = page.replacen(
            "<body>",
            &format!(
                "<body>\n<pre role=\"alert\" style=\"white-space: pre-wrap; padding: 1rem; border: 2px solid #b00020\">{messages}</pre>"
            ),
            1,
        );
    }
    write(path, page.as_bytes())
}

fn row(card: &Card) -> String {
    format!(
        "<li><a href=\"{}.js\">{}.js</a>: {}</li>\n",
        encode_double_quoted_attribute(&card.slug),
        encode_text(&card.slug),
        encode_text(&card.headline),
    )
}
