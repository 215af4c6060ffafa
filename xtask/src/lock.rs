//! The workspace's lock file without a registry's address.
//!
//! `Cargo.lock` names the registry in every package, and no such address is committed. What is
//! committed is `Cargo.lock.in`, the same text without those lines; `Cargo.lock` is made from it.

mod files;
mod text;

pub(crate) use files::{check, ensure, update};
