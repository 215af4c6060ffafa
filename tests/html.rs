//! The plain card is one tree to every parser: as it was written, as the standard says, and as
//! browsers read it. With `RD_TREES=<folder>` each snippet is written there, its tree beside it,
//! for `tests/embed/trees.test.mjs` and the validator.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use report_denial::plain;
use std::{env, fs, path::Path};

#[path = "common/html.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod html;
#[path = "common/library.rs"]
mod library;

#[test]
fn a_snippet_is_read_as_it_was_written() {
    for (_, card) in library::library() {
        let snippet = plain::element(&card);
        let tree = html::as_browsers_do(&snippet);
        assert_eq!(html::strictly(&snippet), tree, "{}", card.slug);
        if let Some(folder) = env::var_os("RD_TREES") {
            let path = Path::new(&folder).join(card.slug.as_str());
            fs::write(path.with_added_extension("html"), &snippet).unwrap();
            fs::write(path.with_added_extension("txt"), tree.dump()).unwrap();
        }
    }
}
