//! What is refused before anything is sent, with the name of the field.

use super::{Field, FieldKind, Need, Operation};
use crate::error::{Error, Result};
use crate::wire::{Fields, xml};
use serde::de::IgnoredAny;

/// Holds the parameters of a call against the operation's entry.
///
/// Fields that the entry does not list pass, because WeChat Pay adds fields; their names must be
/// names of XML elements. An empty value counts as absent, as it does for the signature. What
/// sealing fills (the identity, `nonce_str`, `sign_type`, signatures) is not asked for.
///
/// # Errors
/// `Input` with advice `never`, naming the operation and the field, and never a value.
pub fn check(op: &Operation, params: &Fields<'_>) -> Result<()> {
    problem(op, params).map_or(Ok(()), |error| Err(error.op(op.name)))
}

fn problem(op: &Operation, params: &Fields<'_>) -> Option<Error> {
    let mut there = 0u128;
    for (name, value) in params.iter() {
        match op.lookup.find(op.request, name) {
            Some(_) if value.is_empty() => {}
            Some((at, field)) => {
                there |= bit(at);
                if let Err(fault) = value_fits(field, value) {
                    return Some(Error::input(name, fault.text(field)));
                }
            }
            None if xml::is_name(name) => {}
            None => {
                return Some(Error::input(
                    shown(name),
                    "this cannot be the name of a field",
                ));
            }
        }
    }
    for at in op.required.iter().map(|at| usize::from(*at)) {
        let field = &op.request[at];
        if there & bit(at) == 0 && params.filled(field.name).is_none() {
            return Some(Error::input(field.name, "this field is required"));
        }
    }
    let one_of = op
        .one_of
        .iter()
        .find_map(|group| group_fits(group, true, |name| params.filled(name).is_some()));
    one_of.or_else(|| op.needs.iter().find_map(|need| need_fits(need, params)))
}

/// The bit of a position; none for positions that do not fit, which are then looked for by name.
fn bit(at: usize) -> u128 {
    u32::try_from(at)
        .ok()
        .and_then(|at| 1u128.checked_shl(at))
        .unwrap_or(0)
}

/// What is wrong with a value.
pub(super) enum Fault {
    TooLong,
    TooShort,
    NotListed,
    NotInteger,
    NotNumber,
    NotJson,
    NotBase64,
    Shape,
}

fn value_fits(field: &Field, value: &str) -> Result<(), Fault> {
    if field.max.is_some_and(|max| value.len() > max as usize) {
        return Err(Fault::TooLong);
    }
    if field.min.is_some_and(|min| value.len() < min as usize) {
        return Err(Fault::TooShort);
    }
    if field.closed && !field.values.contains(&value) {
        return Err(Fault::NotListed);
    }
    let (kind_fits, fault) = match field.kind {
        FieldKind::Integer => (integer(value), Fault::NotInteger),
        FieldKind::Number => (number(value), Fault::NotNumber),
        FieldKind::Json | FieldKind::List | FieldKind::Texts | FieldKind::Object => {
            (json(value), Fault::NotJson)
        }
        FieldKind::Base64 | FieldKind::File => (value.bytes().all(base64_digit), Fault::NotBase64),
        FieldKind::Text | FieldKind::Boolean => (true, Fault::Shape),
    };
    if !kind_fits {
        return Err(fault);
    }
    if field.shape.fits(value) {
        Ok(())
    } else {
        Err(Fault::Shape)
    }
}

impl Fault {
    pub(super) fn text(&self, field: &Field) -> String {
        let limit = |limit: Option<u32>| limit.unwrap_or_default();
        let unit = if field.in_bytes {
            "bytes"
        } else {
            "characters"
        };
        match self {
            Fault::TooLong => format!("longer than {} {unit}", limit(field.max)),
            Fault::TooShort => format!("shorter than {} {unit}", limit(field.min)),
            Fault::NotListed => format!("not one of {}", field.values.join(", ")),
            Fault::NotInteger => {
                "not a whole number: digits only, no sign, no leading zero, at most 9223372036854775807".into()
            }
            Fault::NotNumber => "not a number in plain digits".into(),
            Fault::NotJson => "not a JSON object or list as text".into(),
            Fault::NotBase64 => "not Base64".into(),
            Fault::Shape => field.shape.words().into(),
        }
    }
}

pub(super) fn integer(value: &str) -> bool {
    let digits = value.bytes().all(|b| b.is_ascii_digit());
    let leading_zero = value.starts_with('0') && value != "0";
    digits && !leading_zero && (value.len() < 19 || value.parse::<i64>().is_ok())
}

pub(super) fn number(value: &str) -> bool {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, "0"));
    !fraction.is_empty()
        && integer(whole)
        && !whole.is_empty()
        && fraction.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text is a JSON object or list; nothing is built of it, and its depth is bounded.
fn json(value: &str) -> bool {
    value.trim_ascii_start().starts_with(['{', '['])
        && serde_json::from_str::<IgnoredAny>(value).is_ok()
}

fn base64_digit(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=')
}

fn need_fits(need: &Need, params: &Fields<'_>) -> Option<Error> {
    if let Some(when) = &need.when {
        let value = params.filled(when.field)?;
        if !when.values.is_empty() && !when.values.contains(&value) {
            return None;
        }
    }
    group_fits(need.any, need.exactly_one, |name| {
        params.filled(name).is_some()
    })
}

/// Whether one of a group of alternatives is there, and, where it matters, not a second one.
pub(super) fn group_fits(
    group: &[&'static str],
    exactly_one: bool,
    there: impl Fn(&str) -> bool,
) -> Option<Error> {
    let whole = |member: &str| member.split('+').all(&there);
    let touched = |member: &str| member.split('+').any(&there);
    let first = group
        .first()
        .map_or("", |member| member.split('+').next().unwrap_or_default());
    if !group.iter().any(|member| whole(member)) {
        let wanted = group.join(" or ").replace('+', " with ");
        return Some(Error::input(
            first,
            format!("one of these is required: {wanted}"),
        ));
    }
    if !exactly_one {
        return None;
    }
    let second = group.iter().filter(|member| touched(member)).nth(1)?;
    let wanted = group.join(" or ").replace('+', " with ");
    let at = second.split('+').find(|name| there(name)).unwrap_or(second);
    Some(Error::input(
        at,
        format!("exactly one of these may be there: {wanted}"),
    ))
}

/// A name that is not one, short enough and printable for an error.
pub(super) fn shown(name: &str) -> String {
    name.chars()
        .take(32)
        .flat_map(char::escape_default)
        .collect()
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
