//! Whether the addresses of claims still lead where they led.

mod addresses;
mod ask;
mod gate;
mod judge;
mod names;
mod soft;
mod tell;
mod verdict;
mod visit;
mod write;

pub(crate) use addresses::{Address, Key, gather};
pub(crate) use ask::Client;
pub(crate) use gate::Gate;
pub(crate) use tell::{to_do, told};
pub(crate) use verdict::{Finding, Verdict};
pub(crate) use visit::visit_all;
pub(crate) use write::{Change, changes, edited};
