//! What is refused in the JSON parameters of v3 before anything is sent, with the place of the field.

use super::check::{Fault, group_fits, integer, number, shown};
use super::{Field, FieldKind, Need, Operation, Place, outer};
use crate::error::{Error, Result};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Holds the parameters of a v3 call against the operation's entry.
///
/// Parameters are one object: the members of the body as they nest, and beside them what goes into
/// the path, the query and the headers. Fields that the entry does not list pass, because WeChat Pay
/// adds fields. `null` and empty text count as absent. What sealing fills (the merchant's number)
/// and a file, which goes along as exact bytes, are not asked for.
///
/// # Errors
/// `Input` with advice `never`, naming the operation and where the field lies (`amount.total`,
/// `receivers[0].account`), and never a value.
pub fn check_json(op: &Operation, params: &Value) -> Result<()> {
    let found = match params {
        Value::Object(members) => problem(op, members),
        _ => Err(Wrong::at("params", "must be a JSON object")),
    };
    found.map_err(|wrong| Error::input(wrong.place, wrong.text).op(op.name))
}

/// What is wrong, and where; the place grows on the way out.
struct Wrong {
    place: String,
    text: Cow<'static, str>,
}

type Found = std::result::Result<(), Wrong>;

impl Wrong {
    fn at(place: &str, text: impl Into<Cow<'static, str>>) -> Wrong {
        Wrong {
            place: place.to_owned(),
            text: text.into(),
        }
    }

    fn inside(mut self, outer: &str) -> Wrong {
        let dot = if self.place.is_empty() || self.place.starts_with('[') {
            ""
        } else {
            "."
        };
        self.place = format!("{outer}{dot}{}", self.place);
        self
    }
}

fn problem(op: &Operation, members: &Map<String, Value>) -> Found {
    for (field, inside) in outer(op.request) {
        let is_filled = op.merchant_field == Some(field.name) || field.kind == FieldKind::File;
        member(field, inside, members, is_filled)?;
    }
    for (name, value) in members {
        if name.is_empty() {
            return Err(Wrong::at("", "this cannot be the name of a field"));
        }
        if op.place(name) != Place::Body && op.field(name).is_none() {
            plain(value).map_err(|text| Wrong::at(&shown(name), text))?;
        }
    }
    for group in op.one_of {
        group_holds(group, true, members)?;
    }
    op.needs.iter().try_for_each(|need| holds(need, members))
}

/// Whether a value can stand in a URL.
fn plain(value: &Value) -> std::result::Result<(), &'static str> {
    let is_plain = |value: &Value| match value {
        Value::Number(number) => number.is_u64() || number.is_i64(),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
        Value::Array(_) | Value::Object(_) => false,
    };
    match is_plain(value) {
        true => Ok(()),
        false => Err("must be text, a whole number, true or false: it goes into the URL"),
    }
}

fn member(
    field: &'static Field,
    inside: &'static [Field],
    members: &Map<String, Value>,
    is_filled: bool,
) -> Found {
    let leaf = field.leaf();
    match members.get(leaf).filter(|value| is_there(value)) {
        Some(value) => fits(field, inside, value).map_err(|wrong| wrong.inside(leaf)),
        None if field.required && !is_filled => Err(Wrong::at(leaf, "this field is required")),
        None => Ok(()),
    }
}

fn is_there(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        _ => true,
    }
}

/// Whether a value fits its field; the place of what is wrong is relative to the value.
fn fits(field: &'static Field, inside: &'static [Field], value: &Value) -> Found {
    let here = |text: &'static str| Wrong::at("", text);
    let in_body = field.place == Place::Body || field.place == Place::Form;
    match (field.kind, value) {
        (FieldKind::Text | FieldKind::Base64, Value::String(text)) => text_fits(field, text),
        (FieldKind::Text | FieldKind::Base64, _) => Err(here("must be text")),
        (FieldKind::Integer, Value::String(text)) if !in_body && integer(text) => Ok(()),
        (FieldKind::Integer, value) => match value.as_u64().filter(|n| i64::try_from(*n).is_ok()) {
            Some(whole) => text_fits(field, &whole.to_string()),
            None => Err(here(
                "must be a whole number: no text, no fraction, no sign",
            )),
        },
        (FieldKind::Number, Value::Number(_)) => Ok(()),
        (FieldKind::Number, Value::String(text)) if !in_body && number(text) => Ok(()),
        (FieldKind::Number, _) => Err(here("must be a number")),
        (FieldKind::Boolean, Value::Bool(_)) => Ok(()),
        (FieldKind::Boolean, Value::String(text))
            if !in_body && ["true", "false"].contains(&&**text) =>
        {
            Ok(())
        }
        (FieldKind::Boolean, _) => Err(here("must be true or false")),
        (FieldKind::List | FieldKind::Texts, Value::Array(items))
            if field.required && items.is_empty() =>
        {
            Err(here("must not be empty"))
        }
        (FieldKind::List, Value::Array(items)) => {
            let one = |item: &Value| object_fits(inside, item);
            items.iter().enumerate().try_for_each(|(at, item)| {
                one(item).map_err(|wrong| wrong.inside(&format!("[{at}]")))
            })
        }
        (FieldKind::List, _) => Err(here("must be a list of objects")),
        (FieldKind::Texts, Value::Array(items)) => {
            items.iter().enumerate().try_for_each(|(at, item)| {
                let found = item
                    .as_str()
                    .map_or(Err(here("must be text")), |text| text_fits(field, text));
                found.map_err(|wrong| wrong.inside(&format!("[{at}]")))
            })
        }
        (FieldKind::Texts, _) => Err(here("must be a list of texts")),
        (FieldKind::Object | FieldKind::Json, value) => {
            object_fits(inside, value).and_then(|()| size_fits(field, value))
        }
        (FieldKind::File, _) => Err(here("goes along as exact bytes and is no parameter")),
    }
}

fn object_fits(fields: &'static [Field], value: &Value) -> Found {
    let Value::Object(members) = value else {
        return Err(Wrong::at("", "must be an object"));
    };
    outer(fields).try_for_each(|(field, inside)| member(field, inside, members, false))
}

fn text_fits(field: &'static Field, text: &str) -> Found {
    let fault = |fault: Fault| Err(Wrong::at("", fault.text(field)));
    match field.place {
        Place::Path if matches!(text, "." | "..") => {
            return Err(Wrong::at("", "cannot be a part of a path"));
        }
        Place::Header if !text.bytes().all(|b| b.is_ascii_graphic()) => {
            return Err(Wrong::at("", "cannot be the value of a header"));
        }
        _ => {}
    }
    if field.max.is_some() || field.min.is_some() {
        let length = length(field, text);
        if field.max.is_some_and(|max| length > max as usize) {
            return fault(Fault::TooLong);
        }
        if field.min.is_some_and(|min| length < min as usize) {
            return fault(Fault::TooShort);
        }
    }
    if field.closed && !field.values.contains(&text) {
        return fault(Fault::NotListed);
    }
    match field.shape.fits(text) {
        true => Ok(()),
        false => fault(Fault::Shape),
    }
}

fn length(field: &Field, text: &str) -> usize {
    match field.in_bytes {
        true => text.len(),
        false => text.chars().count(),
    }
}

/// Whether an object is short enough as JSON.
fn size_fits(field: &'static Field, value: &Value) -> Found {
    match field.max {
        Some(max) if length(field, &value.to_string()) > max as usize => {
            Err(Wrong::at("", Fault::TooLong.text(field)))
        }
        _ => Ok(()),
    }
}

fn holds(need: &'static Need, members: &Map<String, Value>) -> Found {
    let Some(when) = &need.when else {
        return group_holds(need.any, need.exactly_one, members);
    };
    let Some((list, decides)) = when.field.split_once("[].") else {
        return match decided(when.values, at(members, when.field)) {
            true => group_holds(need.any, need.exactly_one, members),
            false => Ok(()),
        };
    };
    // The rule holds for each item of a list: so do the names that begin like the condition.
    let items = at(members, list).and_then(Value::as_array);
    for (index, item) in items.into_iter().flatten().enumerate() {
        let Value::Object(item) = item else { continue };
        if !decided(when.values, at(item, decides)) {
            continue;
        }
        let own = |name: &str| name.get(list.len() + 3..).map(str::to_owned);
        let there = |name: &str| own(name).is_some_and(|name| at(item, &name).is_some());
        if let Some(error) = group_fits(need.any, need.exactly_one, there) {
            let name = error.field().and_then(own).unwrap_or_default();
            let text = error.text().to_owned();
            return Err(Wrong::at(&format!("{list}[{index}].{name}"), text));
        }
    }
    Ok(())
}

fn decided(values: &[&str], value: Option<&Value>) -> bool {
    let says = |value: &Value| match value {
        Value::String(text) => values.contains(&&**text),
        value => values.contains(&&*value.to_string()),
    };
    value.is_some_and(|value| values.is_empty() || says(value))
}

fn group_holds(group: &[&'static str], exactly_one: bool, members: &Map<String, Value>) -> Found {
    match group_fits(group, exactly_one, |name| at(members, name).is_some()) {
        Some(error) => {
            let text = error.text().to_owned();
            Err(Wrong::at(error.field().unwrap_or_default(), text))
        }
        None => Ok(()),
    }
}

/// What is there under a name as `payer.openid`.
fn at<'v>(members: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    let (first, rest) = name.split_once('.').unwrap_or((name, ""));
    let value = members.get(first).filter(|value| is_there(value))?;
    match rest {
        "" => Some(value),
        rest => at(value.as_object()?, rest),
    }
}

#[cfg(test)]
#[path = "check_json_tests.rs"]
mod tests;
