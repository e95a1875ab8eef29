//! Records and changes to try a ledger with.

use fenpay::Fen;
use fenpay::ledger::{Change, Committed, Ledger, OutEvent, Task, TaskKind, Write};
use fenpay::order::{
    Dialect, Evidence, Order, OrderState, PayKind, Payment, Payout, PayoutKind, PayoutState,
    Receiver, Refund, RefundState, ReturnState, ShareResult, Sharing, SharingKind, SharingReturn,
    SharingState, Source,
};
use fenpay::types::{OutOrderNo, OutRefundNo, OutReturnNo, OutTradeNo};

/// The merchant of all samples.
pub const MCHID: &str = "1900000109";
/// The time at which all samples begin.
pub const T0: i64 = 1_790_000_000_000;

/// An order of 12.50 yuan that is about to be placed.
pub fn order(number: &str) -> Order {
    Order {
        mchid: MCHID.to_owned(),
        out_trade_no: OutTradeNo::new(number).unwrap(),
        appid: "wxd678efh567hg6787".to_owned(),
        sub_mchid: None,
        sub_appid: None,
        dialect: Dialect::V2,
        kind: PayKind::Jsapi,
        total: Fen::new(1250).unwrap(),
        currency: "CNY".to_owned(),
        params_hash: format!("hash of {number}"),
        intent: format!("{{\"out_trade_no\":\"{number}\",\"body\":\"门票 \\u0000\"}}"),
        state: OrderState::Placing,
        version: 1,
        sends: 0,
        prepay: None,
        payment: None,
        late: false,
        reason: None,
        held: 0,
        refunded: 0,
        shared: 0,
        placed_ms: T0,
        expires_ms: T0 + 7_200_000,
        changed_ms: T0,
    }
}

/// The same order, one version on, paid.
pub fn paid(order: &Order, transaction_id: &str) -> Order {
    let payment = Payment {
        mchid: order.mchid.clone(),
        appid: order.appid.clone(),
        sub_mchid: None,
        out_trade_no: order.out_trade_no.to_string(),
        transaction_id: transaction_id.to_owned(),
        total: order.total,
        currency: order.currency.clone(),
        trade_type: "JSAPI".to_owned(),
        time: "20260921200641".to_owned(),
    };
    Order {
        state: OrderState::Paid,
        version: order.version + 1,
        payment: Some(payment),
        changed_ms: order.changed_ms + 1000,
        ..order.clone()
    }
}

/// A refund of an order that is about to be placed.
pub fn refund(order: &Order, number: &str, amount: i64) -> Refund {
    Refund {
        mchid: order.mchid.clone(),
        dialect: Dialect::V2,
        out_refund_no: OutRefundNo::new(number).unwrap(),
        out_trade_no: order.out_trade_no.clone(),
        amount: Fen::new(amount).unwrap(),
        total: order.total,
        params_hash: format!("hash of {number}"),
        intent: "{}".to_owned(),
        state: RefundState::Placing,
        version: 1,
        sends: 0,
        refund_id: None,
        reason: None,
        placed_ms: T0 + 5000,
        changed_ms: T0 + 5000,
    }
}

/// A payout that is about to be placed.
pub fn payout(kind: PayoutKind, number: &str) -> Payout {
    Payout {
        mchid: MCHID.to_owned(),
        kind,
        dialect: Dialect::V2,
        number: number.to_owned(),
        appid: "wxd678efh567hg6787".to_owned(),
        openid: None,
        amount: Fen::new(100).unwrap(),
        params_hash: format!("hash of {number}"),
        intent: "{}".to_owned(),
        state: PayoutState::Placing,
        version: 1,
        sends: 0,
        wechat_id: None,
        package_info: None,
        reason: None,
        placed_ms: T0,
        changed_ms: T0,
    }
}

/// A sharing of a paid order with a merchant and a person that is about to be placed.
pub fn sharing(order: &Order, number: &str, amounts: [i64; 2]) -> Sharing {
    let fen = |amount| Fen::new(amount).unwrap();
    Sharing {
        mchid: order.mchid.clone(),
        out_order_no: OutOrderNo::new(number).unwrap(),
        kind: SharingKind::Share,
        dialect: Dialect::V3,
        out_trade_no: order.out_trade_no.clone(),
        transaction_id: format!("42000{}", order.out_trade_no),
        sub_mchid: None,
        receivers: vec![
            Receiver::new("MERCHANT_ID", SHARER, fen(amounts[0])),
            Receiver::new(
                "PERSONAL_OPENID",
                "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
                fen(amounts[1]),
            ),
        ],
        unfreeze_unsplit: false,
        unfrozen: 0,
        params_hash: format!("hash of {number}"),
        intent: "{}".to_owned(),
        state: SharingState::Placing,
        version: 1,
        sends: 0,
        order_id: None,
        reason: None,
        placed_ms: T0 + 5000,
        changed_ms: T0 + 5000,
    }
}

/// The merchant with whom [`sharing`] shares.
pub const SHARER: &str = "1900000200";

/// The same sharing, one version on, with results.
pub fn shared(sharing: &Sharing, results: [ShareResult; 2]) -> Sharing {
    let mut after = sharing.clone();
    for (receiver, result) in after.receivers.iter_mut().zip(results) {
        receiver.result = result;
    }
    Sharing {
        state: SharingState::Finished,
        version: sharing.version + 1,
        ..after
    }
}

/// A return of a merchant's share that is about to be placed.
pub fn sharing_return(sharing: &Sharing, number: &str, amount: i64) -> SharingReturn {
    SharingReturn {
        mchid: sharing.mchid.clone(),
        out_return_no: OutReturnNo::new(number).unwrap(),
        out_order_no: sharing.out_order_no.clone(),
        dialect: Dialect::V3,
        sub_mchid: None,
        return_mchid: SHARER.to_owned(),
        amount: Fen::new(amount).unwrap(),
        params_hash: format!("hash of {number}"),
        intent: "{}".to_owned(),
        state: ReturnState::Placing,
        version: 1,
        sends: 0,
        return_id: None,
        reason: None,
        placed_ms: T0 + 9000,
        changed_ms: T0 + 9000,
    }
}

/// The next version of a sharing whose merchant returned so much of its share.
pub fn returning(sharing: &Sharing, held: i64, returned: i64) -> Write {
    let mut after = sharing.clone();
    after.version += 1;
    after.receivers[0].held = held;
    after.receivers[0].returned = returned;
    Write::Sharing(after)
}

/// The next version of an order of which so much is shared.
pub fn sharing_of(order: &Order, shared: i64) -> Write {
    Write::Order(Order {
        shared,
        version: order.version + 1,
        ..order.clone()
    })
}

/// Evidence with a body that is not text.
pub fn evidence(body: &str) -> Evidence {
    let mut bytes = body.as_bytes().to_vec();
    bytes.extend_from_slice(&[0, 255, 13, 10]);
    Evidence {
        source: Source::Notice,
        operation: "payment notice".to_owned(),
        verified_by: "HMAC-SHA256".to_owned(),
        received_ms: T0 + 1000,
        body: bytes,
    }
}

/// An event about a number.
pub fn event(kind: &str, number: &str) -> OutEvent {
    OutEvent {
        id: format!("{kind}:{MCHID}:{number}"),
        kind: kind.to_owned(),
        mchid: MCHID.to_owned(),
        number: number.to_owned(),
        data: "{\"total\":1250}".to_owned(),
    }
}

/// A task about an order.
pub fn task(number: &str, due_ms: Option<i64>) -> Task {
    let (mchid, number) = (MCHID.to_owned(), number.to_owned());
    Task {
        kind: TaskKind::Order,
        mchid,
        number,
        due_ms,
        attempt: 0,
    }
}

/// A change that writes records and nothing else.
pub fn change(id: &str, writes: Vec<Write>) -> Change {
    Change {
        id: id.to_owned(),
        now_ms: T0,
        writes,
        ..Change::default()
    }
}

/// The change that places an order.
pub fn placing(order: &Order) -> Change {
    let number = order.out_trade_no.as_str();
    Change {
        tasks: vec![task(number, Some(T0 + 10_000))],
        ..change(
            &format!("place {number}"),
            vec![Write::Order(order.clone())],
        )
    }
}

/// The change that a payment notice makes.
pub fn paying(order: &Order, transaction_id: &str) -> Change {
    let number = order.out_trade_no.as_str();
    Change {
        evidence: vec![evidence(&format!("<xml>{number}</xml>"))],
        events: vec![event("payment.paid", number)],
        tasks: vec![task(number, None)],
        ..change(
            &format!("pay {number} {transaction_id}"),
            vec![Write::Order(paid(order, transaction_id))],
        )
    }
}

/// Places and pays an order.
pub fn place_and_pay(ledger: &dyn Ledger, number: &str) -> Order {
    let order = order(number);
    done(ledger, &placing(&order));
    let transaction = format!("42000{number}");
    done(ledger, &paying(&order, &transaction));
    paid(&order, &transaction)
}

/// Commits a change that must be done.
pub fn done(ledger: &dyn Ledger, change: &Change) {
    assert_eq!(
        ledger.commit(change).unwrap(),
        Committed::Done,
        "{}",
        change.id
    );
}

/// Commits a change that a constraint must refuse.
pub fn taken(ledger: &dyn Ledger, change: &Change, constraint: &'static str) {
    assert_eq!(
        ledger.commit(change).unwrap(),
        Committed::Taken(constraint),
        "{}",
        change.id
    );
}

/// The next version of an order with other sums.
pub fn held(order: &Order, held: i64, refunded: i64) -> Write {
    Write::Order(Order {
        held,
        refunded,
        version: order.version + 1,
        ..order.clone()
    })
}
