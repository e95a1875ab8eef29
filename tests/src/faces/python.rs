//! Python's face: verbs as methods, records as typed dicts, an exception class for every kind.

mod kinds;
mod raw;
mod raw_v3;
mod records;
mod shapes;
mod verbs;

use super::{NOTE, Printed, words};
use fenpay::engine::Verb;

/// Every file of the face.
pub fn files() -> Vec<Printed> {
    vec![
        kinds::page(),
        records::page(),
        verbs::page(),
        verbs::twins(),
        verbs::aliases(),
        raw::page(),
        raw_v3::page(),
        shapes::page(),
    ]
}

/// How long a line may be.
const WIDTH: usize = 100;

/// Words that cannot be names in Python.
const RESERVED: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// A file of the package.
fn printed(name: &str, text: &str) -> Printed {
    Printed {
        path: format!("bindings-python/python/fenpay/{name}"),
        text: format!("# {NOTE}\n{text}"),
    }
}

/// One argument of a method.
struct Argument {
    name: String,
    kind: String,
    required: bool,
    text: String,
}

/// A method's first line and its documentation; the body comes after it.
struct Method<'a> {
    name: &'a str,
    /// What comes first and may be given by its place: the exact bytes.
    blob: Option<Argument>,
    arguments: Vec<Argument>,
    /// Whether names that are not listed are passed on.
    more: bool,
    gives: String,
    says: Vec<String>,
}

impl Method<'_> {
    /// Everything above the body.
    fn head(&self) -> String {
        let mut text = format!("    def {}(\n        self,\n", self.name);
        if let Some(blob) = &self.blob {
            text += &format!("        {},\n", blob.declared());
        }
        if !self.arguments.is_empty() {
            text += "        *,\n";
        }
        let (must, may): (Vec<_>, Vec<_>) = self.arguments.iter().partition(|a| a.required);
        for argument in must.into_iter().chain(may) {
            text += &format!("        {},\n", argument.declared());
        }
        if self.more {
            text += "        **more: Any,\n";
        }
        text + &format!("    ) -> {}:\n", self.gives)
    }

    /// The documentation that `help()` shows.
    fn documentation(&self) -> String {
        let mut lines = self.says.iter();
        let first = lines.next().map_or("", String::as_str);
        let mut text = format!("        \"\"\"{}\n", escaped(first));
        for line in lines {
            text.push('\n');
            text += &words::lines(&escaped(line), WIDTH, "        ");
        }
        let described: Vec<_> = self.blob.iter().chain(&self.arguments).collect();
        if !described.is_empty() {
            text.push('\n');
        }
        for argument in described {
            let line = format!("{}: {}", argument.name, escaped(&argument.text));
            let wrapped = words::lines(&line, WIDTH - 4, "            ");
            text += &wrapped.replacen("            ", "        ", 1);
        }
        text + "        \"\"\"\n"
    }
}

impl Argument {
    fn declared(&self) -> String {
        match self.required {
            true => format!("{}: {}", self.name, self.kind),
            false => format!("{}: Optional[{}] = None", self.name, self.kind),
        }
    }
}

/// What may stand between three quotation marks.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "'''");
    match text.strip_suffix('"') {
        Some(rest) => format!("{rest}'"),
        None => text,
    }
}

/// A dict of arguments under their own names: `{"mchid": mchid}`.
fn dict(names: impl Iterator<Item = String>, first: &str) -> String {
    let mut items: Vec<String> = names.map(|name| format!("\"{name}\": {name}")).collect();
    if !first.is_empty() {
        items.insert(0, first.to_owned());
    }
    let line = format!("{{{}}}", items.join(", "));
    if line.len() < WIDTH - 40 {
        return line;
    }
    let lines = items
        .iter()
        .map(|item| format!("                {item},\n"));
    format!("{{\n{}            }}", lines.collect::<String>())
}

fn literal(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    format!("Literal[{}]", quoted.join(", "))
}

/// Whether a blob, taken or given, may be left out: where a path can stand for it.
fn has_path(verb: &Verb) -> bool {
    verb.takes.iter().any(|param| param.name == "path")
}
