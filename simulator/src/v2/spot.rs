use super::orders::{draft, paid_fields};
use super::refusals::coded;
use super::{Call, No, Said};
use crate::book::{CodeSeen, DOUBTFUL, OrderKind, OrderState, Refusal};
use crate::merchant::openid_of;
use fenpay::wire::Fields;

/// A payment can be reversed for 7 days (v2 reference, 2.5).
const REVERSIBLE_MS: i64 = 7 * 24 * 3_600_000;

/// `POST /pay/micropay`.
pub(super) fn micropay(call: &mut Call) -> Result<Said, No> {
    let code = call
        .own("auth_code")
        .ok_or_else(|| No::lacks("auth_code"))?;
    let shape = code.len() == 18 && code.bytes().all(|b| b.is_ascii_digit());
    if !shape || !(10..=15).contains(&code[..2].parse::<u32>().unwrap_or(0)) {
        return Err(coded("AUTH_CODE_INVALID"));
    }
    pay(call, OrderKind::Code, &code)
}

/// `POST /pay/facepay`.
pub(super) fn facepay(call: &mut Call) -> Result<Said, No> {
    let code = call
        .own("face_code")
        .ok_or_else(|| No::lacks("face_code"))?;
    pay(call, OrderKind::Face, &code)
}

fn pay(call: &mut Call, kind: OrderKind, code: &str) -> Result<Said, No> {
    if let Some(place) = repeated(call)? {
        return told(call, place);
    }
    let mch_id = call.merchant.mch_id.clone();
    match call.world.book.codes_seen.get(code) {
        Some(seen) if seen.charged => return Err(coded("AUTH_CODE_ERROR")),
        Some(seen) if seen.mch_id != mch_id => return Err(coded("AUTH_CODE_INVALID")),
        _ => {}
    }
    let mut order = draft(call, kind)?;
    if order.openid.is_none() {
        order.openid = Some(openid_of(&order.appid, code));
    }
    let reaction = call.book().react_on_the_spot(code, order.total);
    // A code that cannot be charged leaves no order behind.
    if let Some(refused) = reaction.code.as_deref().filter(|c| c.starts_with("AUTH")) {
        return Err(coded(refused));
    }
    let at = call.at;
    let place = call.book().place(order, at);
    call.book().codes_seen.insert(
        code.to_owned(),
        CodeSeen {
            mch_id,
            charged: true,
        },
    );
    let refused = call.book().begin_on_the_spot(place, &reaction, at);
    call.book().catch_up(at);
    match refused {
        None => told(call, place),
        Some(code) if code == "USERPAYING" => told(call, place),
        Some(code) => {
            if !DOUBTFUL.contains(&code.as_str()) {
                call.world.book.orders[place].state = OrderState::PayError;
            }
            Err(coded(&code))
        }
    }
}

/// The payment that has the number already, if this is its repetition.
fn repeated(call: &Call) -> Result<Option<usize>, No> {
    let number = call.get("out_trade_no").unwrap_or_default();
    let Some(place) = call
        .world
        .book
        .find(&call.merchant.mch_id, call.get("sub_mch_id"), number)
    else {
        return Ok(None);
    };
    let order = &call.world.book.orders[place];
    match order.state {
        OrderState::Success | OrderState::Refund => Err(Refusal::OrderPaid.into()),
        OrderState::Closed => Err(Refusal::OrderClosed.into()),
        OrderState::Revoked => Err(Refusal::OrderReversed.into()),
        _ if order.asked != call.asked() => Err(Refusal::OrderDiffers.into()),
        OrderState::UserPaying => Ok(Some(place)),
        OrderState::NotPay | OrderState::PayError => Err(Refusal::PaymentFailed.into()),
    }
}

/// What a payment on the spot has come to.
fn told(call: &Call, place: usize) -> Result<Said, No> {
    let order = &call.world.book.orders[place];
    match order.state {
        OrderState::Success => {
            let mut fields = Fields::new();
            paid_fields(order, &mut fields);
            Ok(Said::Fields(fields))
        }
        OrderState::UserPaying => Err(coded("USERPAYING")),
        _ => Err(coded("TRADE_ERROR")),
    }
}

/// `POST /secapi/pay/reverse`.
pub(super) fn reverse(call: &mut Call) -> Result<Said, No> {
    undo(call, OrderKind::Code)
}

/// `POST /secapi/pay/facepayreverse`.
pub(super) fn face_reverse(call: &mut Call) -> Result<Said, No> {
    undo(call, OrderKind::Face)
}

fn undo(call: &mut Call, kind: OrderKind) -> Result<Said, No> {
    let place = call.order()?;
    let order = &call.world.book.orders[place];
    if order.kind != kind {
        return Err(No::business("INVALID_REQUEST", "该订单不支持撤销"));
    }
    if call.at.now_ms - order.created_ms > REVERSIBLE_MS {
        return Err(No::business(
            "REVERSE_EXPIRE",
            "订单无法撤销，超过7天请使用退款",
        ));
    }
    let again = call.world.recalls > 0;
    if again {
        call.world.recalls -= 1;
    } else {
        let at = call.at;
        call.book()
            .reverse(place, at)
            .map_err(|refusal| match refusal {
                Refusal::OrderPaid => No::business("TRADE_ERROR", "订单已发生退款，不能撤销"),
                other => other.into(),
            })?;
    }
    let mut fields = Fields::new();
    fields.set("recall", if again { "Y" } else { "N" });
    Ok(Said::Fields(fields))
}
