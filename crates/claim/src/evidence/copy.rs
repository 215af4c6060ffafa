use super::{html, tokens::Tokens};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use sha2::{Digest, Sha256};
use std::fmt;

/// A source as the author saved it: a web page or a text, in any encoding.
#[derive(Debug)]
pub struct SavedCopy {
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
    pub(super) text: String,
    pub(super) tokens: Tokens,
}

/// A copy that is larger than [`SavedCopy::MOST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge {
    /// Its size in bytes.
    pub bytes: usize,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected at most {} MiB, found {} MiB; keep the article alone, without what surrounds it",
            SavedCopy::MOST >> 20,
            self.bytes.div_ceil(1 << 20)
        )
    }
}

impl std::error::Error for TooLarge {}

impl SavedCopy {
    /// The largest copy, in bytes: more than any article, and little enough to be held at once.
    pub const MOST: usize = 8 << 20;

    /// Reads a copy. Any bytes will do: what is no text is compared as what it looks like.
    ///
    /// # Errors
    ///
    /// [`TooLarge`], where it has more than [`SavedCopy::MOST`] bytes.
    pub fn read(bytes: &[u8]) -> Result<Self, TooLarge> {
        if bytes.len() > Self::MOST {
            return Err(TooLarge { bytes: bytes.len() });
        }
        let text = decode(bytes);
        let text = if html::is_html(&text) {
            html::text(&text)
        } else {
            text
        };
        Ok(Self {
            sha256: sha256(bytes),
            tokens: Tokens::of(&text),
            text,
        })
    }
}

impl SavedCopy {
    /// Whether there is anything in it to compare with: a word, or a mark that is no quotation mark.
    #[must_use]
    pub const fn holds_words(&self) -> bool {
        !self.tokens.ids.is_empty()
    }
}

/// The SHA-256 of bytes, in lower-case hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Text in whatever encoding it is: what a byte order mark says, then UTF-8 where it is that, then
/// what the page says of itself, then what old pages are.
fn decode(bytes: &[u8]) -> String {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked
        .or_else(|| std::str::from_utf8(bytes).is_ok().then_some(UTF_8))
        .or_else(|| declared(bytes))
        .unwrap_or(WINDOWS_1252);
    encoding.decode(bytes).0.into_owned()
}

/// The encoding that a page names in its first bytes, where browsers look for it too
/// (<https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding>).
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 1024;
    let head = String::from_utf8_lossy(bytes.get(..LOOKED_AT).unwrap_or(bytes)).to_lowercase();
    let (_, after) = head.split_once("charset=")?;
    let name = after
        .trim_start_matches(['"', '\''])
        .split(|c: char| !c.is_ascii_alphanumeric() && !"-_:.".contains(c))
        .next()?;
    Encoding::for_label(name.as_bytes())
}
