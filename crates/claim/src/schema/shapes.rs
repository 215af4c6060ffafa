//! The kinds of values that keys take, each as narrow as a schema can say it.

use crate::check::words;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::{borrow::Cow, marker::PhantomData};

/// Defines a kind of value from its schema.
macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident => $schema:expr;)*) => {$(
        $(#[$doc])*
        pub(super) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

/// One line that says something.
const LINE: &str = r"^[^\r\n]*\S[^\r\n]*$";
const ID: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

shapes! {
    /// An id, or a claim's name.
    Id => json_schema!({ "type": "string", "pattern": ID, "maxLength": 60 });
    /// Another table's id, as it stands there: where that is wrong, its users are not at fault.
    Reference => json_schema!({ "type": "string", "pattern": LINE });
    /// A day on which the card's author did something.
    Day => json_schema!({ "type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$" });
    /// A date as precise as it is known. TOML's own dates come as texts with seconds.
    Date => json_schema!({
        "type": "string",
        "pattern": r"^\d{4}(-\d{2}(-\d{2}(/\d{4}-\d{2}-\d{2}|[Tt ]\d{2}:\d{2}(:00)?([Zz]|[+-]\d{2}:\d{2}))?)?)?$",
    });
    /// A BCP 47 tag.
    Language => json_schema!({ "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" });
    /// A zone of the IANA database.
    Zone => json_schema!({ "type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9_+/-]*$" });
    /// An address that browsers open.
    Link => json_schema!({ "type": "string", "pattern": r"^[Hh][Tt][Tt][Pp][Ss]?:\S+$" });
    /// The same, or a mailbox.
    Contact => json_schema!({
        "type": "string",
        "pattern": r"^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):\S+$",
    });
    /// What a party is.
    Kind => json_schema!({ "type": "string", "enum": words::kinds() });
    /// How a source can be read.
    Access => json_schema!({ "type": "string", "enum": words::access() });
    /// How much of a source was read.
    Read => json_schema!({ "type": "string", "enum": words::reads() });
    /// In whose words a statement is.
    Wording => json_schema!({ "type": "string", "enum": words::wordings() });
}

/// A text of at most so many characters. A schema counts code points where the checker counts
/// what a reader takes for one character.
pub(super) struct Text<const MOST: usize>;

impl<const MOST: usize> JsonSchema for Text<MOST> {
    fn schema_name() -> Cow<'static, str> {
        format!("Text{MOST}").into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": LINE, "maxLength": MOST })
    }
}

/// At least one item, each once.
pub(super) struct List<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for List<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("List_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<T>();
        json_schema!({ "type": "array", "items": items, "minItems": 1, "uniqueItems": true })
    }
}

/// At least one table.
pub(super) struct Tables<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Tables<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("Tables_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let items = generator.subschema_for::<T>();
        json_schema!({ "type": "array", "items": items, "minItems": 1 })
    }
}
