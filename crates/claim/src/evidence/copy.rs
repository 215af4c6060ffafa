use super::tokens::Tokens;
use crate::page::{decode, is_html, words};
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
    pub const MOST: usize = 16 << 20;

    /// Reads a copy. Any bytes will do: what is no text is compared as what it looks like.
    ///
    /// # Errors
    ///
    /// [`TooLarge`], where it has more than [`SavedCopy::MOST`] bytes.
    pub fn read(bytes: &[u8]) -> Result<Self, TooLarge> {
        if bytes.len() > Self::MOST {
            return Err(TooLarge { bytes: bytes.len() });
        }
        let text = decode(bytes, None).text;
        let text = if is_html(&text) { words(&text) } else { text };
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
