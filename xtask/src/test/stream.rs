//! Test programs: their output goes to the terminal as it comes, and their counts are kept.

use super::tally::Tally;
use crate::failure::{At, Failure, Outcome};
use crate::process::shown;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// Runs a test program. Fails if it could not be run, or ended badly without a test having
/// failed, or ran no test at all.
pub(super) fn tests(command: &mut Command) -> Outcome<Tally> {
    let name = shown(command);
    let mut child = command.stdout(Stdio::piped()).spawn().at(&name)?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        let mut terminal = io::stdout().lock();
        for line in BufReader::new(output).split(b'\n') {
            let line = line.at(&name)?;
            let line = String::from_utf8_lossy(&line);
            tally = tally + Tally::of_line(&line);
            writeln!(terminal, "{line}").at("standard output")?;
        }
    }
    let status = child.wait().at(&name)?;
    verdict(&name, status.success(), tally, &status.to_string())
}

fn verdict(name: &str, success: bool, tally: Tally, status: &str) -> Outcome<Tally> {
    match (success, tally.failed, tally.passed) {
        (false, 0, _) => Err(Failure::new(format!("{name}: {status}"))),
        (true, 0, 0) => Err(Failure::new(format!(
            "{name}: expected tests, none was run"
        ))),
        _ => Ok(tally),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_test_and_a_crash_are_failures() {
        assert!(verdict("`t`", true, Tally::default(), "").is_err());
        assert!(verdict("`t`", false, Tally::passed(3), "exit status: 101").is_err());
    }

    #[test]
    fn counts_are_kept_whether_tests_failed_or_not() {
        let passed = Tally::passed(3);
        assert_eq!(verdict("`t`", true, passed, ""), Ok(passed));
        let failed = passed + Tally::failed(1);
        assert_eq!(verdict("`t`", false, failed, ""), Ok(failed));
    }
}
