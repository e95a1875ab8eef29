//! Configurations that are wrong: each problem at its place, all at once, and nothing secret in what
//! is said of them (P22).

use fenpay::engine::{Config, Engine};
use fenpay::{Error, Kind};
use fenpay_simulator::Merchant;
use serde_json::{Value, json};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/tests/data/identity");

fn file(name: &str) -> String {
    std::fs::read_to_string(format!("{DATA}/{name}")).unwrap()
}

/// A configuration in which nothing is wrong.
fn good() -> Value {
    let merchant = Merchant::ordinary();
    json!({
        "ledger": "memory:",
        "merchants": [{
            "mchid": merchant.mch_id,
            "appids": [merchant.appid],
            "app_secrets": { merchant.appid.clone(): merchant.app_secret },
            "notify_url": "https://shop.example/wechat/notice",
            "refund_notify_url": "https://shop.example/wechat/refund",
            "v2": {
                "key": merchant.key,
                "sign_type": "HMAC-SHA256",
                "wecom_secret": "a-secret-of-wecom-0001",
                "client_cert": { "cert": file("cert.pem"), "key": file("key.pem") },
            },
        }],
    })
}

/// What must never be said: keys, secrets, passwords, and every line of every private key.
fn secrets() -> Vec<String> {
    let merchant = Merchant::ordinary();
    let mut secrets = vec![
        merchant.key,
        merchant.app_secret,
        "a-secret-of-wecom-0001".to_owned(),
        "hunter2".to_owned(),
        BAD_KEY.to_owned(),
    ];
    for name in [
        "key.pem",
        "other_key.pem",
        "ec_key.pem",
        "key_pkcs1.pem",
        "key_encrypted.pem",
    ] {
        let text = file(name);
        let lines = text
            .lines()
            .filter(|line| line.len() > 20 && !line.contains("-----"));
        secrets.extend(lines.map(str::to_owned));
    }
    secrets
}

/// A key that is one character too long, and as secret as a right one.
const BAD_KEY: &str = "0123456789abcdef0123456789ABCDEF!";

fn keeps_secrets(text: &str) {
    for secret in secrets() {
        assert!(!text.contains(&secret), "{secret} is in: {text}");
    }
}

/// The configuration with a value at a path (`/merchants/0/v2/key`); null takes it out.
fn with(path: &str, value: Value) -> Value {
    let mut config = good();
    let (parent, name) = path.rsplit_once('/').unwrap();
    let parent = config.pointer_mut(parent).unwrap();
    parent
        .as_object_mut()
        .unwrap()
        .insert(name.to_owned(), value);
    config
}

/// The error of a configuration that must not open.
fn error(config: &Value) -> Error {
    let read = Config::read(config).err();
    let error = match Engine::open(config) {
        Ok(_) => panic!("this opened: {config}"),
        Err(error) => error,
    };
    assert_eq!(error.kind(), Kind::Config, "{error}");
    for error in read.iter().chain([&error]) {
        keeps_secrets(&format!(
            "{error} {error:?} {error:#?} {:?}",
            error.problems()
        ));
        assert!(
            error.to_string().len() < 4000,
            "{}",
            error.to_string().len()
        );
    }
    error
}

fn fields(error: &Error) -> Vec<&str> {
    error.problems().iter().map(|p| p.field.as_str()).collect()
}

#[test]
fn a_good_configuration_opens_and_shows_nothing_secret() {
    let config = Config::read(&good()).unwrap();
    keeps_secrets(&format!("{config:?} {config:#?} {:?}", config.merchants[0]));
    let v2 = config.merchants[0].v2.as_ref().unwrap();
    keeps_secrets(&format!("{v2:?} {v2:#?}"));
    let engine = Engine::open(&good()).unwrap();
    keeps_secrets(&format!("{engine:?} {engine:#?}"));
    let debug = format!("{v2:?}");
    assert!(
        debug.contains("1900000109"),
        "it still says which merchant it is: {debug}"
    );
}

#[test]
fn each_wrong_value_is_named_where_it_stands() {
    let long = "a".repeat(33);
    let base = base64(&std::fs::read(format!("{DATA}/pbes2.p12")).unwrap());
    let p12 = |more: Value| {
        let mut cert = json!({ "p12": base });
        cert.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        cert
    };
    let pem = |cert: &str, key: &str| json!({ "cert": file(cert), "key": file(key) });
    let two_keys =
        json!({ "cert": file("cert.pem"), "key": file("key.pem") + &file("other_key.pem") });
    let key = "merchants[0].v2.key";
    let cert = "merchants[0].v2.client_cert";
    let cases: Vec<(&str, Value, String)> = vec![
        ("/ledger", Value::Null, "ledger".into()),
        ("/ledger", json!("sqlite:"), "ledger".into()),
        ("/ledger", json!("postgres://x"), "ledger".into()),
        ("/ledger", json!(1), "ledger".into()),
        ("/merchants", json!([]), "merchants".into()),
        ("/merchants", json!({}), "merchants".into()),
        ("/merchants", Value::Null, "merchants".into()),
        ("/merchants", json!([7]), "merchants[0]".into()),
        ("/merchant", json!([]), "merchant".into()),
        (
            "/merchants/0/mch_id",
            json!("1"),
            "merchants[0].mch_id".into(),
        ),
        (
            "/merchants/0/v2/apikey",
            json!(BAD_KEY),
            "merchants[0].v2.apikey".into(),
        ),
        (
            "/merchants/0/v2/client_cert/pem",
            json!(file("key.pem")),
            format!("{cert}.pem"),
        ),
        (
            "/merchants/0/mchid",
            json!(1_900_000_109),
            "merchants[0].mchid".into(),
        ),
        (
            "/merchants/0/mchid",
            json!("19000 00109"),
            "merchants[0].mchid".into(),
        ),
        (
            "/merchants/0/mchid",
            json!("１９００"),
            "merchants[0].mchid".into(),
        ),
        (
            "/merchants/0/mchid",
            json!("1".repeat(33)),
            "merchants[0].mchid".into(),
        ),
        (
            "/merchants/0/appids",
            json!("wx1"),
            "merchants[0].appids".into(),
        ),
        (
            "/merchants/0/appids",
            json!([""]),
            "merchants[0].appids".into(),
        ),
        (
            "/merchants/0/appids",
            json!([long]),
            "merchants[0].appids".into(),
        ),
        (
            "/merchants/0/app_secrets",
            json!(["hunter2"]),
            "merchants[0].app_secrets".into(),
        ),
        (
            "/merchants/0/app_secrets",
            json!({ "wx1": 7 }),
            "merchants[0].app_secrets".into(),
        ),
        (
            "/merchants/0/partner",
            json!("no"),
            "merchants[0].partner".into(),
        ),
        ("/merchants/0/v2", Value::Null, "merchants[0].v2".into()),
        ("/merchants/0/v2", json!(BAD_KEY), "merchants[0].v2".into()),
        ("/merchants/0/v2/key", Value::Null, key.into()),
        ("/merchants/0/v2/key", json!(""), key.into()),
        ("/merchants/0/v2/key", json!(BAD_KEY), key.into()),
        ("/merchants/0/v2/key", json!(&BAD_KEY[..31]), key.into()),
        ("/merchants/0/v2/key", json!("null"), key.into()),
        ("/merchants/0/v2/key", json!("密".repeat(32)), key.into()),
        (
            "/merchants/0/v2/key",
            json!(format!("{} ", &BAD_KEY[..31])),
            key.into(),
        ),
        (
            "/merchants/0/v2/key",
            json!(format!("{}\n", &BAD_KEY[..31])),
            key.into(),
        ),
        ("/merchants/0/v2/key", json!({ "key": BAD_KEY }), key.into()),
        (
            "/merchants/0/v2/sign_type",
            json!("SHA1"),
            "merchants[0].v2.sign_type".into(),
        ),
        (
            "/merchants/0/v2/sign_type",
            json!("hmac-sha256"),
            "merchants[0].v2.sign_type".into(),
        ),
        ("/merchants/0/v2/client_cert", json!("x"), cert.into()),
        ("/merchants/0/v2/client_cert", json!({}), cert.into()),
        (
            "/merchants/0/v2/client_cert",
            json!({ "cert": file("cert.pem") }),
            cert.into(),
        ),
        (
            "/merchants/0/v2/client_cert",
            pem("cert.pem", "other_key.pem"),
            format!("{cert}.cert"),
        ),
        (
            "/merchants/0/v2/client_cert",
            pem("cert.pem", "ec_key.pem"),
            format!("{cert}.cert"),
        ),
        (
            "/merchants/0/v2/client_cert",
            pem("cert.pem", "key_encrypted.pem"),
            format!("{cert}.key"),
        ),
        (
            "/merchants/0/v2/client_cert",
            pem("cert.pem", "public_key.pem"),
            format!("{cert}.key"),
        ),
        (
            "/merchants/0/v2/client_cert",
            pem("key.pem", "key.pem"),
            format!("{cert}.cert"),
        ),
        (
            "/merchants/0/v2/client_cert",
            pem("cert.pem", "cert.pem"),
            format!("{cert}.key"),
        ),
        (
            "/merchants/0/v2/client_cert",
            pem("ca.pem", "key.pem"),
            format!("{cert}.cert"),
        ),
        (
            "/merchants/0/v2/client_cert",
            two_keys,
            format!("{cert}.key"),
        ),
        (
            "/merchants/0/v2/client_cert",
            p12(json!({ "password": "hunter2" })),
            format!("{cert}.password"),
        ),
        (
            "/merchants/0/v2/client_cert",
            json!({ "p12": "hunter2!" }),
            format!("{cert}.p12"),
        ),
        (
            "/merchants/0/v2/client_cert",
            json!({ "p12": "AAAA" }),
            format!("{cert}.p12"),
        ),
        (
            "/merchants/0/v2/client_cert",
            json!({ "p12_file": "/nowhere/x.p12" }),
            format!("{cert}.p12_file"),
        ),
        (
            "/merchants/0/v2/client_cert",
            json!({ "cert_file": "/nowhere/a", "key_file": "/nowhere/b" }),
            format!("{cert}.cert_file"),
        ),
        ("/gateway", json!("http://shop.example"), "gateway".into()),
        (
            "/gateway",
            json!("https://user:hunter2@shop.example"),
            "gateway".into(),
        ),
        (
            "/proxy",
            json!("socks5://user:hunter2@shop.example:1"),
            "proxy".into(),
        ),
        ("/roots", json!("no certificate"), "roots".into()),
        (
            "/roots",
            json!("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"),
            "roots".into(),
        ),
        ("/deadline_ms", json!(99), "deadline_ms".into()),
        ("/deadline_ms", json!(1.5), "deadline_ms".into()),
        ("/deadline_ms", json!(120_001), "deadline_ms".into()),
        ("/failover", json!("yes"), "failover".into()),
    ];
    for (path, value, field) in cases {
        let what: String = format!("{path} {value}").chars().take(120).collect();
        let error = error(&with(path, value));
        assert_eq!(
            fields(&error).first(),
            Some(&field.as_str()),
            "{what}: {error}"
        );
        assert_eq!(error.field(), Some(field.as_str()), "{what}");
        let bare = |text: &str| !text.starts_with("client_cert") && !text.starts_with("merchants");
        assert!(
            error.problems().iter().all(|p| bare(&p.text)),
            "said twice: {error}"
        );
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[test]
fn a_notice_address_is_https_whole_and_without_a_query() {
    for name in ["notify_url", "refund_notify_url"] {
        for url in [
            "http://shop.example/notice",
            "http://127.0.0.1.evil.example/notice",
            "http://localhost.evil.example/notice",
            "https://shop.example/notice?a=1",
            "https://shop.example/notice#a",
            "https://",
            "https:///notice",
            "ftp://shop.example",
            "shop.example/notice",
            "//shop.example/notice",
            "https://shop.example/a b",
            "https://shop.example/\n",
            "https://shop.example/回调",
            &format!("https://shop.example/{}", "a".repeat(256)),
        ] {
            let error = error(&with(&format!("/merchants/0/{name}"), json!(url)));
            assert_eq!(
                fields(&error),
                [format!("merchants[0].{name}")],
                "{url}: {error}"
            );
        }
        for url in [
            "https://shop.example",
            "http://127.0.0.1:8080/n",
            "http://[::1]/n",
            "http://localhost/n",
        ] {
            Config::read(&with(&format!("/merchants/0/{name}"), json!(url))).unwrap();
        }
    }
}

#[test]
fn the_same_merchant_twice_is_one_too_many() {
    let mut config = good();
    let mut second = config["merchants"][0].clone();
    second["v2"]["key"] = json!("another0key0of0the0same0merchant");
    config["merchants"].as_array_mut().unwrap().push(second);
    assert_eq!(fields(&error(&config)), ["merchants[1].mchid"]);
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let mut config = good();
    config["ledger"] = json!("mysql:x");
    config["nonsense"] = json!(1);
    config["failover"] = json!(0);
    config["gateway"] = json!("http://api.example");
    config["roots"] = json!("no PEM");
    let merchant = &mut config["merchants"][0];
    merchant["mchid"] = json!("x");
    merchant["notify_url"] = json!("http://shop.example");
    merchant["v2"]["key"] = json!(BAD_KEY);
    merchant["v2"]["sign_type"] = json!("RSA");
    merchant["v2"]["client_cert"]["key"] = json!(file("other_key.pem"));
    let error = error(&config);
    let mut told = fields(&error);
    told.sort_unstable();
    assert_eq!(
        told,
        [
            "failover",
            "gateway",
            "ledger",
            "merchants[0].mchid",
            "merchants[0].notify_url",
            "merchants[0].v2.client_cert.cert",
            "merchants[0].v2.key",
            "merchants[0].v2.sign_type",
            "nonsense",
            "roots",
        ]
    );
    for field in told {
        assert!(error.text().contains(field), "{field} is in the text too");
    }
}

#[test]
fn one_file_with_certificate_and_key_and_a_certificate_with_its_chain_are_taken() {
    for cert in [
        json!({ "cert": file("chain.pem"), "key": file("key.pem") }),
        json!({ "cert": file("bag_attributes.pem"), "key": file("bag_attributes.pem") }),
        json!({ "cert_file": format!("{DATA}/cert.pem"), "key_file": format!("{DATA}/key_pkcs1.pem") }),
        json!({ "p12_file": format!("{DATA}/legacy.p12") }),
        json!({ "p12_file": format!("{DATA}/pbes2.p12"), "password": "1900000109" }),
    ] {
        let config = Config::read(&with("/merchants/0/v2/client_cert", cert)).unwrap();
        keeps_secrets(&format!("{config:?}"));
        let identity = config.merchants[0].v2.as_ref().unwrap().identity.as_ref();
        assert_eq!(
            identity.unwrap().serial(),
            "5A00C1D2E3F40516273849506172839405A6B7C8"
        );
    }
}

#[test]
fn no_reply_of_an_engine_says_anything_secret() {
    let engine = Engine::open(&with("/gateway", json!("http://127.0.0.1:9"))).unwrap();
    for verb in fenpay::engine::verbs() {
        for params in [
            json!({}),
            json!({ "out_trade_no": "ORDER-1", "appid": Merchant::ordinary().appid }),
        ] {
            let reply = engine.call(verb.name, &params, None);
            keeps_secrets(&format!("{reply:?} {reply:#?} {}", reply.body));
        }
    }
    let mut order = fenpay_tests::shop::order("ORDER-1");
    order["attach"] = json!(null);
    let reply = engine.call("order.place", &order, None);
    assert_eq!(reply.error.as_ref().unwrap().kind(), Kind::Network);
    keeps_secrets(&format!("{reply:?} {}", reply.body));
    let exchange = json!({
        "kind": "official_account", "appid": Merchant::ordinary().appid, "code": "0123456789abcdef",
    });
    let reply = engine.call("openid.exchange", &exchange, None);
    assert!(reply.error.is_some());
    keeps_secrets(&format!("{reply:?} {}", reply.body));
}
