//! The shipped engine with one call changed: it hydrates what is in its root.

extern crate shipped as report_denial;

#[cfg(target_arch = "wasm32")]
#[path = "../../../src/engine/app.rs"]
mod app;
#[cfg(target_arch = "wasm32")]
#[allow(unreachable_pub, reason = "wasm-bindgen exports public functions only")]
mod exports {
    include!(concat!(env!("OUT_DIR"), "/hydrate.rs"));
}

/// Nothing happens on start: the loader calls the exports.
fn main() {}
