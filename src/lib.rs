//! The report-denial card: what was reported, what exactly was denied, and on whose word.
//!
//! A [`claim::Claim`] is what is true. [`compose`] derives from it a [`Card`]: what a reader
//! sees, finished, with nothing left to work out but which day is shown. [`view`] turns a card
//! and a day into HTML, natively for the script that a page embeds ([`tree`]), and in the
//! reader's browser when the engine takes the card over (`src/engine/main.rs`).
//!
//! The target decides what is compiled: wasm32 is the reader's browser, everything else the
//! author's machine. There are no cargo features.
//!
//! [`claim::Claim`]: ../claim/struct.Claim.html
//! [`Card`]: card::Card

pub mod card;
#[cfg(not(target_arch = "wasm32"))]
pub mod compose;
#[cfg(not(target_arch = "wasm32"))]
pub mod entry;
#[cfg(not(target_arch = "wasm32"))]
pub mod plain;
#[cfg(not(target_arch = "wasm32"))]
pub mod tree;
pub mod view;
pub mod wire;
