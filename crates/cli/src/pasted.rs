//! Whether what was pasted into an article is still what the claim says today.
//!
//! An article comes back from a content management system with other quotes, spaces, wrappers and
//! attributes, or without its tags. None of that is told of; every word that differs is.

mod compare;
mod find;
mod page;
mod report;
#[cfg(test)]
mod tests;
mod text;
mod verdict;

pub(crate) use page::{LARGEST, Page};
pub(crate) use text::Numbers;
pub(crate) use verdict::{Today, look};
