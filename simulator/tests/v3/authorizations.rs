//! Leave that users give to be sent money without confirming each time.

use crate::witness::v3::{NOTIFY, Till};
use fenpay_simulator::openid_of;
use serde_json::{Value, json};

const BASE: &str = "/v3/fund-app/mch-transfer";

fn transfer(till: &Till, number: &str, more: &Value) -> Value {
    let mut body = json!({
        "appid": till.appid, "out_bill_no": number, "transfer_scene_id": "1000",
        "transfer_amount": 100, "transfer_remark": "thanks", "notify_url": NOTIFY,
        "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "x" }],
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
    body
}

#[test]
fn an_authorisation_carries_transfers_until_it_ends() {
    let till = Till::open();
    let ask = json!({
        "out_authorization_no": "A1", "appid": till.appid, "openid": openid_of(&till.appid, "ann"),
        "transfer_scene_id": "1000", "user_display_name": "ann",
        "authorization_notify_url": NOTIFY,
    });
    let target = format!("{BASE}/user-confirm-authorization");
    let asked = till.post(&target, &ask);
    assert_eq!(asked["state"], "WAIT_USER_CONFIRM");
    assert_eq!(till.post(&target, &ask), asked);
    let send = format!("{BASE}/transfer-bills/transfer");
    let by_number = json!({ "out_authorization_no": "A1" });
    let early = till.no("POST", &send, &transfer(&till, "T1", &by_number));
    assert_eq!(early, (400, "INVALID_REQUEST".into()));
    till.shop.sim.confirm_authorization("A1").unwrap();
    let (event, original, told) = till.read(&till.due()[0]);
    assert_eq!(
        (event.as_str(), original.as_str()),
        ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", "mch_payment")
    );
    assert_eq!(told["state"], "TAKING_EFFECT");
    let query = format!("{target}/out-authorization-no/A1");
    let known = till.get(&query);
    assert_eq!(known["authorization_id"], told["authorization_id"]);
    let sent = till.post(&send, &transfer(&till, "T1", &by_number));
    assert_eq!(
        (&sent["state"], &sent["openid"]),
        (&json!("TRANSFERING"), &ask["openid"])
    );
    let by_id = json!({ "authorization_id": known["authorization_id"] });
    till.post(&send, &transfer(&till, "T2", &by_id));
    till.pass(2_000);
    for number in ["T1", "T2"] {
        let bill = till.get(&format!("{BASE}/transfer-bills/out-bill-no/{number}"));
        assert_eq!(bill["state"], "SUCCESS");
    }
    let closed = till.post(&format!("{query}/close"), &Value::Null);
    assert_eq!(closed["close_info"]["close_reason"], "CLOSE_VIA_MCH_API");
    let events: Vec<_> = till.due().iter().map(|n| till.read(n).0).collect();
    assert!(
        events.contains(&"MCHTRANSFER.AUTHORIZATION.CLOSED".to_owned()),
        "{events:?}"
    );
    let late = till.no("POST", &send, &transfer(&till, "T3", &by_number));
    assert_eq!(late, (400, "INVALID_REQUEST".into()));
}

#[test]
fn a_confirmed_transfer_brings_its_authorisation_and_an_unconfirmed_one_lapses() {
    let till = Till::open();
    let with = |number: &str| {
        json!({
            "openid": openid_of(&till.appid, "ann"),
            "authorization_info": {
                "user_display_name": "ann", "out_authorization_no": number,
                "authorization_notify_url": NOTIFY,
            },
        })
    };
    let target = format!("{BASE}/transfer-bills/pre-transfer-with-authorization");
    let first = transfer(&till, "T1", &with("A1"));
    let placed = till.post(&target, &first);
    assert_eq!(
        (&placed["state"], &placed["out_authorization_no"]),
        (&json!("WAIT_USER_CONFIRM"), &json!("A1"))
    );
    assert_eq!(till.post(&target, &first), placed);
    till.post(&target, &transfer(&till, "T2", &with("A2")));
    till.shop.sim.confirm_transfer("T1").unwrap();
    let state = |number: &str| {
        let query = format!("{BASE}/user-confirm-authorization/out-authorization-no/{number}");
        till.get(&query)["state"].clone()
    };
    assert_eq!(
        (state("A1"), state("A2")),
        (json!("TAKING_EFFECT"), json!("WAIT_USER_CONFIRM"))
    );
    till.pass(24 * 3_600_000);
    assert_eq!(
        (state("A1"), state("A2")),
        (json!("TAKING_EFFECT"), json!("CLOSED"))
    );
    till.shop.sim.withdraw_authorization("A1").unwrap();
    assert_eq!(state("A1"), "CLOSED");
}
