//! How to cite a source: for people, for BibTeX and for reference managers.
//!
//! What is not known is left out, never written as unknown: a list of references has no place
//! for it. A date is as precise as it is known, up to the day; names stand as printed, since
//! which part of one is the family's cannot be told from outside.

mod bibtex;
mod csl;
mod plain;

use crate::card::Citation;
use claim::{
    Claim,
    model::{Access, Date, Source},
};

/// The ways to cite one of a claim's sources.
pub(super) fn citation(claim: &Claim, source: &Source) -> Citation {
    let key = format!("{}-{}", claim.slug, source.key);
    Citation {
        text: plain::text(source, &claim.language).into(),
        bibtex: bibtex::entry(source, key.clone()).into(),
        csl_json: csl::json(source, &key).into(),
    }
}

/// Where a reader finds the text: the archived copy where the source itself is gone.
fn address(source: &Source) -> Option<&str> {
    let archived = source.archive.as_ref().map(|archive| archive.url.as_str());
    match (&source.url, source.access) {
        (Some(url), Access::Open | Access::Paywalled) => Some(url),
        (url, _) => archived.or(url.as_deref()),
    }
}

/// A date as the formats count it: the year, then the month and the day, both from 1, as far
/// as they are known. Of several days, as far as they are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Issued {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl Issued {
    /// When a source was published; `None` where not even the year is known.
    fn of(source: &Source) -> Option<Self> {
        let date = source.published.as_ref()?;
        let (printed, last) = (date.day(), date.last_day());
        let (month, day) = match date {
            Date::Year(_) => (None, None),
            Date::Month(_, month) => (Some(*month), None),
            Date::Days(..) if printed.year() != last.year() => return None,
            Date::Days(..) if printed.month() != last.month() => (None, None),
            Date::Days(..) => (Some(printed.month()), None),
            Date::Day(..) | Date::Minute(..) => (Some(printed.month()), Some(printed.day())),
        };
        Some(Self {
            year: printed.year(),
            month,
            day,
        })
    }

    /// The month and the day counted from 0, as both libraries count them.
    fn counted_from_zero(self) -> (Option<u8>, Option<u8>) {
        let from_zero = |n: Option<i8>| n.and_then(|n| u8::try_from(n - 1).ok());
        (from_zero(self.month), from_zero(self.day))
    }
}

#[cfg(test)]
mod tests;
