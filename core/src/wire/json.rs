//! Strict JSON, and the step from JSON parameters to the flat fields of v2.

use super::Fields;
use crate::error::{Advice, Error, Result};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// The longest JSON text that is read: 1 MiB.
pub const MAX_JSON: usize = 1 << 20;
/// How deep arrays and objects may lie inside one another.
pub const MAX_JSON_DEPTH: usize = 32;

/// Reads one JSON text, which must be UTF-8 and nothing more than that.
///
/// # Errors
/// `Wire` for bad syntax, repeated names (compared after unescaping), lone surrogates, bytes after
/// the end, and texts beyond the limits. No part of the text is in the error.
pub fn parse(bytes: &[u8]) -> Result<Value> {
    read(bytes, Strict { depth: 0 })
}

/// Reads one JSON text as strictly as [`parse`], and keeps of it the texts and the objects only, which it
/// borrows: enough to take a message apart of which most is thrown away.
///
/// # Errors
/// As [`parse`].
pub fn lend(bytes: &[u8]) -> Result<Lent<'_>> {
    read(bytes, Lending { depth: 0 })
}

/// A JSON value that borrows its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lent<'a> {
    /// Nothing.
    Null,
    /// Text; borrowed where it holds no escapes.
    Text(Cow<'a, str>),
    /// An object.
    Object(BTreeMap<Cow<'a, str>, Lent<'a>>),
    /// Anything else.
    Other,
}

impl Lent<'_> {
    /// A member of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Lent::Object(members) => members.get(name),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Lent::Text(text) => Some(text),
            _ => None,
        }
    }
}

fn read<'a, S: DeserializeSeed<'a>>(bytes: &'a [u8], seed: S) -> Result<S::Value> {
    let refuse = |why: String| Error::wire(Advice::Query, format!("the JSON is refused: {why}"));
    if bytes.len() > MAX_JSON {
        return Err(refuse("it is larger than 1 MiB".to_owned()));
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = seed.deserialize(&mut reader).and_then(|value| {
        reader.end()?;
        Ok(value)
    });
    value.map_err(|error| {
        let why = match error.classify() {
            serde_json::error::Category::Data => "a name is repeated or it is nested too deeply",
            serde_json::error::Category::Eof => "it ends too early",
            _ => "its syntax is wrong",
        };
        refuse(format!(
            "{why}, in line {} at {}",
            error.line(),
            error.column()
        ))
    })
}

/// Turns the parameters of a v2 operation into fields.
///
/// Text and whole numbers stay as they are, objects and lists become compact JSON text (`detail`,
/// `receivers`), and `null` means that the field is not there.
///
/// # Errors
/// `Input`, naming the field, for `true`, `false` and numbers that are not whole: v2 counts money in
/// fen and writes flags as `Y` and `N`, so they can only be a mistake.
pub fn fields(params: &Value) -> Result<Fields<'_>> {
    let Value::Object(members) = params else {
        return Err(Error::input("params", "must be a JSON object"));
    };
    let mut fields = Fields::with_capacity(members.len());
    for (name, value) in members {
        let text = match value {
            Value::Null => continue,
            Value::String(text) => Cow::Borrowed(text.as_str()),
            Value::Number(n) if n.is_u64() || n.is_i64() => Cow::Owned(n.to_string()),
            Value::Number(_) => {
                return Err(Error::input(
                    name,
                    "must be a whole number: money is counted in fen",
                ));
            }
            Value::Bool(_) => return Err(Error::input(name, "must be text or a whole number")),
            Value::Array(_) | Value::Object(_) => Cow::Owned(value.to_string()),
        };
        fields.push_new(name.as_str(), text);
    }
    Ok(fields)
}

/// Builds a value and counts how deep it is.
#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

/// How deep what lies inside is.
fn deeper<E: serde::de::Error>(depth: usize) -> Result<usize, E> {
    match depth < MAX_JSON_DEPTH {
        true => Ok(depth + 1),
        false => Err(E::custom("too deep")),
    }
}

impl Strict {
    fn inner<E: serde::de::Error>(self) -> Result<Strict, E> {
        deeper(self.depth).map(|depth| Strict { depth })
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut object = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(inner)?;
            if object.insert(name, value).is_some() {
                return Err(serde::de::Error::custom("repeated"));
            }
        }
        Ok(Value::Object(object))
    }
}

/// Borrows a value and counts how deep it is.
#[derive(Clone, Copy)]
struct Lending {
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Lending {
    type Value = Lent<'de>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Lent<'de>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Lending {
    type Value = Lent<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Lent<'de>, E> {
        Ok(Lent::Null)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Lent<'de>, E> {
        Ok(Lent::Other)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Lent<'de>, E> {
        Ok(Lent::Other)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Lent<'de>, E> {
        Ok(Lent::Other)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Lent<'de>, E> {
        Ok(Lent::Other)
    }
    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Lent<'de>, E> {
        Ok(Lent::Text(Cow::Borrowed(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<Lent<'de>, E> {
        Ok(Lent::Text(Cow::Owned(value.to_owned())))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Lent<'de>, A::Error> {
        let depth = deeper(self.depth)?;
        while items.next_element_seed(Lending { depth })?.is_some() {}
        Ok(Lent::Other)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Lent<'de>, A::Error> {
        let depth = deeper(self.depth)?;
        let mut object = BTreeMap::new();
        while let Some(name) = entries.next_key_seed(Lending { depth })? {
            let value = entries.next_value_seed(Lending { depth })?;
            // A name is always a text.
            let Lent::Text(name) = name else {
                return Err(serde::de::Error::custom("no name"));
            };
            if object.insert(name, value).is_some() {
                return Err(serde::de::Error::custom("repeated"));
            }
        }
        Ok(Lent::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn repeated_names_are_refused_however_they_are_escaped() {
        for bad in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"\u0061":2}"#,
            r#"{"x":{"a":1,"a":2}}"#,
            r#"[{"a":1,"a":2}]"#,
        ] {
            assert_eq!(
                parse(bad.as_bytes()).unwrap_err().kind(),
                Kind::Wire,
                "{bad}"
            );
            assert!(lend(bad.as_bytes()).is_err(), "{bad}");
        }
        assert_eq!(
            parse(br#" {"a":{"a":[1,null,true,"x"]}} "#).unwrap(),
            json!({"a":{"a":[1,null,true,"x"]}})
        );
    }

    #[test]
    fn depth_size_surrogates_and_trailing_bytes_are_refused() {
        let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(parse(nested(MAX_JSON_DEPTH).as_bytes()).is_ok());
        assert!(parse(nested(MAX_JSON_DEPTH + 1).as_bytes()).is_err());
        assert!(parse(nested(100_000).as_bytes()).is_err());
        assert!(parse(format!("\"{}\"", "a".repeat(MAX_JSON)).as_bytes()).is_err());
        for bad in [
            "",
            "{",
            "{}x",
            "{} {}",
            r#""\ud800""#,
            "{'a':1}",
            "{\"a\":01}",
            "NaN",
            "\u{feff}{}",
            "1e999",
        ] {
            assert!(parse(bad.as_bytes()).is_err(), "{bad:?}");
            assert!(lend(bad.as_bytes()).is_err(), "{bad:?}");
        }
        assert!(parse(b"\"\xff\"").is_err() && lend(b"\"\xff\"").is_err());
        assert!(lend(nested(MAX_JSON_DEPTH).as_bytes()).is_ok());
        assert!(lend(nested(MAX_JSON_DEPTH + 1).as_bytes()).is_err());
    }

    #[test]
    fn what_is_wrong_is_named_and_the_limit_is_met_exactly() {
        let said = |text: &str| parse(text.as_bytes()).unwrap_err().text().to_owned();
        assert!(said(r#"{"a":1,"a":2}"#).contains("repeated"));
        assert!(said("{").contains("too early"));
        assert!(said("{x").contains("syntax"));
        let sized = |n: usize| format!("\"{}\"", "a".repeat(n - 2));
        assert!(parse(sized(MAX_JSON).as_bytes()).is_ok());
        assert!(said(&sized(MAX_JSON + 1)).contains("1 MiB"));
    }

    #[test]
    fn a_lent_text_is_a_text_and_nothing_else_is() {
        assert_eq!(lend(br#""tea""#).unwrap().as_str(), Some("tea"));
        for other in ["null", "1", "{}", "[\"tea\"]"] {
            assert_eq!(lend(other.as_bytes()).unwrap().as_str(), None, "{other}");
        }
    }

    #[test]
    fn money_is_never_a_float_or_a_flag() {
        let params = json!({"total_fee": 1, "body": "x", "detail": {"b": [1, "y"]}, "none": null, "minus": -3});
        let fields = fields(&params).unwrap();
        assert_eq!(fields.get("total_fee"), Some("1"));
        assert_eq!(fields.get("detail"), Some(r#"{"b":[1,"y"]}"#));
        assert_eq!(fields.get("minus"), Some("-3"));
        assert_eq!(fields.get("none"), None);
        for bad in [
            "1.0",
            "1e2",
            "0.1",
            "true",
            "false",
            "-0",
            "100000000000000000000",
        ] {
            let params = parse(format!("{{\"total_fee\":{bad}}}").as_bytes()).unwrap();
            let error = super::fields(&params).unwrap_err();
            assert_eq!(
                (error.kind(), error.field()),
                (Kind::Input, Some("total_fee")),
                "{bad}"
            );
        }
        assert_eq!(super::fields(&json!([])).unwrap_err().kind(), Kind::Input);
    }

    fn same(value: &Value, lent: &Lent) -> bool {
        match (value, lent) {
            (Value::String(a), Lent::Text(b)) => a == b,
            (Value::Object(a), Lent::Object(b)) => {
                let mut members = a.iter();
                a.len() == b.len() && members.all(|(n, v)| lent.get(n).is_some_and(|l| same(v, l)))
            }
            (Value::Null, lent) => *lent == Lent::Null,
            (Value::String(_) | Value::Object(_), _) => false,
            (_, lent) => *lent == Lent::Other,
        }
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = parse(&bytes);
            let _ = lend(&bytes);
        }

        #[test]
        fn what_is_lent_is_what_is_parsed(text in r#"[{}\[\]",:a\\u001. n]{0,24}"#, inner in ".{0,20}") {
            let whole = json!({ "t": inner, "o": { &inner: [inner] } }).to_string();
            for text in [text.as_str(), whole.as_str()] {
                match (parse(text.as_bytes()), lend(text.as_bytes())) {
                    (Ok(value), Ok(lent)) => prop_assert!(same(&value, &lent), "{text}"),
                    (parsed, lent) => prop_assert_eq!(parsed.is_ok(), lent.is_ok(), "{}", text),
                }
            }
        }

        #[test]
        fn what_is_taken_means_what_it_says(text in ".{0,40}", number in any::<i64>()) {
            let value = json!({"t": text, "n": number, "l": [text, {"n": number}]});
            prop_assert_eq!(parse(value.to_string().as_bytes()).unwrap(), value);
        }
    }
}
