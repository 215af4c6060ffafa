//! Pages as they were saved, served or pasted, in any bytes: what they say in words, and what about themselves.
//!
//! No tree is made of one: a page can be written so that its tree is far larger and deeper than the page.

mod date;
mod decode;
mod facts;
mod ld;
mod pieces;
mod scan;
mod words;

pub(crate) use date::{Read, read as date};
pub use decode::{Decoded, decode};
pub(crate) use facts::{Candidate, Facts};
pub use ld::{Documents, is_false};
pub use pieces::{Inside, Kind, Piece, Tag, is_inline, pieces};
pub use scan::{Page, scan};
pub(crate) use words::{is_html, words};
