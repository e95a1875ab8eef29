use super::refusals::No;
use super::{Call, Said, seal};
use crate::book::Moment;
use crate::faults::{Colour, Twist};
use crate::message::{HttpRequest, HttpResponse};
use crate::platform::falls;
use serde_json::{Value, json};

const JSON: &str = "application/json; charset=utf-8";

/// A refusal before it is known who calls: nothing signs it (v3 reference, 2.4).
pub(super) fn unsigned(no: &No, request: &HttpRequest, at: Moment) -> HttpResponse {
    let mut response = refused(no);
    // These paths answer 401 without an id.
    let bare = no.status == 401 && request.path().starts_with("/v3/pay/transactions/");
    if !bare {
        response.headers.push(request_id(no.number(), at));
    }
    response
}

/// Puts an answer into its form and signs it.
pub(super) fn seal(call: &mut Call, said: Result<Said, No>, twist: &Twist) -> HttpResponse {
    let at = call.at;
    let (mut response, number) = match said {
        Ok(Said::File(file)) => return file,
        Ok(Said::Nothing) => (HttpResponse::default().with_status(204), 0),
        Ok(Said::Body(mut body)) => {
            if *twist == Twist::AnotherOrder {
                talk_of_another(&mut body);
            }
            (HttpResponse::new(200, JSON, body.to_string()), 0)
        }
        Err(no) => (refused(&no), no.number()),
    };
    response.headers.push(request_id(number, at));
    let colour = match twist {
        Twist::Colour(colour) => *colour,
        Twist::Unsigned => Colour::Unsigned,
        _ if falls(at, call.world.platform.probes) => Colour::Probe,
        _ => Colour::True,
    };
    let asked = call.request.header("wechatpay-serial");
    let mch_id = &call.merchant.mch_id;
    match call.world.platform.for_answer(mch_id, asked, at) {
        Ok(key) => {
            let signed = seal::headers(&key, colour, &response.body, at);
            response.headers.extend(signed);
            response
        }
        Err(_) => refused(&No::new("SYSTEM_ERROR", "系统异常，请稍后重试")),
    }
}

fn refused(no: &No) -> HttpResponse {
    let mut body = json!({ "code": no.code, "message": no.message });
    if let Some(detail) = &no.detail {
        body["detail"] = detail.clone();
    }
    HttpResponse::new(no.status, JSON, body.to_string())
}

/// The id of a request, whose last digits are an internal number.
fn request_id(number: u32, at: Moment) -> (String, String) {
    let id = format!("08{}-{number}", at.chance.nonce().to_ascii_uppercase());
    ("request-id".to_owned(), id)
}

/// Makes an answer one about another order, which is then signed as it should be.
fn talk_of_another(body: &mut Value) {
    for (name, value) in [
        ("out_trade_no", "ANOTHER-ORDER-0001"),
        ("transaction_id", "4200000000200001010000000001"),
        ("prepay_id", "wx20000101000000another0000000000000"),
        ("out_refund_no", "ANOTHER-REFUND-0001"),
        ("combine_out_trade_no", "ANOTHER-ORDER-0001"),
        ("out_order_no", "ANOTHER-SHARING-0001"),
        ("out_return_no", "ANOTHER-RETURN-0001"),
        ("out_bill_no", "ANOTHERBILL0001"),
    ] {
        if let Some(slot) = body.get_mut(name) {
            *slot = value.into();
        }
    }
}
