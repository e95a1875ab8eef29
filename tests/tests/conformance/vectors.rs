//! `vectors.json`, printed from the published vectors: what can be said of them through the toolbox.
//!
//! Nothing is typed twice, and nothing that is expected comes from Fenpay: signatures and plaintexts are those that the
//! vector names, and messages are read by the few lines at the end, which know no more of XML than these messages need.

use super::vectors_v3;
use fenpay_tests::faces::Printed;
use serde_json::{Map, Value, json};

/// The key of the protocol's own examples, for the vectors that were published without theirs.
const EXAMPLE_KEY: &str = "192006250b4c09247ec02edce69f6a2d";

/// The file, as it should be.
pub fn printed() -> Printed {
    let v2 = read(include_str!("../../vectors/v2.json"));
    let v3 = read(include_str!("../../vectors/v3.json"));
    let v2 = v2.iter().flat_map(|v| cases(v, &v2));
    let cases: Vec<Value> = v2
        .chain(v3.iter().flat_map(|v| vectors_v3::cases(v, &v3)))
        .collect();
    let mut text = serde_json::to_string_pretty(&cases).expect("cases are JSON");
    text.push('\n');
    Printed {
        path: "tests/conformance/vectors.json".to_owned(),
        text,
    }
}

fn read(text: &str) -> Vec<Value> {
    serde_json::from_str(text).expect("the vectors are JSON")
}

fn cases(vector: &Value, all: &[Value]) -> Vec<Value> {
    let kind = vector["kind"].as_str().expect("a vector has a kind");
    match kind {
        // Its signature is made with another secret, by the red packet operation itself.
        "sign" if vector["name"] == "workwx-sign" => vec![],
        "sign" | "client-invocation" => signature(vector),
        "sign-sample-unknown-key" => vec![unreproducible(vector)],
        "refund-notify-decrypt" => vec![refund(vector)],
        "message:notification" => notice(vector, all),
        "message:response" | "message:failure" | "message:reply" => message(vector),
        "message:attack" | "message:bill" => vec![no_message(vector, "v2.decode", &json!({}))],
        // A bare digest and a bare block cipher are no operation of the toolbox.
        "digest" | "aes-256-ecb" => vec![],
        other => panic!("a kind of vector that nobody prints: {other}"),
    }
}

/// What all cases of a vector begin with.
pub fn case(vector: &Value, op: &str) -> Map<String, Value> {
    let name = format!("{}: {op}", text(vector, "name"));
    let case = json!({ "name": name, "source": vector["source"], "op": op });
    case.as_object().cloned().unwrap_or_default()
}

pub fn with(mut case: Map<String, Value>, more: Value) -> Value {
    case.extend(more.as_object().cloned().unwrap_or_default());
    Value::Object(case)
}

fn signature(vector: &Value) -> Vec<Value> {
    let (key, sign_type) = (&vector["key"], &vector["algorithm"]);
    let asked = json!({ "params": vector["params"], "key": key, "sign_type": sign_type });
    let made = json!({ "params": asked, "gives": { "sign": vector["expected"] } });
    vec![
        with(case(vector, "v2.sign"), made),
        verified(vector, &vector["params"]),
    ]
}

/// The fields verify under the vector's key with the signature that was published.
fn verified(vector: &Value, fields: &Value) -> Value {
    let mut fields = fields.clone();
    if let Some(sign) = vector.get("expected") {
        fields["sign"] = sign.clone();
    }
    let asked = json!({ "params": fields, "key": vector["key"], "sign_type": vector["algorithm"] });
    let held = json!({ "params": asked, "gives": { "verified_by": vector["algorithm"] } });
    with(case(vector, "v2.verify"), held)
}

/// Published without a key: nobody can reproduce it, and no key known here makes it.
fn unreproducible(vector: &Value) -> Value {
    let mut fields = vector["params"].clone();
    fields["sign"] = vector["expected"].clone();
    let asked = json!({ "params": fields, "key": EXAMPLE_KEY, "sign_type": vector["algorithm"] });
    let refused = json!({ "params": asked, "fails": { "kind": "Forged", "advice": "never" } });
    with(case(vector, "v2.verify"), refused)
}

fn refund(vector: &Value) -> Value {
    let asked = json!({ "req_info": vector["req_info"], "key": vector["key"] });
    let opened =
        json!({ "params": asked, "gives": { "params": fields(text(vector, "expected")) } });
    with(case(vector, "v2.open_refund"), opened)
}

fn notice(vector: &Value, all: &[Value]) -> Vec<Value> {
    let data = text(vector, "data");
    let read = fields(data);
    let account = json!({
        "mch_id": read["mch_id"],
        "key": vector["key"].as_str().unwrap_or(EXAMPLE_KEY),
        "sign_type": vector["algorithm"].as_str().unwrap_or("MD5"),
    });
    let end = if vector["params"].is_object() {
        let gives = json!({
            "kind": "payment", "verified_by": vector["algorithm"], "ambiguous": false,
            "fields": vector["params"],
        });
        json!({ "gives": gives })
    } else if let Some(sealed) = read.get("req_info") {
        let inside = all.iter().find(|other| other["req_info"] == *sealed);
        let inside = inside.expect("what the notice seals is a vector too");
        json!({ "gives": { "kind": "refund", "fields": fields(text(inside, "expected")) } })
    } else {
        // Its signature was published as one that nobody made.
        json!({ "fails": { "kind": "Forged", "advice": "never" } })
    };
    let opened = with(
        case(vector, "v2.open_notice"),
        json!({ "params": account, "blob": data }),
    );
    let opened = with(opened.as_object().cloned().unwrap_or_default(), end);
    vec![opened, decoded(vector)]
}

fn message(vector: &Value) -> Vec<Value> {
    if vector["name"] == "html-404" {
        return vec![no_message(vector, "v2.decode", &json!({}))];
    }
    let mut cases = vec![decoded(vector)];
    if vector["params"].is_object() {
        cases.push(verified(vector, &vector["params"]));
    }
    cases
}

fn decoded(vector: &Value) -> Value {
    let data = text(vector, "data");
    let read = fields(data);
    for (name, value) in vector["params"].as_object().into_iter().flatten() {
        assert_eq!(read[name], *value, "{}: {name}", vector["name"]);
    }
    with(
        case(vector, "v2.decode"),
        json!({ "blob": data, "gives": { "params": read } }),
    )
}

fn no_message(vector: &Value, op: &str, params: &Value) -> Value {
    let refused = json!({ "params": params, "blob": vector["data"], "fails": { "kind": "Wire" } });
    with(case(vector, op), refused)
}

pub fn text<'v>(vector: &'v Value, name: &str) -> &'v str {
    let text = vector[name].as_str();
    text.unwrap_or_else(|| panic!("{}: no {name}", vector["name"]))
}

/// Reads a flat message without the reader that is tested: one root, in it elements without attributes.
fn fields(message: &str) -> Value {
    let open = message.find('>').expect("a root") + 1;
    let close = message.rfind("</").expect("the root's end");
    let mut rest = message[open..close].trim();
    let mut fields = Map::new();
    while let Some(after) = rest.strip_prefix('<') {
        let (name, after) = after.split_once('>').expect("a name");
        let (inner, after) = after.split_once(&format!("</{name}>")).expect("its end");
        let inner = inner.strip_prefix("<![CDATA[").map_or(inner, |cdata| {
            cdata.strip_suffix("]]>").expect("one CDATA section")
        });
        fields.insert(name.to_owned(), inner.into());
        rest = after.trim();
    }
    assert!(rest.is_empty(), "{rest}");
    Value::Object(fields)
}
