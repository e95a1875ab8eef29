use crate::stop::Stop;
use serde_json::Value;
use std::io::{IsTerminal, Write, stdout};

/// Writes text to standard output at once.
///
/// A reader that has gone, as `head` does, is told so in one line and not by a panic.
pub fn text(text: &str) -> Result<(), Stop> {
    let mut out = stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map_err(|error| Stop::refused(format!("standard output: {error}")))
}

/// Writes JSON: in one line for programs, spread out for people.
pub fn json(value: &Value) -> Result<(), Stop> {
    text(&if stdout().is_terminal() {
        format!("{value:#}\n")
    } else {
        format!("{value}\n")
    })
}
