//! What WeChat Pay wants to hear.

use crate::error::Result;
use crate::v2::{Account, sign};
use crate::wire::{Fields, Response, xml};

const SUCCESS: &[u8] = b"<xml><return_code><![CDATA[SUCCESS]]></return_code>\
<return_msg><![CDATA[OK]]></return_msg></xml>";

/// The reply that ends the repetition of a notice (v2 reference, 4.1).
///
/// It may be sent only after what the notice says is stored.
pub fn reply_success() -> Response {
    response(SUCCESS.to_vec())
}

/// The reply that asks for the notice again; characters that XML cannot hold are left out.
pub fn reply_fail(message: &str) -> Response {
    let legal = |c: &char| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    let message: String = message
        .chars()
        .filter(legal)
        .take(128)
        .collect::<String>()
        .replace("]]>", "");
    let body = format!(
        "<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[{message}]]></return_msg></xml>"
    );
    response(body.into_bytes())
}

/// The signed reply to a callback of native mode 1: the order that was made, or why there is none (v2
/// reference, 4.5).
///
/// # Errors
/// `Input` for a value that XML cannot hold, and for an empty key.
pub fn scan_reply(
    account: &Account,
    appid: &str,
    nonce: &str,
    prepay_id: std::result::Result<&str, &str>,
) -> Result<Response> {
    let mut fields = Fields::with_capacity(8);
    fields.set("return_code", "SUCCESS");
    fields.set("appid", appid);
    fields.set("mch_id", account.mch_id.as_str());
    fields.set("nonce_str", nonce);
    match prepay_id {
        Ok(id) => {
            fields.set("prepay_id", id);
            fields.set("result_code", "SUCCESS");
        }
        Err(why) => {
            fields.set("result_code", "FAIL");
            fields.set("err_code_des", why);
        }
    }
    let sign = sign::sign(&fields, account.key.expose(), account.sign_type)?;
    fields.set("sign", sign);
    xml::write(&fields).map(response)
}

fn response(body: Vec<u8>) -> Response {
    let headers = vec![(
        "content-type".to_owned(),
        "text/xml; charset=utf-8".to_owned(),
    )];
    Response {
        status: 200,
        headers,
        body,
    }
}
