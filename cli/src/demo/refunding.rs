use super::paying::{TEA, TEA_FEN, acknowledged, yuan};
use super::scene::Scene;
use super::timeline::{Broken, Step};
use serde_json::json;

/// What is given back of the tea, in fen.
pub const BACK_FEN: i64 = 3_000;
const BACK: &str = "BACK-0001";

/// A part is refunded; its notice, which WeChat Pay does not sign in v2, is confirmed by a query there.
pub fn refund(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let asked = json!({
        "out_refund_no": BACK, "out_trade_no": TEA, "amount": BACK_FEN, "reason": "One tin was dented",
    });
    let placed = scene.call("refund.place", &asked)?;
    let (back, all) = (yuan(BACK_FEN), yuan(TEA_FEN));
    step.did(format!(
        "{back} of the {all} yuan are refunded, {}",
        match scene.asks_in_v3() {
            true => "signed with the merchant's private key",
            false => "under the client certificate",
        }
    ));
    step.same(
        "WeChat Pay has taken it on",
        "pending",
        placed["state"].clone(),
    );
    let too_much = json!({
        "out_refund_no": "BACK-0002", "out_trade_no": TEA, "amount": TEA_FEN - BACK_FEN + 1,
    });
    let refused = scene.try_call("refund.place", &too_much);
    step.same(
        "a second one over more than the rest is refused, unsent",
        "amount",
        refused.body["field"].clone(),
    );
    let post = scene.next_post()?;
    step.same(
        match scene.asks_in_v3() {
            true => "the notice arrives, signed and sealed",
            false => "the sealed notice arrives and a query confirms it",
        },
        "succeeded",
        post.outcome["refund"]["state"].clone(),
    );
    step.same(
        "WeChat Pay takes it as delivered",
        true,
        acknowledged(scene)?,
    );
    step.same(
        format!("{back} yuan are refunded in the ledger"),
        BACK_FEN,
        scene.recorded(TEA)?["refunded"].clone(),
    );
    step.same(
        "and at WeChat Pay",
        BACK_FEN,
        scene.at_wechat(TEA)?.refunded,
    );
    let again = scene.call("refund.place", &asked)?;
    step.same(
        "placed again, it is the same refund",
        "succeeded",
        again["state"].clone(),
    );
    step.same(
        "there is one refund at WeChat Pay",
        1,
        scene.wechat.refunds().len(),
    );
    let events = scene.act_on_events()?;
    step.same(
        "the shop learns of it once",
        json!([format!("refund.succeeded {BACK}")]),
        json!(events),
    );
    Ok(())
}
