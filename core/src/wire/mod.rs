//! Bytes on the wire: the flat XML dialect both ways, strict JSON, percent-encoding, and plain
//! requests and responses. Nothing here knows what a message means.

mod fields;
mod http;
pub mod json;
pub mod percent;
pub mod xml;

pub use fields::Fields;
pub use http::{Method, Request, Response};
