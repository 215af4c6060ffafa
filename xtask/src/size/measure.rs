//! A file's bytes, as it is and as it is served. Node.js compresses: it is there for the tests.

use crate::failure::{Failure, Outcome};
use crate::process::{command, output};
use crate::repo::Repo;
use std::ops::Add;
use std::path::Path;

const COMPRESS: &str = include_str!("compress.js");

/// Bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Size {
    /// As they lie on the disk.
    pub(super) raw: u64,
    /// After `gzip -9`.
    pub(super) gzip: u64,
    /// After `brotli -q 11 --lgwin=24`.
    pub(super) brotli: u64,
}

impl Add for Size {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// The sizes of files, in their order.
pub(super) fn all(repo: &Repo, paths: &[&Path]) -> Outcome<Vec<Size>> {
    let mut node = command("node", repo.root());
    let answer = output(node.args(["-e", COMPRESS, "--"]).args(paths))
        .ok_or_else(|| Failure::setup("node: expected Node.js 20 or newer on PATH to compress"))?;
    let sizes = answer.lines().map(parse).collect::<Option<Vec<_>>>();
    sizes
        .filter(|sizes| sizes.len() == paths.len())
        .ok_or_else(|| {
            Failure::new(format!(
                "node: expected three numbers a file, found {answer}"
            ))
        })
}

fn parse(line: &str) -> Option<Size> {
    let mut numbers = line.split(' ').map(str::parse);
    let mut next = || numbers.next()?.ok();
    Some(Size {
        raw: next()?,
        gzip: next()?,
        brotli: next()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_three_numbers_is_a_size() {
        let size = Size {
            raw: 30,
            gzip: 20,
            brotli: 10,
        };
        assert_eq!(parse("30 20 10"), Some(size));
        assert_eq!(parse("30 20"), None);
        assert_eq!(parse("Error: no such file"), None);
    }
}
