//! What verbs give, as typed dicts.

use super::{escaped, has_path, literal, printed};
use crate::faces::{Printed, records};
use fenpay::engine::{Given, Record, Shape, verbs};

const HEAD: &str = r#""""What operations give: plain dicts, with their types.

A member that stands in the part of a class whose name ends in `May` may be missing or `None`. Money
is a whole number of fen.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict

"#;

/// `_records.py`.
pub fn page() -> Printed {
    let records = records();
    let mut text = HEAD.to_owned() + "__all__ = [\n";
    for record in &records {
        text += &format!("    \"{}\",\n", record.name);
    }
    text += "]\n";
    for record in records {
        text += &class(record);
    }
    printed("_records.py", &text)
}

/// The exact bytes that come beside a record.
enum Beside {
    Nothing,
    Always(&'static str),
    Sometimes(&'static str),
}

fn beside(record: &Record) -> Beside {
    let of = |verb: &&fenpay::engine::Verb| verb.gives.name == record.name && verb.file.is_some();
    match verbs().find(of) {
        Some(verb) if has_path(verb) => Beside::Sometimes(verb.file.unwrap_or_default()),
        Some(verb) => Beside::Always(verb.file.unwrap_or_default()),
        None if record.name == "Opened" => Beside::Sometimes("The file, if it is a download."),
        None => Beside::Nothing,
    }
}

fn class(record: &Record) -> String {
    let (always, may): (Vec<&Given>, Vec<&Given>) =
        record.fields.iter().partition(|given| given.always);
    let mut always: Vec<String> = always.iter().map(|given| member(given)).collect();
    let mut may: Vec<String> = may.iter().map(|given| member(given)).collect();
    let blob = |text: &str| format!("    blob: bytes\n    \"\"\"{}\"\"\"\n", escaped(text));
    match beside(record) {
        Beside::Nothing => {}
        Beside::Always(text) => always.push(blob(text)),
        Beside::Sometimes(text) => may.push(blob(text)),
    }
    let name = record.name;
    let mut text = String::new();
    let mut base = "TypedDict".to_owned();
    if !may.is_empty() {
        base = format!("_{name}May");
        text += &format!(
            "\n\nclass {base}(TypedDict, total=False):\n{}",
            may.concat()
        );
    }
    text + &format!(
        "\n\nclass {name}({base}):\n    \"\"\"{}\"\"\"\n\n{}",
        escaped(record.does),
        always.concat()
    )
}

fn member(given: &Given) -> String {
    let kind = match given.always {
        true => kind(given.shape),
        false => format!("Optional[{}]", kind(given.shape)),
    };
    let text = escaped(given.text);
    format!("    {}: {kind}\n    \"\"\"{text}\"\"\"\n", given.name)
}

fn kind(shape: Shape) -> String {
    match shape {
        Shape::Text => "str".to_owned(),
        Shape::OneOf(words) => literal(words),
        Shape::Fen | Shape::Integer => "int".to_owned(),
        Shape::Flag => "bool".to_owned(),
        Shape::Texts => "Dict[str, str]".to_owned(),
        Shape::Object => "Dict[str, Any]".to_owned(),
        Shape::Of(record) => record.name.to_owned(),
        Shape::ListOf(record) => format!("List[{}]", record.name),
    }
}
