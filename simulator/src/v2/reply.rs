use super::routes::Route;
use super::{Call, No, Said, refusals};
use crate::faults::Twist;
use crate::message::HttpResponse;
use fenpay::v2::{SignType, sign};
use fenpay::wire::{Fields, xml};

const XML: &str = "text/xml; charset=utf-8";

/// What nginx says to whoever shows no certificate where one is demanded.
pub(super) fn no_certificate() -> HttpResponse {
    let page = "<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n\
        <body bgcolor=\"white\">\r\n<center><h1>400 Bad Request</h1></center>\r\n\
        <center>No required SSL certificate was sent</center>\r\n<hr><center>nginx</center>\r\n\
        </body>\r\n</html>\r\n";
    HttpResponse::new(400, "text/html", page)
}

/// What nginx says of a path that it does not know.
pub(super) fn not_found() -> HttpResponse {
    let page = "<html>\r\n<head><title>404 Not Found</title></head>\r\n<body bgcolor=\"white\">\r\n\
        <center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
    HttpResponse::new(404, "text/html", page)
}

/// A refusal of the message itself: `return_code` is `FAIL` and nothing is signed.
pub(super) fn message(route: &Route, text: &str, code: Option<&str>) -> HttpResponse {
    let mut fields = Fields::new();
    fields.set("return_code", "FAIL");
    fields.set("return_msg", text.to_owned());
    if let Some(code) = code {
        fields.set("result_code", "FAIL");
        fields.set("err_code", code.to_owned());
        fields.set("err_code_des", text.to_owned());
    }
    if route.file {
        fields.set("error_code", "20001");
    }
    write(&fields)
}

/// Puts an answer under its envelope and signs it, where the operation's answers are signed.
pub(super) fn seal(call: &Call, said: Result<Said, No>, twist: &Twist) -> HttpResponse {
    let mut nested = String::new();
    let mut fields = match said {
        Ok(Said::File(file)) => return file,
        Ok(Said::Bare(fields)) => return write(&fields),
        Err(No::Message(text)) => return message(call.route, &text, None),
        Err(No::Business(_, text)) if call.route.file => return message(call.route, &text, None),
        Ok(Said::Nested(fields, xml)) => {
            nested = xml;
            envelope(call, fields, None)
        }
        Ok(Said::Fields(fields)) => envelope(call, fields, None),
        Err(No::Business(code, text)) => envelope(call, Fields::new(), Some((code, text))),
    };
    if matches!(twist, Twist::AnotherOrder) {
        talk_of_another(&mut fields);
    }
    if call.route.signed && !matches!(twist, Twist::Unsigned) {
        sign_fields(&mut fields, &call.merchant.key, call.algorithm);
    }
    let mut response = write(&fields);
    if !nested.is_empty() {
        let body =
            String::from_utf8_lossy(&response.body).replace("</xml>", &format!("{nested}</xml>"));
        response.body = body.into_bytes();
    }
    response
}

/// The fields that every answer begins with.
fn envelope(
    call: &Call,
    said: Fields<'static>,
    refused: Option<(String, String)>,
) -> Fields<'static> {
    let mut fields = Fields::with_capacity(said.len() + 12);
    fields.set("return_code", "SUCCESS");
    fields.set("return_msg", "OK");
    let merchant_field = call.route.merchant_field[0];
    let identity = [
        call.route.app_field,
        merchant_field,
        "sub_appid",
        "sub_mch_id",
        "device_info",
    ];
    for name in identity {
        if let Some(value) = call.get(name) {
            fields.set(name, value.to_owned());
        }
    }
    if call.route.signed || refused.is_none() {
        fields.set("nonce_str", call.at.chance.nonce());
    }
    match refused {
        None => fields.set("result_code", "SUCCESS"),
        Some((code, text)) => {
            fields.set("result_code", "FAIL");
            fields.set("err_code", code);
            fields.set("err_code_des", text);
        }
    }
    for (name, value) in said.iter() {
        fields.set(name.to_owned(), value.to_owned());
    }
    fields
}

/// Makes an answer one about another order, which is then signed as it should be.
fn talk_of_another(fields: &mut Fields<'static>) {
    for (name, value) in [
        ("out_trade_no", "ANOTHER-ORDER-0001"),
        ("transaction_id", "4200000000200001010000000001"),
        ("prepay_id", "wx20000101000000another0000000000000"),
        ("out_refund_no", "ANOTHER-REFUND-0001"),
        ("out_refund_no_0", "ANOTHER-REFUND-0001"),
    ] {
        if fields.get(name).is_some() {
            fields.set(name, value);
        }
    }
}

/// Adds the signature.
pub(super) fn sign_fields(fields: &mut Fields<'static>, key: &str, algorithm: SignType) {
    if let Ok(signature) = sign::sign(fields, key, algorithm) {
        fields.set("sign", signature);
    }
}

/// Writes fields as a message.
pub(super) fn write(fields: &Fields) -> HttpResponse {
    match xml::write(fields) {
        Ok(body) => HttpResponse::new(200, XML, body),
        Err(_) => HttpResponse::new(500, "text/plain", refusals::sentence("SYSTEMERROR")),
    }
}
