//! Characters that cannot be seen, or that change the order in which others are seen: a reader
//! would not read what the file says.

use super::{Problem, Rule, reader::Reader, sink::Given, span::Span};
use unicode_bidi::{BidiClass, bidi_class};

/// Reports every hidden character of the file that is written as itself, in comments too.
pub(crate) fn in_file(reader: &mut Reader) {
    let mut before = None;
    for (start, character) in reader.text.char_indices() {
        let byte_order_mark = start == 0 && character == '\u{FEFF}';
        let blank = matches!(character, '\n' | '\r' | '\t');
        if !byte_order_mark && !blank && is_hidden(character, before) {
            let at = Span {
                start,
                end: start + character.len_utf8(),
            };
            reader.hidden = Some(reader.sink.report(problem(character, at)));
        }
        before = Some(character);
    }
}

/// Reports the hidden characters of a value that are written as escapes (`\u202E`), and tabs;
/// and marks of direction where nothing runs from right to left: there they can do nothing but
/// exchange numbers. Each is reported once, at the first place.
pub(crate) fn in_value(reader: &mut Reader, text: &str, at: Span) -> Given<()> {
    let written = reader.written(at);
    let mut given = Ok(());
    let mut before = None;
    let mut told = Vec::new();
    let turns = text.chars().any(runs_from_right_to_left);
    for character in text.chars() {
        let mark = is_mark(character) && !turns;
        let hidden = mark || !matches!(character, '\n' | '\r') && is_hidden(character, before);
        if hidden && !told.contains(&character) {
            told.push(character);
            given = Err(match reader.hidden {
                Some(reported) if !mark && character != '\t' && written.contains(character) => {
                    reported
                }
                _ => {
                    let place = escape_of(written, character).map_or(at, |(from, to)| Span {
                        start: at.start + from,
                        end: at.start + to,
                    });
                    reader.report(problem(character, place))
                }
            });
        }
        before = Some(character);
    }
    given
}

/// Where the character stands in the text as written, as itself or as an escape.
fn escape_of(written: &str, character: char) -> Option<(usize, usize)> {
    let code = u32::from(character);
    let escapes = [
        character.to_string(),
        format!("\\u{code:04X}"),
        format!("\\u{code:04x}"),
        format!("\\U{code:08X}"),
        format!("\\U{code:08x}"),
        format!("\\x{code:02x}"),
        format!(
            "\\{}",
            character.escape_default().last().unwrap_or(character)
        ),
    ];
    let found = escapes
        .iter()
        .find_map(|escape| Some((written.find(escape)?, escape.len())));
    found.map(|(from, length)| (from, from + length))
}

fn is_hidden(character: char, before: Option<char>) -> bool {
    match character {
        // Joiners are letters' business in many scripts and in emoji, and nobody's in Latin.
        '\u{200C}' | '\u{200D}' => {
            before.is_none_or(|c| c.is_ascii() || c.is_whitespace() || is_joiner(c))
        }
        // One chooses between forms of the sign before it: an emoji's, a digit's in a box.
        _ if is_selector(character) => before.is_none_or(|c| {
            let boxed = c.is_ascii_digit() || matches!(c, '#' | '*');
            (c.is_ascii() && !boxed) || c.is_whitespace() || is_joiner(c) || is_selector(c)
        }),
        // A language's own way to write from right to left.
        _ if is_mark(character) => false,
        _ => character.is_control() || name(character).is_some(),
    }
}

fn is_joiner(character: char) -> bool {
    matches!(character, '\u{200C}' | '\u{200D}')
}

fn is_selector(character: char) -> bool {
    matches!(character, '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{200E}' | '\u{200F}' | '\u{061C}')
}

fn runs_from_right_to_left(character: char) -> bool {
    !is_mark(character) && matches!(bidi_class(character), BidiClass::R | BidiClass::AL)
}

/// The Unicode name, where the character is one of those that hide.
fn name(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{00AD}' => "SOFT HYPHEN",
        '\u{034F}' => "COMBINING GRAPHEME JOINER",
        '\u{061C}' => "ARABIC LETTER MARK",
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => "HANGUL FILLER",
        '\u{17B4}' | '\u{17B5}' => "KHMER INHERENT VOWEL",
        '\u{180E}' => "MONGOLIAN VOWEL SEPARATOR",
        '\u{200B}' => "ZERO WIDTH SPACE",
        '\u{200C}' => "ZERO WIDTH NON-JOINER",
        '\u{200D}' => "ZERO WIDTH JOINER",
        '\u{200E}' => "LEFT-TO-RIGHT MARK",
        '\u{200F}' => "RIGHT-TO-LEFT MARK",
        '\u{2028}' => "LINE SEPARATOR",
        '\u{2029}' => "PARAGRAPH SEPARATOR",
        '\u{202A}' => "LEFT-TO-RIGHT EMBEDDING",
        '\u{202B}' => "RIGHT-TO-LEFT EMBEDDING",
        '\u{202C}' => "POP DIRECTIONAL FORMATTING",
        '\u{202D}' => "LEFT-TO-RIGHT OVERRIDE",
        '\u{202E}' => "RIGHT-TO-LEFT OVERRIDE",
        '\u{2060}' => "WORD JOINER",
        '\u{2061}'..='\u{2064}' => "INVISIBLE OPERATOR",
        '\u{2066}' => "LEFT-TO-RIGHT ISOLATE",
        '\u{2067}' => "RIGHT-TO-LEFT ISOLATE",
        '\u{2068}' => "FIRST STRONG ISOLATE",
        '\u{2069}' => "POP DIRECTIONAL ISOLATE",
        '\u{2065}' | '\u{FFF0}'..='\u{FFF8}' | '\u{E0080}'..='\u{E00FF}' => {
            "UNASSIGNED FORMAT CHARACTER"
        }
        '\u{206A}'..='\u{206F}' => "DEPRECATED FORMAT CHARACTER",
        '\u{FEFF}' => "ZERO WIDTH NO-BREAK SPACE",
        '\u{FFF9}'..='\u{FFFB}' => "INTERLINEAR ANNOTATION",
        '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{FE00}'..='\u{FE0F}' => "VARIATION SELECTOR",
        '\u{2800}' => "BRAILLE PATTERN BLANK",
        '\u{1BCA0}'..='\u{1BCA3}' => "SHORTHAND FORMAT CHARACTER",
        '\u{1D173}'..='\u{1D17A}' => "MUSICAL FORMAT CHARACTER",
        '\u{E0000}'..='\u{E007F}' => "TAG CHARACTER",
        '\u{E0100}'..='\u{E01EF}' => "VARIATION SELECTOR",
        // Each machine draws its own, or none.
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' => {
            "PRIVATE USE CHARACTER"
        }
        '\u{FDD0}'..='\u{FDEF}' => "NONCHARACTER",
        _ if u32::from(character) & 0xFFFE == 0xFFFE => "NONCHARACTER",
        _ => return None,
    })
}

fn problem(character: char, at: Span) -> Problem {
    let code = format!("U+{:04X}", u32::from(character));
    let name = match character {
        '\t' => "TAB",
        _ => name(character).unwrap_or("CONTROL CHARACTER"),
    };
    Problem::new(
        Rule::HiddenCharacter,
        format!("hidden character {code} {name}"),
    )
    .at(at, format!("{code} is here"))
    .help("delete it; it often comes along when text is copied from a web page")
}
