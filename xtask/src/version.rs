//! Versions of tools, as they print them.

use std::fmt;

/// Major, minor, patch. What follows the patch (`-beta.1`, `+build`) is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(pub(crate) u32, pub(crate) u32, pub(crate) u32);

impl Version {
    /// The first version in a tool's answer to `--version`: `trunk 0.21.14`, `v20.20.2`.
    pub(crate) fn find_in(text: &str) -> Option<Self> {
        text.split_whitespace().find_map(Self::parse)
    }

    /// `0.21.14`, with or without a `v` before and anything but a digit behind.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('v').unwrap_or(text);
        let mut parts = text.splitn(3, '.');
        let major = parts.next()?.parse().ok()?;
        let minor = parts.next()?.parse().ok()?;
        let rest = parts.next()?;
        let digits = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let patch = rest.get(..digits)?.parse().ok()?;
        Some(Self(major, minor, patch))
    }

    /// Whether a tool of this version does where `wanted` was tried: the same minor version, no
    /// older patch.
    pub(crate) fn stands_in_for(self, wanted: Self) -> bool {
        (self.0, self.1) == (wanted.0, wanted.1) && self.2 >= wanted.2
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_where_tools_print_it() {
        let wanted = [
            ("trunk 0.21.14\n", Version(0, 21, 14)),
            ("wasm-bindgen 0.2.126", Version(0, 2, 126)),
            ("v20.20.2", Version(20, 20, 2)),
            ("cargo 1.95.0-beta.3 (f2d3 2026)", Version(1, 95, 0)),
        ];
        for (text, version) in wanted {
            assert_eq!(Version::find_in(text), Some(version), "{text}");
        }
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in [
            "",
            "trunk",
            "1.2",
            "1..3",
            "a.b.c",
            "1.2.x",
            "99999999999.1.1",
        ] {
            assert_eq!(Version::find_in(text), None, "{text}");
        }
    }

    #[test]
    fn only_a_later_patch_stands_in() {
        let wanted = Version(0, 21, 14);
        assert!(Version(0, 21, 14).stands_in_for(wanted));
        assert!(Version(0, 21, 15).stands_in_for(wanted));
        assert!(!Version(0, 21, 13).stands_in_for(wanted));
        assert!(!Version(0, 22, 20).stands_in_for(wanted));
    }
}
