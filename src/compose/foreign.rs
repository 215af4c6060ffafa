//! Texts that stand in another one: a name in another language, an outlet whose name runs the
//! other way. They are set apart while sentences are made, by private characters around them,
//! and become pieces of a [`Phrase`] in the end.

use crate::card::{Phrase, Piece, Text};
use unicode_bidi::{BidiClass, bidi_class};

/// Three characters of the private use area, which no text of a newspaper has.
const OPEN: char = '\u{e000}';
const END_OF_LANGUAGE: char = '\u{e001}';
const CLOSE: char = '\u{e002}';

/// A text in another language, a BCP 47 tag.
pub(super) fn foreign(text: &str, language: &str) -> String {
    format!("{OPEN}{language}{END_OF_LANGUAGE}{text}{CLOSE}")
}

/// A text as it goes into a sentence that runs in this direction: set apart where it has
/// letters that run the other way, so that neither disturbs the other's order.
pub(super) fn isolated(text: &str, direction: &str) -> String {
    let against = |c: char| match bidi_class(c) {
        BidiClass::L => direction == "rtl",
        BidiClass::R | BidiClass::AL => direction == "ltr",
        _ => false,
    };
    if text.contains(OPEN) || !text.chars().any(against) {
        text.to_owned()
    } else {
        foreign(text, "")
    }
}

/// A finished sentence with what was set apart in it.
pub(super) fn phrase(text: &str) -> Phrase {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |text: &str, foreign: Option<&str>| {
        if !text.is_empty() {
            pieces.push(Piece {
                text: Text::from(text.to_owned()),
                foreign: foreign.map(|language| Text::from(language.to_owned())),
            });
        }
    };
    let mut rest = text;
    while let Some((before, language, inside, after)) = next(rest) {
        push(before, None);
        push(inside, Some(language));
        rest = after;
    }
    push(rest, None);
    match pieces.as_slice() {
        [] => Phrase::Plain(Text::from("")),
        [
            Piece {
                text,
                foreign: None,
            },
        ] => Phrase::Plain(text.clone()),
        _ => Phrase::Pieces(pieces),
    }
}

/// The same where there can be no pieces, as in an attribute: set apart by the characters that
/// Unicode has for it.
pub(super) fn plain(text: &str) -> Text {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, _, inside, after)) = next(rest) {
        plain.extend([before, "\u{2068}", inside, "\u{2069}"]);
        rest = after;
    }
    plain.push_str(rest);
    Text::from(plain)
}

/// What stands before the first text that is set apart, its language, the text, and the rest.
fn next(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once(OPEN)?;
    let (language, rest) = rest.split_once(END_OF_LANGUAGE)?;
    let (inside, after) = rest.split_once(CLOSE)?;
    Some((before, language, inside, after))
}

#[cfg(test)]
mod tests {
    use super::{foreign, isolated, phrase, plain};
    use crate::card::{Phrase, Piece, Text};

    #[test]
    fn what_runs_the_other_way_is_set_apart_and_nothing_else() {
        assert_eq!(isolated("Chosun Ilbo", "ltr"), "Chosun Ilbo");
        assert_eq!(isolated("2018 (12)", "rtl"), "2018 (12)");
        assert_ne!(isolated("الجزيرة", "ltr"), "الجزيرة");
        let twice = isolated(&isolated("Reuters", "rtl"), "rtl");
        assert_eq!(twice, isolated("Reuters", "rtl"));
    }

    #[test]
    fn a_name_in_another_language_becomes_a_piece_of_its_own() {
        let said = format!("{}, spokesman", foreign("김의겸", "ko"));
        let piece = |text: &'static str, foreign| Piece {
            text: Text::from(text),
            foreign,
        };
        let expected = vec![
            piece("김의겸", Some(Text::from("ko"))),
            piece(", spokesman", None),
        ];
        assert_eq!(phrase(&said), Phrase::Pieces(expected));
        assert_eq!(plain(&said), "\u{2068}김의겸\u{2069}, spokesman");
        assert_eq!(phrase("as it is"), Phrase::Plain("as it is".into()));
    }

    #[test]
    fn marks_that_do_not_belong_together_are_text() {
        for text in ["a\u{e002}b", "\u{e000}ko", "\u{e000}ko\u{e001}x"] {
            assert_eq!(phrase(text), Phrase::Plain(Text::from(text)));
        }
    }
}
