use super::checks::amount;
use super::{Call, No, Said};
use crate::book::{Order, Refund, RefundAsked, Refusal};
use fenpay::types::BeijingTime;
use fenpay::wire::Fields;

/// How many refunds a page of a query holds (v2 reference, 2.7).
const PAGE: usize = 10;
const ACCOUNTS: [&str; 2] = [
    "REFUND_SOURCE_UNSETTLED_FUNDS",
    "REFUND_SOURCE_RECHARGE_FUNDS",
];

/// `POST /secapi/pay/refund` and `POST /secapi/pay/refundv2`.
pub(super) fn refund(call: &mut Call) -> Result<Said, No> {
    let order = call.order()?;
    let account = call
        .own("refund_account")
        .unwrap_or_else(|| ACCOUNTS[0].to_owned());
    if !ACCOUNTS.contains(&account.as_str()) {
        return Err(No::wrong("refund_account"));
    }
    let fee = |name: &str| {
        call.get(name)
            .and_then(amount)
            .ok_or_else(|| No::message(format!("invalid {name}")))
    };
    let (notify_url, tongue) = call.world.book.refund_address(
        &call.merchant.mch_id,
        call.get("notify_url"),
        call.tongue(),
    );
    let asked = RefundAsked {
        mch_id: call.merchant.mch_id.clone(),
        order,
        out_refund_no: call.own("out_refund_no").unwrap_or_default(),
        total: fee("total_fee")?,
        amount: fee("refund_fee")?,
        account,
        notify_url,
        tongue,
    };
    let at = call.at;
    let place = call.book().refund(asked, at)?;
    let (refund, order) = (
        &call.world.book.refunds[place],
        &call.world.book.orders[order],
    );
    let mut fields = Fields::new();
    common(order, &mut fields);
    fields.set("out_refund_no", refund.out_refund_no.clone());
    fields.set("refund_id", refund.refund_id.clone());
    fields.set("refund_channel", "");
    fields.set("refund_fee", refund.amount.to_string());
    fields.set("coupon_refund_fee", coupon_part(order, refund).to_string());
    fields.set("coupon_refund_count", "0");
    fields.set("cash_refund_fee", cash_part(order, refund).to_string());
    if order.coupon > 0 {
        fields.set(
            "settlement_refund_fee",
            cash_part(order, refund).to_string(),
        );
    }
    Ok(Said::Fields(fields))
}

/// `POST /pay/refundquery` and `POST /pay/refundqueryv2`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let offset = match call.get("offset") {
        None => 0,
        Some(text) => text.parse::<usize>().map_err(|_| No::wrong("offset"))?,
    };
    let (order, all) = found(call)?;
    let page: Vec<_> = all.iter().skip(offset).take(PAGE).collect();
    if page.is_empty() {
        return Err(Refusal::RefundUnknown.into());
    }
    let mut fields = Fields::new();
    common(order, &mut fields);
    fields.set("total_refund_count", all.len().to_string());
    fields.set("refund_count", page.len().to_string());
    for (n, refund) in page.iter().enumerate() {
        one(order, refund, n, &mut fields);
    }
    Ok(Said::Fields(fields))
}

/// The order and the refunds that are asked for: by the refund's id, else by its number, else all
/// of the order's.
fn found<'c>(call: &'c Call) -> Result<(&'c Order, Vec<&'c Refund>), No> {
    let book = &call.world.book;
    let single = match (call.get("refund_id"), call.get("out_refund_no")) {
        (Some(id), _) => Some(book.find_refund_id(id)),
        (None, Some(number)) => Some(book.find_refund(&call.merchant.mch_id, number)),
        (None, None) => None,
    };
    let mine = |refund: &Refund| {
        let order = &book.orders[refund.order];
        let sub = order.sub_mch_id.as_deref() == call.get("sub_mch_id");
        !refund.reversal && refund.mch_id == call.merchant.mch_id && sub
    };
    match single {
        Some(place) => {
            let refund = place
                .map(|place| &book.refunds[place])
                .filter(|refund| mine(refund));
            let refund = refund.ok_or(Refusal::RefundUnknown)?;
            Ok((&book.orders[refund.order], vec![refund]))
        }
        None => {
            let order = &book.orders[call.order()?];
            let all = order.refunds.iter().map(|&place| &book.refunds[place]);
            Ok((order, all.filter(|refund| mine(refund)).collect()))
        }
    }
}

fn common(order: &Order, fields: &mut Fields<'static>) {
    fields.set(
        "transaction_id",
        order.transaction_id.clone().unwrap_or_default(),
    );
    fields.set("out_trade_no", order.out_trade_no.clone());
    fields.set("total_fee", order.total.to_string());
    if order.coupon > 0 {
        fields.set(
            "settlement_total_fee",
            (order.total - order.coupon).to_string(),
        );
    }
    fields.set("fee_type", order.currency.clone());
    fields.set("cash_fee", (order.total - order.coupon).to_string());
}

fn one(order: &Order, refund: &Refund, n: usize, fields: &mut Fields<'static>) {
    let mut put = |name: &str, value: String| fields.set(format!("{name}_{n}"), value);
    put("out_refund_no", refund.out_refund_no.clone());
    put("refund_id", refund.refund_id.clone());
    put("refund_channel", "ORIGINAL".to_owned());
    put("refund_fee", refund.amount.to_string());
    if order.coupon > 0 {
        put(
            "settlement_refund_fee",
            cash_part(order, refund).to_string(),
        );
        put("coupon_refund_fee", coupon_part(order, refund).to_string());
    }
    put("refund_status", refund.state.word().to_owned());
    put("refund_account", refund.account.clone());
    put("refund_recv_accout", "支付用户零钱".to_owned());
    if let Some(ms) = refund.arrived_ms {
        put(
            "refund_success_time",
            BeijingTime::from_unix_ms(ms).spaced(),
        );
    }
}

/// The coupon's part of a refund, rounded down.
pub(super) fn coupon_part(order: &Order, refund: &Refund) -> i64 {
    let part =
        i128::from(refund.amount) * i128::from(order.coupon) / i128::from(order.total.max(1));
    i64::try_from(part).unwrap_or(0)
}

/// The rest of it.
pub(super) fn cash_part(order: &Order, refund: &Refund) -> i64 {
    refund.amount - coupon_part(order, refund)
}
