//! From the payer's openid to the goods: order, payment, notices true and false.

use super::merchant_server::Headers;
use super::scene::Scene;
use super::signature::{hmac_sha256, is_signed_by};
use super::timeline::{Broken, Step};
use fenpay_simulator::{Order, openid_of};
use serde_json::{Value, json};

/// The order whose life is shown, and what it costs in fen.
pub const TEA: &str = "TEA-0001";
/// See [`TEA`].
pub const TEA_FEN: i64 = 8_800;
/// The order for which a notice is forged and another one is lost.
pub const CUP: &str = "CUP-0002";
/// See [`CUP`].
pub const CUP_FEN: i64 = 2_500;

/// The code from the payer's phone becomes an openid.
pub fn openid(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let appid = scene.merchant.appid.clone();
    let payer = openid_of(&appid, "payer");
    let code = scene.wechat.issue_code(&payer, Some(&appid));
    let asked = json!({ "kind": "official_account", "appid": appid, "code": code });
    let known = scene.call("openid.exchange", &asked)?;
    scene.openid = known["openid"].as_str().unwrap_or_default().to_owned();
    step.did("the code from the payer's phone is exchanged for their openid");
    step.same(
        "it is the payer who gave the code",
        payer,
        scene.openid.as_str(),
    );
    let again = scene.try_call("openid.exchange", &asked);
    step.same(
        "the same code a second time is refused: 40163",
        "40163",
        again.body["code"].clone(),
    );
    Ok(())
}

/// The order is placed, and placed again.
pub fn order(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let asked = scene.order(json!({
        "kind": "jsapi", "out_trade_no": TEA, "total": TEA_FEN, "openid": scene.openid,
        "description": "Longjing tea, 250 g",
    }));
    let placed = scene.call("order.place", &asked)?;
    step.did(format!(
        "order {TEA} is placed: tea for {} yuan",
        yuan(TEA_FEN)
    ));
    step.same("it is open in the ledger", "open", placed["state"].clone());
    let theirs = scene.at_wechat(TEA)?;
    step.same(
        format!("WeChat Pay has it over {} yuan", yuan(TEA_FEN)),
        TEA_FEN,
        theirs.total,
    );
    let session = format!("and gave the payer's session, {}", theirs.prepay_id);
    step.same(session, theirs.prepay_id, placed["prepay_id"].clone());
    let again = scene.call("order.place", &asked)?;
    step.same("placed again, it is the same order", placed, again);
    let mut dearer = asked;
    dearer["total"] = json!(TEA_FEN + 1);
    let refused = scene.try_call("order.place", &dearer);
    step.same(
        "the number cannot be used for another amount",
        "Conflict",
        refused.body["kind"].clone(),
    );
    step.same(
        "there is one such order at WeChat Pay",
        1,
        scene.orders_at_wechat(TEA),
    );
    Ok(())
}

/// The payer's side gets what it needs, and its signature is computed a second time.
pub fn client(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let given = scene.call("client.params", &json!({ "out_trade_no": TEA }))?;
    let params = &given["params"];
    step.did("the page inside WeChat gets the parameters of the payment");
    let prepay_id = scene.at_wechat(TEA)?.prepay_id;
    let package = format!("prepay_id={prepay_id}");
    step.same(
        "they name the payer's session",
        package,
        params["package"].clone(),
    );
    step.same(
        "and the merchant's app",
        scene.merchant.appid.as_str(),
        params["appId"].clone(),
    );
    if scene.places_in_v2() {
        let signature = hmac_sha256(params, "paySign", &scene.merchant.key);
        step.same(
            "their signature holds, computed a second time without the engine",
            signature,
            params["paySign"].clone(),
        );
        return Ok(());
    }
    let text = |name: &str| params[name].as_str().unwrap_or_default();
    let lines = ["appId", "timeStamp", "nonceStr", "package"].map(text);
    step.same(
        "their signature holds, verified without the engine under the merchant's certificate",
        true,
        is_signed_by(&scene.merchant.cert_pem, &lines, text("paySign")),
    );
    Ok(())
}

/// The payer pays; the notice arrives, is verified, recorded and answered.
pub fn payment(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    scene.pay(TEA)?;
    let post = scene.next_post()?;
    step.did("the payer pays; WeChat Pay posts its notice to the merchant's server");
    step.same(
        "its signature holds and the payment is recorded",
        "paid",
        post.outcome["outcome"].clone(),
    );
    let recorded = scene.recorded(TEA)?;
    let theirs = scene.at_wechat(TEA)?;
    step.same(
        by(&theirs),
        theirs.transaction_id,
        recorded["transaction_id"].clone(),
    );
    step.same("over the whole amount", TEA_FEN, recorded["total"].clone());
    let success = match scene.places_in_v2() {
        true => "<return_code><![CDATA[SUCCESS]]></return_code>",
        false => "\"code\":\"SUCCESS\"",
    };
    step.same(
        "the merchant answered 200 SUCCESS",
        json!([200, true]),
        json!([post.status, post.answer.contains(success)]),
    );
    step.same(
        "WeChat Pay takes it as delivered",
        true,
        acknowledged(scene)?,
    );
    scene.paid_on(&recorded);
    scene.notice = Some(post);
    Ok(())
}

/// The same notice again: nothing happens.
pub fn repetition(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let before = scene.head()?;
    let notice = scene.last_notice()?;
    scene.wechat.resend(notice.id).map_err(|error| Broken {
        wanted: "WeChat Pay sends the notice again".to_owned(),
        came: error.to_string(),
    })?;
    let post = scene.next_post()?;
    step.did("WeChat Pay posts the same notice once more");
    step.same("it is known already", false, post.outcome["first"].clone());
    step.same("nothing is recorded a second time", before, scene.head()?);
    step.same("it is answered 200 as before", 200, post.status);
    Ok(())
}

/// Forged notices: the ledger does not move.
pub fn forgery(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let asked = scene.order(json!({
        "kind": "native", "out_trade_no": CUP, "total": CUP_FEN, "description": "A cup to go with it",
    }));
    scene.call("order.place", &asked)?;
    let before = scene.head()?;
    let (headers, true_one) = match &scene.notice {
        Some(post) => (
            post.headers.clone(),
            String::from_utf8_lossy(&post.body).into_owned(),
        ),
        None => Default::default(),
    };
    let (forged, bare, unsigned) = match scene.places_in_v2() {
        true => {
            step.did(format!(
                "a stranger posts the notice with {CUP} in place of {TEA}"
            ));
            let forged = true_one
                .replace(TEA, CUP)
                .replace(&TEA_FEN.to_string(), &CUP_FEN.to_string());
            (forged, headers.clone(), without_sign(&true_one))
        }
        false => {
            step.did("a stranger posts the notice with another number in it");
            let forged = true_one.replacen("\"id\":\"", "\"id\":\"0", 1);
            let mut bare = headers.clone();
            bare.retain(|(name, _)| name != "wechatpay-signature");
            (forged, bare, true_one.clone())
        }
    };
    step.same("its bytes were changed", true, forged != true_one);
    refuse(
        scene,
        step,
        (&headers, &forged),
        "it is refused: the signature does not hold",
    )?;
    refuse(
        scene,
        step,
        (&bare, &unsigned),
        "without any signature it is refused as well",
    )?;
    step.same(
        format!("{CUP} is still open"),
        "open",
        scene.recorded(CUP)?["state"].clone(),
    );
    step.same("nothing is recorded", before, scene.head()?);
    Ok(())
}

fn without_sign(message: &str) -> String {
    let start = message.find("<sign>").unwrap_or(0);
    let end = message
        .find("</sign>")
        .map_or(start, |end| end + "</sign>".len());
    format!("{}{}", &message[..start], &message[end..])
}

fn refuse(
    scene: &Scene,
    step: &mut Step,
    (headers, body): (&Headers, &str),
    what: &str,
) -> Result<(), Broken> {
    let sent = scene.shop.post_as_stranger(headers, body.as_bytes());
    let (_, answer) = sent.map_err(|error| Broken {
        wanted: "the merchant's server answers".to_owned(),
        came: error.to_string(),
    })?;
    let post = scene.next_post()?;
    let came = json!([post.outcome["kind"], answer.contains("SUCCESS")]);
    step.same(what, json!(["Forged", false]), came);
    Ok(())
}

/// A query confirms what the notice said.
pub fn query(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let before = scene.head()?;
    let asked = scene.call("order.query", &json!({ "out_trade_no": TEA }))?;
    step.did("the merchant asks WeChat Pay where the order stands");
    step.same(
        "it is paid, as the notice said",
        "paid",
        asked["state"].clone(),
    );
    let theirs = scene.at_wechat(TEA)?;
    step.same(
        by(&theirs),
        theirs.transaction_id,
        asked["transaction_id"].clone(),
    );
    step.same(
        "all this was known: nothing new is recorded",
        before,
        scene.head()?,
    );
    Ok(())
}

/// The goods leave once.
pub fn goods(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    step.did("the shop takes its events from the outbox and sends the goods");
    let paid = json!([format!("payment.paid {TEA}")]);
    step.same(
        "one event, although the notice came twice",
        paid,
        json!(scene.act_on_events()?),
    );
    step.same(
        "taken again, there is nothing",
        json!([]),
        json!(scene.act_on_events()?),
    );
    Ok(())
}

/// Whether WeChat Pay has taken the answer to its last notice.
pub fn acknowledged(scene: &Scene) -> Result<Value, Broken> {
    let id = scene.last_notice()?.id;
    Ok(json!(scene.until(|scene| {
        scene
            .wechat
            .notices()
            .iter()
            .any(|n| n.id == id && n.acknowledged)
    })))
}

/// Which transaction of WeChat Pay's paid an order.
pub fn by(order: &Order) -> String {
    format!(
        "by transaction {}",
        order.transaction_id.as_deref().unwrap_or("none")
    )
}

/// Fen as yuan, for people.
pub fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}
