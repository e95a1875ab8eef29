//! What verbs give, as interfaces.

use super::{doc, one_of};
use crate::faces::records;
use fenpay::engine::{Given, Record, Shape};
use std::fmt::Write;

/// Every record.
pub fn all() -> String {
    let mut text = String::new();
    for record in records() {
        text.push('\n');
        print(&mut text, record);
    }
    text
}

fn print(text: &mut String, record: &Record) {
    doc(text, "", &[record.does]);
    let _ = writeln!(text, "export interface {} {{", record.name);
    for Given {
        name,
        shape,
        always,
        text: meaning,
    } in record.fields
    {
        doc(text, "  ", &[meaning]);
        let of = member(*shape);
        let _ = match always {
            true => writeln!(text, "  readonly {name}: {of};"),
            false => writeln!(text, "  readonly {name}?: {of} | null;"),
        };
    }
    text.push_str("}\n");
}

fn member(shape: Shape) -> String {
    match shape {
        Shape::Text => "string".to_owned(),
        Shape::OneOf(words) => one_of(words),
        Shape::Fen | Shape::Integer => "number".to_owned(),
        Shape::Flag => "boolean".to_owned(),
        Shape::Texts => "{ readonly [name: string]: string }".to_owned(),
        Shape::Object => "{ readonly [name: string]: unknown }".to_owned(),
        Shape::Of(record) => record.name.to_owned(),
        Shape::ListOf(record) => format!("readonly {}[]", record.name),
    }
}
