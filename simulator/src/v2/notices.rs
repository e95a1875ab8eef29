use super::orders::paid_fields;
use super::refunds::{cash_part, coupon_part};
use super::reply;
use crate::book::{Book, Moment, Subject, Tongue};
use crate::faults::Colour;
use crate::merchant::Merchant;
use base64::Engine;
use fenpay::crypto::{aes_ecb, digest};
use fenpay::types::BeijingTime;
use fenpay::v2::SignType;
use fenpay::wire::{Fields, xml};

/// The body of a notice (v2 reference, 4.2 and 4.3); `None` for what v2 has no notices of.
pub(crate) fn notice(
    book: &Book,
    merchant: &Merchant,
    subject: Subject,
    colour: Colour,
    at: Moment,
) -> Option<Vec<u8>> {
    let fields = match subject {
        Subject::Payment(place) => payment(book, merchant, place, colour, at),
        Subject::Refund(place) => refund(book, merchant, place, colour, at),
        _ => return None,
    };
    Some(reply::write(&fields).body)
}

fn payment(
    book: &Book,
    merchant: &Merchant,
    place: usize,
    colour: Colour,
    at: Moment,
) -> Fields<'static> {
    let order = &book.orders[place];
    let mut fields = Fields::new();
    fields.set("return_code", "SUCCESS");
    fields.set("result_code", "SUCCESS");
    fields.set("appid", order.appid.clone());
    fields.set("mch_id", order.mch_id.clone());
    identity_of_served(book, place, &mut fields);
    fields.set("nonce_str", at.chance.nonce());
    paid_fields(order, &mut fields);
    fields.remove("cash_fee_type");
    if colour == Colour::WrongAmount {
        fields.set("total_fee", (order.total + 1).to_string());
        fields.set("cash_fee", (order.total + 1).to_string());
    }
    let algorithm = match order.tongue {
        Tongue::V2Hmac => SignType::HmacSha256,
        Tongue::V2Md5 | Tongue::V3 => SignType::Md5,
    };
    reply::sign_fields(&mut fields, &key(merchant, colour), algorithm);
    fields
}

fn refund(
    book: &Book,
    merchant: &Merchant,
    place: usize,
    colour: Colour,
    at: Moment,
) -> Fields<'static> {
    let refund = &book.refunds[place];
    let order = &book.orders[refund.order];
    let amount = refund.amount + i64::from(colour == Colour::WrongAmount);
    let mut inner = Fields::new();
    inner.set("out_refund_no", refund.out_refund_no.clone());
    inner.set("out_trade_no", order.out_trade_no.clone());
    inner.set("refund_account", refund.account.clone());
    inner.set("refund_fee", amount.to_string());
    inner.set("refund_id", refund.refund_id.clone());
    inner.set("refund_recv_accout", "支付用户零钱");
    inner.set("refund_request_source", "API");
    inner.set("refund_status", refund.state.word());
    inner.set(
        "settlement_refund_fee",
        (amount - coupon_part(order, refund)).to_string(),
    );
    inner.set(
        "settlement_total_fee",
        (order.total - order.coupon).to_string(),
    );
    if let Some(ms) = refund.arrived_ms {
        inner.set("success_time", BeijingTime::from_unix_ms(ms).spaced());
    }
    inner.set("total_fee", order.total.to_string());
    inner.set(
        "transaction_id",
        order.transaction_id.clone().unwrap_or_default(),
    );
    inner.set("cash_refund_fee", cash_part(order, refund).to_string());
    let mut fields = Fields::new();
    fields.set("return_code", "SUCCESS");
    fields.set("appid", order.appid.clone());
    fields.set("mch_id", order.mch_id.clone());
    identity_of_served(book, refund.order, &mut fields);
    fields.set("nonce_str", at.chance.nonce());
    fields.set("req_info", sealed(&inner, &key(merchant, colour)));
    fields
}

fn identity_of_served(book: &Book, order: usize, fields: &mut Fields<'static>) {
    let order = &book.orders[order];
    for (name, value) in [
        ("sub_appid", &order.sub_appid),
        ("sub_mch_id", &order.sub_mch_id),
    ] {
        if let Some(value) = value {
            fields.set(name, value.clone());
        }
    }
}

/// A forger has every letter of the key wrong.
fn key(merchant: &Merchant, colour: Colour) -> String {
    match colour {
        Colour::Forged => merchant
            .key
            .chars()
            .rev()
            .map(|c| if c == 'f' { 'e' } else { 'f' })
            .collect(),
        _ => merchant.key.clone(),
    }
}

/// AES-256-ECB under the lower-case hex of the key's MD5, in base64.
fn sealed(inner: &Fields, key: &str) -> String {
    let plain = xml::write(inner).unwrap_or_default();
    let plain = String::from_utf8_lossy(&plain).replacen("<xml>", "<root>", 1);
    let plain = plain.strip_suffix("</xml>").unwrap_or(&plain).to_owned() + "</root>";
    let mut secret = [0u8; 32];
    secret.copy_from_slice(digest::md5_hex_lower(key.as_bytes()).as_bytes());
    let sealed = aes_ecb::seal(&secret, plain.as_bytes()).unwrap_or_default();
    base64::engine::general_purpose::STANDARD.encode(sealed)
}
