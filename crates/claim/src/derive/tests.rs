#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod build;
mod leads;
mod limits;
mod rules;
mod time;
