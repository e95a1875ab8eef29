//! Parameters and answers of v3: objects inside one another, with their types.

use super::{doc, one_of};
use crate::faces::{Whole, meaning, must_be_given, parameters};
use fenpay::operations::{Field, FieldKind, Operation, ReplyForm, outer};
use std::fmt::Write;

/// What an operation of v3 takes and gives.
pub fn operation(text: &mut String, op: &'static Operation) {
    text.push_str("    params: {\n");
    for (field, inside) in parameters(op) {
        taken(text, (field, inside), must_be_given(op, field), 6);
    }
    text.push_str("    };\n    gives: {\n");
    doc(
        text,
        "      ",
        &["The algorithm and the serial of the key that verified it; null if it is unsigned."],
    );
    text.push_str("      readonly verified_by: string | null;\n");
    if op.answer.is_empty() {
        text.push_str("      readonly fields: null;\n");
    } else {
        text.push_str("      readonly fields: {\n");
        outer(op.answer).for_each(|whole| given(text, whole, 8));
        text.push_str("      };\n");
    }
    let more = match op.reply {
        ReplyForm::Download => " & File",
        _ => "",
    };
    let _ = writeln!(text, "    }}{more};");
}

fn taken(text: &mut String, (field, inside): Whole, required: bool, depth: usize) {
    let indent = " ".repeat(depth);
    doc(text, &indent, &[&meaning(field)]);
    let name = name(field);
    let _ = match required {
        true => write!(text, "{indent}readonly {name}: "),
        false => write!(text, "{indent}readonly {name}?: "),
    };
    let list = match field.kind {
        FieldKind::List => "readonly ",
        _ => "",
    };
    text.push_str(list);
    match field.kind {
        FieldKind::List | FieldKind::Object | FieldKind::Json if !inside.is_empty() => {
            text.push_str("{\n");
            outer(inside).for_each(|whole| taken(text, whole, whole.0.required, depth + 2));
            let _ = write!(text, "{indent}}}");
        }
        FieldKind::Integer => text.push_str("Whole"),
        _ => text.push_str(&plain(field)),
    }
    if field.kind == FieldKind::List {
        text.push_str("[]");
    }
    text.push_str(if required {
        ";\n"
    } else {
        " | null | undefined;\n"
    });
}

/// A member of an answer; what WeChat Pay leaves out is not there.
fn given(text: &mut String, (field, inside): Whole, depth: usize) {
    let indent = " ".repeat(depth);
    doc(text, &indent, &[field.label]);
    let _ = write!(text, "{indent}readonly {}?: ", name(field));
    match field.kind {
        FieldKind::List | FieldKind::Object | FieldKind::Json if !inside.is_empty() => {
            let list = field.kind == FieldKind::List;
            text.push_str(if list { "readonly {\n" } else { "{\n" });
            outer(inside).for_each(|whole| given(text, whole, depth + 2));
            let _ = write!(text, "{indent}}}{}", if list { "[]" } else { "" });
        }
        FieldKind::Integer => text.push_str("number"),
        _ => text.push_str(&plain(field)),
    }
    text.push_str(";\n");
}

fn name(field: &Field) -> String {
    let leaf = field.leaf();
    match leaf.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        true => leaf.to_owned(),
        false => format!("'{leaf}'"),
    }
}

fn plain(field: &Field) -> String {
    match field.kind {
        FieldKind::Integer | FieldKind::Number => "number".to_owned(),
        FieldKind::Boolean => "boolean".to_owned(),
        FieldKind::Texts => "readonly string[]".to_owned(),
        FieldKind::List | FieldKind::Object | FieldKind::Json => "object".to_owned(),
        FieldKind::Text | FieldKind::Base64 | FieldKind::File => match field.values {
            [] => "string".to_owned(),
            values if field.closed => one_of(values),
            values => format!("{} | (string & {{}})", one_of(values)),
        },
    }
}
