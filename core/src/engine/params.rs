use crate::error::{Error, Result};
use crate::order::Dialect;
use crate::types::Fen;
use serde_json::{Map, Value};

/// One parameter of a verb, as data: the check below, the faces of all languages and the
/// reference page are made from it.
#[derive(Clone, Copy, Debug)]
pub struct Param {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: ParamKind,
    /// Whether it must be there.
    pub required: bool,
    /// What it means.
    pub text: &'static str,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamKind {
    /// Text.
    Text,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A whole number of fen, 1 to 10^11.
    Fen,
    /// A whole number, not negative.
    Integer,
    /// True or false.
    Flag,
    /// An object.
    Object,
    /// A list of texts.
    Texts,
    /// A list of objects.
    Objects,
}

/// The parameters of one call, checked against what the verb takes.
pub(super) struct Params<'a>(Option<&'a Map<String, Value>>);

impl<'a> Params<'a> {
    /// Checks names, presence and types.
    ///
    /// # Errors
    /// `Input`, naming the parameter.
    pub fn check(takes: &[Param], params: &'a Value) -> Result<Params<'a>> {
        let map = match params {
            Value::Object(map) => Some(map),
            Value::Null => None,
            _ => return Err(Error::input("params", "must be an object")),
        };
        for (name, value) in map.into_iter().flatten() {
            let param = takes
                .iter()
                .find(|param| param.name == name)
                .ok_or_else(|| Error::input(name, "this operation has no such parameter"))?;
            param.admit(value)?;
        }
        let params = Params(map);
        for param in takes.iter().filter(|param| param.required) {
            if params.value(param.name).is_none() {
                return Err(Error::input(param.name, "must be given"));
            }
        }
        Ok(params)
    }

    /// A value; null counts as absent.
    pub fn value(&self, name: &str) -> Option<&'a Value> {
        self.0?.get(name).filter(|value| !value.is_null())
    }

    /// A text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.value(name)?.as_str()
    }

    /// A text that the verb requires.
    pub fn need(&self, name: &str) -> Result<&'a str> {
        self.text(name)
            .ok_or_else(|| Error::input(name, "must be given"))
    }

    /// An amount that the verb requires.
    pub fn fen(&self, name: &str) -> Result<Fen> {
        let fen = self.value(name).and_then(Value::as_i64);
        Fen::new(fen.ok_or_else(|| Error::input(name, "must be given"))?)
            .map_err(|error| error.at(name))
    }

    /// The dialect that the call names, if it names one.
    pub fn dialect(&self) -> Option<Dialect> {
        self.text("dialect").and_then(Dialect::parse)
    }

    /// A whole number.
    pub fn integer(&self, name: &str) -> Option<u64> {
        self.value(name)?.as_u64()
    }

    /// Whether a flag is set.
    pub fn flag(&self, name: &str) -> bool {
        self.value(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// A list of texts.
    pub fn texts(&self, name: &str) -> Vec<String> {
        let items = self.value(name).and_then(Value::as_array);
        let text = |value: &Value| value.as_str().map(str::to_owned);
        items.into_iter().flatten().filter_map(text).collect()
    }

    /// HTTP headers: names with a text each, or with a list of texts for one that came more than once.
    ///
    /// # Errors
    /// `Input`, naming the parameter, for anything else.
    pub fn headers(&self, name: &str) -> Result<Vec<(String, String)>> {
        let given = self.value(name).and_then(Value::as_object);
        let mut headers = Vec::new();
        for (header, value) in given.into_iter().flatten() {
            let texts = match value {
                Value::Null => continue,
                Value::Array(texts) => texts.as_slice(),
                text => std::slice::from_ref(text),
            };
            for text in texts {
                let text = text.as_str().ok_or_else(|| {
                    Error::input(name, format!("{header} must be text, or a list of texts"))
                })?;
                headers.push((header.clone(), text.to_owned()));
            }
        }
        Ok(headers)
    }

    /// All that were given, as the object that a number is bound to.
    pub fn given(&self) -> Map<String, Value> {
        let all = self.0.into_iter().flatten();
        all.filter(|(_, v)| !v.is_null())
            .map(|(n, v)| (n.clone(), v.clone()))
            .collect()
    }
}

impl Param {
    fn admit(&self, value: &Value) -> Result<()> {
        let wrong = |what: &str| Err(Error::input(self.name, what));
        match (self.kind, value) {
            (_, Value::Null) => Ok(()),
            (ParamKind::Text, Value::String(text)) if text.is_empty() && self.required => {
                wrong("must not be empty")
            }
            (ParamKind::Text, Value::String(text)) if text.len() > 8192 => {
                wrong("is longer than 8192 bytes")
            }
            (ParamKind::Text, Value::String(_))
            | (ParamKind::Flag, Value::Bool(_))
            | (ParamKind::Object, Value::Object(_)) => Ok(()),
            (ParamKind::Text, _) => wrong("must be text"),
            (ParamKind::OneOf(words), value) => match value.as_str() {
                Some(word) if words.contains(&word) => Ok(()),
                _ => Err(Error::input(
                    self.name,
                    format!("must be one of {}", words.join(", ")),
                )),
            },
            (ParamKind::Flag, _) => wrong("must be true or false"),
            (ParamKind::Object, _) => wrong("must be an object"),
            (ParamKind::Texts, Value::Array(items)) if items.iter().all(Value::is_string) => Ok(()),
            (ParamKind::Texts, _) => wrong("must be a list of texts"),
            (ParamKind::Objects, Value::Array(items)) if items.iter().all(Value::is_object) => {
                Ok(())
            }
            (ParamKind::Objects, _) => wrong("must be a list of objects"),
            (ParamKind::Fen, Value::Number(n)) => match n.as_i64() {
                Some(fen) => Fen::new(fen).map(drop).map_err(|error| error.at(self.name)),
                None => wrong("must be a whole number of fen: 12.50 yuan is 1250"),
            },
            (ParamKind::Fen, _) => wrong("must be a whole number of fen: 12.50 yuan is 1250"),
            (ParamKind::Integer, Value::Number(n)) if n.as_u64().is_some() => Ok(()),
            (ParamKind::Integer, _) => wrong("must be a whole number, not negative"),
        }
    }
}
