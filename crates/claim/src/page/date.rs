//! Dates as pages write them, made as precise as a claim file may be and no more.

use crate::model::Date;
use jiff::{civil, fmt::rfc2822, tz::Offset};

/// A date of a page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Read {
    pub(crate) date: Date,
    /// As it is written in a claim file.
    pub(crate) written: String,
    /// What the author should know about how it was read.
    pub(crate) note: Option<&'static str>,
}

const WITHOUT_OFFSET: &str =
    "the page gives a time, but not on whose clock: the day alone is taken";
const MIDNIGHT: &str = "exactly midnight: the page may know the day alone";

impl Read {
    /// Whether both can be the same moment, one told more precisely than the other perhaps.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        match (&self.date, &other.date) {
            (Date::Minute(..), Date::Minute(..)) => self.date.interval() == other.date.interval(),
            _ => {
                self.written.starts_with(&other.written) || other.written.starts_with(&self.written)
            }
        }
    }
}

/// Reads a date; `None` where it is in none of the usual forms.
pub(crate) fn read(text: &str) -> Option<Read> {
    let text = text.trim();
    if text.len() > 60 {
        return None;
    }
    iso(text).or_else(|| compact(text)).or_else(|| mail(text))
}

/// `2018`, `2018-07`, `2018-07-06`, and a time after it.
fn iso(text: &str) -> Option<Read> {
    let form: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    if form == "0000" {
        return day(&format!("{text}-01-01")).map(|day| plain(Date::Year(day.year()), text));
    }
    if form == "0000-00" {
        let first = day(&format!("{text}-01"))?;
        return Some(plain(Date::Month(first.year(), first.month()), text));
    }
    if !form.starts_with("0000-00-00") {
        return None;
    }
    let (date, rest) = text.split_at(10);
    let day = day(date)?;
    let bare = plain(Date::Day(day, None), date);
    if rest.is_empty() {
        return Some(bare);
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?.trim_start();
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.' || c == ','));
    let (time, zone) = rest.split_at(end.unwrap_or(rest.len()));
    let time = clock(time)?;
    let Some(offset) = offset(zone.trim()) else {
        let note = Some(WITHOUT_OFFSET);
        return Some(Read { note, ..bare });
    };
    Some(minute(day.to_datetime(time), offset))
}

/// `20180706`, and `20180706201000` as in Korea, on a clock that is not told.
fn compact(text: &str) -> Option<Read> {
    if let (14, Some((day, time))) = (text.len(), text.split_at_checked(8)) {
        let at: Vec<&str> = [0..2, 2..4, 4..6]
            .into_iter()
            .filter_map(|part| time.get(part))
            .collect();
        clock(&at.join(":"))?;
        return Some(Read {
            note: Some(WITHOUT_OFFSET),
            ..compact(day)?
        });
    }
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, rest) = text.split_at(4);
    let (month, of_month) = rest.split_at(2);
    iso(&format!("{year}-{month}-{of_month}"))
}

/// `Fri, 06 Jul 2018 20:10:00 -0400`, as in mails and feeds.
fn mail(text: &str) -> Option<Read> {
    let zoned = rfc2822::parse(text).ok()?;
    let utc = ["GMT", "UTC", "UT", "Z", "-0000"];
    let utc = utc.into_iter().any(|name| text.ends_with(name));
    let offset = (!utc).then(|| zoned.offset());
    (zoned.date().year() >= 1).then(|| minute(zoned.datetime(), offset))
}

fn plain(date: Date, written: &str) -> Read {
    Read {
        date,
        written: written.to_owned(),
        note: None,
    }
}

/// `None` is Coordinated Universal Time by its own name.
fn minute(at: civil::DateTime, offset: Option<Offset>) -> Read {
    let (hour, minute) = (at.hour(), at.minute());
    let clock = match offset {
        None => "Z".to_owned(),
        Some(offset) => {
            let seconds = offset.seconds();
            let sign = if seconds < 0 { '-' } else { '+' };
            let minutes = seconds.unsigned_abs() / 60;
            format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    };
    let to_minute = at.date().at(hour, minute, 0, 0);
    Read {
        date: Date::Minute(to_minute, offset.unwrap_or(Offset::UTC)),
        written: format!("{}T{hour:02}:{minute:02}{clock}", at.date()),
        note: (hour == 0 && minute == 0 && at.second() == 0).then_some(MIDNIGHT),
    }
}

fn day(text: &str) -> Option<civil::Date> {
    let day: civil::Date = text.parse().ok()?;
    (day.year() >= 1).then_some(day)
}

/// `20:10`, `20:10:05`, `20:10:05.123`. A leap second is the one before it.
fn clock(text: &str) -> Option<civil::Time> {
    let mut parts = text.split(':');
    let mut two = || {
        let part = parts.next()?;
        (part.len() >= 2).then_some(part)
    };
    let hour = two()?.parse().ok()?;
    let minute = two()?.parse().ok()?;
    let second = match two() {
        Some(part) => part.get(..2)?.parse::<i8>().ok()?,
        None => 0,
    };
    civil::Time::new(hour, minute, second.min(59), 0).ok()
}

/// The outer `None`: no offset is given.
#[expect(clippy::option_option, reason = "UTC is a clock, no offset is none")]
fn offset(text: &str) -> Option<Option<Offset>> {
    if ["Z", "UTC", "GMT"]
        .iter()
        .any(|utc| text.eq_ignore_ascii_case(utc))
    {
        return Some(None);
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' | '\u{2212}' => -1,
        _ => return None,
    };
    let digits: String = text.chars().skip(1).filter(|c| *c != ':').collect();
    let all = digits.bytes().all(|byte| byte.is_ascii_digit());
    if !all || !matches!(digits.len(), 2 | 4) || text.len() > 8 {
        return None;
    }
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits
        .get(2..)
        .map_or(Ok(0), |rest| match rest {
            "" => Ok(0),
            rest => rest.parse(),
        })
        .ok()?;
    let seconds = sign * (hours * 3600 + minutes * 60);
    // No clock on Earth is further off.
    let on_earth = minutes < 60 && (-12 * 3600..=14 * 3600).contains(&seconds);
    let offset = on_earth
        .then(|| Offset::from_seconds(seconds).ok())
        .flatten()?;
    Some((sign > 0 || seconds != 0).then_some(offset))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn as_precise_as_given() {
        for (text, written) in [
            ("2018", "2018"),
            ("2018-07", "2018-07"),
            ("2018-07-06", "2018-07-06"),
            (" 20180706 ", "2018-07-06"),
            ("20180706201000", "2018-07-06"),
            ("2018-07-06T20:10-04:00", "2018-07-06T20:10-04:00"),
            ("2018-07-06T20:10:59.123-0400", "2018-07-06T20:10-04:00"),
            ("2018-07-06 20:10:59 +09", "2018-07-06T20:10+09:00"),
            ("2018-07-06t20:10:60z", "2018-07-06T20:10Z"),
            ("2018-07-06T20:10Z", "2018-07-06T20:10Z"),
            ("2018-07-06T20:10+00:00", "2018-07-06T20:10+00:00"),
            ("2018-07-06T20:10-00:00", "2018-07-06T20:10Z"),
            ("2018-07-06 20:10:00 UTC", "2018-07-06T20:10Z"),
            ("2018-07-06T20:10:00", "2018-07-06"),
            ("2018-07-06 20:10 EDT", "2018-07-06"),
            ("2018-07-06T20:10+15:00", "2018-07-06"),
            ("Fri, 06 Jul 2018 20:10:00 -0400", "2018-07-06T20:10-04:00"),
            ("Fri, 06 Jul 2018 20:10:00 GMT", "2018-07-06T20:10Z"),
        ] {
            assert_eq!(
                read(text).map(|read| read.written).as_deref(),
                Some(written),
                "{text}"
            );
        }
        for text in [
            "",
            "6 July 2018",
            "2018-02-30",
            "0000-01-01",
            "2018-7-6",
            "06/07/2018",
            "2018-07-06T25:10Z",
            "2018-07-06Tx",
            "20180706251000",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn dates_agree_where_both_can_be_true() {
        let agree = |a, b| read(a).unwrap().agrees(&read(b).unwrap());
        assert!(agree("2018-07-06T20:10-04:00", "2018-07-07T00:10Z"));
        assert!(agree("2018-07-06", "2018-07-06T20:10-04:00"));
        assert!(!agree("2018-07-07", "2018-07-06T20:10-04:00"));
        assert!(!agree("2018-07-06T20:10Z", "2018-07-06T20:11Z"));
    }
}
