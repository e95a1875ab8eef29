use crate::message::{HttpResponse, Manner, Outcome};
use flate2::{Compression, write::GzEncoder};
use serde::{Deserialize, Serialize};
use std::io::Write;

/// Something that goes wrong, on request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Where: a path, in which `{…}` stands for whatever is in its place, a path's beginning
    /// followed by `*`, or for notices `notice`,
    /// `notice/payment`, `notice/refund`, …
    pub operation: String,
    /// What.
    pub kind: FaultKind,
    /// How often.
    #[serde(default = "once")]
    pub count: u32,
    /// The wait of `delay`, the pause of `slow_drip`, how long `reorder` holds a notice back.
    #[serde(default)]
    pub ms: u64,
    /// The status of `server_error`; 502 if it is 0.
    #[serde(default)]
    pub status: u16,
    /// The code of `refuse` and `refuse_after_commit`; `SYSTEMERROR` if it is empty.
    #[serde(default)]
    pub code: String,
    /// Whether `garbage`, `html`, `server_error`, `redirect` and `gzip_bomb` come before the
    /// request could have an effect. Otherwise it has its effect.
    #[serde(default)]
    pub before: bool,
}

fn once() -> u32 {
    1
}

impl Fault {
    /// A fault that happens once.
    pub fn once(operation: &str, kind: FaultKind) -> Fault {
        Fault {
            operation: operation.to_owned(),
            kind,
            count: 1,
            ms: 0,
            status: 0,
            code: String::new(),
            before: false,
        }
    }

    /// The same fault, so many times.
    #[must_use]
    pub fn times(self, count: u32) -> Fault {
        Fault { count, ..self }
    }

    /// The same fault with a wait.
    #[must_use]
    pub fn ms(self, ms: u64) -> Fault {
        Fault { ms, ..self }
    }

    /// The same fault with a code.
    #[must_use]
    pub fn code(self, code: &str) -> Fault {
        Fault {
            code: code.to_owned(),
            ..self
        }
    }

    fn fits(&self, place: &str) -> bool {
        let pattern = self
            .operation
            .split_once(' ')
            .map_or(self.operation.as_str(), |(_, path)| path);
        let below = place
            .strip_prefix(pattern)
            .is_some_and(|rest| rest.starts_with('/'));
        let begins = pattern
            .strip_suffix('*')
            .is_some_and(|start| place.starts_with(start));
        let variable = pattern.contains('{') && {
            let (mut steps, mut given) = (pattern.split('/'), place.split('/'));
            steps.all(|step| {
                given
                    .next()
                    .is_some_and(|g| step == g || step.starts_with('{'))
            }) && given.next().is_none()
        };
        pattern == place || begins || variable || (pattern == "notice" && below)
    }
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The connection closes before the request has an effect.
    DropBefore,
    /// The request has its effect; the connection closes without an answer.
    DropAfterCommit,
    /// The answer comes after `ms`.
    Delay,
    /// The answer is bytes that mean nothing.
    Garbage,
    /// The answer is an HTML page with status 200.
    Html,
    /// The answer is an HTML page with a status of its own.
    ServerError,
    /// The answer says success and has no signature.
    Unsigned,
    /// The signature is a probe of WeChat Pay's, in v3; a notice's probe comes before the true one.
    Probe,
    /// The signature is ten minutes old, in v3; so is that of a notice before the true one.
    Stale,
    /// The signature names a key that nobody knows, in v3; so does that of a notice before the
    /// true one.
    WrongSerial,
    /// The answer is signed and about another order.
    AnotherOrder,
    /// The answer breaks off in the middle.
    Truncated,
    /// The answer says that it is longer than it is.
    LyingLength,
    /// The answer is a redirect.
    Redirect,
    /// The answer comes byte by byte.
    SlowDrip,
    /// The answer unpacks to a gibibyte.
    GzipBomb,
    /// The operation is refused with `code` and has no effect.
    Refuse,
    /// The operation has its effect and is refused with `code`.
    RefuseAfterCommit,
    /// The operation is refused with `code`, has no effect, and nobody signs that, in v3.
    RefuseUnsigned,
    /// A notice is sent twice.
    Duplicate,
    /// A notice comes later than it should, so that later ones overtake it.
    Reorder,
    /// A notice never arrives.
    Lose,
    /// A notice that nobody of WeChat Pay signed comes before the true one; or an answer, in v3.
    Forge,
    /// A notice with another amount, signed as it should be, comes before the true one.
    WrongAmount,
}

/// Whether a notice, or an answer of v3, is what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colour {
    /// The truth.
    True,
    /// Sealed with another key.
    Forged,
    /// Sealed as it should be, with another amount.
    WrongAmount,
    /// A probe of WeChat Pay's: its signature is wrong on purpose (v3 reference, 2.3).
    Probe,
    /// Sealed as it should be, ten minutes ago.
    Stale,
    /// Sealed as it should be, under a serial number that nobody knows.
    WrongSerial,
    /// Without any signature.
    Unsigned,
}

/// What the dialect does differently for a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Twist {
    None,
    Unsigned,
    AnotherOrder,
    RefuseBefore(String),
    RefuseAfter(String),
    RefuseUnsigned(String),
    Colour(Colour),
}

/// The faults that are still to happen, in their order.
#[derive(Default)]
pub(crate) struct Faults(pub(crate) Vec<Fault>);

impl Faults {
    /// Takes the first fault for a place.
    pub(crate) fn take(&mut self, place: &str) -> Option<Fault> {
        let at = self
            .0
            .iter()
            .position(|fault| fault.count > 0 && fault.fits(place))?;
        let fault = self.0[at].clone();
        if fault.count > 1 {
            self.0[at].count -= 1;
        } else {
            self.0.remove(at);
        }
        Some(fault)
    }
}

impl Fault {
    /// Whether the request must not have its effect.
    pub(crate) fn prevents(&self) -> bool {
        use FaultKind::{Garbage, GzipBomb, Html, Redirect, ServerError};
        let early = matches!(
            self.kind,
            Garbage | Html | ServerError | Redirect | GzipBomb
        );
        self.kind == FaultKind::DropBefore || (self.before && early)
    }

    /// What the dialect does differently.
    pub(crate) fn twist(&self) -> Twist {
        let code = if self.code.is_empty() {
            "SYSTEMERROR"
        } else {
            &self.code
        };
        match self.kind {
            FaultKind::Unsigned => Twist::Unsigned,
            FaultKind::AnotherOrder => Twist::AnotherOrder,
            FaultKind::Refuse => Twist::RefuseBefore(code.to_owned()),
            FaultKind::RefuseAfterCommit => Twist::RefuseAfter(code.to_owned()),
            FaultKind::RefuseUnsigned => Twist::RefuseUnsigned(code.to_owned()),
            FaultKind::Probe => Twist::Colour(Colour::Probe),
            FaultKind::Stale => Twist::Colour(Colour::Stale),
            FaultKind::WrongSerial => Twist::Colour(Colour::WrongSerial),
            FaultKind::Forge => Twist::Colour(Colour::Forged),
            _ => Twist::None,
        }
    }

    /// What else is sent before a notice, in its place where the true one never comes.
    pub(crate) fn colour(&self) -> Option<Colour> {
        match self.kind {
            FaultKind::WrongAmount => Some(Colour::WrongAmount),
            FaultKind::Unsigned => Some(Colour::Unsigned),
            _ => match self.twist() {
                Twist::Colour(colour) => Some(colour),
                _ => None,
            },
        }
    }

    /// What becomes of the answer.
    pub(crate) fn spoil(&self, answer: HttpResponse) -> Outcome {
        let page =
            "<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";
        let html = |status| HttpResponse::new(status, "text/html", page);
        let manner = match self.kind {
            FaultKind::Truncated => Manner::Truncated,
            FaultKind::LyingLength => Manner::LyingLength,
            FaultKind::SlowDrip => Manner::SlowDrip {
                pause_ms: self.ms.max(1),
            },
            _ => Manner::Whole,
        };
        let answer = match self.kind {
            FaultKind::DropBefore | FaultKind::DropAfterCommit => return Outcome::dropped(),
            FaultKind::Garbage => garbage(&answer),
            FaultKind::Html => html(200),
            FaultKind::ServerError => html(if self.status == 0 { 502 } else { self.status }),
            FaultKind::Redirect => {
                let mut moved = html(302);
                moved
                    .headers
                    .push(("location".to_owned(), "/elsewhere".to_owned()));
                moved
            }
            FaultKind::GzipBomb => gzip_bomb(),
            _ => answer,
        };
        let delay_ms = if self.kind == FaultKind::Delay {
            self.ms
        } else {
            0
        };
        Outcome {
            delay_ms,
            answer: Some((answer, manner)),
        }
    }
}

/// Bytes that mean nothing and begin as the answer's dialect does.
fn garbage(answer: &HttpResponse) -> HttpResponse {
    let kind = answer.header("content-type").unwrap_or_default();
    match kind.starts_with("application/json") {
        true => HttpResponse::new(
            200,
            "application/json",
            b"{\"code_url\":\"weix\x00\xff\xfe{{".to_vec(),
        ),
        false => HttpResponse::new(
            200,
            "text/xml",
            b"<xml><return_code><![CDATA[SUCC\x00\xff\xfe<<".to_vec(),
        ),
    }
}

/// A gibibyte of nothing in a mebibyte: a gzip file may be the sum of several.
fn gzip_bomb() -> HttpResponse {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![0u8; 16 << 20];
    // Writing into memory cannot fail.
    let _ = encoder.write_all(&zeros);
    let mut response = HttpResponse::new(
        200,
        "text/xml",
        encoder.finish().unwrap_or_default().repeat(64),
    );
    response
        .headers
        .push(("content-encoding".to_owned(), "gzip".to_owned()));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_happens_where_and_as_often_as_it_was_asked_for() {
        let mut faults = Faults(vec![
            Fault::once("POST /pay/unifiedorder", FaultKind::Garbage).times(2),
            Fault::once("/secapi/*", FaultKind::Html),
            Fault::once("notice", FaultKind::Lose),
        ]);
        assert!(faults.take("/pay/unifiedorderx").is_none());
        assert_eq!(
            faults.take("/secapi/pay/refund").unwrap().kind,
            FaultKind::Html
        );
        assert!(faults.take("/secapi/pay/refund").is_none());
        assert!(faults.take("/pay/unifiedorder").is_some());
        assert!(faults.take("/pay/unifiedorder").is_some());
        assert!(faults.take("/pay/unifiedorder").is_none());
        assert_eq!(faults.take("notice/refund").unwrap().kind, FaultKind::Lose);
        assert!(faults.0.is_empty());
        let one = Fault::once("GET /v3/a/{number}/b", FaultKind::Html);
        assert!(one.fits("/v3/a/7/b") && !one.fits("/v3/a/7") && !one.fits("/v3/a/7/b/c"));
    }
}
