//! What crosses to JavaScript: one text for the ordinary success, the whole for everything else.

use fenpay::{Engine, Reply};
use napi::bindgen_prelude::{Buffer, BufferSlice, Either};
use napi_derive::napi;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A reply as texts and bytes, made on whatever thread did the work.
pub struct Answer {
    /// 0, or the kind's number.
    pub status: u16,
    /// The reply's body as JSON.
    pub body: String,
    /// Its blob.
    pub blob: Option<Vec<u8>>,
}

/// A reply that is more than the text of a success.
#[napi(object)]
pub struct Whole {
    /// 0, or the kind's number.
    pub status: u32,
    /// The reply's body as JSON.
    pub body: String,
    /// Its blob.
    pub blob: Option<Buffer>,
}

/// What a synchronous call gives JavaScript.
pub type Given = Either<String, Whole>;

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Answer {
        Answer {
            status: reply.status,
            body: reply.body.to_string(),
            blob: reply.blob,
        }
    }
}

impl Answer {
    /// The success that says nothing but this.
    pub fn done(body: &Value) -> Answer {
        Answer {
            status: 0,
            body: body.to_string(),
            blob: None,
        }
    }

    /// The form in which it crosses.
    pub fn given(self) -> Given {
        match self {
            Answer {
                status: 0,
                body,
                blob: None,
            } => Either::A(body),
            Answer { status, body, blob } => Either::B(Whole {
                status: status.into(),
                body,
                blob: blob.map(Buffer::from),
            }),
        }
    }
}

/// Does something that gives an answer; a panic inside is one too, with status 900.
pub fn guarded(work: impl FnOnce() -> Answer) -> Answer {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Reply::panicked().into())
}

/// The value of a JSON text, or the reply that refuses it; `name` says what it was to be.
///
/// No text is null.
pub fn value(name: &str, json: Option<&str>) -> Result<Value, Answer> {
    match json {
        None => Ok(Value::Null),
        Some(json) => Engine::parse(json.as_bytes())
            .map_err(|error| Reply::refused(name, error.text()).into()),
    }
}

/// A copy of the bytes of a buffer, for another thread: JavaScript may change them meanwhile.
pub fn copied(blob: Option<BufferSlice>) -> Option<Vec<u8>> {
    blob.map(|bytes| bytes.to_vec())
}
