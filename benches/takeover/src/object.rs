//! The shipped engine with one thing changed: the card comes as a JavaScript object, which
//! serde-wasm-bindgen reads into the same structs.

extern crate self as report_denial;

#[path = "../../../src"]
mod source {
    pub mod card;
    pub mod view;
}
pub mod wire;

pub use source::{card, view};

#[cfg(target_arch = "wasm32")]
#[path = "../../../src/engine/app.rs"]
mod app;
#[cfg(target_arch = "wasm32")]
#[allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]
#[allow(unused_imports, reason = "the imports of the shipped file")]
mod exports {
    include!(concat!(env!("OUT_DIR"), "/object.rs"));
}

/// Nothing happens on start: the loader calls the exports.
fn main() {}
