//! What serde knows of a type: the codes of a list and the fields of a noun, so that the catalogue cannot fall behind.

use serde::de::{Deserialize, Deserializer, Visitor, value::Error};
use serde::forward_to_deserialize_any;

/// The codes of an enumeration, or the names of a structure's fields, in the order of the source.
#[must_use]
pub fn names_of<T: for<'de> Deserialize<'de>>() -> &'static [&'static str] {
    let mut found: &'static [&'static str] = &[];
    // It always fails: nothing is read, the type only says how it would be.
    let _ = T::deserialize(Asking { found: &mut found });
    found
}

struct Asking<'a> {
    found: &'a mut &'static [&'static str],
}

impl<'de> Deserializer<'de> for Asking<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(serde::de::Error::custom("only asked"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.found = fields;
        self.deserialize_any(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        *self.found = variants;
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Activity, ActivityStatus};

    #[test]
    fn a_type_says_its_codes_and_its_fields() {
        assert_eq!(
            names_of::<ActivityStatus>().first(),
            Some(&"draft"),
            "codes as they stand in data, in the order of the list"
        );
        assert!(names_of::<Activity>().contains(&"purposes"), "fields by their names in data");
        assert!(names_of::<String>().is_empty(), "a text has neither");
    }
}
