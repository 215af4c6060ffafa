//! Takes the place of the shipped `wire` for the card's structs: the same declarations, read and
//! written by serde.
//!
//! They keep the shipped form beside it, by which `material` makes one card into the other; an
//! engine that does not call it does not contain it.

pub use shipped::wire::{Reader, Wire, Writer};

/// Declares structs for serde.
macro_rules! wire {
    ($($(#[$outer:meta])* pub struct $name:ident { $($(#[$inner:meta])* pub $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$outer])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
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

/// Declares enums for serde.
macro_rules! wire_enum {
    ($($(#[$outer:meta])* pub enum $name:ident { $($(#[$inner:meta])* $variant:ident = $number:literal,)+ })+) => {$(
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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
