//! The objects inside the requests of v3, as typed dicts that only type checkers read.

use super::raw::is_name;
use super::{escaped, literal, printed};
use crate::faces::{Printed, Whole, meaning, parameters, raws_of, words};
use fenpay::operations::{Dialect, Field, FieldKind, outer};

const HEAD: &str = r#""""What requests of version 3 hold inside: plain dicts, with their types; nothing reads this at run time.

A member that stands in the part of a class whose name ends in `May` may be missing or `None`. For a
field that is newer than this version, build the dict as `Dict[str, Any]` and cast it.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict


class _AnswerMay(TypedDict, total=False):
    blob: bytes
    """The file, if it is a download."""


class Answer(_AnswerMay):
    """What an operation gives."""

    verified_by: Optional[str]
    """The signature's algorithm and the serial of the key that verified it; nothing if it is unsigned."""
    fields: Any
    """The answer in WeChat Pay's own fields, nested as WeChat Pay nests them."""
"#;

/// `_shapes_v3.py`.
pub fn page() -> Printed {
    let mut shapes = Shapes::default();
    for raw in raws_of(Dialect::V3) {
        for (field, inside) in parameters(raw.op) {
            shapes.kind(field, inside, "");
        }
    }
    let classes: Vec<String> = shapes.found.iter().map(|shape| shape.class()).collect();
    printed("_shapes_v3.py", &(HEAD.to_owned() + &classes.concat()))
}

/// Every object that was met; those that say the same are one.
#[derive(Default)]
pub struct Shapes {
    found: Vec<Shape>,
}

struct Shape {
    name: String,
    may: Vec<Member>,
    must: Vec<Member>,
}

#[derive(PartialEq)]
struct Member {
    name: &'static str,
    kind: String,
    text: String,
}

impl Shapes {
    /// The type of a field; objects inside it are met on the way. `before` stands before their names.
    pub fn kind(
        &mut self,
        field: &'static Field,
        inside: &'static [Field],
        before: &str,
    ) -> String {
        match field.kind {
            FieldKind::Integer => "int".to_owned(),
            FieldKind::Number => "float".to_owned(),
            FieldKind::Boolean => "bool".to_owned(),
            FieldKind::Texts => "List[str]".to_owned(),
            FieldKind::List => format!("List[{before}{}]", self.name(field, inside)),
            FieldKind::Object | FieldKind::Json if inside.is_empty() => match before {
                "" => "Dict[str, Any]".to_owned(),
                _ => "Any".to_owned(),
            },
            FieldKind::Object | FieldKind::Json => format!("{before}{}", self.name(field, inside)),
            FieldKind::Text | FieldKind::Base64 | FieldKind::File => match field.closed {
                true => literal(field.values),
                false => "str".to_owned(),
            },
        }
    }

    /// The name of the object that a field holds: after the field, with a number if another has it.
    fn name(&mut self, field: &'static Field, inside: &'static [Field]) -> String {
        let members: Vec<(bool, Member)> = outer(inside)
            .map(|whole| (whole.0.required, self.member(whole)))
            .collect();
        let (must, may): (Vec<_>, Vec<_>) = members.into_iter().partition(|(must, _)| *must);
        let [must, may] =
            [must, may].map(|part| part.into_iter().map(|(_, m)| m).collect::<Vec<_>>());
        if let Some(known) = self.found.iter().find(|s| s.must == must && s.may == may) {
            return known.name.clone();
        }
        let plain = words::pascal(field.leaf());
        let named = |name: &str| self.found.iter().any(|shape| shape.name == name);
        let numbered = (2..)
            .map(|n| format!("{plain}{n}"))
            .find(|name| !named(name));
        let name = match named(&plain) {
            true => numbered.unwrap_or_default(),
            false => plain,
        };
        self.found.push(Shape {
            name: name.clone(),
            may,
            must,
        });
        name
    }

    fn member(&mut self, (field, inside): Whole) -> Member {
        Member {
            name: field.leaf(),
            kind: self.kind(field, inside, ""),
            text: meaning(field),
        }
    }
}

impl Shape {
    fn class(&self) -> String {
        let name = &self.name;
        let optional = |kind: &str| format!("Optional[{kind}]");
        match (self.may.is_empty(), self.must.is_empty()) {
            (true, _) => part(name, "TypedDict", true, &self.must, &str::to_owned),
            (false, true) => part(name, "TypedDict", false, &self.may, &optional),
            (false, false) => {
                let may = format!("_{name}May");
                part(&may, "TypedDict", false, &self.may, &optional)
                    + &part(name, &may, true, &self.must, &str::to_owned)
            }
        }
    }
}

/// One class; where a member's name is a word of the language, as a call.
fn part(
    name: &str,
    base: &str,
    total: bool,
    members: &[Member],
    kind: &dyn Fn(&str) -> String,
) -> String {
    let total = if total { "" } else { ", total=False" };
    if members.iter().all(|member| is_name(member.name)) {
        let line = |m: &Member| {
            format!(
                "    {}: {}\n    \"\"\"{}\"\"\"\n",
                m.name,
                kind(&m.kind),
                escaped(&m.text)
            )
        };
        let lines: Vec<String> = members.iter().map(line).collect();
        return format!("\n\nclass {name}({base}{total}):\n{}", lines.concat());
    }
    assert_eq!(
        base, "TypedDict",
        "{name} has a member that only a call can have"
    );
    let line = |m: &Member| format!("    \"{}\": \"{}\",  # {}\n", m.name, kind(&m.kind), m.text);
    let lines: Vec<String> = members.iter().map(line).collect();
    format!(
        "\n\n{name} = TypedDict(\"{name}\", {{\n{}}}{total})\n",
        lines.concat()
    )
}
