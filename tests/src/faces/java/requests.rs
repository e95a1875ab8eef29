//! What verbs take: a class for each, with what is required up front and a setter for the rest.

use super::super::words::{camel, pascal};
use super::super::{bytes_may_be_left_out, parts};
use super::paper::{Paper, code, html, literal};
use super::safe;
use super::words::{self, Words};
use fenpay::engine::{Param, ParamKind, Verb, verbs};

/// A file for each verb.
pub fn print(words: &[Words]) -> Vec<Paper> {
    verbs().map(|verb| class(verb, words)).collect()
}

/// The class of a verb's request: `OrderPlace`.
pub fn name(verb: &Verb) -> String {
    let (group, action) = parts(verb);
    pascal(group) + &pascal(action)
}

/// One argument of a constructor or a method.
pub struct Argument {
    /// Its type in Java.
    pub class: String,
    /// Its name in Java.
    pub name: String,
    /// What it means, for people.
    pub text: String,
    /// How a request takes it.
    put: String,
}

/// What a verb cannot do without: its required parameters, or else its blob unless it may be left out.
pub fn required(paper: &mut Paper, verb: &Verb, words: &[Words]) -> Vec<Argument> {
    let required = verb.takes.iter().filter(|param| param.required);
    let mut found: Vec<Argument> = required.map(|p| argument(paper, p, words)).collect();
    let needs_bytes = found.is_empty() && !bytes_may_be_left_out(verb);
    if let (Some(blob), true) = (verb.blob, needs_bytes) {
        found.push(Argument {
            class: "byte[]".to_owned(),
            name: "blob".to_owned(),
            text: blob.to_owned(),
            put: "putBlob(blob)".to_owned(),
        });
    }
    found
}

/// Arguments as they are declared: `String outTradeNo, long total`.
pub fn declared(arguments: &[Argument]) -> String {
    let one = |a: &Argument| format!("{} {}", a.class, a.name);
    arguments.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Their descriptions.
pub fn described(arguments: &[Argument]) -> Vec<String> {
    let one = |a: &Argument| format!("@param {} {}", a.name, html(&a.text));
    arguments.iter().map(one).collect()
}

fn argument(paper: &mut Paper, param: &Param, words: &[Words]) -> Argument {
    let name = safe(&camel(param.name));
    let class = match param.kind {
        ParamKind::Text => "String",
        ParamKind::OneOf(list) => {
            let name = words::name(words, list);
            paper.import_ours(&format!("reply.{name}"));
            name
        }
        ParamKind::Fen | ParamKind::Integer => "long",
        ParamKind::Flag => "boolean",
        ParamKind::Object => {
            paper.import("java.util.Map");
            "Map<String, ?>"
        }
        ParamKind::Texts => {
            paper.import("java.util.Collection");
            "Collection<String>"
        }
        ParamKind::Objects => {
            paper.import("java.util.Collection");
            paper.import("java.util.Map");
            "Collection<? extends Map<String, ?>>"
        }
    };
    Argument {
        class: class.to_owned(),
        put: format!("put({}, {name})", literal(param.name)),
        text: param.text.to_owned(),
        name,
    }
}

fn class(verb: &Verb, words: &[Words]) -> Paper {
    let name = name(verb);
    let mut paper = Paper::new("request", &name);
    paper.import_ours("Request");
    let takes = format!("What {} takes. {}", code(verb.name), html(verb.does));
    let note = "A request is not safe for threads while it is built; it may be used many times.";
    paper.doc("", &[takes, note.to_owned()], &[]);
    paper.put(&format!("public final class {name} extends Request {{\n"));
    paper.doc("    ", &[format!("{}.", code(verb.name))], &[]);
    paper.put(&format!(
        "    public static final String OPERATION = {};\n\n",
        literal(verb.name)
    ));
    let required = required(&mut paper, verb, words);
    paper.doc(
        "    ",
        &["Makes one from what it cannot do without.".to_owned()],
        &described(&required),
    );
    paper.put(&format!(
        "    public {name}({}) {{\n        super(OPERATION);\n",
        declared(&required)
    ));
    for argument in &required {
        paper.put(&format!("        {};\n", argument.put));
    }
    paper.put("    }\n");
    for param in verb.takes.iter().filter(|param| !param.required) {
        let argument = argument(&mut paper, param, words);
        setter(&mut paper, &name, &argument);
    }
    if let (Some(blob), false) = (verb.blob, required.iter().any(|a| a.name == "blob")) {
        let argument = Argument {
            class: "byte[]".to_owned(),
            name: "blob".to_owned(),
            text: blob.to_owned(),
            put: "putBlob(blob)".to_owned(),
        };
        setter(&mut paper, &name, &argument);
    }
    paper.put("}\n");
    paper
}

fn setter(paper: &mut Paper, request: &str, argument: &Argument) {
    let Argument {
        class,
        name,
        text,
        put,
    } = argument;
    paper.put("\n");
    let tags = [
        format!("@param {name} the value"),
        "@return this request".to_owned(),
    ];
    paper.doc("    ", &[html(text)], &tags);
    paper.put(&format!(
        "    public {request} {name}({class} {name}) {{\n        {put};\n        return this;\n    }}\n"
    ));
}
