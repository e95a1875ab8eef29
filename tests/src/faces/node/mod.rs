//! The face of the npm package: tables for its shell, and types for TypeScript.

mod nested;
mod operations;
mod records;
mod verbs;

use super::{NOTE, Printed, bytes_may_be_left_out, groups, parts, tools, words};
use fenpay::engine::Verb;
use fenpay::error::{Advice, Kind};
use std::fmt::Write;

/// The folder that holds nothing but printed files.
pub const FOLDER: &str = "bindings-node/generated";

/// All printed files of the package.
pub fn files() -> Vec<Printed> {
    let printed = |path: &str, text: String| Printed {
        path: format!("bindings-node/{path}"),
        text: format!("// {NOTE}\n{text}"),
    };
    vec![
        printed("generated/face.cjs", tables()),
        printed("generated/face.d.cts", kinds()),
        printed("generated/records.d.cts", records::all()),
        printed("generated/verbs.d.cts", verbs::all()),
        printed("generated/operations.d.cts", operations::all()),
        printed("index.mjs", module()),
    ]
}

/// What the shell builds its methods and its errors from.
fn tables() -> String {
    let mut text = "'use strict';\n\n".to_owned();
    text.push_str("exports.kinds = {\n");
    for kind in Kind::ALL {
        let _ = writeln!(text, "  {}: {},", kind.name(), kind.number());
    }
    text.push_str("};\n\n");
    let words: Vec<String> = Advice::ALL
        .iter()
        .map(|advice| format!("'{}'", advice.word()))
        .collect();
    let _ = writeln!(text, "exports.advices = [{}];\n", words.join(", "));
    text.push_str("// Method, name of the verb, and where its bytes stand.\n");
    for (name, groups) in [("groups", groups()), ("tools", tools())] {
        let _ = writeln!(text, "exports.{name} = {{");
        for group in groups {
            let _ = writeln!(text, "  {}: {{", group.name);
            for verb in group.verbs {
                let (_, method) = parts(verb);
                let (method, place) = (words::camel(method), Place::of(verb).word());
                let _ = writeln!(text, "    {method}: ['{}', '{place}'],", verb.name);
            }
            text.push_str("  },\n");
        }
        text.push_str("};\n\n");
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

/// Where a method takes its bytes.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    None,
    First,
    Last,
}

impl Place {
    /// A verb needs its bytes, unless it is called without them as well.
    fn of(verb: &Verb) -> Place {
        match verb.blob {
            None => Place::None,
            Some(_) if bytes_may_be_left_out(verb) => Place::Last,
            Some(_) => Place::First,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Place::None => "none",
            Place::First => "first",
            Place::Last => "last",
        }
    }
}

fn takes_path(verb: &Verb) -> bool {
    verb.takes.iter().any(|param| param.name == "path")
}

/// The module for `import`: the very same classes as `require` gives.
fn module() -> String {
    let mut names = vec![
        "Engine".to_owned(),
        "FenpayError".to_owned(),
        "Receipt".to_owned(),
    ];
    names.extend(Kind::ALL.iter().map(|kind| format!("{}Error", kind.name())));
    names.extend(tools().iter().map(|group| group.name.to_owned()));
    names.extend(["advices", "kinds", "tool", "version"].map(str::to_owned));
    let mut text = "import fenpay from './index.cjs';\n\nexport const {\n".to_owned();
    for name in names {
        let _ = writeln!(text, "  {name},");
    }
    text + "} = fenpay;\n"
}

/// Kinds, advices and one class for each kind.
fn kinds() -> String {
    let mut text = "\nimport type { FenpayError } from '../shell/error.cjs';\n\n".to_owned();
    doc(&mut text, "", &["What went wrong."]);
    let kinds: Vec<String> = Kind::ALL
        .iter()
        .map(|kind| format!("'{}'", kind.name()))
        .collect();
    let _ = writeln!(text, "export type Kind =\n  | {};\n", kinds.join("\n  | "));
    let mut lines = vec!["What may be done next.".to_owned(), String::new()];
    lines.extend(
        Advice::ALL
            .iter()
            .map(|advice| format!("- `{}`: {}", advice.word(), advice.about())),
    );
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    doc(&mut text, "", &lines);
    let _ = writeln!(
        text,
        "export type Advice = {};\n",
        one_of(&Advice::ALL.map(Advice::word))
    );
    text.push_str("/** Every kind with its number. */\nexport declare const kinds: {\n");
    for kind in Kind::ALL {
        let _ = writeln!(text, "  readonly {}: {};", kind.name(), kind.number());
    }
    text.push_str("};\n\n/** Every advice. */\nexport declare const advices: readonly Advice[];\n");
    for kind in Kind::ALL {
        text.push('\n');
        doc(&mut text, "", &[kind.about()]);
        let (name, number) = (kind.name(), kind.number());
        let _ = writeln!(
            text,
            "export declare class {name}Error extends FenpayError {{"
        );
        let _ = writeln!(
            text,
            "  readonly kind: '{name}';\n  readonly number: {number};\n}}"
        );
    }
    text
}

/// A comment for TypeScript: each line is wrapped by itself.
fn doc(text: &mut String, indent: &str, lines: &[&str]) {
    let safe: Vec<String> = lines
        .iter()
        .map(|line| line.replace("*/", "*\\/"))
        .collect();
    if let [line] = safe.as_slice()
        && line.chars().count() + indent.len() < 110
    {
        let _ = writeln!(text, "{indent}/** {line} */");
        return;
    }
    let _ = writeln!(text, "{indent}/**");
    for line in &safe {
        match line.is_empty() {
            true => text.push_str(&format!("{indent} *\n")),
            false => text.push_str(&words::lines(line, 116, &format!("{indent} * "))),
        }
    }
    let _ = writeln!(text, "{indent} */");
}

/// `'a' | 'b'`.
fn one_of(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    quoted.join(" | ")
}
