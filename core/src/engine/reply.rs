use crate::error::{Advice, Error, Result};
use crate::wire::Response;
use serde_json::{Value, json};

/// What an operation gave: the same four parts in every language.
#[derive(Clone, Debug)]
pub struct Reply {
    /// 0 on success, else the [`Kind`](crate::Kind)'s number.
    pub status: u16,
    /// What may be done next, if it failed.
    pub advice: Option<Advice>,
    /// The result, or the error as data.
    pub body: Value,
    /// Exact bytes beside the result: a bill, an encoded message.
    pub blob: Option<Vec<u8>>,
    /// The error, if it failed.
    pub error: Option<Error>,
}

impl Reply {
    /// A result.
    pub fn done(body: Value) -> Reply {
        Reply {
            status: 0,
            advice: None,
            body,
            blob: None,
            error: None,
        }
    }

    /// A result with exact bytes beside it.
    pub fn with_blob(body: Value, blob: Vec<u8>) -> Reply {
        Reply {
            blob: Some(blob),
            ..Reply::done(body)
        }
    }

    /// An error.
    pub fn failed(error: Error) -> Reply {
        Reply {
            status: error.kind().number(),
            advice: Some(error.advice()),
            body: describe(&error),
            blob: None,
            error: Some(error),
        }
    }

    /// A parameter that did not even reach the engine: what a binding says of a value that its
    /// language has and the waist has not. Nothing was done.
    pub fn refused(field: &str, text: &str) -> Reply {
        Reply::failed(Error::input(field, text))
    }

    /// A call that does not fit the state of its engine, as one on an engine that is closed.
    pub fn misplaced(text: &str) -> Reply {
        Reply::failed(Error::state(text))
    }

    /// A panic that a binding caught outside of the engine. The outcome is unknown.
    pub fn panicked() -> Reply {
        Reply::failed(Error::internal("a panic inside Fenpay"))
    }

    /// The result's body, or the error.
    ///
    /// # Errors
    /// The error that the operation ended with.
    pub fn ok(self) -> Result<Value> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.body),
        }
    }
}

/// An error as data.
pub(super) fn describe(error: &Error) -> Value {
    let problem = |p: &crate::error::Problem| json!({ "field": p.field, "text": p.text });
    json!({
        "kind": error.kind().name(),
        "advice": error.advice().word(),
        "op": error.operation(),
        "field": error.field(),
        "text": error.text(),
        "code": error.code(),
        "message": error.message(),
        "request_id": error.wechat_request_id(),
        "authentic": error.is_authentic(),
        "problems": error.problems().iter().map(problem).collect::<Vec<_>>(),
    })
}

/// The exact answer to send to WeChat Pay for a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpReply {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl HttpReply {
    pub(super) fn json(&self) -> Value {
        let headers = self
            .headers
            .iter()
            .map(|(n, v)| (n.clone(), Value::from(v.as_str())));
        json!({
            "status": self.status,
            "headers": Value::Object(headers.collect()),
            "body": self.body,
        })
    }
}

impl From<Response> for HttpReply {
    fn from(response: Response) -> HttpReply {
        HttpReply {
            status: response.status,
            headers: response.headers,
            body: String::from_utf8_lossy(&response.body).into_owned(),
        }
    }
}
