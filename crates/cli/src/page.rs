//! A page as it was saved or served, and what it says about itself. Any bytes will do.

mod date;
mod facts;
mod ld;
mod scan;

pub(crate) use claim::evidence::decode;
pub(crate) use date::{Read, read as date};
pub(crate) use facts::{Candidate, Facts};
pub(crate) use ld::{Documents, is_false};
pub(crate) use scan::{Page, scan};
