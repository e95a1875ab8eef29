//! Strict JSON against serde_json: what is taken means the same to both and repeats no name; what is
//! refused although serde_json takes it repeats one, is too deep or too long.

use fenpay::wire::json::{self, Lent, MAX_JSON, MAX_JSON_DEPTH};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;

/// The bytes are a text.
pub fn run(bytes: &[u8]) {
    let lent = json::lend(bytes);
    let theirs: Option<Value> = serde_json::from_slice(bytes).ok();
    let shape: Option<Shape> = serde_json::from_slice(bytes).ok();
    match json::parse(bytes) {
        Ok(ours) => {
            assert_eq!(Some(&ours), theirs.as_ref());
            let shape = shape.expect("serde_json takes it");
            assert!(!shape.repeats && shape.depth <= MAX_JSON_DEPTH);
            let lent = lent.expect("what is parsed is lent");
            assert!(same(&ours, &lent), "lent: {ours}");
            // A float may be read one unit away from what was printed; money is never one.
            if !has_float(&ours) {
                let again = json::parse(ours.to_string().as_bytes());
                assert!(again.is_ok_and(|again| again == ours), "again: {ours}");
            }
            if let Ok(fields) = json::fields(&ours) {
                assert!(fields.len() <= ours.as_object().map_or(0, |o| o.len()));
            }
        }
        Err(error) => {
            assert!(lent.is_err(), "lent, but not parsed: {error}");
            let documented = shape
                .is_none_or(|shape| shape.repeats || shape.depth > MAX_JSON_DEPTH)
                || bytes.len() > MAX_JSON;
            assert!(documented, "refused without a reason: {error}");
        }
    }
}

fn has_float(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(items) => items.iter().any(has_float),
        Value::Object(members) => members.values().any(has_float),
        _ => false,
    }
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

/// How deep a text is, and whether an object in it has a name twice.
#[derive(Default)]
struct Shape {
    depth: usize,
    repeats: bool,
}

impl Shape {
    fn around(&mut self, inner: &Shape) {
        self.depth = self.depth.max(inner.depth + 1);
        self.repeats |= inner.repeats;
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Shape, D::Error> {
        from.deserialize_any(Looking)
    }
}

struct Looking;

impl<'de> Visitor<'de> for Looking {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Shape, E> {
        Ok(Shape::default())
    }
    fn visit_bool<E>(self, _: bool) -> Result<Shape, E> {
        Ok(Shape::default())
    }
    fn visit_i64<E>(self, _: i64) -> Result<Shape, E> {
        Ok(Shape::default())
    }
    fn visit_u64<E>(self, _: u64) -> Result<Shape, E> {
        Ok(Shape::default())
    }
    fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
        Ok(Shape::default())
    }
    fn visit_str<E>(self, _: &str) -> Result<Shape, E> {
        Ok(Shape::default())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Shape, A::Error> {
        let mut shape = Shape {
            depth: 1,
            repeats: false,
        };
        while let Some(inner) = items.next_element::<Shape>()? {
            shape.around(&inner);
        }
        Ok(shape)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Shape, A::Error> {
        let mut shape = Shape {
            depth: 1,
            repeats: false,
        };
        let mut names = HashSet::new();
        while let Some(name) = entries.next_key::<String>()? {
            shape.repeats |= !names.insert(name);
            shape.around(&entries.next_value::<Shape>()?);
        }
        Ok(shape)
    }
}
