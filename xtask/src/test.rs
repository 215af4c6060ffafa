//! `cargo xtask test`: every check of the project, the cheap ones first.

mod group;
mod stream;
mod tally;

use crate::args::Args;
use crate::failure::{Failure, Outcome};
use crate::lock;
use crate::profile::Profile;
use crate::repo::Repo;
use crate::toolbox::{Need, Toolbox};
use group::{GROUPS, Group};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tally::Tally;

const USAGE: &str = "cargo xtask test [group...] [--profile standard|smallest]";

/// What every group works with.
struct Context<'a> {
    repo: &'a Repo,
    tools: &'a Toolbox,
    profile: Profile,
}

/// A group that was run.
struct Report {
    group: &'static str,
    outcome: Outcome<Tally>,
    time: Duration,
}

impl Report {
    /// Tests that passed and failed. A group without tests of its own is one itself.
    fn tally(&self) -> Tally {
        match &self.outcome {
            Ok(tally) => *tally,
            Err(_) => Tally::failed(1),
        }
    }

    fn passed(&self) -> bool {
        self.tally().failed == 0
    }
}

/// Sets everything up, runs the groups, and tells what came of each.
pub(crate) fn test(repo: &Repo, mut args: Args) -> Outcome<ExitCode> {
    let profile = args.value("--profile")?;
    let profile = Profile::named(profile.as_deref().unwrap_or(Profile::Standard.name()))?;
    let groups = chosen(&args.rest())?;
    let mut needs: Vec<Need> = groups
        .iter()
        .flat_map(|group| group.needs)
        .copied()
        .collect();
    needs.sort_unstable();
    needs.dedup();

    lock::ensure(repo)?;
    let tools = Toolbox::prepare(repo, profile, &needs)?;
    let context = Context {
        repo,
        tools: &tools,
        profile,
    };
    let mut reports: Vec<Report> = Vec::new();
    for group in groups {
        println!("\n== {}: {}", group.name, group.about);
        let begun = Instant::now();
        let stale = group.served
            && reports
                .iter()
                .any(|report| report.group == group::BUILD && !report.passed());
        let outcome = if stale {
            Err(Failure::new("the build failed: dist/ is an earlier one's"))
        } else {
            (group.run)(&context)
        };
        if let Err(failure) = &outcome {
            eprintln!("error: {failure}");
        }
        let report = Report {
            group: group.name,
            outcome,
            time: begun.elapsed(),
        };
        let seconds = report.time.as_secs_f32();
        println!(
            "== {}: {}, {seconds:.1} s",
            group.name,
            word(report.passed())
        );
        reports.push(report);
    }
    println!("\n{}", summary(&reports));
    let passed = reports.iter().all(Report::passed);
    Ok(ExitCode::from(u8::from(!passed)))
}

fn chosen(names: &[String]) -> Outcome<Vec<&'static Group>> {
    if names.is_empty() {
        return Ok(GROUPS.iter().collect());
    }
    if let Some(name) = names
        .iter()
        .find(|name| GROUPS.iter().all(|group| group.name != **name))
    {
        let known = GROUPS.map(|group| group.name).join(", ");
        return Err(Failure::setup(format!(
            "unknown group `{name}`: expected {known}; usage: {USAGE}"
        )));
    }
    let chosen = GROUPS
        .iter()
        .filter(|group| names.iter().any(|name| name == group.name));
    Ok(chosen.collect())
}

fn word(passed: bool) -> &'static str {
    if passed { "passed" } else { "FAILED" }
}

fn summary(reports: &[Report]) -> String {
    let mut text = format!(
        "{:<10} {:<7} {:>7} {:>9}\n",
        "group", "result", "tests", "seconds"
    );
    let mut sum = Tally::default();
    for report in reports {
        let tally = report.tally();
        sum = sum + tally;
        let tests = tally.passed + tally.failed;
        let seconds = report.time.as_secs_f32();
        let result = word(report.passed());
        text.push_str(&format!(
            "{:<10} {result:<7} {tests:>7} {seconds:>9.1}\n",
            report.group
        ));
    }
    text.push_str(&format!("\n{} passed, {} failed", sum.passed, sum.failed));
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    #[test]
    fn the_summary_counts_tests_and_a_failed_group_as_one() {
        let report = |group, outcome| Report {
            group,
            outcome,
            time: Duration::from_millis(1_500),
        };
        let reports = [
            report("fmt", Ok(Tally::passed(1))),
            report("unit", Ok(Tally::passed(40) + Tally::failed(2))),
            report("build", Err(Failure::new("no trunk"))),
        ];
        let wanted = "group      result    tests   seconds\n\
                      fmt        passed        1       1.5\n\
                      unit       FAILED       42       1.5\n\
                      build      FAILED        1       1.5\n\
                      \n41 passed, 3 failed";
        assert_eq!(summary(&reports), wanted);
    }

    #[test]
    fn groups_run_in_their_own_order_and_only_if_they_exist() {
        let names = ["unit".to_owned(), "fmt".to_owned()];
        let chosen: Vec<_> = super::chosen(&names).unwrap();
        assert_eq!(
            chosen.iter().map(|group| group.name).collect::<Vec<_>>(),
            ["fmt", "unit"]
        );
        assert!(super::chosen(&["units".to_owned()]).is_err());
    }
}
