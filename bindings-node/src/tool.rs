//! What needs no engine.

use crate::answer::{Given, guarded, value};
use fenpay::{Engine, Reply};
use napi::Env;
use napi::bindgen_prelude::{BufferSlice, Result};
use napi_derive::napi;

/// The version of this half, which the shell holds against its own.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Does a verb that needs no engine.
#[napi(catch_unwind)]
pub fn tool<'env>(
    env: &'env Env,
    op: String,
    params: Option<String>,
    blob: Option<BufferSlice>,
) -> Result<Given<'env>> {
    guarded(|| match value("params", params.as_deref()) {
        Ok(params) => Engine::tool(&op, &params, blob.as_deref())
            .unwrap_or_else(|| Reply::refused("op", "there is no such tool"))
            .into(),
        Err(refused) => refused,
    })
    .given(env)
}
