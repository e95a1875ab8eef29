//! WeChat Pay's own operations as methods, in a module that is read when it is first used.

use super::{Argument, Method, RESERVED, dict, literal, printed};
use crate::faces::{Printed, Raw, is_whole, nameable, raws_of, unit};
use fenpay::operations::{Dialect, Field, FieldKind, Repeat, ReplyForm};

const HEAD: &str = r#""""WeChat Pay's own operations: signed, sent and verified, without a trace in the ledger.

Every method is a request line of WeChat Pay's documentation, its arguments are WeChat Pay's own fields.
What a request carries of itself (the merchant, the app, nonce_str, sign) is filled in, and may be given.
Fields that are not listed go through `**more`, numbered ones (coupon_id_0) too.
"""

from __future__ import annotations

from typing import Any, Dict, Generic, List, Literal, Optional, TypeVar, Union

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._typing import Call

__all__ = ["V2"]

Gives = TypeVar("Gives")
Page = TypeVar("Page")


class V2(Generic[Gives, Page]):
    """The operations of version 2 of WeChat Pay's protocol."""

    def __init__(self, call: Call) -> None:
        self._call = call
"#;

/// `_raw_v2.py`.
pub fn page() -> Printed {
    let mut text = HEAD.to_owned();
    for raw in raws_of(Dialect::V2) {
        text += &format!("\n{}", method(&raw));
    }
    printed("_raw_v2.py", &text)
}

fn method(raw: &Raw) -> String {
    let page = raw.op.reply == ReplyForm::Page;
    let gives = if page { "Page" } else { "Gives" };
    let fields: Vec<&Field> = raw
        .fields
        .iter()
        .filter(|field| nameable(field) && is_name(field.name))
        .copied()
        .collect();
    let described = Method {
        name: &raw.name,
        blob: None,
        arguments: fields.iter().map(|field| argument(field)).collect(),
        more: true,
        gives: gives.to_owned(),
        says: says(raw),
    };
    let names = fields.iter().map(|field| field.name.to_owned());
    let params = dict(names, "**more");
    let body = format!(
        "        given: {gives} = self._call(\n            \"{}\",\n            {params},\n        )\n        return given\n",
        raw.op.name
    );
    described.head() + &described.documentation() + &body
}

/// Whether it can be an argument or a member: a header (`Wechatpay-Negative-Test`) goes through `**more`.
pub fn is_name(name: &str) -> bool {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars().all(letters) && !RESERVED.contains(&name)
}

/// What a method's documentation says of the operation.
pub fn says(raw: &Raw) -> Vec<String> {
    let op = raw.op;
    let mut says = vec![
        format!("{} · {}", op.title, op.title_zh),
        format!("`{}` ({})", op.name, op.page),
    ];
    if op.deprecated {
        says.push("WeChat Pay has withdrawn it.".to_owned());
    }
    if op.client_cert {
        says.push("It needs the client certificate.".to_owned());
    }
    match op.repeat {
        Repeat::Read => {}
        Repeat::Same(number) => says.push(format!("A repeat with the same {number} is safe.")),
        Repeat::Query(number) => says.push(format!(
            "Ask by {number} before it is repeated: a repeat may act twice."
        )),
        Repeat::Unknown => {
            says.push("Whether a repeat is safe is not known: ask first.".to_owned());
        }
    }
    let answer = op.answer.iter().filter(|field| !field.nested);
    let names: Vec<&str> = answer.map(|field| field.name).collect();
    if !names.is_empty() {
        says.push(format!("Its answer may say: {}.", names.join(", ")));
    }
    says
}

fn argument(field: &Field) -> Argument {
    let kind = match field.kind {
        _ if is_whole(field) => "int".to_owned(),
        FieldKind::Json | FieldKind::List | FieldKind::Object => {
            "Union[str, Dict[str, Any], List[Any]]".to_owned()
        }
        _ if field.closed && !field.values.is_empty() => literal(field.values),
        _ => "str".to_owned(),
    };
    let mut text = field.label.to_owned();
    if let Some(max) = field.max.filter(|_| !field.closed) {
        text += &format!("; at most {max} {}", unit(field, max));
    }
    if !field.closed && !field.values.is_empty() {
        text += &format!("; {}", field.values.join(", "));
    }
    Argument {
        name: field.name.to_owned(),
        kind,
        required: field.required,
        text: text.trim_start_matches("; ").to_owned(),
    }
}
