//! How many tests passed and failed, from the test programs' own closing lines.

use std::ops::Add;

/// Tests that ran.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Tally {
    /// So many that passed.
    pub(super) fn passed(passed: u32) -> Self {
        Self { passed, failed: 0 }
    }

    /// So many that failed.
    pub(super) fn failed(failed: u32) -> Self {
        Self { passed: 0, failed }
    }

    /// What a line of output adds: cargo's `test result: ok. 3 passed; 1 failed; ...` or node's
    /// `# pass 3`, `# fail 1`. Nothing, for any other line.
    pub(super) fn of_line(line: &str) -> Self {
        if let Some(result) = line.strip_prefix("test result: ") {
            let count = |word: &str| {
                result
                    .split([';', '.'])
                    .find_map(|part| part.trim().strip_suffix(word)?.trim_end().parse().ok())
                    .unwrap_or(0)
            };
            return Self {
                passed: count("passed"),
                failed: count("failed"),
            };
        }
        let number = |prefix| line.strip_prefix(prefix)?.trim().parse().ok();
        // A test that was cancelled, by a time-out for one, has not passed either.
        Self {
            passed: number("# pass ").unwrap_or(0),
            failed: number("# fail ")
                .or_else(|| number("# cancelled "))
                .unwrap_or(0),
        }
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let cargo = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s";
        assert_eq!(
            Tally::of_line(cargo),
            Tally {
                passed: 12,
                failed: 3
            }
        );
        assert_eq!(Tally::of_line("# pass 7"), Tally::passed(7));
        assert_eq!(Tally::of_line("# fail 2"), Tally::failed(2));
        assert_eq!(Tally::of_line("# cancelled 1"), Tally::failed(1));
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in [
            "test a ... ok",
            "# tests 9",
            "running 3 tests",
            "ok 1 - # pass 5",
            "",
        ] {
            assert_eq!(Tally::of_line(line), Tally::default(), "{line}");
        }
    }
}
