//! A page that a claim is begun with: any bytes.
#![no_main]

#[path = "../../tests/common/html.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod html;
#[path = "../../tests/common/trial.rs"]
#[allow(dead_code, reason = "the other targets use the rest")]
mod trial;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| trial::page(bytes));
