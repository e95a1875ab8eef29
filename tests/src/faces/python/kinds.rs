//! The exception classes and the words of advice.

use super::{printed, words};
use crate::faces::Printed;
use fenpay::error::{Advice, Kind};

const HEAD: &str = r#""""The exceptions, one class a kind, and what an error advises to do next."""

from __future__ import annotations

from ._error import FenpayError

"#;

/// `_kinds.py`.
pub fn page() -> Printed {
    let mut text = HEAD.to_owned();
    let names: Vec<String> = Kind::ALL.iter().map(|kind| class(*kind)).collect();
    text += "__all__ = [\n    \"Advice\",\n";
    for name in &names {
        text += &format!("    \"{name}\",\n");
    }
    text += "]\n\n\nclass Advice:\n    \"\"\"What may be done after an error: the values of its `advice`.\"\"\"\n\n";
    for advice in Advice::ALL {
        let word = advice.word();
        text += &format!(
            "    {} = \"{word}\"\n    \"\"\"{}\"\"\"\n",
            words::upper(word),
            advice.about()
        );
    }
    for (kind, name) in Kind::ALL.iter().zip(&names) {
        text += &format!(
            "\n\nclass {name}(FenpayError):\n    \"\"\"{}\"\"\"\n",
            kind.about()
        );
    }
    text += "\n\nBY_STATUS = {\n";
    for (kind, name) in Kind::ALL.iter().zip(&names) {
        text += &format!("    {}: {name},\n", kind.number());
    }
    printed("_kinds.py", &(text + "}\n"))
}

fn class(kind: Kind) -> String {
    format!("{}Error", kind.name())
}
