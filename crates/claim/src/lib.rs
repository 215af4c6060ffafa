//! The claim file: what an author writes, checked into what is true.
//!
//! A claim file is TOML. [`check`](fn@check) reads it, reports every problem at its place in one
//! run, and returns a [`Claim`] only where there is none but warnings. [`check_translation`] does the same for
//! a claim in a second language, and holds it against the first. From a `Claim`, [`mod@derive`] works out
//! what no author types: which points are denied and by whom, how many independent origins
//! stand behind each, and the days on which the state of play changed.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test may fail"
    )
)]

mod check;
pub mod derive;
pub mod draft;
pub mod evidence;
pub mod model;
mod name;
pub mod page;
mod schema;

pub use check::{
    Checked, Counts, Lesson, Level, NoSuchRule, Original, Problem, Problems, Rule, check,
    check_translation,
};
pub use model::Claim;
pub use name::Name;
pub use schema::schema;
