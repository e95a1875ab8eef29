//! The verbs as methods of their groups, and by their names.

use super::{Place, doc, one_of, takes_path};
use crate::faces::{Group, groups, parts, records, tools, words};
use fenpay::engine::{Param, ParamKind, Verb};
use std::fmt::Write;

/// Parameters, groups, and the map from names to types.
pub fn all() -> String {
    let mut text = "\nimport type { Bytes, File, Whole } from '../shell/values.cjs';\n".to_owned();
    let names: Vec<&str> = records().iter().map(|record| record.name).collect();
    let used: Vec<&str> = names
        .into_iter()
        .filter(|name| {
            groups()
                .iter()
                .chain(&tools())
                .any(|group| gives(group, name))
        })
        .collect();
    let _ = writeln!(
        text,
        "import type {{\n  {},\n}} from './records.cjs';",
        used.join(",\n  ")
    );
    for verb in groups()
        .iter()
        .chain(&tools())
        .flat_map(|group| &group.verbs)
    {
        params(&mut text, verb);
    }
    for group in groups() {
        interface(&mut text, &group);
    }
    engine(&mut text);
    for group in tools() {
        toolbox(&mut text, &group);
    }
    map(&mut text);
    text
}

fn gives(group: &Group, record: &str) -> bool {
    group.verbs.iter().any(|verb| verb.gives.name == record)
}

fn params(text: &mut String, verb: &Verb) {
    if verb.takes.is_empty() {
        return;
    }
    let _ = write!(text, "\n/** What `{}` takes. */\n", verb.name);
    let _ = writeln!(text, "export interface {} {{", takes(verb));
    for Param {
        name,
        kind,
        required,
        text: meaning,
    } in verb.takes
    {
        doc(text, "  ", &[meaning]);
        let of = taken(*kind);
        let _ = match required {
            true => writeln!(text, "  readonly {name}: {of};"),
            false => writeln!(text, "  readonly {name}?: {of} | null | undefined;"),
        };
    }
    text.push_str("}\n");
}

fn taken(kind: ParamKind) -> String {
    match kind {
        ParamKind::Text => "string".to_owned(),
        ParamKind::OneOf(words) => one_of(words),
        ParamKind::Fen | ParamKind::Integer => "Whole".to_owned(),
        ParamKind::Flag => "boolean".to_owned(),
        ParamKind::Object => "object".to_owned(),
        ParamKind::Texts => "readonly string[]".to_owned(),
        ParamKind::Objects => "readonly object[]".to_owned(),
    }
}

/// `OrderPlaceParams`.
fn takes(verb: &Verb) -> String {
    let (group, method) = parts(verb);
    format!("{}{}Params", words::pascal(group), words::pascal(method))
}

/// The verbs of an engine's group: each gives a promise, and a twin that waits.
fn interface(text: &mut String, group: &Group) {
    let name = words::pascal(group.name);
    let _ = write!(text, "\n/** The verbs of `engine.{}`. */\n", group.name);
    let _ = writeln!(text, "export interface {name}Verbs {{");
    for verb in &group.verbs {
        let method = words::camel(parts(verb).1);
        let (args, given) = (arguments(verb), result(verb));
        method_doc(text, verb, "");
        let _ = writeln!(text, "  {method}({args}): Promise<{given}>;");
        method_doc(text, verb, "Blocks the event loop until it is done.");
        let _ = writeln!(text, "  {method}Sync({args}): {given};");
    }
    text.push_str("}\n");
}

fn engine(text: &mut String) {
    text.push_str("\n/** The groups of an engine's verbs. */\nexport interface EngineVerbs {\n");
    for group in groups() {
        let _ = writeln!(
            text,
            "  readonly {}: {}Verbs;",
            group.name,
            words::pascal(group.name)
        );
    }
    text.push_str("}\n");
}

fn toolbox(text: &mut String, group: &Group) {
    let _ = write!(
        text,
        "\n/** The verbs of `{}`, which need no engine. */\n",
        group.name
    );
    let _ = writeln!(text, "export declare const {}: {{", group.name);
    for verb in &group.verbs {
        method_doc(text, verb, "");
        let method = words::camel(parts(verb).1);
        let _ = writeln!(text, "  {method}({}): {};", arguments(verb), result(verb));
    }
    text.push_str("};\n");
}

/// What the verb does, its bytes, and where its errors are told.
fn method_doc(text: &mut String, verb: &Verb, more: &str) {
    let mut lines = vec![match more.is_empty() {
        true => verb.does.to_owned(),
        false => format!("{} {more}", verb.does),
    }];
    if verb.blob.is_some() || verb.file.is_some() {
        lines.push(String::new());
    }
    if let Some(blob) = verb.blob {
        lines.push(format!("@param blob {blob}"));
    }
    if let Some(file) = verb.file {
        lines.push(format!("@returns The record, and in `blob`: {file}"));
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    doc(text, "  ", &lines);
}

fn arguments(verb: &Verb) -> String {
    let all_may = verb.takes.iter().all(|param| !param.required);
    let params = match (verb.takes.is_empty(), all_may) {
        (true, _) => None,
        (_, true) => Some(format!("params?: {} | null", takes(verb))),
        (_, false) => Some(format!("params: {}", takes(verb))),
    };
    let (first, last) = match Place::of(verb) {
        Place::None => (params, None),
        Place::First => (Some("blob: Bytes".to_owned()), params),
        Place::Last => (params, Some("blob?: Bytes | null".to_owned())),
    };
    let both: Vec<String> = first.into_iter().chain(last).collect();
    both.join(", ")
}

/// The record, and the file beside it; a verb that takes a `path` may have written it there.
fn result(verb: &Verb) -> String {
    match verb.file {
        None => verb.gives.name.to_owned(),
        Some(_) if takes_path(verb) => format!("{} & Partial<File>", verb.gives.name),
        Some(_) => format!("{} & File", verb.gives.name),
    }
}

/// From a verb's name to what it takes and gives, for `engine.call` and `tool`.
fn map(text: &mut String) {
    for (name, groups, what) in [
        (
            "Verbs",
            groups(),
            "Every verb that works on an engine, by its name.",
        ),
        (
            "Tools",
            tools(),
            "Every verb that needs no engine, by its name.",
        ),
    ] {
        let _ = write!(text, "\n/** {what} */\nexport interface {name} {{\n");
        for verb in groups.iter().flat_map(|group| &group.verbs) {
            let params = match verb.takes.is_empty() {
                true => "{}".to_owned(),
                false => takes(verb),
            };
            let _ = writeln!(
                text,
                "  '{}': {{ params: {params}; gives: {} }};",
                verb.name,
                result(verb)
            );
        }
        text.push_str("}\n");
    }
}
