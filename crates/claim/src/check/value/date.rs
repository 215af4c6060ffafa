use super::Value;
use crate::{
    check::{Problem, Rule, reader::Reader, say::quote, sink::Given, span::At},
    model::Date,
};
use jiff::{civil, fmt::temporal::Pieces, tz::Offset};
use toml::de::DeValue;

/// A date as precise as it is written: a year, a month, several days, a day or a minute.
pub(crate) fn date(reader: &mut Reader, value: &Value) -> Given<At<Date>> {
    let written = match value.raw {
        DeValue::String(text) => text.to_string(),
        // Nothing in it: the calendar has no such day.
        DeValue::Datetime(date) if date.date.is_none() && date.time.is_none() => {
            return Err(reader.report(impossible(value, reader.written(value.at))));
        }
        DeValue::Datetime(date) => date.to_string(),
        _ => return Err(reader.report(value.wrong_type("a date"))),
    };
    match parse(&written) {
        Ok(date) => Ok(At {
            value: date,
            at: value.at,
        }),
        Err(mistake) => Err(reader.report(mistake.problem(value, &written))),
    }
}

/// A civil day: the days on which the card's author did something.
pub(crate) fn day(reader: &mut Reader, value: &Value) -> Given<At<civil::Date>> {
    let date = date(reader, value)?;
    match date.value {
        Date::Day(day, _) => Ok(At {
            value: day,
            at: date.at,
        }),
        _ => {
            let found = match date.value {
                Date::Year(_) => "a year",
                Date::Month(..) => "a month",
                Date::Days(..) => "several days",
                Date::Day(..) | Date::Minute(..) => "a minute",
            };
            let message = format!("expected a day at `{}`, found {found}", value.key);
            let problem = Problem::new(Rule::WrongType, message)
                .at(value.at, "expected a day, such as 2018-07-06");
            Err(reader.report(problem))
        }
    }
}

enum Mistake {
    Unreadable,
    Impossible,
    WithoutOffset,
    Seconds,
    NoRange,
}

/// Reads the forms that say how precise they are; a form is known by where its digits are.
fn parse(written: &str) -> Result<Date, Mistake> {
    let form: String = written
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    match form.as_str() {
        "0000" => first_day(&format!("{written}-01-01")).map(|day| Date::Year(day.year())),
        "0000-00" => {
            first_day(&format!("{written}-01")).map(|day| Date::Month(day.year(), day.month()))
        }
        "0000-00-00/0000-00-00" => days(written),
        "0000-00-00" => first_day(written).map(|day| Date::Day(day, None)),
        "0000-00-00T00:00Z" | "0000-00-00T00:00+00:00" | "0000-00-00T00:00-00:00" => {
            minute(written)
        }
        "0000-00-00T00:00:00Z" | "0000-00-00T00:00:00+00:00" | "0000-00-00T00:00:00-00:00" => {
            minute(written)
        }
        "0000-00-00T00:00" | "0000-00-00T00:00:00" => Err(Mistake::WithoutOffset),
        form if form.starts_with("0000-00-00T00:00:00.") => Err(Mistake::Seconds),
        _ => Err(Mistake::Unreadable),
    }
}

fn first_day(written: &str) -> Result<civil::Date, Mistake> {
    let day: civil::Date = written.parse().map_err(|_| Mistake::Impossible)?;
    if day.year() < 1 {
        Err(Mistake::Impossible)
    } else {
        Ok(day)
    }
}

/// Several days as ISO 8601 writes an interval.
fn days(written: &str) -> Result<Date, Mistake> {
    let (first, last) = written.split_once('/').ok_or(Mistake::Unreadable)?;
    let (first, last) = (first_day(first)?, first_day(last)?);
    if first < last {
        Ok(Date::Days(first, last))
    } else {
        Err(Mistake::NoRange)
    }
}

fn minute(written: &str) -> Result<Date, Mistake> {
    let pieces = Pieces::parse(written).map_err(|_| Mistake::Impossible)?;
    let time = pieces.time().ok_or(Mistake::Impossible)?;
    let offset = pieces.to_numeric_offset().ok_or(Mistake::Impossible)?;
    if offset < Offset::constant(-12) || offset > Offset::constant(14) || pieces.date().year() < 1 {
        return Err(Mistake::Impossible);
    }
    if time.second() != 0 {
        return Err(Mistake::Seconds);
    }
    Ok(Date::Minute(pieces.date().to_datetime(time), offset))
}

impl Mistake {
    fn problem(self, value: &Value, written: &str) -> Problem {
        match self {
            Self::Impossible => impossible(value, written),
            Self::Unreadable => Problem::new(
                Rule::UnreadableDate,
                format!("{} is no date", quote(written)),
            )
            .at(value.at, "expected a year, a month, a day, several days or a minute")
            .help("write 2018, 2018-07, 2018-07-06, 2018-07-06/2018-07-08 or 2018-07-05T23:42-04:00, in quotes"),
            Self::NoRange => Problem::new(
                Rule::ImpossibleOrder,
                format!("{} does not end after it begins", quote(written)),
            )
            .at(value.at, "expected a first day, and a last one after it")
            .help("give the earlier day first; where it is one day, give that alone"),
            Self::WithoutOffset => Problem::new(
                Rule::FalsePrecision,
                format!("{} names a minute, but not on whose clock", quote(written)),
            )
            .at(value.at, "expected an offset from UTC after the time")
            .help(
                "add the offset, as in `-04:00` or `Z`, or give the day alone where it is unknown",
            ),
            Self::Seconds => Problem::new(
                Rule::FalsePrecision,
                format!(
                    "{} names a second; a minute is as precise as a date gets",
                    quote(written)
                ),
            )
            .at(value.at, "expected a minute")
            .help("leave the seconds out"),
        }
    }
}

fn impossible(value: &Value, written: &str) -> Problem {
    Problem::new(
        Rule::ImpossibleDate,
        format!("there is no {}", quote(written)),
    )
    .at(value.at, "in no calendar, or on no clock")
    .help("a day must be in its month, a time before 24:00, and an offset from -12:00 to +14:00")
}
