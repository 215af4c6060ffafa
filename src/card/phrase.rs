use super::Text;
use crate::wire::{Reader, Wire, Writer, wire};

/// A text in which others may stand that are in another language or run the other way.
#[derive(Debug, Clone, PartialEq)]
pub enum Phrase {
    /// All of it in the card's language and direction.
    Plain(Text),
    /// In pieces, at least one of them foreign; no two plain ones side by side, none empty.
    Pieces(Vec<Piece>),
}

wire! {
    /// A part of a phrase.
    pub struct Piece {
        /// The text, with the spaces around it.
        pub text: Text,
        /// `None` for the card's own language; otherwise a BCP 47 tag, or nothing where the
        /// language is not known and only the direction differs.
        pub foreign: Option<Text>,
    }
}

/// Nearly all phrases are plain, so that is one number: the text's times 2. Pieces
/// are their number times 2 plus 1, then they.
impl Wire for Phrase {
    fn write(&self, to: &mut Writer) {
        match self {
            Self::Plain(text) => {
                let number = to.next_or_place(text) * 2;
                to.numbers.push(number);
            }
            Self::Pieces(pieces) => {
                let count = u32::try_from(pieces.len()).unwrap_or(u32::MAX >> 1);
                to.numbers.push(count * 2 + 1);
                pieces.iter().for_each(|piece| piece.write(to));
            }
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let head = u32::read(from)?;
        if head & 1 == 0 {
            return from.next_or_place(head >> 1).map(Self::Plain);
        }
        let mut pieces = Vec::new();
        for _ in 0..head >> 1 {
            pieces.push(Piece::read(from)?);
        }
        Some(Self::Pieces(pieces))
    }
}
