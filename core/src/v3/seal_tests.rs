use super::*;
use crate::error::Kind;
use crate::operations::find;
use crate::v3::fixture::{self, MCHID, NONCE, NOW_S, PUBLIC_KEY_ID, SERIAL};
use proptest::prelude::*;
use serde_json::json;

const STAMP: Stamp = Stamp {
    now_s: NOW_S,
    nonce: NONCE,
};

fn sealed(line: &str, params: &Value) -> Result<Request> {
    let unlisted;
    let op = match find(line) {
        Some(op) => op,
        None => {
            unlisted = Operation::unlisted(line)?;
            &unlisted
        }
    };
    let account = fixture::account();
    seal(op, &account, &fixture::trust(), params, None, &STAMP)
}

fn refused(line: &str, params: &Value) -> (Kind, Option<String>) {
    let error = sealed(line, params).unwrap_err();
    assert_eq!(error.operation(), line);
    (error.kind(), error.field().map(str::to_owned))
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let mut found = request.headers.iter().filter(|(n, _)| n == name);
    let value = found.next().map(|(_, value)| value.as_str());
    assert!(found.next().is_none(), "{name} is there twice");
    value
}

/// Checks `Authorization` with the public half of the merchant's key, over what is really sent.
fn check_signature(request: &Request, signed: &[u8]) {
    let authorization = header(request, "Authorization").unwrap();
    let pairs = authorization
        .strip_prefix("WECHATPAY2-SHA256-RSA2048 ")
        .unwrap();
    let part = |name: &str| {
        let (_, rest) = pairs.split_once(&format!("{name}=\"")).unwrap();
        rest.split_once('"').unwrap().0
    };
    assert_eq!(
        (part("mchid"), part("nonce_str"), part("serial_no")),
        (MCHID, NONCE, SERIAL)
    );
    assert_eq!(part("timestamp"), NOW_S.to_string());
    let head = format!(
        "{}\n{}\n{NOW_S}\n{NONCE}\n",
        request.method.as_str(),
        request.target
    );
    let message = [head.as_bytes(), signed, b"\n"].concat();
    let signature = STANDARD.decode(part("signature")).unwrap();
    let public = fixture::private("docs_merchant_private")
        .public_key()
        .unwrap();
    public.verify_sha256(&message, &signature).unwrap();
}

fn order() -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "description": "Image形象店-深圳腾大-QQ公仔",
        "out_trade_no": "1217752501201407033233368018", "notify_url": "https://shop.example/pay",
        "amount": { "total": 100, "currency": "CNY" }, "payer": { "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
    })
}

#[test]
fn an_order_is_compact_json_signed_as_it_is_sent() {
    let request = sealed("POST /v3/pay/transactions/jsapi", &order()).unwrap();
    assert_eq!(request.host, "api.mch.weixin.qq.com");
    assert_eq!(request.target, "/v3/pay/transactions/jsapi");
    let mut sent = order();
    sent["mchid"] = MCHID.into();
    assert_eq!(request.body, sent.to_string().as_bytes());
    assert_eq!(header(&request, "Accept"), Some("application/json"));
    assert_eq!(header(&request, "Content-Type"), Some("application/json"));
    assert_eq!(header(&request, "Wechatpay-Serial"), Some(PUBLIC_KEY_ID));
    assert!(request.repeatable && request.identity.is_none());
    check_signature(&request, &request.body);
}

#[test]
fn the_path_and_the_query_are_signed_as_they_are_sent() {
    let params = json!({ "out_trade_no": "a|b*c-D_1" });
    let request = sealed(
        "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
        &params,
    )
    .unwrap();
    assert_eq!(
        request.target,
        format!("/v3/pay/transactions/out-trade-no/a%7Cb%2Ac-D_1?mchid={MCHID}")
    );
    assert!(request.body.is_empty() && header(&request, "Content-Type").is_none());
    check_signature(&request, b"");
    let params = json!({ "b": "x y&z=1", "a": 7, "c": true, "n": null, "e": "", "l": ["1", "2"], "id": "/?#é" });
    let request = sealed("DELETE /v3/own/{id}", &params);
    assert_eq!(
        request.unwrap_err().field(),
        Some("l"),
        "a list is no text of a URL"
    );
    let params = json!({ "b": "x y&z=1", "a": 7, "c": true, "n": null, "e": "", "id": "/?#é" });
    let request = sealed("DELETE /v3/own/{id}", &params).unwrap();
    assert_eq!(
        request.target,
        "/v3/own/%2F%3F%23%C3%A9?a=7&b=x%20y%26z%3D1&c=true"
    );
    check_signature(&request, b"");
}

#[test]
fn a_close_has_the_number_in_its_path_and_the_merchant_in_its_body() {
    let params = json!({ "out_trade_no": "1217752501201407033233368018" });
    let line = "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close";
    let request = sealed(line, &params).unwrap();
    assert_eq!(request.body, br#"{"mchid":"1900007291"}"#);
    check_signature(&request, &request.body);
    // The published vector of this very request, but for its time.
    let stamp = Stamp {
        now_s: 1_554_208_460,
        nonce: NONCE,
    };
    let (account, trust) = (fixture::account(), Trust::new());
    let request = seal(find(line).unwrap(), &account, &trust, &params, None, &stamp).unwrap();
    let vector = fixture::vector("own-sign-close");
    let signature = vector["expected"]["signature"].as_str().unwrap();
    assert!(
        header(&request, "Authorization")
            .unwrap()
            .contains(signature)
    );
    assert_eq!(
        header(&request, "Wechatpay-Serial"),
        None,
        "nobody is trusted yet"
    );
}

#[test]
fn a_request_without_members_has_no_body() {
    let request = sealed("POST /v3/own/{id}/cancel", &json!({ "id": "1", "x": null })).unwrap();
    assert!(request.body.is_empty() && header(&request, "Content-Type").is_none());
    check_signature(&request, b"");
}

#[test]
fn null_is_left_out_at_every_depth_and_empty_text_is_not() {
    let params =
        json!({ "a": null, "b": { "c": null, "d": [{ "e": null, "f": "" }, null] }, "g": "" });
    let request = sealed("POST /v3/own", &params).unwrap();
    assert_eq!(request.body, br#"{"b":{"d":[{"f":""},null]},"g":""}"#);
}

#[test]
fn what_the_table_refuses_and_another_merchant_s_number_never_leave() {
    let line = "POST /v3/pay/transactions/jsapi";
    let with = |name: &str, value: Value| {
        let mut order = order();
        order[name] = value;
        refused(line, &order)
    };
    let at = |field: &str| (Kind::Input, Some(field.to_owned()));
    assert_eq!(with("mchid", json!("1900000109")), at("mchid"));
    assert_eq!(with("mchid", json!(1_900_007_291)), at("mchid"));
    assert_eq!(with("amount", json!({ "total": 1.5 })), at("amount.total"));
    assert_eq!(with("out_trade_no", json!("12345")), at("out_trade_no"));
    assert_eq!(refused(line, &json!([])), at("params"));
    let mut own = order();
    own["mchid"] = MCHID.into();
    assert!(sealed(line, &own).is_ok());
    for id in ["", ".", "..", "a/b/../c"] {
        let made = sealed("GET /v3/own/{id}", &json!({ "id": id }));
        match made {
            Err(error) => assert_eq!(error.field(), Some("id")),
            Ok(request) => assert_eq!(request.target, "/v3/own/a%2Fb%2F..%2Fc"),
        }
    }
    let error = seal(
        find(line).unwrap(),
        &fixture::account(),
        &fixture::trust(),
        &order(),
        Some(b"a file"),
        &STAMP,
    );
    assert_eq!(error.unwrap_err().field(), Some("blob"));
}

fn with_identity() -> Value {
    let mut order = order();
    order["payer"]["identity"] =
        json!({ "type": "IDCARD", "number": "11010519491231002X", "name": "张三" });
    order
}

#[test]
fn marked_fields_are_encrypted_for_the_key_that_the_request_names() {
    let request = sealed("POST /v3/pay/transactions/jsapi", &with_identity()).unwrap();
    check_signature(&request, &request.body);
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    let platform = fixture::private("java_wechat_pay_private_key");
    let opened = |field: &str| {
        let sealed = body["payer"]["identity"][field].as_str().unwrap();
        let plain = platform
            .decrypt_oaep(&STANDARD.decode(sealed).unwrap())
            .unwrap();
        String::from_utf8(plain.expose().clone()).unwrap()
    };
    assert_eq!(opened("number"), "11010519491231002X");
    assert_eq!(opened("name"), "张三");
    assert_eq!(body["payer"]["identity"]["type"], "IDCARD");
    assert_eq!(header(&request, "Wechatpay-Serial"), Some(PUBLIC_KEY_ID));
}

#[test]
fn what_cannot_be_encrypted_names_its_field_and_is_not_sent_in_clear() {
    let line = "POST /v3/pay/transactions/jsapi";
    let mut order = with_identity();
    order["payer"]["identity"]["name"] = "名".repeat(72).into();
    let error = sealed(line, &order).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Input, Some("payer.identity.name"))
    );
    assert!(error.text().contains("214 bytes") && !error.to_string().contains('名'));
    let nobody = Trust::new();
    let expired = Trust::new()
        .with_certificate(fixture::pem("java_wechat_pay_certificate"))
        .unwrap();
    for (trust, now_s) in [(&nobody, NOW_S), (&expired, 1_900_000_000)] {
        let stamp = Stamp {
            now_s,
            nonce: NONCE,
        };
        let op = find(line).unwrap();
        let made = seal(
            op,
            &fixture::account(),
            trust,
            &with_identity(),
            None,
            &stamp,
        );
        let error = made.unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Config, Some("v3.platform_keys"))
        );
    }
}

#[test]
fn lists_are_encrypted_item_by_item_and_empty_text_stays() {
    let mut body = json!({ "receivers": [{ "name": "甲" }, { "name": "" }, { "account": "1" }, { "name": "乙" }] });
    let trust = fixture::trust();
    let (_, key) = trust.encrypts_with(NOW_S).unwrap();
    let Value::Object(members) = &mut body else {
        unreachable!()
    };
    let op = marked("receivers[].name");
    encrypt(op, members, Some(key)).unwrap();
    let names: Vec<_> = body["receivers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| &r["name"])
        .collect();
    assert!(names[0].as_str().unwrap().len() == 344 && names[3].as_str().unwrap().len() == 344);
    assert_eq!((names[1], names[2]), (&json!(""), &Value::Null));
}

/// An operation that encrypts this field.
fn marked(name: &str) -> &'static Operation {
    let encrypts = |op: &&Operation| op.request.iter().any(|f| f.encrypted && f.name == name);
    operations::all().find(encrypts).unwrap()
}

#[test]
fn a_link_is_fetched_exactly_as_it_was_given() {
    let target = "/v3/billdownload/file?token=6XIv5TUPto7pByrTQKhd6kwvyKLG%2fuY2&tartype=gzip|x";
    let (account, trust) = (fixture::account(), fixture::trust());
    let request = link(&account, &trust, "api.mch.weixin.qq.com", target, &STAMP).unwrap();
    assert_eq!(
        (request.target.as_str(), request.method),
        (target, Method::Get)
    );
    assert!(request.body.is_empty() && request.repeatable);
    check_signature(&request, b"");
}

#[test]
fn a_signer_elsewhere_is_asked_for_the_exact_string() {
    #[derive(Debug)]
    struct Device;
    impl crate::crypto::Signer for Device {
        fn scheme(&self) -> &'static str {
            "WECHATPAY2-Mock"
        }
        fn sign(&self, message: &[u8]) -> Result<Vec<u8>> {
            match message.starts_with(b"GET /v3/certificates") {
                true => unreachable!("the method stands in a line of its own"),
                false if message.starts_with(b"GET\n/v3/certificates\n") => Ok(b"signed".to_vec()),
                false => Err(Error::new(
                    Kind::Network,
                    crate::error::Advice::Same,
                    "the device is away",
                )),
            }
        }
    }
    let mut account = fixture::account();
    account.signer = std::sync::Arc::new(Device);
    let made = |line: &str| {
        let op = Operation::unlisted(line).unwrap();
        seal(&op, &account, &Trust::new(), &json!({}), None, &STAMP)
    };
    let request = made("GET /v3/certificates").unwrap();
    let authorization = header(&request, "Authorization").unwrap();
    assert!(authorization.starts_with("WECHATPAY2-Mock mchid="));
    assert!(authorization.contains(&STANDARD.encode("signed")));
    assert_eq!(made("GET /v3/other").unwrap_err().kind(), Kind::Network);
}

proptest! {
    #[test]
    fn whatever_is_given_is_sealed_or_refused(
        id in ".{0,20}", name in ".{1,10}", text in ".{0,20}", number: i64,
    ) {
        let params = json!({ "id": id, &name: text, "n": number, "o": { &name: [text] } });
        for line in ["POST /v3/own/{id}", "GET /v3/own/{id}", "PUT /v3/own/{id}/x"] {
            let Ok(request) = sealed(line, &params) else { continue };
            prop_assert!(request.target.bytes().all(|b| b.is_ascii_graphic() && b != b'#'));
            prop_assert_eq!(request.target.split('?').next().unwrap().matches('/').count(), 3 + usize::from(line.ends_with('x')));
            prop_assert!(request.headers.iter().all(|(_, v)| v.bytes().all(|b| (0x20..0x7f).contains(&b))));
        }
    }
}
