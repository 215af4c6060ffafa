//! Quotations, held against the author's saved copies of the sources.
//!
//! Copies are other people's texts: they stay with the author and are never published. What was
//! found is kept in a [`Record`], which is: so every machine builds the same card.

mod compare;
mod copy;
mod nearest;
mod place;
mod record;
mod tokens;
mod unfit;
mod verify;

pub use compare::Found;
pub use copy::{SavedCopy, TooLarge};
pub use nearest::Nearest;
pub use record::{BadRecord, Entry, Record, Stand};
pub use unfit::{Unfit, copy_of};
pub use verify::{Report, verify};
