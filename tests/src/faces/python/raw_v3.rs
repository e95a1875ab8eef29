//! The operations of v3 as methods, in a module that is read when it is first used.

use super::raw::{is_name, says};
use super::shapes::Shapes;
use super::{Argument, Method, dict, printed};
use crate::faces::{Printed, Raw, meaning, must_be_given, parameters, raws_of};
use fenpay::operations::Dialect;

const HEAD: &str = r#""""WeChat Pay's own operations of version 3: signed, sent and verified, without a trace in the ledger.

Every method is a request line of WeChat Pay's documentation, its arguments are WeChat Pay's own fields,
nested as WeChat Pay nests them. The merchant and the app are filled in, and may be given. Sensitive
fields are given as they are and encrypted on their way. Fields that are not listed go through `**more`.
"""

from __future__ import annotations

from typing import Any, Generic, List, Literal, Optional, TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import _shapes_v3 as shapes
    from ._typing import Blob, Call

__all__ = ["V3"]

Gives = TypeVar("Gives")


class V3(Generic[Gives]):
    """The operations of version 3 of WeChat Pay's protocol."""

    def __init__(self, call: Call) -> None:
        self._call = call
"#;

/// `_raw_v3.py`.
pub fn page() -> Printed {
    let mut shapes = Shapes::default();
    let mut text = HEAD.to_owned();
    for raw in raws_of(Dialect::V3) {
        text += &format!("\n{}", method(&raw, &mut shapes));
    }
    printed("_raw_v3.py", &text)
}

fn method(raw: &Raw, shapes: &mut Shapes) -> String {
    let taken: Vec<_> = parameters(raw.op)
        .into_iter()
        .filter(|(field, _)| is_name(field.name))
        .collect();
    let arguments = taken.iter().map(|(field, inside)| Argument {
        name: field.name.to_owned(),
        kind: shapes.kind(field, inside, "shapes."),
        required: must_be_given(raw.op, field),
        text: meaning(field),
    });
    let described = Method {
        name: &raw.name,
        blob: raw.op.takes_file().then(|| Argument {
            name: "blob".to_owned(),
            kind: "Blob".to_owned(),
            required: true,
            text: "the file".to_owned(),
        }),
        arguments: arguments.collect(),
        more: true,
        gives: "Gives".to_owned(),
        says: says(raw),
    };
    let names = taken.iter().map(|(field, _)| field.name.to_owned());
    let params = dict(names, "**more");
    let blob = match raw.op.takes_file() {
        true => "            blob,\n",
        false => "",
    };
    let body = format!(
        "        given: Gives = self._call(\n            \"{}\",\n            {params},\n{blob}        )\n        return given\n",
        raw.op.name
    );
    described.head() + &described.documentation() + &body
}
