//! The face of C: the header, printed from the exported functions, and the names of what there is to
//! call.

use super::{NOTE, Printed, groups, raws, root, tools, words};
use cbindgen::{Braces, Builder, Config, DocumentationStyle, Language};
use fenpay::engine::{Param, Verb};
use fenpay::error::{Advice, Kind};
use fenpay::operations::Dialect;
use std::fmt::Write;

const MANUAL: &str = "\
/*
 * Fenpay for C: the WeChat Pay engine that a merchant's backend embeds.
 *
 * There is one way in: fenpay_call(), which takes an operation's name, its parameters as JSON and, for
 * some, exact bytes beside them, and gives a reply. What there is to call stands in fenpay_ops.h, and
 * with all parameters in the verbs' reference.
 *
 *     fenpay_engine engine;
 *     fenpay_reply reply = fenpay_open(config, strlen(config), &engine);
 *     if (fenpay_reply_status(reply) != 0)
 *         fprintf(stderr, \"%s\\n\", fenpay_reply_body(reply, NULL));
 *     fenpay_reply_free(reply);
 *
 * Strings are UTF-8 with a length in bytes and need no NUL. A pointer that is passed in is only read,
 * except those that a function writes its result to, and is not kept. NULL is never a crash: where it
 * has no meaning it is an error. That a pointer which is not NULL points to as many bytes as its length
 * says is for the caller to see to; nobody else can.
 *
 * A reply is freed once, with fenpay_reply_free(), and what it lends dies with it. A handle that is
 * stale, freed twice or made up is an error and not a crash.
 *
 * Every function may be called from any thread at any time. An engine is used by many threads at once;
 * a reply may be read by many, as long as none of them frees it. There is no last error of a thread.
 *
 * After fork() the child begins with nothing open: it opens engines of its own. Handles of its parent
 * are errors in it. Fork while no call is under way, or be told so by an error in the child.
 *
 * A panic inside the library becomes a reply of status 900 (FENPAY_KIND_INTERNAL), after a line on
 * standard error, and the process lives.
 */
";

/// The header of the interface.
pub fn header() -> Printed {
    let source = root().join("ffi-c/src/lib.rs");
    let config = Config {
        language: Language::C,
        braces: Braces::SameLine,
        cpp_compat: true,
        documentation_style: DocumentationStyle::C99,
        header: Some(format!("/* {NOTE} */\n\n{MANUAL}")),
        include_guard: Some("FENPAY_H".to_owned()),
        no_includes: true,
        sys_includes: vec!["stddef.h".to_owned(), "stdint.h".to_owned()],
        usize_is_size_t: true,
        ..Config::default()
    };
    let bindings = Builder::new().with_config(config).with_src(source);
    let mut text = Vec::new();
    let bindings = bindings
        .generate()
        .expect("the exported functions can be read");
    bindings.write(&mut text);
    let text = String::from_utf8(text).expect("a header is text");
    // Compilers that read it in another code page swallow what stands behind a letter of UTF-8.
    assert!(text.is_ascii(), "the header has a letter that is not ASCII");
    Printed {
        path: "ffi-c/include/fenpay.h".to_owned(),
        text,
    }
}

/// The header with the names of operations, kinds and advices.
pub fn operations() -> Printed {
    let mut text = format!(
        "/* {NOTE} */\n\n#ifndef FENPAY_OPS_H\n#define FENPAY_OPS_H\n\n\
         /*\n * The names for fenpay_call(), the kinds of errors and what to do about them. A parameter\n \
         * marked with ? may be left out; all are described in the verbs' reference.\n */\n"
    );
    section(
        &mut text,
        "Verbs: they work on an engine and keep its ledger.",
    );
    for verb in groups().iter().flat_map(|group| &group.verbs) {
        define_verb(&mut text, verb);
    }
    section(
        &mut text,
        "Tools: they need no engine, and work with the engine 0.",
    );
    for verb in tools().iter().flat_map(|group| &group.verbs) {
        define_verb(&mut text, verb);
    }
    section(
        &mut text,
        "WeChat Pay's own operations: signed, sent and verified; they leave no trace in the ledger. \
         Their parameters are WeChat Pay's own fields.",
    );
    for raw in raws() {
        let (method, path) = (raw.op.method.as_str(), raw.op.path);
        let about = format!("{} ({}): {}", raw.op.title, raw.op.title_zh, raw.op.page);
        let dialect = match raw.op.dialect() {
            Dialect::V2 => "V2",
            Dialect::V3 => "V3",
        };
        let name = format!("OP_{dialect}_{}", words::upper(&raw.name));
        define(&mut text, &about, &name, &format!("\"{method} {path}\""));
    }
    section(
        &mut text,
        "Kinds of errors: what fenpay_reply_status() gives; 0 is none.",
    );
    for kind in Kind::ALL {
        let name = format!("KIND_{}", words::upper(kind.name()));
        define(&mut text, kind.about(), &name, &kind.number().to_string());
    }
    section(
        &mut text,
        "What may be done next: what fenpay_reply_advice() gives; 0 is none.",
    );
    for advice in Advice::ALL {
        let name = format!("ADVICE_{}", words::upper(advice.word()));
        define(
            &mut text,
            advice.about(),
            &name,
            &advice.number().to_string(),
        );
    }
    text.push_str("\n#endif /* FENPAY_OPS_H */\n");
    Printed {
        path: "ffi-c/include/fenpay_ops.h".to_owned(),
        text,
    }
}

fn section(text: &mut String, about: &str) {
    let _ = write!(text, "\n\n/*\n{} */\n", words::lines(about, 100, " * "));
}

fn define_verb(text: &mut String, verb: &Verb) {
    let taken = |param: &Param| match param.required {
        true => param.name.to_owned(),
        false => format!("{}?", param.name),
    };
    let taken: Vec<String> = verb.takes.iter().map(taken).collect();
    let mut about = verb.does.to_owned();
    if !taken.is_empty() {
        let _ = write!(about, " Takes {}.", taken.join(", "));
    }
    if let Some(blob) = verb.blob {
        let _ = write!(about, " Blob: {blob}");
    }
    if let Some(file) = verb.file {
        let _ = write!(about, " Blob given: {file}");
    }
    let name = format!("OP_{}", words::upper(verb.name));
    define(text, &about, &name, &format!("\"{}\"", verb.name));
}

fn define(text: &mut String, about: &str, name: &str, value: &str) {
    assert!(!about.contains("*/"), "{name} would end its comment");
    let about = words::lines(about, 100, " * ");
    let about = about.trim_start_matches(" *").trim();
    let line = format!("#define FENPAY_{name} ");
    assert!(!text.contains(&line), "two things are called {name}");
    let _ = write!(text, "\n/* {about} */\n{line}{value}\n");
}
