//! Plausible parameters for every operation, made from its entry in the operations table.

use fenpay::operations::{Field, FieldKind, Operation, Shape, outer};
use fenpay::wire::Fields;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// The bytes `a picture` in Base64, and their MD5.
const PICTURE: &str = "YSBwaWN0dXJl";
const PICTURE_HASH: &str = "101a0e3e2f58188b3e2ffc1057316c13";

/// Parameters with which an operation can be sealed: all that it requires and nothing else.
///
/// Of numbers that exclude each other the merchant's own is given. The identity, `nonce_str` and
/// signatures are left to sealing. Texts hold letters that XML and URLs must escape.
pub fn params(op: &Operation) -> Fields<'static> {
    let mut params = Fields::new();
    for field in op.request.iter().filter(|f| f.required && !f.nested) {
        params.set(field.name, value(op, field));
    }
    for group in op.one_of {
        add(op, &mut params, group.last());
    }
    for need in op.needs {
        let holds = need.when.as_ref().is_none_or(|when| {
            params
                .filled(when.field)
                .is_some_and(|value| when.values.is_empty() || when.values.contains(&value))
        });
        let met = need
            .any
            .iter()
            .any(|member| member.split('+').all(|name| params.filled(name).is_some()));
        if holds && !met {
            add(op, &mut params, need.any.first());
        }
    }
    params
}

/// Parameters of an operation of v3, as `params` makes them for v2; nested as v3 nests them.
///
/// The merchant's number and a file are left to sealing.
pub fn json_params(op: &Operation) -> Value {
    let mut params = Map::new();
    for (field, inside) in outer(op.request) {
        let is_ours = op.merchant_field == Some(field.name) || field.kind == FieldKind::File;
        if field.required && !is_ours {
            params.insert(field.name.to_owned(), json_value(op, field, inside));
        }
    }
    let mut params = Value::Object(params);
    for group in op.one_of {
        put(op, &mut params, group.last());
    }
    for need in op.needs {
        let decides = need
            .when
            .as_ref()
            .map(|when| (when, reached(&mut params, when.field)));
        let holds = decides.is_none_or(|(when, values)| {
            values
                .iter()
                .any(|value| when.values.is_empty() || when.values.contains(&&**value))
        });
        let whole = |params: &mut Value, member: &str| {
            member
                .split('+')
                .all(|name| !reached(params, name).is_empty())
        };
        if holds && !need.any.iter().any(|member| whole(&mut params, member)) {
            put(op, &mut params, need.any.first());
        }
    }
    params
}

/// The values that stand under a name, as text.
fn reached(params: &mut Value, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut note = |_: &str, value: &mut Value| {
        found.push(
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned),
        );
        Ok(())
    };
    fenpay::operations::each(params, name, &mut note).expect("nothing is refused");
    found
}

/// Puts the fields of a group's member where they belong; what they lie in is made.
fn put(op: &Operation, params: &mut Value, member: Option<&&'static str>) {
    for name in member.into_iter().flat_map(|member| member.split('+')) {
        let at = op.request.iter().position(|field| field.name == name);
        let at = at.unwrap_or_else(|| panic!("{}: {name} is no field", op.name));
        let field = &op.request[at];
        let inside = &op.request[at + 1..=at + usize::from(field.inside)];
        let made = json_value(op, field, inside);
        let mut place = &mut *params;
        let (way, leaf) = name.rsplit_once('.').unwrap_or(("", name));
        for step in way.split('.').filter(|step| !step.is_empty()) {
            place = match step.strip_suffix("[]") {
                Some(list) => {
                    let list = place
                        .as_object_mut()
                        .unwrap()
                        .entry(list)
                        .or_insert(json!([{}]));
                    &mut list[0]
                }
                None => place
                    .as_object_mut()
                    .unwrap()
                    .entry(step)
                    .or_insert(json!({})),
            };
        }
        place[leaf] = made;
    }
}

/// A value for a field of v3, with what is required inside it.
pub fn json_value(op: &Operation, field: &'static Field, inside: &'static [Field]) -> Value {
    let object = || {
        let members = outer(inside).filter(|(field, _)| field.required);
        let members = members.map(|(f, inside)| (f.leaf().to_owned(), json_value(op, f, inside)));
        Value::Object(members.collect())
    };
    match field.kind {
        FieldKind::Object | FieldKind::Json => object(),
        FieldKind::List => Value::Array(vec![object()]),
        FieldKind::Texts => json!([field.values.first().unwrap_or(&"A & <B>")]),
        FieldKind::Integer => json!(100),
        FieldKind::Number => json!(1.5),
        FieldKind::Boolean => json!(true),
        FieldKind::Text | FieldKind::Base64 | FieldKind::File => Value::from(value(op, field)),
    }
}

/// A value of the type, length and shape that a field of a request asks for.
pub fn value(op: &Operation, field: &Field) -> String {
    if let Some(known) = field.values.first() {
        return (*known).to_owned();
    }
    match field.kind {
        FieldKind::Integer if field.shape == Shape::Positive => "100".to_owned(),
        FieldKind::Integer => "1".to_owned(),
        FieldKind::Number => "1.5".to_owned(),
        FieldKind::Boolean => "true".to_owned(),
        FieldKind::Json | FieldKind::Object | FieldKind::List => nested(op, field.name),
        FieldKind::Texts => "[\"A & B\"]".to_owned(),
        FieldKind::Base64 => "YWJjZGVmZ2g=".to_owned(),
        FieldKind::File => PICTURE.to_owned(),
        FieldKind::Text => text(field),
    }
}

fn add(op: &Operation, params: &mut Fields<'static>, member: Option<&&'static str>) {
    for name in member.into_iter().flat_map(|member| member.split('+')) {
        let made = op
            .field(name)
            .map_or_else(|| "1".to_owned(), |field| value(op, field));
        params.set(name, made);
    }
}

fn text(field: &Field) -> String {
    let shaped = match field.shape {
        Shape::Url => "https://shop.example/pay/notify",
        Shape::Digits => "20261120100000",
        Shape::Number | Shape::NumberAt | Shape::Alphanumeric => "T20261120100000123",
        Shape::Positive => "100",
        Shape::Time => "2026-11-20T10:34:56+08:00",
        Shape::Day => "2026-11-20",
        Shape::Any => by_name(field.leaf()),
    };
    let most = field.max.unwrap_or(128) as usize;
    if shaped.len() <= most {
        return shaped.to_owned();
    }
    match field.shape {
        Shape::Any => "7".to_owned(),
        _ => shaped[..most].to_owned(),
    }
}

/// What stands in a field of free text.
fn by_name(name: &str) -> &'static str {
    let ends = |end: &str| name.ends_with(end);
    match name {
        "media_hash" => PICTURE_HASH,
        "auth_code" => "134567890123456789",
        "transaction_id" | "refund_id" => "4200001234202611201234567890",
        "version" => "1.0",
        _ if ends("openid") => "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        _ if ends("appid") => "wx2421b1c4370ec43b",
        _ if ends("mch_id") || ends("mchid") => "1900000109",
        _ if ends("_ip") || name == "clientip" => "203.0.113.7",
        _ if ends("_no") || ends("_billno") || ends("_id") || ends("_code") => "N2026112010000",
        _ if ends("time") => "20261120100000",
        _ => "A & <B> \"\u{8336}\" 100%",
    }
}

/// An object or a list with what is required inside it.
fn nested(op: &Operation, name: &str) -> String {
    let inside = |field: &&Field| {
        field
            .name
            .strip_prefix(name)
            .is_some_and(|rest| rest.starts_with('.') || rest.starts_with("[]."))
    };
    let parts: Vec<&Field> = op.request.iter().filter(inside).collect();
    let list = parts
        .iter()
        .any(|field| field.name[name.len()..].starts_with('['));
    let depth = name.len() + if list { 3 } else { 1 };
    let mut out = String::from(if list { "[{" } else { "{" });
    let children = parts
        .iter()
        .filter(|field| field.required && !field.name[depth..].contains(['.', '[']));
    for (at, field) in children.enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let made = value(op, field);
        let made = match field.kind {
            FieldKind::Json
            | FieldKind::Object
            | FieldKind::List
            | FieldKind::Texts
            | FieldKind::Integer
            | FieldKind::Number => made,
            _ => serde_json::Value::String(made).to_string(),
        };
        write!(out, "{comma}\"{}\":{made}", &field.name[depth..])
            .expect("a String takes everything");
    }
    out.push_str(if list { "}]" } else { "}" });
    out
}
