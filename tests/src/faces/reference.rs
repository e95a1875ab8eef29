//! The reference page of the verbs, for all languages.

use super::{Printed, groups, records, tools};
use fenpay::engine::{Given, Param, ParamKind, Record, Shape, Verb};
use fenpay::error::{Advice, Kind};
use std::fmt::Write;

const HEAD: &str = "# The verbs of Fenpay

Printed from the engine's tables by `tests/tests/faces.rs`.

A verb is called by its name in every language: `engine.call(\"order.place\", …)`, or by the method that
is named after it: `engine.order.place(…)`. Parameters and members are spelled the same everywhere. Money
is a whole number of fen. A member marked with ? may be null or not there.

";

/// The page.
pub fn page() -> Printed {
    let mut text = HEAD.to_owned();
    for group in groups() {
        for verb in group.verbs {
            describe(&mut text, verb);
        }
    }
    text.push_str("## Without an engine\n\n");
    for verb in tools().iter().flat_map(|group| &group.verbs) {
        describe(&mut text, verb);
    }
    text.push_str("## Records\n\n");
    for record in records() {
        table(&mut text, record);
    }
    text.push_str("## Errors\n\n| kind | number | what it means |\n|---|---|---|\n");
    for kind in Kind::ALL {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            kind.name(),
            kind.number(),
            kind.about()
        );
    }
    text.push_str("\n| advice | number | what may be done next |\n|---|---|---|\n");
    for advice in Advice::ALL {
        let (word, number, about) = (advice.word(), advice.number(), advice.about());
        let _ = writeln!(text, "| `{word}` | {number} | {about} |");
    }
    Printed {
        path: "core/docs/verbs.md".to_owned(),
        text,
    }
}

fn describe(text: &mut String, verb: &Verb) {
    let _ = write!(text, "### {}\n\n{}\n\n", verb.name, verb.does);
    if !verb.takes.is_empty() {
        text.push_str("| takes | type | meaning |\n|---|---|---|\n");
    }
    for Param {
        name,
        kind,
        required,
        text: meaning,
    } in verb.takes
    {
        let mark = if *required { "" } else { "?" };
        let _ = writeln!(
            text,
            "| `{name}`{mark} | {} | {} |",
            taken(*kind),
            cell(meaning)
        );
    }
    if let Some(blob) = verb.blob {
        let _ = writeln!(text, "\nBlob: {blob}");
    }
    let _ = writeln!(
        text,
        "\nGives: [{0}](#{1})\n",
        verb.gives.name,
        verb.gives.name.to_lowercase()
    );
    if let Some(file) = verb.file {
        let _ = writeln!(text, "Blob given: {file}\n");
    }
}

fn table(text: &mut String, record: &Record) {
    let _ = write!(text, "### {}\n\n{}\n\n", record.name, record.does);
    text.push_str("| member | type | meaning |\n|---|---|---|\n");
    for Given {
        name,
        shape,
        always,
        text: meaning,
    } in record.fields
    {
        let mark = if *always { "" } else { "?" };
        let _ = writeln!(
            text,
            "| `{name}`{mark} | {} | {} |",
            given(*shape),
            cell(meaning)
        );
    }
    text.push('\n');
}

fn taken(kind: ParamKind) -> String {
    match kind {
        ParamKind::Text => "text".to_owned(),
        ParamKind::OneOf(words) => alternatives(words),
        ParamKind::Fen => "fen, 1 to 10¹¹".to_owned(),
        ParamKind::Integer => "whole number".to_owned(),
        ParamKind::Flag => "true or false".to_owned(),
        ParamKind::Object => "object".to_owned(),
        ParamKind::Texts => "list of texts".to_owned(),
        ParamKind::Objects => "list of objects".to_owned(),
    }
}

fn given(shape: Shape) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::OneOf(words) => alternatives(words),
        Shape::Fen => "fen".to_owned(),
        Shape::Integer => "whole number".to_owned(),
        Shape::Flag => "true or false".to_owned(),
        Shape::Texts => "object of texts".to_owned(),
        Shape::Object => "object".to_owned(),
        Shape::Of(record) => format!("[{0}](#{1})", record.name, record.name.to_lowercase()),
        Shape::ListOf(record) => {
            format!(
                "list of [{0}](#{1})",
                record.name,
                record.name.to_lowercase()
            )
        }
    }
}

fn alternatives(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

/// A text inside a table: a bar would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
