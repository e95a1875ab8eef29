use super::identity;
use super::orders::{self, draft, told};
use super::refusals::{No, coded};
use super::{Call, Said};
use crate::book::{CodeSeen, DOUBTFUL, OrderKind, OrderState, Refusal, Tongue};
use crate::merchant::openid_of;
use serde_json::json;

/// A payment can be reversed for 7 days (v3 reference, 7.2).
const REVERSIBLE_MS: i64 = 7 * 24 * 3_600_000;

/// `POST /v3/pay/transactions/codepay` and that of a service provider.
pub(super) fn pay(call: &mut Call) -> Result<Said, No> {
    let seller = identity::seller(call)?;
    let code = call.own("/payer/auth_code");
    let shape = code.len() == 18 && code.bytes().all(|b| b.is_ascii_digit());
    if !shape || !(10..=15).contains(&code[..2].parse::<u32>().unwrap_or(0)) {
        return Err(coded("AUTH_CODE_INVALID"));
    }
    if let Some(place) = repeated(call, seller.sub_mchid.as_deref())? {
        return answer(call, place);
    }
    let mch_id = call.merchant.mch_id.clone();
    match call.world.book.codes_seen.get(&code) {
        Some(seen) if seen.charged => return Err(coded("AUTH_CODE_ERROR")),
        Some(seen) if seen.mch_id != mch_id => return Err(coded("AUTH_CODE_INVALID")),
        _ => {}
    }
    let mut order = draft(call, OrderKind::Code, seller)?;
    order.openid = Some(openid_of(&order.appid, &code));
    let reaction = call.book().react_on_the_spot(&code, order.total);
    // A code that cannot be charged leaves no order behind.
    if let Some(refused) = reaction.code.as_deref().filter(|c| c.starts_with("AUTH")) {
        return Err(coded(refused));
    }
    let at = call.at;
    let place = call.book().place(order, at);
    let charged = true;
    call.book()
        .codes_seen
        .insert(code, CodeSeen { mch_id, charged });
    let refused = call.book().begin_on_the_spot(place, &reaction, at);
    call.book().catch_up(at);
    match refused {
        None => answer(call, place),
        Some(code) if code == "USERPAYING" => answer(call, place),
        Some(code) => {
            if !DOUBTFUL.contains(&code.as_str()) {
                call.world.book.orders[place].state = OrderState::PayError;
            }
            Err(coded(&code))
        }
    }
}

/// The payment that has the number already, if this is its repetition.
fn repeated(call: &Call, sub: Option<&str>) -> Result<Option<usize>, No> {
    let number = call.own("/out_trade_no");
    let Some(place) = call.world.book.find(&call.merchant.mch_id, sub, &number) else {
        return Ok(None);
    };
    let order = &call.world.book.orders[place];
    match order.state {
        OrderState::Success | OrderState::Refund => Err(Refusal::OrderPaid.into()),
        OrderState::Closed => Err(Refusal::OrderClosed.into()),
        OrderState::Revoked => Err(Refusal::OrderReversed.into()),
        _ if order.tongue != Tongue::V3 => Err(Refusal::PaymentFailed.into()),
        _ if order.asked != call.asked() => Err(Refusal::OrderDiffers.into()),
        OrderState::UserPaying => Ok(Some(place)),
        OrderState::NotPay | OrderState::PayError => Err(Refusal::PaymentFailed.into()),
    }
}

/// What a payment on the spot has come to.
fn answer(call: &Call, place: usize) -> Result<Said, No> {
    let order = &call.world.book.orders[place];
    match order.state {
        OrderState::Success => Ok(Said::Body(told(order, 0))),
        OrderState::UserPaying => Err(coded("USERPAYING")),
        _ => Err(coded("TRADE_ERROR")),
    }
}

/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` and that of a service provider.
pub(super) fn reverse(call: &mut Call) -> Result<Said, No> {
    let seller = identity::seller(call)?;
    let place = orders::find(call, seller.sub_mchid.as_deref())?;
    let order = &call.world.book.orders[place];
    if order.kind != OrderKind::Code {
        return Err(No::new("INVALID_REQUEST", "该订单不支持撤销"));
    }
    if call.at.now_ms - order.created_ms > REVERSIBLE_MS {
        return Err(coded("REVERSE_EXPIRE"));
    }
    if call.world.recalls > 0 {
        call.world.recalls -= 1;
        return Err(coded("SYSTEM_ERROR"));
    }
    let at = call.at;
    let reversed = call.book().reverse(place, at);
    reversed.map_err(|refusal| match refusal {
        Refusal::OrderPaid => No::new("TRADE_ERROR", "订单已发生退款，不能撤销"),
        other => other.into(),
    })?;
    let mut said = call.body.clone();
    said["out_trade_no"] = json!(call.path("out_trade_no"));
    Ok(Said::Body(said))
}
