use fenpay::Reply;
use serde_json::Value;
use std::fmt::Display;

/// Why a command ends early: its exit code and one line for standard error.
#[derive(Debug)]
pub struct Stop {
    /// The exit code.
    pub code: u8,
    /// What is said, in one line; nothing if it was said already.
    pub text: String,
}

impl Stop {
    /// Something was refused or differs.
    pub fn refused(text: impl Display) -> Stop {
        Stop {
            code: 1,
            text: one_line(&text.to_string()),
        }
    }

    /// The command was not understood.
    pub fn usage(text: impl Display) -> Stop {
        Stop {
            code: 2,
            text: one_line(&text.to_string()),
        }
    }

    /// What a reply that is an error says.
    pub fn reply(operation: &str, reply: &Reply) -> Stop {
        Stop::refused(format!("{operation}: {}", told(&reply.body)))
    }
}

/// An error reply in one line: kind, place, text, WeChat Pay's own code.
pub fn told(error: &Value) -> String {
    let text = |name: &str| error[name].as_str().unwrap_or_default();
    let mut line = text("kind").to_owned();
    for (before, part) in [
        (" at ", text("field")),
        (": ", text("text")),
        (" · ", text("code")),
    ] {
        if !part.is_empty() {
            line.push_str(before);
            line.push_str(part);
        }
    }
    for problem in error["problems"].as_array().into_iter().flatten() {
        let part = |name: &str| problem[name].as_str().unwrap_or_default();
        line.push_str(&format!("; {} {}", part("field"), part("text")));
    }
    line
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
