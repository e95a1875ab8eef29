//! Groups of verbs as classes, and their twins for `asyncio`.

use super::{Argument, Method, dict, literal, printed, words};
use crate::faces::{Group, Printed, bytes_may_be_left_out, groups, parts, records, tools};
use fenpay::engine::{Param, ParamKind, Verb};

const HEAD: &str = r#""""The engine's verbs: a class a group, a method a verb.

A method passes its arguments on and gives what the engine gives; `AsyncEngine` uses the same classes
with a call that is awaited, and `_twins.pyi` has their types for it.
"""

from __future__ import annotations

from ._native import tool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Dict, List, Literal, Optional

    from ._records import (
"#;

const TWINS: &str = r#"from collections.abc import Callable, Coroutine
from typing import Any, Dict, List, Literal, Optional

from ._records import (
"#;

const CALL: &str = r#"
    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call
"#;

/// `_verbs.py`.
pub fn page() -> Printed {
    let mut text = HEAD.to_owned()
        + &imported("        ", true)
        + "    )\n    from ._typing import Blob, Call\n";
    text += "\n__all__ = [\"Verbs\"";
    for group in tools() {
        text += &format!(", \"{}\"", group.name);
    }
    text += "]\n";
    for group in groups().iter().chain(&tools()) {
        text += &format!(
            "\n\nclass {}:\n    \"\"\"{}\"\"\"\n{CALL}",
            class(group),
            about(group)
        );
        for verb in &group.verbs {
            text += &format!("\n{}", method(verb));
        }
    }
    text += "\n\nclass Verbs:\n    \"\"\"Every group of verbs, by its name.\"\"\"\n";
    for group in groups() {
        text += &format!("\n    {}: {}", group.name, class(&group));
    }
    text += "\n\n    def __init__(self, call: Call) -> None:\n";
    for group in groups() {
        text += &format!("        self.{} = {}(call)\n", group.name, class(&group));
    }
    text += "\n\n";
    for group in tools() {
        text += &format!("{} = {}(tool)\n", group.name, class(&group));
    }
    printed("_verbs.py", &text)
}

/// `_twins.pyi`: the same methods as [`page`] has, whose results are awaited.
pub fn twins() -> Printed {
    let mut text = TWINS.to_owned() + &imported("    ", false) + ")\nfrom ._typing import Blob\n";
    let call = "(self, call: Callable[..., Coroutine[Any, Any, Any]]) -> None: ...\n";
    for group in groups() {
        text += &format!("\nclass Async{}:\n    def __init__{call}", class(&group));
        for verb in &group.verbs {
            let mut twin = described(verb);
            twin.gives = format!("Coroutine[Any, Any, {}]", twin.gives);
            text += &twin.head();
            text += &twin.documentation();
            text += "        ...\n\n";
        }
    }
    text += "\nclass AsyncVerbs:\n";
    for group in groups() {
        text += &format!("    {}: Async{}\n", group.name, class(&group));
    }
    printed("_twins.pyi", &(text + "    def __init__" + call))
}

/// `_twins.py`: at run time the twins are the very same classes.
pub fn aliases() -> Printed {
    let mut text = "from ._verbs import Verbs as AsyncVerbs\n".to_owned();
    for group in groups() {
        let class = class(&group);
        text += &format!("from ._verbs import {class} as Async{class}\n");
    }
    printed("_twins.py", &text)
}

fn imported(before: &str, with_tools: bool) -> String {
    let mut used: Vec<&str> = groups()
        .iter()
        .chain(tools().iter().filter(|_| with_tools))
        .flat_map(|group| group.verbs.iter().map(|verb| verb.gives.name))
        .collect();
    used.sort_unstable();
    used.dedup();
    let known = records();
    assert!(
        used.iter()
            .all(|name| known.iter().any(|r| r.name == *name))
    );
    used.iter()
        .map(|name| format!("{before}{name},\n"))
        .collect()
}

fn class(group: &Group) -> String {
    format!("{}Verbs", words::pascal(group.name))
}

fn about(group: &Group) -> String {
    let names: Vec<&str> = group.verbs.iter().map(|verb| parts(verb).1).collect();
    format!("{}: {}.", group.name, names.join(", "))
}

fn method(verb: &Verb) -> String {
    let described = described(verb);
    let names = verb.takes.iter().map(|param| param.name.to_owned());
    let mut call = format!("\"{}\"", verb.name);
    if !verb.takes.is_empty() {
        call += &format!(", {}", dict(names, ""));
    } else if verb.blob.is_some() {
        call += ", None";
    }
    if verb.blob.is_some() {
        call += ", blob";
    }
    let gives = &described.gives;
    let body = match call.contains('\n') {
        true => format!("        given: {gives} = self._call(\n            {call},\n        )\n"),
        false => format!("        given: {gives} = self._call({call})\n"),
    };
    described.head() + &described.documentation() + &body + "        return given\n"
}

fn described(verb: &Verb) -> Method<'_> {
    let blob = verb.blob.map(|text| Argument {
        name: "blob".to_owned(),
        kind: "Blob".to_owned(),
        required: !bytes_may_be_left_out(verb),
        text: text.to_owned(),
    });
    let mut says = vec![verb.does.to_owned()];
    if let Some(file) = verb.file {
        says.push(format!(
            "The member `blob` has exact bytes: {}",
            small(file)
        ));
    }
    Method {
        name: parts(verb).1,
        blob,
        arguments: verb.takes.iter().map(argument).collect(),
        more: false,
        gives: verb.gives.name.to_owned(),
        says,
    }
}

fn small(sentence: &str) -> String {
    let mut letters = sentence.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn argument(param: &Param) -> Argument {
    let kind = match param.kind {
        ParamKind::Text => "str".to_owned(),
        ParamKind::OneOf(words) => literal(words),
        ParamKind::Fen | ParamKind::Integer => "int".to_owned(),
        ParamKind::Flag => "bool".to_owned(),
        ParamKind::Object => "Dict[str, Any]".to_owned(),
        ParamKind::Texts => "List[str]".to_owned(),
        ParamKind::Objects => "List[Dict[str, Any]]".to_owned(),
    };
    Argument {
        name: param.name.to_owned(),
        kind,
        required: param.required,
        text: param.text.to_owned(),
    }
}
