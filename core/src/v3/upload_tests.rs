use crate::crypto::digest;
use crate::error::{Kind, Result};
use crate::operations::find;
use crate::v3::fixture::{self, NONCE, NOW_S};
use crate::v3::{Stamp, seal};
use crate::wire::Request;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

const LINE: &str = "POST /v3/merchant/media/upload";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n some pixels";

fn upload(params: &Value, file: Option<&[u8]>) -> Result<Request> {
    let stamp = Stamp {
        now_s: NOW_S,
        nonce: NONCE,
    };
    let (account, trust) = (fixture::account(), fixture::trust());
    seal(find(LINE).unwrap(), &account, &trust, params, file, &stamp)
}

fn named(filename: &str) -> Value {
    json!({ "meta": { "filename": filename } })
}

#[test]
fn only_the_meta_is_signed_and_the_file_goes_along_whole() {
    let request = upload(&named("logo.png"), Some(PNG)).unwrap();
    let digest = digest::hex_lower(&digest::sha256(PNG));
    let meta = format!(r#"{{"filename":"logo.png","sha256":"{digest}"}}"#);
    let header = |name: &str| &request.headers.iter().find(|(n, _)| n == name).unwrap().1;
    let (_, boundary) = header("Content-Type")
        .split_once("multipart/form-data; boundary=")
        .unwrap();
    let form = [
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
                 Content-Type: application/json\r\n\r\n{meta}\r\n--{boundary}\r\n\
                 Content-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n\
                 Content-Type: image/png\r\n\r\n"
        )
        .as_bytes(),
        PNG,
        format!("\r\n--{boundary}--\r\n").as_bytes(),
    ]
    .concat();
    assert_eq!(request.body, form);
    let authorization = header("Authorization");
    let (_, signature) = authorization.split_once("signature=\"").unwrap();
    let signature = STANDARD
        .decode(signature.split_once('"').unwrap().0)
        .unwrap();
    let message = format!("POST\n/v3/merchant/media/upload\n{NOW_S}\n{NONCE}\n{meta}\n");
    let public = fixture::private("docs_merchant_private")
        .public_key()
        .unwrap();
    public
        .verify_sha256(message.as_bytes(), &signature)
        .unwrap();
}

#[test]
fn the_bytes_may_come_as_base64_and_the_digest_must_be_the_file_s() {
    let mut params = named("logo.png");
    params["file"] = STANDARD.encode(PNG).into();
    assert_eq!(
        upload(&params, None).unwrap().body,
        upload(&named("logo.png"), Some(PNG)).unwrap().body
    );
    params["file"] = "no base64!".into();
    assert_eq!(upload(&params, None).unwrap_err().field(), Some("file"));
    let mut params = named("logo.png");
    params["meta"]["sha256"] = digest::hex_upper(&digest::sha256(PNG)).into();
    assert!(upload(&params, Some(PNG)).is_ok());
    params["meta"]["sha256"] = digest::hex_lower(&digest::sha256(b"another")).into();
    let error = upload(&params, Some(PNG)).unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Input, Some("meta.sha256"))
    );
}

#[test]
fn what_is_missing_or_could_end_its_line_is_named() {
    for (params, file, field) in [
        (named("logo.png"), None, "file"),
        (named("logo.png"), Some(&b""[..]), "file"),
        (json!({}), Some(PNG), "meta"),
        (json!({ "meta": {} }), Some(PNG), "meta.filename"),
        (named("a\"; x=\"b.png"), Some(PNG), "meta.filename"),
        (named("a\r\nX: y.png"), Some(PNG), "meta.filename"),
        (named("../../etc/passwd"), Some(PNG), "meta.filename"),
    ] {
        let error = upload(&params, file).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (Kind::Input, Some(field)),
            "{params}"
        );
    }
}

#[test]
fn a_file_ends_nowhere_early() {
    let nasty = format!("fenpay-{NONCE}\r\n--fenpay-{NONCE}x--\r\n");
    let request = upload(&named("店.jpg"), Some(nasty.as_bytes())).unwrap();
    let content_type = &request
        .headers
        .iter()
        .find(|(n, _)| n == "Content-Type")
        .unwrap()
        .1;
    let (_, boundary) = content_type.split_once("boundary=").unwrap();
    assert_eq!(boundary, format!("fenpay-{NONCE}xx"));
    let text = String::from_utf8(request.body).unwrap();
    assert_eq!(text.matches(&format!("--{boundary}")).count(), 3);
    assert!(text.contains("Content-Type: image/jpeg") && text.contains("filename=\"店.jpg\""));
}
