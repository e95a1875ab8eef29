use super::*;
use crate::order::{Dialect, Receiver, ReturnState, SharingState};
use crate::types::{Fen, OutOrderNo, OutReturnNo, OutTradeNo};

fn sharing() -> Sharing {
    Sharing {
        mchid: "190".into(),
        out_order_no: OutOrderNo::new("S1").unwrap(),
        kind: SharingKind::Share,
        dialect: Dialect::V3,
        out_trade_no: OutTradeNo::new("ORDER-1").unwrap(),
        transaction_id: "42".into(),
        sub_mchid: None,
        receivers: vec![Receiver::new("MERCHANT_ID", "200", Fen::new(30).unwrap())],
        unfreeze_unsplit: false,
        unfrozen: 0,
        params_hash: "h".into(),
        intent: "{}".into(),
        state: SharingState::Placing,
        version: 1,
        sends: 1,
        order_id: None,
        reason: None,
        placed_ms: 0,
        changed_ms: 0,
    }
}

fn told() -> Value {
    json!({
        "transaction_id": "42", "out_order_no": "S1", "order_id": "3008", "state": "FINISHED",
        "receivers": [{
            "type": "MERCHANT_ID", "account": "200", "amount": 30, "description": "d",
            "result": "CLOSED", "fail_reason": "NO_RELATION", "detail_id": "36",
        }],
    })
}

#[test]
fn a_sharing_says_what_became_of_every_receiver() {
    let fact = sharing_of(&sharing(), &told(), QUERY).unwrap();
    assert_eq!(fact.event, SharingEvent::Finished);
    let receiver = &fact.receivers[0];
    assert_eq!(receiver.result, ShareResult::Closed);
    assert_eq!(receiver.reason.as_deref(), Some("NO_RELATION"));
    assert_eq!(receiver.detail_id.as_deref(), Some("36"));
    let after = sharing().apply(&fact, 1);
    assert_eq!((after.incident, after.shared), (None, -30));
}

#[test]
fn what_is_missing_or_odd_of_a_sharing_is_not_believed_and_named() {
    for (pointer, value, field) in [
        ("/state", json!("SUCCESS"), "state"),
        ("/out_order_no", json!("s1"), "out_order_no"),
        ("/transaction_id", json!(""), "transaction_id"),
        ("/receivers/0/result", json!("DONE"), "receivers[].result"),
        ("/receivers/0/amount", json!("30"), "receivers[].amount"),
        ("/receivers/0/amount", json!(null), "receivers[].amount"),
        ("/receivers/0/account", json!(200), "receivers[].account"),
        ("/receivers/0/type", json!(""), "receivers[].type"),
    ] {
        let mut body = told();
        *body.pointer_mut(pointer).unwrap() = value;
        let error = sharing_of(&sharing(), &body, QUERY).unwrap_err();
        assert_eq!(error.field(), Some(field), "{pointer}");
    }
}

#[test]
fn a_return_says_whose_and_what_it_is() {
    let returned = SharingReturn {
        mchid: "190".into(),
        out_return_no: OutReturnNo::new("B1").unwrap(),
        out_order_no: OutOrderNo::new("S1").unwrap(),
        dialect: Dialect::V3,
        sub_mchid: None,
        return_mchid: "200".into(),
        amount: Fen::new(20).unwrap(),
        params_hash: "h".into(),
        intent: "{}".into(),
        state: ReturnState::Placing,
        version: 1,
        sends: 1,
        return_id: None,
        reason: None,
        placed_ms: 0,
        changed_ms: 0,
    };
    let told = || {
        json!({
            "order_id": "3008", "out_order_no": "S1", "out_return_no": "B1", "return_id": "3009",
            "return_mchid": "200", "amount": 20, "result": "FAILED", "fail_reason": "TIME_OUT_CLOSED",
        })
    };
    let fact = return_of(&returned, &told(), RETURN).unwrap();
    assert_eq!(fact.event, ReturnEvent::Failed);
    assert_eq!(fact.reason.as_deref(), Some("TIME_OUT_CLOSED"));
    assert_eq!(returned.apply(&fact, 1).held, -20);
    for (field, value) in [
        ("result", json!("SUCCEEDED")),
        ("out_return_no", json!("B2")),
        ("return_mchid", json!(null)),
        ("amount", json!(null)),
        ("amount", json!("20")),
    ] {
        let mut body = told();
        body[field] = value;
        let error = return_of(&returned, &body, RETURN).unwrap_err();
        assert_eq!(error.field(), Some(field));
    }
}
