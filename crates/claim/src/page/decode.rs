//! From bytes to text, as browsers would.

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How far into a page its encoding may be declared. The standard says 1024; pages do not.
const DECLARED_WITHIN: usize = 4096;

/// A text and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// Each byte that is not in the encoding replaced by U+FFFD.
    pub text: String,
    /// The encoding's name in the Encoding Standard, such as `UTF-8`.
    pub encoding: &'static str,
    /// Set where neither the page nor its bytes say what the encoding is.
    pub guessed: bool,
}

/// Reads bytes by their byte order mark, by what they can be, by what the server or the page
/// declares, and as windows-1252 where nothing says anything.
#[must_use]
pub fn decode(bytes: &[u8], served_as: Option<&str>) -> Decoded {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let declared = served_as
        .and_then(|label| Encoding::for_label(label.trim().as_bytes()))
        .or_else(|| declared(bytes));
    // What is UTF-8 with any letter beyond ASCII is nothing else; a page that was saved by hand
    // often still declares what it was before.
    let utf_8 = std::str::from_utf8(bytes).is_ok() && declared != Some(ISO_2022_JP);
    let encoding = match (marked, utf_8, declared) {
        (Some(marked), ..) => marked,
        (None, true, _) => UTF_8,
        (None, false, Some(declared)) => declared,
        (None, false, None) => WINDOWS_1252,
    };
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
        guessed: marked.is_none() && !utf_8 && declared.is_none(),
    }
}

/// What stands after the first `charset=` or `encoding=`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..DECLARED_WITHIN).unwrap_or(bytes);
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    let label = ["charset", "encoding"].into_iter().find_map(|key| {
        start.match_indices(key).find_map(|(at, _)| {
            let rest = start.get(at + key.len()..)?.trim_start();
            let rest = rest.strip_prefix('=')?.trim_start();
            let rest = rest.trim_start_matches(['"', '\'']);
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c)));
            Encoding::for_label(rest.get(..end.unwrap_or(rest.len()))?.as_bytes())
        })
    })?;
    // Whoever could read the declaration is not reading UTF-16.
    Some(if label == UTF_16LE || label == UTF_16BE {
        UTF_8
    } else {
        label
    })
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn by_mark_by_declaration_and_by_guess() {
        let korean = encoding_rs::EUC_KR
            .encode("<meta charset=euc-kr>조선일보")
            .0;
        for (bytes, encoding, guessed, ends) in [
            (&b"\xEF\xBB\xBFa\xC3\xA9"[..], "UTF-8", false, "é"),
            (b"\xFF\xFEa\0", "UTF-16LE", false, "a"),
            (b"a\xC3\xA9", "UTF-8", false, "é"),
            (b"<meta charset='latin1'>\xE9", "windows-1252", false, "é"),
            (b"<meta charset=\"utf-16\">\xE9", "UTF-8", false, "\u{FFFD}"),
            (b"caf\xE9", "windows-1252", true, "café"),
            (&korean, "EUC-KR", false, "조선일보"),
            (b"<meta charset=nothing>\xE9", "windows-1252", true, "é"),
            (b"<meta charset=euc-kr>caf\xC3\xA9", "UTF-8", false, "café"),
        ] {
            let decoded = decode(bytes, None);
            assert_eq!((decoded.encoding, decoded.guessed), (encoding, guessed));
            assert!(decoded.text.ends_with(ends), "{}", decoded.text);
        }
        assert_eq!(decode(b"\xE9", Some("utf-8")).text, "\u{FFFD}");
    }
}
