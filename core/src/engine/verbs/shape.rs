//! What a verb gives, as data.

use serde_json::Value;

/// An object that verbs give, with a name under which every language knows it.
#[derive(Debug)]
pub struct Record {
    /// Its name: `Order`.
    pub name: &'static str,
    /// What it is, in one sentence.
    pub does: &'static str,
    /// Its members.
    pub fields: &'static [Given],
}

/// One member of a [`Record`].
#[derive(Debug)]
pub struct Given {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub shape: Shape,
    /// Whether it always has a value; others may be null or not there.
    pub always: bool,
    /// What it means.
    pub text: &'static str,
}

/// The type of a member.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Text.
    Text,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A whole number of fen; it may be 0 where it is a sum.
    Fen,
    /// A whole number.
    Integer,
    /// True or false.
    Flag,
    /// An object whose names are WeChat Pay's own and whose values are texts.
    Texts,
    /// An object of any content.
    Object,
    /// A record.
    Of(&'static Record),
    /// A list of records.
    ListOf(&'static Record),
}

impl Record {
    /// Where a value is not what this record says, in the words of a path; nothing if it is.
    ///
    /// A member that the record does not list is a difference too, so that the faces made from it
    /// cannot keep anything from their users.
    pub fn difference(&self, value: &Value) -> Option<String> {
        let Some(object) = value.as_object() else {
            return Some(format!("{}: not an object", self.name));
        };
        let unlisted = object
            .keys()
            .find(|name| !self.fields.iter().any(|given| given.name == *name));
        if let Some(name) = unlisted {
            return Some(format!("{}.{name}: not listed", self.name));
        }
        self.fields.iter().find_map(|given| {
            let found = match object.get(given.name) {
                None | Some(Value::Null) if given.always => Some("is not there".to_owned()),
                None | Some(Value::Null) => None,
                Some(value) => given.shape.difference(value),
            };
            found.map(|text| format!("{}.{}: {text}", self.name, given.name))
        })
    }
}

impl Shape {
    fn difference(self, value: &Value) -> Option<String> {
        let wrong = |right: bool, what: &str| (!right).then(|| format!("{value} is not {what}"));
        match self {
            Shape::Text => wrong(value.is_string(), "text"),
            Shape::OneOf(words) => {
                let listed = value.as_str().is_some_and(|word| words.contains(&word));
                wrong(listed, "one of its words")
            }
            Shape::Fen | Shape::Integer => wrong(value.is_i64() || value.is_u64(), "whole"),
            Shape::Flag => wrong(value.is_boolean(), "true or false"),
            Shape::Texts => {
                let texts = |object: &serde_json::Map<_, _>| object.values().all(Value::is_string);
                wrong(value.as_object().is_some_and(texts), "an object of texts")
            }
            Shape::Object => wrong(value.is_object(), "an object"),
            Shape::Of(record) => record.difference(value),
            Shape::ListOf(record) => match value.as_array() {
                None => wrong(false, "a list"),
                Some(items) => items.iter().find_map(|item| record.difference(item)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Given, Record, Shape};
    use serde_json::json;

    const INNER: Record = Record {
        name: "Inner",
        does: "",
        fields: &[Given {
            name: "n",
            shape: Shape::Fen,
            always: true,
            text: "",
        }],
    };
    const OUTER: Record = Record {
        name: "Outer",
        does: "",
        fields: &[
            Given {
                name: "list",
                shape: Shape::ListOf(&INNER),
                always: true,
                text: "",
            },
            Given {
                name: "word",
                shape: Shape::OneOf(&["a", "b"]),
                always: false,
                text: "",
            },
        ],
    };

    #[test]
    fn a_value_that_is_not_what_its_record_says_is_found_with_its_place() {
        let difference = |value| OUTER.difference(&value).unwrap_or_default();
        assert_eq!(difference(json!({ "list": [{ "n": 0 }], "word": "a" })), "");
        assert_eq!(difference(json!({ "list": [], "word": null })), "");
        assert_eq!(difference(json!({})), "Outer.list: is not there");
        assert_eq!(
            difference(json!({ "list": [{ "n": 1.0 }] })),
            "Outer.list: Inner.n: 1.0 is not whole"
        );
        assert_eq!(
            difference(json!({ "list": [], "word": "c" })),
            "Outer.word: \"c\" is not one of its words"
        );
        assert_eq!(
            difference(json!({ "list": [], "more": 1 })),
            "Outer.more: not listed"
        );
    }
}
