use super::words;
use claim::model::Date;
use jiff::civil;

/// A civil day in words.
pub(super) fn day(day: civil::Date) -> String {
    day.strftime(words::DAY).to_string()
}

/// A date as precise as it is known, but no more precise than a day.
pub(super) fn day_of(at: &Date) -> String {
    match at {
        Date::Minute(at, _) => day(at.date()),
        Date::Year(_) | Date::Month(..) | Date::Day(..) => date(at),
    }
}

/// A date as precise as it is known, as it was printed: a minute keeps its own offset.
pub(super) fn date(date: &Date) -> String {
    match date {
        Date::Year(year) => year.to_string(),
        Date::Month(..) => date.day().strftime(words::MONTH).to_string(),
        Date::Day(on, _) => day(*on),
        Date::Minute(at, offset) => {
            let zone = if offset.is_zero() {
                "UTC".to_owned()
            } else {
                utc_offset(*offset)
            };
            format!("{}, {} {zone}", day(at.date()), at.strftime("%H:%M"))
        }
    }
}

/// "UTC−4", "UTC+5:30".
fn utc_offset(offset: jiff::tz::Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '−' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    if minutes == 0 {
        format!("UTC{sign}{hours}")
    } else {
        format!("UTC{sign}{hours}:{minutes:02}")
    }
}
