//! A date as precise as it is known: an interval, never a guess.

use jiff::{
    Timestamp, Zoned,
    civil::{self, DateTime},
    tz::{Offset, TimeZone},
};

/// When something happened, as precisely as is known.
///
/// Precision is part of the value: a date that names a month is the whole month, one that names several
/// days is all of them. Comparing
/// two dates therefore means comparing intervals ([`Date::certainly_before`]).
#[derive(Debug, Clone, PartialEq)]
pub enum Date {
    /// Some time in this year (1 to 9999).
    Year(i16),
    /// Some time in this month: year, then month 1 to 12.
    Month(i16, i8),
    /// Some time on one of these civil days: the first and, after it, the last.
    Days(civil::Date, civil::Date),
    /// Some time on this civil day, in `zone` where it is known.
    Day(civil::Date, Option<TimeZone>),
    /// This minute, at the offset that was printed with it.
    Minute(DateTime, Offset),
}

impl Date {
    /// The first civil day the date can mean, as printed where it was published.
    #[must_use]
    pub fn day(&self) -> civil::Date {
        match self {
            Self::Year(year) => civil::Date::constant(*year, 1, 1),
            Self::Month(year, month) => civil::Date::constant(*year, *month, 1),
            Self::Day(day, _) | Self::Days(day, _) => *day,
            Self::Minute(at, _) => at.date(),
        }
    }

    /// The last civil day the date can mean, as printed where it was published.
    #[must_use]
    pub fn last_day(&self) -> civil::Date {
        match self {
            Self::Year(_) => self.day().last_of_year(),
            Self::Month(..) => self.day().last_of_month(),
            Self::Days(_, last) => *last,
            Self::Day(..) | Self::Minute(..) => self.day(),
        }
    }

    /// Whether it names one day, or a minute of it.
    #[must_use]
    pub fn names_a_day(&self) -> bool {
        matches!(self, Self::Day(..) | Self::Minute(..))
    }

    /// The first and the last instant the date can mean. Where no zone is known the interval
    /// is widened to every zone on Earth (UTC+14 to UTC-12).
    #[must_use]
    pub fn interval(&self) -> (Timestamp, Timestamp) {
        match self {
            Self::Minute(at, offset) => {
                let start = offset.to_timestamp(*at).unwrap_or(Timestamp::MIN);
                (
                    start,
                    start
                        .saturating_add(jiff::SignedDuration::from_secs(59))
                        .unwrap_or(start),
                )
            }
            Self::Day(day, Some(zone)) => {
                let at = |t: DateTime| zone.to_zoned(t).map(|z: Zoned| z.timestamp());
                let (first, last) = (day.at(0, 0, 0, 0), day.at(23, 59, 59, 0));
                (
                    at(first).unwrap_or(Timestamp::MIN),
                    at(last).unwrap_or(Timestamp::MAX),
                )
            }
            Self::Day(day, None) => anywhere(*day, *day),
            Self::Month(..) | Self::Year(_) | Self::Days(..) => {
                anywhere(self.day(), self.last_day())
            }
        }
    }

    /// Whether the whole of `self` lies before the whole of `other`, in whatever zones.
    #[must_use]
    pub fn certainly_before(&self, other: &Self) -> bool {
        self.interval().1 < other.interval().0
    }
}

/// Midnight of `first` where the day begins earliest to the end of `last` where it ends latest.
fn anywhere(first: civil::Date, last: civil::Date) -> (Timestamp, Timestamp) {
    let earliest = Offset::constant(14).to_timestamp(first.at(0, 0, 0, 0));
    let latest = Offset::constant(-12).to_timestamp(last.at(23, 59, 59, 0));
    (
        earliest.unwrap_or(Timestamp::MIN),
        latest.unwrap_or(Timestamp::MAX),
    )
}
