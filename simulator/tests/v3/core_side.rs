//! What the core seals in v3 the simulator takes, and what the simulator says in v3 the core opens.

use crate::witness::v3::{NOTIFY, Till};
use fenpay::crypto::rsa::PrivateKey;
use fenpay::v3::{self, Account, Stamp, Trust, notice};
use fenpay::wire::Response;
use fenpay::{Kind, operations};
use fenpay_simulator::{Fault, FaultKind, HttpRequest, HttpResponse, Settings, V3Keys, openid_of};
use serde_json::{Value, json};

struct Core {
    till: Till,
    account: Account,
    trust: Trust,
}

impl Core {
    fn open(v3_keys: V3Keys) -> Core {
        let settings = Settings {
            v3_keys,
            early_bills: true,
            ..Settings::default()
        };
        let till = Till::with(settings, 0);
        let key = till.keys.key.as_bytes().try_into().unwrap();
        let private = PrivateKey::from_pem(&till.keys.merchant_key).unwrap();
        let account = Account::rsa(&till.mchid, key, &till.keys.serial, private);
        let mut trust = Trust::new();
        for (name, pem) in &till.keys.platform_keys {
            trust = trust.with_key(name, pem).unwrap();
        }
        Core {
            till,
            account,
            trust,
        }
    }

    fn send(&self, name: &str, params: &Value) -> HttpResponse {
        let op = operations::find(name).unwrap_or_else(|| panic!("{name} is not listed"));
        let nonce = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
        let now_s = self.till.shop.sim.now_ms() / 1000;
        let stamp = Stamp { now_s, nonce };
        let sealed = v3::seal(op, &self.account, &self.trust, params, None, &stamp);
        let sealed = sealed.unwrap_or_else(|e| panic!("{name}: {e}"));
        let mut headers = sealed.headers.clone();
        headers.push(("user-agent".to_owned(), "fenpay".to_owned()));
        let request = HttpRequest {
            method: sealed.method.as_str().to_owned(),
            host: sealed.host,
            target: sealed.target,
            headers: headers
                .into_iter()
                .map(|(n, v)| (n.to_ascii_lowercase(), v))
                .collect(),
            body: sealed.body,
            client_cert: None,
            plain: false,
        };
        let outcome = self.till.shop.sim.answer(&request);
        outcome.response().expect("an answer arrives").clone()
    }

    fn try_call(&self, name: &str, params: &Value) -> Result<v3::Answer, v3::Unverified> {
        let op = operations::find(name).unwrap();
        let now_s = self.till.shop.sim.now_ms() / 1000;
        let response = plain(self.send(name, params));
        v3::open(op, &self.account, &self.trust, &response, now_s)
    }

    fn call(&self, name: &str, params: Value) -> Value {
        let answer = self.try_call(name, &params);
        let answer = answer.unwrap_or_else(|e| panic!("{name}: {}", e.error));
        assert!(answer.unopened.is_empty());
        answer.body
    }
}

fn plain(response: HttpResponse) -> Response {
    Response {
        status: response.status,
        headers: response.headers,
        body: response.body,
    }
}

#[test]
fn the_core_and_the_simulator_understand_each_other_in_v3() {
    for v3_keys in [V3Keys::Certificates, V3Keys::PublicKey, V3Keys::Both] {
        let core = Core::open(v3_keys);
        let (appid, mchid) = (&core.till.appid, &core.till.mchid);
        let order = json!({
            "appid": appid, "mchid": mchid, "description": "tea", "out_trade_no": "CORE|0001",
            "notify_url": NOTIFY, "amount": { "total": 880 },
            "settle_info": { "profit_sharing": true },
        });
        core.call("POST /v3/pay/transactions/native", order);
        core.till.shop.sim.pay("CORE|0001").unwrap();
        let query = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";
        let paid = core.call(
            query,
            json!({ "out_trade_no": "CORE|0001", "mchid": mchid }),
        );
        assert_eq!(paid["trade_state"], "SUCCESS");
        let notice = core.till.due().remove(0);
        let claim = notice::Claim::read(&notice.headers, &notice.body).unwrap();
        let now_s = core.till.shop.sim.now_ms() / 1000;
        let told = claim.verify(&core.account, &core.trust, now_s).unwrap();
        assert_eq!(told.resource, paid);
        core.call(
            "POST /v3/refund/domestic/refunds",
            json!({
                "out_trade_no": "CORE|0001", "out_refund_no": "R1", "notify_url": NOTIFY,
                "amount": { "refund": 80, "total": 880, "currency": "CNY" },
            }),
        );
        let refund = "GET /v3/refund/domestic/refunds/{out_refund_no}";
        assert_eq!(
            core.call(refund, json!({ "out_refund_no": "R1" }))["status"],
            "PROCESSING"
        );
        let bill = core.call(
            "GET /v3/bill/tradebill",
            json!({ "bill_date": "2026-03-02" }),
        );
        assert_eq!(bill["hash_type"], "SHA1");
        let echo = json!({ "echo_message": "hello", "encrypted_echo_message": "secret" });
        assert_eq!(
            core.call("POST /v3/security/echo", echo)["encrypted_echo_message"],
            "secret"
        );
        let transfer = json!({
            "appid": appid, "out_bill_no": "T1", "transfer_scene_id": "1000",
            "openid": openid_of(appid, "ann"), "user_name": "张三", "transfer_amount": 200_000,
            "transfer_remark": "thanks",
            "transfer_scene_report_infos": [{ "info_type": "活动名称", "info_content": "x" }],
        });
        core.call("POST /v3/fund-app/mch-transfer/transfer-bills", transfer);
        let query = "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}";
        assert_eq!(
            core.call(query, json!({ "out_bill_no": "T1" }))["user_name"],
            "张三"
        );
    }
}

#[test]
fn the_first_certificates_are_trusted_because_they_open() {
    let core = Core::open(V3Keys::Certificates);
    let response = plain(core.send("GET /v3/certificates", &json!({})));
    let now_s = core.till.shop.sim.now_ms() / 1000;
    let refreshed = v3::trust::refreshed(&core.account, &Trust::new(), &response, now_s).unwrap();
    let serials: Vec<_> = refreshed.serials().collect();
    assert_eq!(serials, core.trust.serials().collect::<Vec<_>>());
}

#[test]
fn the_core_believes_no_lie_of_the_simulators() {
    let core = Core::open(V3Keys::Both);
    let query = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";
    core.till.paid("LIE-0001", 1, json!({}));
    let params = json!({ "out_trade_no": "LIE-0001", "mchid": core.till.mchid });
    for (kind, expected) in [
        (FaultKind::Forge, Kind::Forged),
        (FaultKind::WrongSerial, Kind::Forged),
        (FaultKind::Unsigned, Kind::Forged),
        (FaultKind::Stale, Kind::Stale),
        (FaultKind::Probe, Kind::Probe),
    ] {
        core.till.shop.sim.fault(Fault::once("/v3/pay/*", kind));
        let error = core.try_call(query, &params).unwrap_err().error;
        assert_eq!(error.kind(), expected, "{kind:?}");
        assert!(!error.is_authentic(), "{kind:?}");
    }
    let refused = core.try_call(
        query,
        &json!({ "out_trade_no": "NOBODY", "mchid": core.till.mchid }),
    );
    let error = refused.unwrap_err().error;
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Rejected, Some("ORDER_NOT_EXIST"))
    );
    assert!(error.is_authentic());
}
