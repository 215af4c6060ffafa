//! Dates in words, as precise as they are known.

use super::Words;
use claim::model::Date;
use icu_calendar::Iso;
use icu_datetime::{
    DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter,
    fieldsets::{T, YM, YMD},
    input,
    preferences::HourCycle,
};
use icu_locale::Locale;
use jiff::{civil, tz::Offset};

/// How a language writes dates.
pub(super) struct Dates {
    day: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    time: NoCalendarFormatter<T>,
}

impl Dates {
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        let preferences = DateTimeFormatterPreferences::from(locale);
        let mut whole_day = preferences;
        // A time stands beside an offset, which no newspaper writes with "pm".
        whole_day.hour_cycle = Some(HourCycle::H23);
        Some(Self {
            day: DateTimeFormatter::try_new(preferences, YMD::long()).ok()?,
            month: DateTimeFormatter::try_new(preferences, YM::long()).ok()?,
            time: NoCalendarFormatter::try_new(whole_day, T::hm()).ok()?,
        })
    }
}

impl Words {
    /// A civil day: "6 July 2018".
    pub(in crate::compose) fn day(&self, day: civil::Date) -> String {
        // Every civil day that jiff knows is one in ISO's calendar.
        iso(day).map_or_else(
            || day.to_string(),
            |day| self.dates.day.format(&day).to_string(),
        )
    }

    /// A date as precise as it is known, but no more precise than a day.
    pub(in crate::compose) fn day_of(&self, at: &Date) -> String {
        match at {
            Date::Minute(at, _) => self.day(at.date()),
            Date::Year(_) | Date::Month(..) | Date::Days(..) | Date::Day(..) => self.date(at),
        }
    }

    /// A date as precise as it is known, as it was printed: a minute keeps its own offset.
    pub(in crate::compose) fn date(&self, date: &Date) -> String {
        match date {
            Date::Year(year) => year.to_string(),
            Date::Month(..) => iso(date.day())
                .map_or_else(String::new, |day| self.dates.month.format(&day).to_string()),
            Date::Days(first, last) => {
                let (first, last) = self.ends(*first, *last);
                self.days(&first, &last)
            }
            Date::Day(on, _) => self.day(*on),
            Date::Minute(at, offset) => {
                self.minute(&self.day(at.date()), &self.time(at.time()), &zone(*offset))
            }
        }
    }

    /// The date, or that it is unknown.
    pub(in crate::compose) fn date_if_known(&self, date: Option<&Date>) -> String {
        date.map_or_else(|| self.date_unknown(), |date| self.date(date))
    }

    /// A date within a sentence, no more precise than a day: "on 6 July 2018", "between 6 and
    /// 8 July 2018", "in March 2023", "in 2019", "on an unknown day".
    pub(in crate::compose) fn when(&self, date: Option<&Date>) -> String {
        match date {
            None => self.on_unknown_day(),
            Some(date @ Date::Year(_)) => self.in_year(&self.date(date)),
            Some(date @ Date::Month(..)) => self.in_month(&self.date(date)),
            Some(Date::Days(first, last)) => {
                let (first, last) = self.ends(*first, *last);
                self.between_days(&first, &last)
            }
            Some(date) => self.on_day(&self.day_of(date)),
        }
    }

    /// The ends of several days, each as short as the other lets it be: "6", "8 July 2018".
    fn ends(&self, first: civil::Date, last: civil::Date) -> (String, String) {
        let (whole, end) = (self.day(first), self.day(last));
        if first.first_of_month() == last.first_of_month() {
            shortened(&whole, &end)
        } else {
            (whole, end)
        }
    }

    fn time(&self, time: civil::Time) -> String {
        let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        input::Time::try_new(hour, minute, 0, 0).map_or_else(
            |_| time.to_string(),
            |time| self.dates.time.format(&time).to_string(),
        )
    }
}

/// Two days of one month, which are written alike but for their numbers: the first up to its number,
/// with what the language sets to a number, and the last from its number on.
fn shortened(first: &str, last: &str) -> (String, String) {
    let same = |(a, b): &(char, char)| a == b;
    let before = first.chars().zip(last.chars()).take_while(same);
    // Of "16" and "18" the first digit is a part of the number.
    let before: String = before.map(|(letter, _)| letter).collect();
    let before = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let (Some(first), Some(end)) = (first.strip_prefix(before), last.strip_prefix(before)) else {
        return (first.to_owned(), last.to_owned());
    };
    // "6." in German, "6일" in Korean, but "6" in "July 6, 2018".
    let number = first.split([' ', '\u{a0}', ',', '،']).next();
    let number = number.unwrap_or(first);
    (format!("{before}{number}"), end.to_owned())
}

fn iso(day: civil::Date) -> Option<input::Date<Iso>> {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    input::Date::try_new_iso(i32::from(day.year()), month, of_month).ok()
}

/// "UTC", "UTC−4", "UTC+5:30".
fn zone(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '−' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    match (hours, minutes) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]
    use super::Words;
    use claim::model::Date;
    use jiff::{civil, tz::Offset};

    #[test]
    fn each_language_writes_dates_its_own_way_and_never_more_of_one_than_is_known() {
        let at = civil::date(2018, 7, 5).at(23, 42, 0, 0);
        let date = |language: &str, date: &Date| Words::of(language).unwrap().date(date);
        let minute = Date::Minute(at, Offset::constant(-4));
        assert_eq!(date("en", &minute), "5 July 2018, 23:42 UTC−4");
        assert_eq!(date("en-US", &Date::Day(at.date(), None)), "July 5, 2018");
        assert_eq!(date("en", &Date::Month(2018, 7)), "July 2018");
        assert_eq!(date("en", &Date::Year(2018)), "2018");
        let days = |first, last| Date::Days(civil::date(2018, 7, first), last);
        assert_eq!(
            date("en-US", &days(6, civil::date(2018, 7, 8))),
            "July 6 to 8, 2018"
        );
        assert_eq!(
            date("en", &days(8, civil::date(2018, 7, 18))),
            "8 to 18 July 2018"
        );
        assert_eq!(
            date("en", &days(8, civil::date(2018, 8, 8))),
            "8 July 2018 to 8 August 2018"
        );
        let words = Words::of("en").unwrap();
        assert_eq!(words.day_of(&minute), "5 July 2018");
        let half = Offset::from_seconds(19_800).unwrap();
        assert!(words.date(&Date::Minute(at, half)).ends_with("UTC+5:30"));
        assert!(words.date(&Date::Minute(at, Offset::UTC)).ends_with("UTC"));
    }

    #[test]
    fn a_date_in_a_sentence_is_as_precise_as_it_is_in_every_language() {
        let dates = [
            Some(Date::Minute(
                civil::date(2018, 7, 5).at(23, 42, 0, 0),
                Offset::UTC,
            )),
            Some(Date::Days(
                civil::date(2018, 7, 16),
                civil::date(2018, 7, 18),
            )),
            Some(Date::Days(
                civil::date(2018, 6, 30),
                civil::date(2018, 7, 1),
            )),
            Some(Date::Month(2023, 3)),
            Some(Date::Year(2019)),
            None,
        ];
        let expected = [
            (
                "ar",
                "في 5 يوليو 2018 · بين 16 و18 يوليو 2018 · بين 30 يونيو 2018 و1 يوليو 2018 · في مارس 2023 · في عام 2019 · في يوم غير معلوم",
            ),
            (
                "de",
                "am 5. Juli 2018 · zwischen dem 16. und dem 18. Juli 2018 · zwischen dem 30. Juni 2018 und dem 1. Juli 2018 · im März 2023 · im Jahr 2019 · an einem unbekannten Tag",
            ),
            (
                "en",
                "on 5 July 2018 · between 16 and 18 July 2018 · between 30 June 2018 and 1 July 2018 · in March 2023 · in 2019 · on an unknown day",
            ),
            (
                "es",
                "el 5 de julio de 2018 · entre el 16 y el 18 de julio de 2018 · entre el 30 de junio de 2018 y el 1 de julio de 2018 · en marzo de 2023 · en 2019 · en fecha desconocida",
            ),
            (
                "fr",
                "le 5 juillet 2018 · entre le 16 et le 18 juillet 2018 · entre le 30 juin 2018 et le 1 juillet 2018 · en mars 2023 · en 2019 · à une date inconnue",
            ),
            (
                "he",
                "ב־5 ביולי 2018 · בין 16 ל־18 ביולי 2018 · בין 30 ביוני 2018 ל־1 ביולי 2018 · במרץ 2023 · בשנת 2019 · ביום לא ידוע",
            ),
            (
                "ko",
                "2018년 7월 5일 · 2018년 7월 16일에서 18일 사이 · 2018년 6월 30일에서 2018년 7월 1일 사이 · 2023년 3월 · 2019년 · 날짜 미상",
            ),
        ];
        for (language, expected) in expected {
            let words = Words::of(language).unwrap();
            let all: Vec<_> = dates.iter().map(|date| words.when(date.as_ref())).collect();
            assert_eq!(all.join(" · "), expected);
        }
    }
}
