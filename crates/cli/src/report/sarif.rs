//! SARIF 2.1.0, as far as code scanning and editors read it:
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

mod format;

use super::place::Place;
use claim::{Problem, Problems, Rule};
use format::{
    ArtifactLocation, Configuration, Driver, Help, Location, Log, Message, PhysicalLocation,
    Region, ReportingDescriptor, Result, Run, Tool,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::{
    env,
    ops::Range,
    path::{Component, Path},
};

/// What was found in all files, as one log with one run, in which every rule is described.
pub(crate) fn render(told: &[Problems]) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "card",
                    version: env!("CARGO_PKG_VERSION"),
                    rules: Rule::ALL.iter().copied().map(descriptor).collect(),
                },
            },
            column_kind: "utf16CodeUnits",
            results: told.iter().flat_map(results).collect(),
        }],
    })
}

fn descriptor(rule: Rule) -> ReportingDescriptor {
    let lesson = rule.lesson();
    ReportingDescriptor {
        id: rule.name(),
        short_description: Message::of(rule.description()),
        full_description: Message::of(lesson.why),
        help: Help {
            text: format!("{} {}", lesson.why, lesson.way_out),
            markdown: rule.markdown(),
        },
        default_configuration: Configuration {
            level: rule.level().name(),
        },
    }
}

fn results(told: &Problems) -> impl Iterator<Item = Result> {
    told.iter().map(|problem| result(problem, told))
}

fn result(problem: &Problem, told: &Problems) -> Result {
    let mut labels = problem.labels.iter();
    let mut text = problem.message.clone();
    if let Some(help) = &problem.help {
        text = format!("{text}\n{help}");
    }
    Result {
        rule_id: problem.rule.name(),
        rule_index: Rule::ALL.iter().position(|rule| *rule == problem.rule),
        level: problem.rule.level().name(),
        message: Message::of(text),
        locations: [location(labels.next().map(|(range, _)| range), None, told)],
        related_locations: labels
            .map(|(range, label)| location(Some(range), Some(label), told))
            .collect(),
    }
}

/// A place in the file; its beginning where the whole file is meant, since code scanning asks
/// for a line.
fn location(range: Option<&Range<usize>>, label: Option<&str>, told: &Problems) -> Location {
    let range = range.cloned().unwrap_or(0..0);
    let start = Place::of(told.text(), range.start);
    let end = Place::of(told.text(), range.end);
    Location {
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation {
                uri: uri(Path::new(told.path())),
            },
            region: Region {
                start_line: start.line,
                start_column: start.column,
                end_line: end.line,
                end_column: end.column,
            },
        },
        message: label.map(Message::of),
    }
}

/// Everything that has a meaning of its own in a part of an address, and what is not ASCII.
const SPECIAL: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The file's address, relative to the current folder where it is in it, with slashes on every
/// machine.
fn uri(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(here).unwrap_or(path);
    let part = |part: Component<'_>| match part {
        Component::CurDir => None,
        Component::RootDir => Some(String::new()),
        part => {
            let name = part.as_os_str().to_string_lossy();
            Some(utf8_percent_encode(&name, SPECIAL).to_string())
        }
    };
    let parts: Vec<String> = path.components().filter_map(part).collect();
    let uri = parts.join("/");
    match path.is_absolute() {
        true => format!("file://{uri}"),
        false => uri,
    }
}
