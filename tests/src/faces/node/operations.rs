//! Raw operations: WeChat Pay's own parameters and answers, by request line.

use super::{doc, nested, one_of};
use crate::faces::{Raw, must_be_given, raws};
use fenpay::operations::{Dialect, Field, FieldKind, Operation, ReplyForm};
use std::fmt::Write;

/// The map of all operations.
pub fn all() -> String {
    let mut text = "\nimport type { File, Whole } from '../shell/values.cjs';\n\n".to_owned();
    doc(
        &mut text,
        "",
        &[
            "Every operation that WeChat Pay offers, by its request line: what it takes and what its \
             answer may say, in WeChat Pay's own names.",
            "",
            "The merchant's number, the app's id, `nonce_str`, `sign_type` and `sign` are added. Sensitive fields \
             of v3 are given as they are and encrypted on their way.",
        ],
    );
    text.push_str("export interface Operations {\n");
    for Raw { op, fields, .. } in raws() {
        head(&mut text, op);
        let _ = writeln!(text, "  '{}': {{", op.name);
        if op.dialect() == Dialect::V3 {
            nested::operation(&mut text, op);
            text.push_str("  };\n");
            continue;
        }
        text.push_str("    params: {\n");
        for field in fields {
            param(&mut text, field, must_be_given(op, field));
        }
        text.push_str("    };\n");
        answer(&mut text, op);
        text.push_str("  };\n");
    }
    text + "}\n"
}

fn head(text: &mut String, op: &Operation) {
    let mut lines = vec![format!("{} {}", op.title, op.title_zh), String::new()];
    if op.deprecated {
        lines.push("@deprecated WeChat Pay has withdrawn it.".to_owned());
    }
    for group in op.one_of {
        lines.push(format!("Exactly one of: {}.", group.join(", ")));
    }
    if op.takes_file() && op.dialect() == Dialect::V3 {
        lines.push("The file goes along as exact bytes.".to_owned());
    }
    lines.push(format!("Source: {}", op.page));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    doc(text, "  ", &lines);
}

fn param(text: &mut String, field: &Field, required: bool) {
    let of = taken(field);
    let meaning = match field.max {
        Some(max) => format!("{}, at most {max} bytes", field.label),
        None => field.label.to_owned(),
    };
    doc(text, "      ", &[meaning.trim_start_matches(", ")]);
    let _ = match (name(field), required) {
        (Name::Pattern(pattern), _) => writeln!(
            text,
            "      readonly [name: {pattern}]: {of} | null | undefined;"
        ),
        (Name::Plain(name), true) => writeln!(text, "      readonly {name}: {of};"),
        (Name::Plain(name), false) => {
            writeln!(text, "      readonly {name}?: {of} | null | undefined;")
        }
    };
}

/// What the answer may say: texts all of them, as they came.
fn answer(text: &mut String, op: &Operation) {
    if op.reply == ReplyForm::Page {
        text.push_str("    gives: { readonly link: string };\n");
        return;
    }
    text.push_str("    gives: {\n");
    doc(
        text,
        "      ",
        &["The algorithm that verified it; null if it is unsigned."],
    );
    text.push_str("      readonly verified_by: string | null;\n      readonly fields: {\n");
    let mut seen: Vec<&str> = Vec::new();
    for field in op.answer.iter().filter(|field| !field.nested) {
        if seen.contains(&field.name) {
            continue;
        }
        seen.push(field.name);
        if !field.label.is_empty() {
            doc(text, "        ", &[field.label]);
        }
        let _ = match name(field) {
            Name::Pattern(pattern) => {
                writeln!(
                    text,
                    "        readonly [name: {pattern}]: string | undefined;"
                )
            }
            Name::Plain(name) => writeln!(text, "        readonly {name}?: string;"),
        };
    }
    let more = match op.reply {
        ReplyForm::Download => " & Partial<File>",
        _ => "",
    };
    let _ = writeln!(text, "      }};\n    }}{more};");
}

enum Name {
    Plain(String),
    Pattern(String),
}

/// `coupon_id_$n` stands for all numbers.
fn name(field: &Field) -> Name {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if !field.name.contains('$') {
        return Name::Plain(match field.name.chars().all(is_word) {
            true => field.name.to_owned(),
            false => format!("'{}'", field.name),
        });
    }
    let steps = field
        .name
        .split('_')
        .map(|step| match step.starts_with('$') {
            true => "${number}".to_owned(),
            false => step.to_owned(),
        });
    Name::Pattern(format!("`{}`", steps.collect::<Vec<_>>().join("_")))
}

fn taken(field: &Field) -> String {
    let of = match field.kind {
        FieldKind::Integer => "Whole",
        FieldKind::Boolean => "boolean",
        FieldKind::List => "string | readonly object[]",
        FieldKind::Texts => "readonly string[]",
        FieldKind::Json | FieldKind::Object => "string | object",
        FieldKind::Text | FieldKind::Number | FieldKind::Base64 | FieldKind::File => "string",
    };
    match (of, field.closed && !field.values.is_empty()) {
        ("string", true) => one_of(field.values),
        ("string", false) if !field.values.is_empty() => {
            format!("{} | (string & {{}})", one_of(field.values))
        }
        _ => of.to_owned(),
    }
}
