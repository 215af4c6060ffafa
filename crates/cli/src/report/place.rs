use serde::Serialize;

/// A place as editors count it: both from 1, the column in UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl Place {
    /// Where a byte of a text is. A byte inside a character is at its beginning, one beyond the
    /// text at its end. A byte-order mark takes no room, since no editor shows it.
    pub(super) fn of(text: &str, byte: usize) -> Self {
        let before = text
            .get(..text.floor_char_boundary(byte))
            .unwrap_or_default();
        let (lines, line) = before.rsplit_once('\n').unwrap_or(("", before));
        let newlines = lines.matches('\n').count() + usize::from(before.contains('\n'));
        let line = line.strip_prefix('\u{FEFF}').unwrap_or(line);
        Self {
            line: newlines + 1,
            column: line.encode_utf16().count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn columns_are_counted_as_editors_do() {
        let text = "\u{FEFF}ab\n\u{1F600}é = x\n";
        let place = |byte| {
            let Place { line, column } = Place::of(text, byte);
            (line, column)
        };
        assert_eq!(place(3), (1, 1));
        assert_eq!(place(5), (1, 3));
        assert_eq!(place(6), (2, 1));
        // Inside the emoji, which is two code units, and after it.
        assert_eq!(place(8), (2, 1));
        assert_eq!(place(10), (2, 3));
        assert_eq!(place(12), (2, 4));
        assert_eq!(place(1000), (3, 1));
        assert_eq!(Place::of("", 7), Place { line: 1, column: 1 });
    }
}
