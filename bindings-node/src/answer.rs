//! What crosses to JavaScript: one text for the ordinary success, the whole for everything else.

use fenpay::{Engine, Reply};
use napi::bindgen_prelude::{Buffer, BufferSlice, Either, Result};
use napi::{Env, JsString};
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

/// What crosses: the text of a success, with a short blob as Latin-1 behind a line end, or the whole.
///
/// JSON text holds no line end. A Buffer over memory of ours would cost more than the whole call, and
/// thousands that wait for garbage collection make every allocation slow.
pub type Given<'env> = Either<JsString<'env>, Whole>;

/// The same, from another thread.
pub type Sent = Either<String, Whole>;

/// The longest blob that goes as text.
const SHORT: usize = 64 << 10;

impl From<Reply> for Answer {
    fn from(reply: Reply) -> Answer {
        Answer {
            status: reply.status,
            body: text(&reply.body),
            blob: reply.blob,
        }
    }
}

impl Answer {
    /// The success that says nothing but this.
    pub fn done(body: &Value) -> Answer {
        Answer {
            status: 0,
            body: text(body),
            blob: None,
        }
    }

    /// The form in which it crosses to the JavaScript that waits for it.
    ///
    /// # Errors
    /// What Node says when it has no memory for it.
    pub fn given(mut self, env: &Env) -> Result<Given<'_>> {
        if !self.is_text() {
            return Ok(Either::B(self.whole()));
        }
        if !self.body.is_ascii() {
            return env.create_string(&self.body).map(Either::A);
        }
        let mut bytes = std::mem::take(&mut self.body).into_bytes();
        if let Some(blob) = &self.blob {
            bytes.push(b'\n');
            bytes.extend_from_slice(blob);
        }
        // ASCII is the quickest of V8's texts to make, and to read.
        env.create_string_latin1(bytes).map(Either::A)
    }

    /// The form in which a courier carries it.
    pub fn sent(self) -> Sent {
        match (self.is_text(), &self.blob) {
            (true, None) => Either::A(self.body),
            _ => Either::B(self.whole()),
        }
    }

    /// Whether it is a success that a text can hold.
    fn is_text(&self) -> bool {
        let fits = |blob: &Vec<u8>| blob.len() <= SHORT && self.body.is_ascii();
        self.status == 0 && self.blob.as_ref().is_none_or(fits)
    }

    fn whole(self) -> Whole {
        Whole {
            status: self.status.into(),
            body: self.body,
            blob: self.blob.map(Buffer::from),
        }
    }
}

/// JSON, without the detour over `Display`.
fn text(body: &Value) -> String {
    let mut bytes = Vec::with_capacity(1024);
    let written = serde_json::to_writer(&mut bytes, body).is_ok();
    match String::from_utf8(bytes) {
        Ok(text) if written => text,
        _ => body.to_string(),
    }
}

/// Does something that gives an answer; a panic inside is one too, with status 900.
pub fn guarded(work: impl FnOnce() -> Answer) -> Answer {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Reply::panicked().into())
}

/// The value of a JSON text, or the reply that refuses it; `name` says what it was to be.
///
/// No text is null.
pub fn value(name: &str, json: Option<&str>) -> std::result::Result<Value, Answer> {
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
