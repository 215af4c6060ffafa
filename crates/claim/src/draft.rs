//! A claim file to begin with: from what the author gives and what saved pages say.
//!
//! Whatever a page says of itself, the file passes the check: each value is asked of the checker first, and what it does
//! not take is left out and told.

mod choose;
mod fits;
mod ids;
mod saved;
mod source;
mod template;
mod toml;

pub use fits::{begun, refusal_of_address, visible};
pub use ids::identify;
pub use saved::{FromPage, LargePage, from_page};
pub use source::Source;
pub use template::Draft;
