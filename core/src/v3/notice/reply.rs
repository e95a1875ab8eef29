//! What WeChat Pay wants to hear (v3 reference, 4.2).

use crate::wire::Response;
use serde_json::json;

/// The reply that ends the repetition of a notice.
///
/// It may be sent only after what the notice says is stored. An empty 204 would do for most products;
/// 200 with these words is taken by all, old ones too.
pub fn reply_success() -> Response {
    response(200, "SUCCESS", "成功")
}

/// The reply that asks for the notice again.
pub fn reply_fail(message: &str) -> Response {
    let message: String = message.chars().take(128).collect();
    response(500, "FAIL", &message)
}

fn response(status: u16, code: &str, message: &str) -> Response {
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Response {
        status,
        headers,
        body: json!({ "code": code, "message": message })
            .to_string()
            .into_bytes(),
    }
}
