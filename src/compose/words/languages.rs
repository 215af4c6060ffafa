//! Languages as CLDR knows them.

use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale::{Direction, Locale, LocaleDirectionality};

/// The language alone of a BCP 47 tag: "pt" of "pt-BR".
pub(super) fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or_default()
}

/// The locale in which dates and lists are written.
pub(super) fn locale(language: &str) -> Option<Locale> {
    let tag = match language {
        // Without a region CLDR means the United States by "en"; the world writes "6 July".
        "en" => "en-001".to_owned(),
        // The words of the card count in European digits, as most pan-Arab newspapers do.
        _ if primary(language) == "ar" => format!("{language}-u-nu-latn"),
        _ => language.to_owned(),
    };
    tag.parse().ok()
}

/// How a list of names is put into a sentence.
pub(super) fn and(locale: &Locale) -> Option<ListFormatter> {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    ListFormatter::try_new_and(locale.into(), options).ok()
}

/// `rtl` for a language, or a script in its tag, that is written from right to left, and `ltr`
/// for all others.
pub(in crate::compose) fn direction(language: &str) -> &'static str {
    let known = LocaleDirectionality::new_extended();
    let locale: Option<Locale> = language.parse().ok();
    match locale.and_then(|locale| known.get(&locale.id)) {
        Some(Direction::RightToLeft) => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::direction;

    #[test]
    fn a_script_decides_before_its_language() {
        for right_to_left in ["ar", "he", "fa-IR", "az-Arab", "ckb"] {
            assert_eq!(direction(right_to_left), "rtl", "{right_to_left}");
        }
        for left_to_right in ["en", "ko", "ar-Latn", "zh-Hant", "no tag"] {
            assert_eq!(direction(left_to_right), "ltr", "{left_to_right}");
        }
    }
}
