//! A card as numbers and strings: the form in which it travels to the engine.
//!
//! A card is a list of unsigned integers, and every text in it a place in one table of
//! strings, which the pre-rendered card of the same script shares. So each text is in the
//! script once, no field name is, and the engine needs no general parser. Reading never
//! panics: numbers that fit no card give `None`.
//!
//! A text is told by how far it is in the table from the one after the last, where that is near
//! (`NEAR`), else by its place. A struct is its fields in the order of their declaration; a list is its length, then its items;
//! an option is 0, or 1 and the value; an enum is its variant's number.

use std::collections::HashMap;
use yew::AttrValue;

/// A value that can be written as numbers and strings and read back.
pub trait Wire: Sized {
    /// Appends the value.
    fn write(&self, to: &mut Writer);
    /// Takes the value; `None` where the numbers fit none.
    fn read(from: &mut Reader<'_>) -> Option<Self>;
}

/// A text up to so many places from the one after the last is told by the distance: what stands
/// together in a card mostly stands together in the table. Measured: 4 gives the smallest script.
const NEAR: u32 = 4;

/// The largest number that tells a distance.
const FARTHEST: u32 = 2 * NEAR;

/// Collects numbers and strings, each string once.
#[derive(Debug, Default)]
pub struct Writer {
    /// The strings in order of first use.
    pub strings: Vec<AttrValue>,
    /// The numbers written so far.
    pub numbers: Vec<u32>,
    places: HashMap<AttrValue, u32>,
    /// The place after that of the last string a card pointed to.
    next: u32,
}

impl Writer {
    /// The place of a string in the table; the same string is always at the same place.
    pub fn intern(&mut self, text: &AttrValue) -> u32 {
        if let Some(&place) = self.places.get(text) {
            return place;
        }
        // A table of 2^32 strings would need more memory than an author's machine has.
        let place = u32::try_from(self.strings.len()).unwrap_or(u32::MAX);
        self.strings.push(text.clone());
        self.places.insert(text.clone(), place);
        place
    }

    /// A string in the form a tree points to it: 0 where it is new, and so the next of the
    /// table; else its place and 1. Zeros compress to nothing, and most strings occur once.
    pub fn new_or_place(&mut self, text: &AttrValue) -> u32 {
        let fresh = self.strings.len();
        let place = self.intern(text);
        if self.strings.len() > fresh {
            0
        } else {
            place.saturating_add(1)
        }
    }

    /// A string as one number: 0 where it is the one after the last one told, as most are; 1, 3,
    /// 5, 7 where it is 1 to 4 further on, 2, 4, 6, 8 where it is 1 to 4 before; otherwise its place
    /// and 9.
    pub(crate) fn next_or_place(&mut self, text: &AttrValue) -> u32 {
        let place = self.intern(text);
        let number = match (place.abs_diff(self.next), place > self.next) {
            (0, _) => 0,
            (far @ 1..=NEAR, true) => 2 * far - 1,
            (far @ 1..=NEAR, false) => 2 * far,
            _ => place.saturating_add(FARTHEST + 1),
        };
        self.next = place.saturating_add(1);
        number
    }
}

/// Reads numbers and strings from the front.
#[derive(Debug)]
pub struct Reader<'a> {
    strings: &'a [AttrValue],
    numbers: std::slice::Iter<'a, u32>,
    next: u32,
}

impl<'a> Reader<'a> {
    /// A reader of what a [`Writer`] wrote.
    #[must_use]
    pub fn new(strings: &'a [AttrValue], numbers: &'a [u32]) -> Self {
        Self {
            strings,
            numbers: numbers.iter(),
            next: 0,
        }
    }

    fn number(&mut self) -> Option<u32> {
        self.numbers.next().copied()
    }

    /// The string that [`Writer::next_or_place`] stands for.
    pub(crate) fn next_or_place(&mut self, number: u32) -> Option<AttrValue> {
        let place = match number {
            near @ 0..=FARTHEST if near % 2 == 0 => self.next.wrapping_sub(near / 2),
            near @ 0..=FARTHEST => self.next.wrapping_add(near / 2 + 1),
            number => number - FARTHEST - 1,
        };
        self.next = place.wrapping_add(1);
        self.strings.get(place as usize).cloned()
    }

    /// Whether everything was read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.numbers.as_slice().is_empty()
    }
}

impl Wire for u32 {
    fn write(&self, to: &mut Writer) {
        to.numbers.push(*self);
    }
    fn read(from: &mut Reader<'_>) -> Option<Self> {
        from.number()
    }
}

impl Wire for bool {
    fn write(&self, to: &mut Writer) {
        to.numbers.push(u32::from(*self));
    }
    fn read(from: &mut Reader<'_>) -> Option<Self> {
        match from.number()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Wire for AttrValue {
    fn write(&self, to: &mut Writer) {
        let number = to.next_or_place(self);
        to.numbers.push(number);
    }
    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let number = from.number()?;
        from.next_or_place(number)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, to: &mut Writer) {
        to.numbers
            .push(u32::try_from(self.len()).unwrap_or(u32::MAX));
        self.iter().for_each(|item| item.write(to));
    }
    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let length = from.number()?;
        // Not reserved up front: a broken length must not ask for memory. Each item takes at
        // least one number, so the loop ends with the input.
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(T::read(from)?);
        }
        Some(items)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, to: &mut Writer) {
        to.numbers.push(u32::from(self.is_some()));
        if let Some(value) = self {
            value.write(to);
        }
    }
    fn read(from: &mut Reader<'_>) -> Option<Self> {
        match from.number()? {
            0 => Some(None),
            1 => T::read(from).map(Some),
            _ => None,
        }
    }
}

/// Declares structs that are their fields in order.
macro_rules! wire {
    ($($(#[$outer:meta])* pub struct $name:ident { $($(#[$inner:meta])* pub $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { $($(#[$inner])* pub $field: $kind,)+ }

        impl $crate::wire::Wire for $name {
            fn write(&self, to: &mut $crate::wire::Writer) {
                $(self.$field.write(to);)+
            }
            fn read(from: &mut $crate::wire::Reader<'_>) -> Option<Self> {
                Some(Self { $($field: $crate::wire::Wire::read(from)?,)+ })
            }
        }
    )+};
}

/// Declares enums that are their variant's number.
macro_rules! wire_enum {
    ($($(#[$outer:meta])* pub enum $name:ident { $($(#[$inner:meta])* $variant:ident = $number:literal,)+ })+) => {$(
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$inner])* $variant = $number,)+ }

        impl $crate::wire::Wire for $name {
            fn write(&self, to: &mut $crate::wire::Writer) {
                to.numbers.push(*self as u32);
            }
            fn read(from: &mut $crate::wire::Reader<'_>) -> Option<Self> {
                match u32::read(from)? {
                    $($number => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }
    )+};
}

pub(crate) use {wire, wire_enum};
