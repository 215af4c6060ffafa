use super::Value;
use crate::check::{Problem, Rule, nearest::suggest, reader::Reader, say::quote, sink::Given};
use jiff::tz::{TimeZone, TimeZoneDatabase};

/// A time zone by its IANA name.
pub(crate) fn zone(reader: &mut Reader, value: &Value) -> Given<TimeZone> {
    let name = value.string(reader)?;
    let zones = TimeZoneDatabase::bundled();
    zones.get(name).map_err(|_| {
        let message = format!("there is no time zone {}", quote(name));
        let mut problem =
            Problem::new(Rule::UnknownZone, message).at(value.at, "not in the IANA database");
        if !reader.sink.is_full() {
            let names: Vec<String> = zones.available().map(|zone| zone.to_string()).collect();
            problem.help = suggest(name, names.iter().map(String::as_str)).or_else(|| {
                Some("a zone is named as in `Asia/Seoul` or `America/New_York`".to_owned())
            });
        }
        reader.report(problem)
    })
}
