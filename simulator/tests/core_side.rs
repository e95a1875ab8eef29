//! What the core seals the simulator takes, and what the simulator answers the core opens.

mod witness;

use fenpay::crypto::Identity;
use fenpay::types::Secret;
use fenpay::v2::{self, Account, SignType};
use fenpay::wire::{Fields, Response};
use fenpay_simulator::{ClientCert, HttpRequest, Running, Settings};
use std::sync::Arc;
use witness::Shop;

struct Till {
    shop: Shop,
    account: Account,
}

impl Till {
    fn open(sign_type: SignType) -> Till {
        let shop = Shop::open();
        let offline = Settings {
            http_port: None,
            https_port: None,
            ..Settings::default()
        };
        let credentials = Running::start(offline).unwrap().merchant(0);
        let identity = Identity::from_p12(&credentials.p12, &credentials.mch_id).unwrap();
        let account = Account {
            mch_id: shop.merchant.mch_id.clone(),
            key: Secret::new(shop.merchant.key.clone()),
            sign_type,
            identity: Some(Arc::new(identity)),
            wecom_secret: None,
        };
        Till { shop, account }
    }

    fn call(&self, name: &str, params: &[(&str, &str)]) -> fenpay::Result<v2::Answer> {
        let op = fenpay::operations::find(name).unwrap();
        let params: Fields = params.iter().copied().collect();
        let appid = Some(self.shop.merchant.appid.as_str());
        let sealed = v2::seal(
            op,
            &self.account,
            appid,
            &params,
            "5K8264ILTKCH16CQ2502SI8ZNMTM67VS",
        )?;
        let shown = sealed.identity.as_ref().map(|identity| ClientCert {
            common_name: self.account.mch_id.clone(),
            serial: identity.serial().to_owned(),
        });
        let request = HttpRequest {
            method: sealed.method.as_str().into(),
            host: sealed.host,
            target: sealed.target,
            headers: sealed.headers,
            body: sealed.body,
            client_cert: shown,
            plain: false,
        };
        let outcome = self.shop.sim.answer(&request);
        let answer = outcome.response().expect("an answer arrives").clone();
        let response = Response {
            status: answer.status,
            headers: answer.headers,
            body: answer.body,
        };
        v2::open(op, &self.account, &response)
    }
}

#[test]
fn the_core_and_the_simulator_understand_each_other() {
    for sign_type in [SignType::HmacSha256, SignType::Md5] {
        let till = Till::open(sign_type);
        let call = |name: &str, params: &[(&str, &str)]| {
            till.call(name, params)
                .unwrap_or_else(|e| panic!("{name}: {e}"))
        };
        let number = [("out_trade_no", "ORDER-0001")];
        let placed = call(
            "POST /pay/unifiedorder",
            &witness::native("ORDER-0001", "100"),
        );
        assert!(placed.fields.get("code_url").is_some());
        till.shop.sim.pay("ORDER-0001").unwrap();
        let told = call("POST /pay/orderquery", &number);
        assert_eq!(told.fields.get("trade_state"), Some("SUCCESS"));
        for notice in till.shop.sim.due_notices() {
            let claim = v2::notice::Claim::read(&notice.body).unwrap();
            let notice = claim.verify(&till.account).unwrap();
            assert_eq!(notice.fields.get("out_trade_no"), Some("ORDER-0001"));
        }
        let asked = [
            ("out_refund_no", "R1"),
            ("total_fee", "100"),
            ("refund_fee", "40"),
            ("notify_url", "http://127.0.0.1:9/r"),
        ];
        call("POST /secapi/pay/refund", &[&number[..], &asked].concat());
        till.shop.clock.advance_ms(2_000);
        let refund = call("POST /pay/refundquery", &[("out_refund_no", "R1")]);
        assert_eq!(refund.fields.get("refund_status_0"), Some("SUCCESS"));
        let notice = till.shop.sim.due_notices().remove(0);
        let notice = v2::notice::Claim::read(&notice.body)
            .unwrap()
            .verify(&till.account)
            .unwrap();
        assert_eq!(notice.fields.get("refund_status"), Some("SUCCESS"));
        let error = till.call("POST /pay/closeorder", &number).unwrap_err();
        assert_eq!(error.code(), Some("ORDERPAID"));
        assert!(error.is_authentic());
        let spot = [
            ("body", "tea"),
            ("out_trade_no", "MICRO-0001"),
            ("total_fee", "100"),
            ("spbill_create_ip", "127.0.0.1"),
            ("auth_code", "134567890123456789"),
        ];
        assert_eq!(
            call("POST /pay/micropay", &spot).fields.get("trade_type"),
            Some("MICROPAY")
        );
        assert_eq!(
            call(
                "POST /secapi/pay/reverse",
                &[("out_trade_no", "MICRO-0001")]
            )
            .fields
            .get("recall"),
            Some("N")
        );
        let transfer = [
            ("partner_trade_no", "T1"),
            ("openid", "oSomebody"),
            ("check_name", "NO_CHECK"),
            ("amount", "100"),
            ("desc", "thanks"),
            ("spbill_create_ip", "127.0.0.1"),
        ];
        call("POST /mmpaymkttransfers/promotion/transfers", &transfer);
        let status = call(
            "POST /mmpaymkttransfers/gettransferinfo",
            &[("partner_trade_no", "T1")],
        );
        assert_eq!(status.fields.get("status"), Some("SUCCESS"));
        let packet = [
            ("mch_billno", "B1"),
            ("send_name", "shop"),
            ("re_openid", "oSomebody"),
            ("total_amount", "100"),
            ("total_num", "1"),
            ("wishing", "hi"),
            ("client_ip", "127.0.0.1"),
            ("act_name", "a"),
            ("remark", "r"),
        ];
        call("POST /mmpaymkttransfers/sendredpack", &packet);
        till.shop.clock.advance_ms(3_000);
        let packet = call(
            "POST /mmpaymkttransfers/gethbinfo",
            &[("mch_billno", "B1"), ("bill_type", "MCHT")],
        );
        assert_eq!(packet.fields.get("status"), Some("RECEIVED"));
        till.shop.clock.advance_ms(22 * 3_600_000);
        let bill = call(
            "POST /pay/downloadbill",
            &[("bill_date", "20260302"), ("bill_type", "ALL")],
        );
        assert!(
            bill.download
                .is_some_and(|file| file.starts_with("\u{feff}交易时间".as_bytes()))
        );
        let funds = call(
            "POST /pay/downloadfundflow",
            &[("bill_date", "20260302"), ("account_type", "Basic")],
        );
        assert!(funds.download.is_some());
    }
}
