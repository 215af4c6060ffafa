use super::{
    date::day,
    link::{Link, link},
};
use crate::check::{
    Problem, Rule,
    reader::Reader,
    sink::Given,
    span::At,
    table::{Keys, Table},
};
use jiff::civil;
use url::Url;

pub(crate) const KEYS: Keys = Keys {
    table: "`archive`",
    required: &["url", "on"],
    optional: &[],
};

pub(crate) struct Archive {
    pub(crate) url: At<String>,
    pub(crate) on: At<civil::Date>,
}

/// An archived copy. One that was made up from the source's own address is refused: it may lead
/// to another version than the one that was read, or to none.
pub(crate) fn read(
    reader: &mut Reader,
    table: &Table,
    source: Option<&At<Link>>,
) -> Given<Archive> {
    let url = table.required(reader, "url", link);
    let on = table.required(reader, "on", day);
    let (url, on) = (url?, on?);
    if let Some(source) = source.filter(|source| source.value.url == url.value.url) {
        let problem = Problem::new(
            Rule::GuessedArchive,
            "the archived copy is the source itself",
        )
        .at(url.at, "the same address")
        .at(source.at, "the source's own")
        .help("leave `archive` out where no copy is known");
        return Err(reader.report(problem));
    }
    match copy(&url.value.url) {
        Copy::Other => {}
        Copy::Taken(day) if day == on.value => {}
        Copy::Taken(day) => {
            let problem = Problem::new(
                Rule::GuessedArchive,
                format!("this copy was taken on {day}, not on {}", on.value),
            )
            .at(on.at, "expected the day in the address")
            .at(url.at, format!("taken on {day}"));
            return Err(reader.report(problem));
        }
        Copy::Guessed(reason) => {
            let problem = Problem::new(Rule::GuessedArchive, format!("this address is no single copy: {reason}"))
                .at(url.at, reason)
                .help("open it and copy the address the archive forwards to, with its 14 digits; or leave `archive` out");
            return Err(reader.report(problem));
        }
    }
    Ok(Archive {
        url: url.map(|url| url.written),
        on,
    })
}

enum Copy {
    /// One copy, taken on the day that its address tells.
    Taken(civil::Date),
    /// One copy, as far as the address tells.
    Other,
    Guessed(&'static str),
}

/// What an archive's address says about the copy behind it.
fn copy(url: &Url) -> Copy {
    let host = url
        .host_str()
        .unwrap_or_default()
        .trim_start_matches("www.");
    let mut parts = url.path().trim_start_matches('/').splitn(2, '/');
    let (first, rest) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    match host {
        "web.archive.org" if first == "web" => stamped(rest),
        "web.archive.org" | "wayback.archive.org" => {
            Copy::Guessed("expected `/web/` and 14 digits")
        }
        "archive.org" if matches!(first, "wayback" | "web") => {
            Copy::Guessed("it asks for any copy")
        }
        "archive.today" | "archive.is" | "archive.ph" | "archive.li" | "archive.vn"
        | "archive.fo" | "archive.md" => match first {
            "newest" | "oldest" | "timegate" | "timemap" => {
                Copy::Guessed("it asks for whatever copy there is")
            }
            "" | "http:" | "https:" | "search" | "submit" => Copy::Guessed("it lists copies"),
            _ if rest.is_empty() => Copy::Other,
            _ => stamped(url.path().trim_start_matches('/')),
        },
        _ => Copy::Other,
    }
}

/// A copy under `20180707120000/`, with a modifier such as `id_` perhaps.
fn stamped(path: &str) -> Copy {
    let (stamp, page) = path.split_once('/').unwrap_or((path, ""));
    let digits = stamp.trim_end_matches(|c: char| c.is_ascii_lowercase() || c == '_');
    if digits.len() != 14 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Copy::Guessed("expected a stamp of 14 digits");
    }
    if page.is_empty() {
        return Copy::Guessed("expected the page's address after the stamp");
    }
    match civil::DateTime::strptime("%Y%m%d%H%M%S", digits) {
        Ok(taken) => Copy::Taken(taken.date()),
        Err(_) => Copy::Guessed("its stamp is no date"),
    }
}
