//! The engine: the card's view in the reader's browser. It knows no claim.
//!
//! One instance lives for one card: the loader compiles the module once a page and makes an
//! instance for each card it takes over, so that a trap in one harms no other.

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod exports;

/// Nothing happens on start: the loader calls the exports.
fn main() {}
