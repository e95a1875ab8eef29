//! What WeChat Pay's refusals mean: one table from code to class, and from class to what may be done
//! (v3 reference, 7.11).
//!
//! Codes come with and without underscores, so they are compared without. A code that the table does not
//! have says nothing about a write: the outcome is unknown and must be asked for.

use crate::error::{Advice, Error, Kind};
use crate::operations::{self, Operation, Repeat};
use serde_json::Value;

/// What a refusal means for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// The request is wrong: change it or the configuration.
    Config,
    /// A definite no.
    Final,
    /// What was asked for is so already.
    Done,
    /// The very same request again.
    Retry,
    /// The outcome is unknown: ask.
    Unknown,
    /// It is under way: ask later.
    Wait,
    /// Too fast: the same request again, later.
    Limit,
}

impl Class {
    fn kind_and_advice(self) -> (Kind, Advice, &'static str) {
        match self {
            Class::Config => (
                Kind::Rejected,
                Advice::Never,
                "WeChat Pay does not accept the request",
            ),
            Class::Final => (Kind::Rejected, Advice::Never, "WeChat Pay refused"),
            Class::Done => (Kind::Rejected, Advice::Never, "it was done before"),
            Class::Retry => (
                Kind::Gateway,
                Advice::Same,
                "WeChat Pay asks for the same request again",
            ),
            Class::Unknown => (Kind::Gateway, Advice::Query, "the outcome is unknown"),
            Class::Wait => (Kind::Rejected, Advice::Later, "it is not decided yet"),
            Class::Limit => (
                Kind::Throttled,
                Advice::Later,
                "WeChat Pay asks for a slower pace",
            ),
        }
    }
}

/// The class of an error in which WeChat Pay refused an operation of v3.
///
/// An error without a code of WeChat Pay's is `Unknown`. It says nothing about whether the refusal was
/// signed: [`Error::is_authentic`] does.
pub fn class(error: &Error) -> Class {
    let Some(code) = error.code().filter(|code| !code.is_empty()) else {
        return Class::Unknown;
    };
    let line = error.operation();
    let repeat = operations::find(line).map_or(Repeat::Unknown, |op| op.repeat);
    let path = line.split_once(' ').map_or(line, |(_, path)| path);
    let throttled = error.kind() == Kind::Throttled;
    of(path, repeat, throttled, code)
}

/// A code as it is compared: in capitals and without underscores.
pub fn plain(code: &str) -> String {
    code.chars()
        .filter(|c| *c != '_')
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

fn of(path: &str, repeat: Repeat, throttled: bool, code: &str) -> Class {
    let (group, code) = (group(path), plain(code));
    let reads = repeat == Repeat::Read;
    // A transfer may go on after any refusal, so only a query tells (v3 reference, 7.9). Before the
    // request is authenticated it cannot begin.
    if group == Group::Transfer && !reads && code != "SIGNERROR" {
        return Class::Unknown;
    }
    let said = |wanted: Group| {
        let row = CODES
            .iter()
            .find(|row| row.0 == wanted && row.2.contains(&code.as_str()));
        row.map(|row| row.1)
    };
    let class = said(group).or_else(|| said(Group::Any));
    match (class, throttled) {
        // What moves money may have begun before it was throttled.
        (Some(Class::Limit), _) | (None, true) if group == Group::Money && !reads => Class::Unknown,
        (Some(class), _) => class,
        (None, true) => Class::Limit,
        (None, false) => match (code.as_str(), repeat) {
            ("SYSTEMERROR" | "SERVICEUNAVAILABLE", Repeat::Read | Repeat::Same(_)) => Class::Retry,
            (_, Repeat::Read) => Class::Wait,
            _ => Class::Unknown,
        },
    }
}

/// What the body of an error says (v3 reference, 7.11).
pub(super) struct Said {
    code: String,
    message: String,
    field: Option<String>,
}

impl Said {
    /// Reads the body's members; nothing if there is no code among them.
    pub fn read(body: &Value) -> Option<Said> {
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let code = Some(text("code")).filter(|code| !code.is_empty())?;
        let pointer = body.pointer("/detail/field").and_then(Value::as_str);
        Some(Said {
            code: short(code, 64),
            message: short(text("message"), 256),
            field: pointer.and_then(place),
        })
    }
}

/// A JSON pointer as the place of a parameter: `amount.total` of `/amount/total`.
fn place(pointer: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"_./-[]".contains(&b);
    let text = pointer.trim_matches('/');
    let is_place = !text.is_empty() && text.len() <= 128 && text.bytes().all(plain);
    is_place.then(|| text.replace('/', "."))
}

/// The error for a refusal with a code; `authentic` says whether it came under a verified signature.
///
/// An unsigned refusal is nobody's word. It is what WeChat Pay gives before it knows who asks, and then
/// nothing was done; any other one leaves a write to be asked for.
pub(super) fn error(op: &Operation, status: u16, said: Said, authentic: bool) -> Error {
    let class = of(op.path, op.repeat, status == 429, &said.code);
    let (mut kind, mut advice, text) = class.kind_and_advice();
    if status == 429 {
        kind = Kind::Throttled;
    }
    let before = status == 401 || class == Class::Config;
    if !authentic && op.repeat != Repeat::Read && !before {
        advice = Advice::Query;
    }
    let mut error = Error::new(kind, advice, text);
    if let Some(field) = said.field {
        error = error.at(field);
    }
    error.op(op.name).said(said.code, said.message, authentic)
}

fn short(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// Operations that mean the same by the same code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Any,
    /// Payment codes.
    Code,
    Close,
    /// Refunds and profit sharing.
    Money,
    Transfer,
}

fn group(path: &str) -> Group {
    let has = |part: &str| path.contains(part);
    match path {
        _ if has("/mch-transfer/") || has("/v3/transfer/") => Group::Transfer,
        _ if has("/refund") || has("/profitsharing/") => Group::Money,
        _ if path.ends_with("/codepay") || path.ends_with("/reverse") => Group::Code,
        _ if path.ends_with("/close") => Group::Close,
        _ => Group::Any,
    }
}

type Row = (Group, Class, &'static [&'static str]);

/// A group's own rows come before those of all. Codes stand here without underscores.
#[rustfmt::skip]
const CODES: &[Row] = &[
    // 7.2: never a second payment for the number; ask.
    (Group::Code, Class::Unknown, &["SYSTEMERROR", "BANKERROR"]),
    // 7.3 and 7.11: the order is paid, or closed already.
    (Group::Close, Class::Done, &["ORDERCLOSED"]),
    (Group::Close, Class::Final, &["ORDERPAID"]),
    (Group::Any, Class::Config, &["SIGNERROR", "PARAMERROR", "INVALIDREQUEST", "APPIDMCHIDNOTMATCH",
        "MCHNOTEXISTS", "NOAUTH"]),
    // The last two come with HTTP 500 and are the caller's errors all the same (v3 reference, 12.26).
    (Group::Any, Class::Final, &["ORDERCLOSED", "TRADEERROR", "RULELIMIT", "NOTENOUGH",
        "USERACCOUNTABNORMAL", "ACCOUNTERROR", "ORDERNOTEXIST", "RESOURCENOTEXISTS", "NOTFOUND",
        "NOSTATEMENTEXIST", "OPENIDMISMATCH", "INVALIDTRANSACTIONID"]),
    (Group::Any, Class::Done, &["ORDERPAID"]),
    (Group::Any, Class::Unknown, &["BANKERROR", "OUTTRADENOUSED", "ALREADYEXISTS"]),
    (Group::Any, Class::Wait, &["USERPAYING"]),
    (Group::Any, Class::Limit, &["FREQUENCYLIMITED", "RATELIMITEXCEEDED", "RATELIMITEXCEED",
        "RATELIMITED", "STATEMENTCREATING"]),
];

#[cfg(test)]
#[path = "refusal_tests.rs"]
mod tests;
