//! What came of a call, what was expected of it, and whether they agree.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// What came of a call.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// The body, and the bytes beside it.
    Gave(Value, Option<Vec<u8>>),
    /// The error's data.
    Failed(Value),
}

impl Outcome {
    /// What the waist replied.
    pub fn of(reply: fenpay::engine::Reply) -> Outcome {
        match reply.status {
            0 => Outcome::Gave(reply.body, reply.blob),
            _ => Outcome::Failed(reply.body),
        }
    }

    /// The body, or the error's data.
    pub fn value(&self) -> &Value {
        match self {
            Outcome::Gave(body, _) => body,
            Outcome::Failed(error) => error,
        }
    }
}

/// Holds an outcome against what a case or step expects, which has no kept names left in it.
///
/// # Errors
/// What is different, and where.
pub fn judge(expected: &Value, outcome: &Outcome) -> Result<(), String> {
    let (fails, gives) = (expected.get("fails"), expected.get("gives"));
    match (outcome, fails) {
        (Outcome::Failed(error), None) => Err(format!("fails: {error}")),
        (Outcome::Failed(error), Some(fails)) => matches(fails, error, "fails"),
        (Outcome::Gave(body, _), Some(_)) => Err(format!("does not fail; it gives {body}")),
        (Outcome::Gave(body, file), None) => {
            if let Some(gives) = gives {
                matches(gives, body, "gives")?;
            }
            match bytes(expected, "file")? {
                Some(wanted) if file.as_ref() != Some(&wanted) => Err(format!(
                    "file: {:?}, not {:?}",
                    file.as_ref().map(|file| String::from_utf8_lossy(file)),
                    String::from_utf8_lossy(&wanted)
                )),
                _ => Ok(()),
            }
        }
    }
}

/// Whether a value is at least what is expected.
fn matches(expected: &Value, found: &Value, at: &str) -> Result<(), String> {
    let different = || Err(format!("{at}: {found}, not {expected}"));
    match (expected, found) {
        (Value::Object(members), Value::Object(all)) => {
            for (name, member) in members {
                let found = all.get(name).unwrap_or(&Value::Null);
                matches(member, found, &format!("{at}.{name}"))?;
            }
            Ok(())
        }
        (Value::Array(wanted), Value::Array(items)) if wanted.len() == items.len() => {
            for (place, (wanted, item)) in wanted.iter().zip(items).enumerate() {
                matches(wanted, item, &format!("{at}.{place}"))?;
            }
            Ok(())
        }
        (Value::String(any), Value::Null) if any == "$any" => different(),
        (Value::String(any), _) if any == "$any" => Ok(()),
        _ if expected == found => Ok(()),
        _ => different(),
    }
}

/// The bytes that a case gives as text, or in base64 under the name with `_base64`.
///
/// # Errors
/// If they are neither.
pub fn bytes(data: &Value, name: &str) -> Result<Option<Vec<u8>>, String> {
    if let Some(text) = data.get(name) {
        let text = text.as_str().ok_or(format!("{name} is not text"))?;
        return Ok(Some(text.as_bytes().to_vec()));
    }
    let encoded = match data.get(format!("{name}_base64")) {
        Some(value) => value.as_str().ok_or(format!("{name}_base64 is not text"))?,
        None => return Ok(None),
    };
    let decoded = STANDARD.decode(encoded).map_err(|error| error.to_string());
    decoded.map(Some)
}

/// Demands that data have no members but these.
///
/// # Errors
/// The one that means nothing.
pub fn only(data: &Value, known: &[&str]) -> Result<(), String> {
    let members = data.as_object().ok_or("not an object")?;
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(format!("{name} means nothing here: {data}")),
        None => Ok(()),
    }
}

/// Demands that data expect either success or failure.
///
/// # Errors
/// If they expect both.
pub fn one_end(data: &Value) -> Result<(), String> {
    let success = ["gives", "file", "file_base64"];
    match data.get("fails") {
        Some(_) if success.iter().any(|name| data.get(name).is_some()) => {
            Err(format!("expects failure and success: {data}"))
        }
        _ => Ok(()),
    }
}
