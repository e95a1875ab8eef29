use super::*;
use proptest::prelude::*;

fn answer(body: &str) -> Response {
    Response {
        status: 200,
        // As WeChat really sends it.
        headers: vec![("content-type".to_owned(), "text/plain".to_owned())],
        body: body.as_bytes().to_vec(),
    }
}

#[test]
fn the_requests_are_those_of_the_documentation() {
    let secret = Secret::from("s3cr&t");
    let mini = mini_program_request("wx1", &secret, "c+d").unwrap();
    assert_eq!(mini.host, "api.weixin.qq.com");
    assert_eq!(
        mini.target,
        "/sns/jscode2session?appid=wx1&secret=s3cr%26t&js_code=c%2Bd&grant_type=authorization_code"
    );
    let official = official_request("wx1", &secret, "c+d").unwrap();
    assert_eq!(
        official.target,
        "/sns/oauth2/access_token?appid=wx1&secret=s3cr%26t&code=c%2Bd&grant_type=authorization_code"
    );
    for request in [mini, official] {
        assert_eq!(request.method, Method::Get);
        assert!(request.body.is_empty() && !request.repeatable);
        assert!(!format!("{request:?}").contains("s3cr"), "{request:?}");
    }
}

#[test]
fn an_exchange_that_cannot_succeed_is_not_asked_for() {
    let secret = Secret::from("s3cret");
    let long = "c".repeat(513);
    for (appid, secret, code, kind, field) in [
        ("", &secret, "c", Kind::Input, "appid"),
        ("wx1&a=b", &secret, "c", Kind::Input, "appid"),
        ("wx1", &Secret::from(""), "c", Kind::Config, "app_secrets"),
        ("wx1", &secret, "", Kind::Input, "code"),
        ("wx1", &secret, "a b", Kind::Input, "code"),
        ("wx1", &secret, &long, Kind::Input, "code"),
    ] {
        for ask in [mini_program_request, official_request] {
            let error = ask(appid, secret, code).unwrap_err();
            assert_eq!((error.kind(), error.field()), (kind, Some(field)));
        }
    }
}

#[test]
fn a_mini_program_s_answer_gives_openid_and_session_key() {
    let body =
        r#"{"session_key":"HyVFkGl5F5OQWJZZaNzBBg==","openid":"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}"#;
    let who = open(&answer(body)).unwrap();
    assert_eq!(who.openid, "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    assert_eq!(
        who.session_key.as_ref().unwrap().expose(),
        "HyVFkGl5F5OQWJZZaNzBBg=="
    );
    assert!(who.unionid.is_none() && !who.snapshot);
    let shown = format!("{who:?}");
    assert!(
        !shown.contains("oUpF8") && !shown.contains("HyVF"),
        "{shown}"
    );
    // Sometimes a success carries an errcode of its own.
    let body = r#"{"openid":"o1","errcode":0,"errmsg":"ok","unionid":"u1"}"#;
    assert_eq!(open(&answer(body)).unwrap().unionid.as_deref(), Some("u1"));
}

#[test]
fn a_snapshot_user_is_flagged() {
    let body = |flag: &str| {
        answer(&format!(
            r#"{{"access_token":"A","expires_in":7200,"refresh_token":"R","openid":"o1","scope":"snsapi_base"{flag}}}"#
        ))
    };
    assert!(open(&body(r#","is_snapshotuser":1"#)).unwrap().snapshot);
    assert!(!open(&body(r#","is_snapshotuser":0"#)).unwrap().snapshot);
    assert!(!open(&body("")).unwrap().snapshot);
    let error = open(&body(r#","is_snapshotuser":"yes""#)).unwrap_err();
    assert_eq!(error.kind(), Kind::Wire);
}

#[test]
fn a_refusal_says_what_to_do() {
    for (code, kind, advice) in [
        (-1, Kind::Gateway, Advice::Later),
        (40029, Kind::Rejected, Advice::Never),
        (40163, Kind::Rejected, Advice::Never),
        (45011, Kind::Throttled, Advice::Later),
        (40226, Kind::Rejected, Advice::Never),
        (40013, Kind::Config, Advice::Never),
        (40125, Kind::Config, Advice::Never),
        (99999, Kind::Rejected, Advice::Never),
    ] {
        let body = format!(r#"{{"errcode":{code},"errmsg":"no, rid: 1"}}"#);
        let error = open(&answer(&body)).unwrap_err();
        assert_eq!((error.kind(), error.advice()), (kind, advice), "{code}");
        assert_eq!(error.code(), Some(code.to_string().as_str()));
        assert_eq!(error.message(), Some("no, rid: 1"));
        assert_eq!(error.operation(), "openid.exchange");
        assert!(!error.is_authentic());
    }
    let both = r#"{"errcode":40029,"errmsg":"invalid code","openid":"o1"}"#;
    assert_eq!(open(&answer(both)).unwrap_err().kind(), Kind::Rejected);
}

#[test]
fn what_is_not_the_protocol_is_never_an_openid() {
    for body in [
        "",
        "<html></html>",
        "[]",
        "null",
        "{}",
        r#"{"openid":""}"#,
        r#"{"openid":null}"#,
        r#"{"openid":1}"#,
        r#"{"openid":"a b"}"#,
        r#"{"openid":"a\u0000"}"#,
        r#"{"openid":"o1","openid":"o2"}"#,
        r#"{"openid":"o1","\u006fpenid":"o2"}"#,
        r#"{"openid":"o1"} trailing"#,
        r#"{"openid":"o1","errcode":"0"}"#,
        r#"{"openid":"o1","errcode":null}"#,
        r#"{"openid":"o1","errcode":0.5}"#,
        r#"{"openid":"o1","session_key":5}"#,
    ] {
        let error = open(&answer(body)).unwrap_err();
        assert_eq!(error.kind(), Kind::Wire, "{body}");
        assert!(!error.to_string().contains("o1"), "{error}");
    }
    let long = format!(r#"{{"openid":"{}"}}"#, "o".repeat(129));
    assert_eq!(open(&answer(&long)).unwrap_err().kind(), Kind::Wire);
    for status in [302, 403, 500, 502] {
        let response = Response {
            status,
            ..answer(r#"{"openid":"o1"}"#)
        };
        let error = open(&response).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Gateway, Advice::Later)
        );
    }
}

#[test]
fn the_authorize_link_has_the_order_that_wechat_checks() {
    let link = authorize_link(
        "wx520c15f417810387",
        "https://chong.qq.com/php/index.php?d=&c=wxAdapter",
        "snsapi_userinfo",
        "123",
    );
    assert_eq!(
        link.unwrap(),
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387\
         &redirect_uri=https%3A%2F%2Fchong.qq.com%2Fphp%2Findex.php%3Fd%3D%26c%3DwxAdapter\
         &response_type=code&scope=snsapi_userinfo&state=123#wechat_redirect"
    );
}

#[test]
fn what_would_spoil_the_authorize_link_is_refused_by_name() {
    let url = "https://shop.example.com";
    let long = "a".repeat(129);
    for (appid, redirect_uri, state, field) in [
        ("", url, "", "appid"),
        ("wx1&x=1", url, "", "appid"),
        ("wx1", "", "", "redirect_uri"),
        ("wx1", "https://", "", "redirect_uri"),
        ("wx1", "/pay", "", "redirect_uri"),
        ("wx1", "javascript:alert(1)", "", "redirect_uri"),
        ("wx1", url, "a#b", "state"),
        ("wx1", url, "中", "state"),
        ("wx1", url, &long, "state"),
    ] {
        let error = authorize_link(appid, redirect_uri, "snsapi_base", state).unwrap_err();
        assert_eq!((error.kind(), error.field()), (Kind::Input, Some(field)));
    }
    let error = authorize_link("wx1", url, "snsapi_login", "").unwrap_err();
    assert_eq!(error.field(), Some("scope"));
    assert!(authorize_link("wx1", url, "snsapi_base", &"a".repeat(128)).is_ok());
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic_and_are_no_openid(body: Vec<u8>) {
        let response = Response { status: 200, headers: Vec::new(), body };
        prop_assert!(open(&response).is_err());
    }
}
