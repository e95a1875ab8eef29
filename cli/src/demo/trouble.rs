//! What goes wrong in the field, and how it ends well: lost notices, lost answers, slow payers.

use super::paying::{CUP, CUP_FEN, acknowledged, by, yuan};
use super::scene::Scene;
use super::timeline::{Broken, Step};
use fenpay_simulator::{Act, Fault, FaultKind, Reaction};
use serde_json::{Value, json};

/// The order whose answer is lost, and what it costs in fen.
const POT: &str = "POT-0003";
/// See [`POT`].
pub const POT_FEN: i64 = 12_900;
/// The order at the counter.
const CAKE: &str = "CAKE-0004";
/// What it costs in fen.
pub const CAKE_FEN: i64 = 3_600;
/// The transfer whose answer is lost.
const BONUS: &str = "BONUS0005";
const BONUS_FEN: i64 = 500;

/// The notice of a payment is lost; the worker's tick finds the payment.
pub fn lost_notice(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    scene
        .wechat
        .fault(Fault::once("notice/payment", FaultKind::Lose));
    scene.pay(CUP)?;
    let id = scene.last_notice()?.id;
    let lost = scene.until(|scene| scene.wechat.notices().iter().any(|n| n.id == id && n.lost));
    step.did(format!(
        "{CUP} is paid, {} yuan, and its notice is lost",
        yuan(CUP_FEN)
    ));
    step.same("no notice reaches the merchant", true, lost);
    step.same(
        "the ledger has it open",
        "open",
        scene.recorded(CUP)?["state"].clone(),
    );
    scene.tick()?;
    let found = scene.recorded(CUP)?;
    step.same(
        "task.tick asks WeChat Pay: it is paid",
        "paid",
        found["state"].clone(),
    );
    let theirs = scene.at_wechat(CUP)?;
    step.same(
        by(&theirs),
        theirs.transaction_id,
        found["transaction_id"].clone(),
    );
    let events = scene.act_on_events()?;
    step.same(
        "the shop learns of it once",
        json!([format!("payment.paid {CUP}")]),
        json!(events),
    );
    scene.paid_on(&found);
    Ok(())
}

/// WeChat Pay takes an order and the answer is lost: the outcome is unknown until it is asked for.
pub fn timeout(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let asked = json!({
        "kind": "native", "out_trade_no": POT, "total": POT_FEN, "description": "A pot",
    });
    scene
        .wechat
        .fault(Fault::once("/pay/unifiedorder", FaultKind::DropAfterCommit));
    let lost = scene.try_call("order.place", &asked);
    step.did(format!(
        "WeChat Pay takes {POT}, and the connection breaks before its answer"
    ));
    step.same(
        "the caller is told to ask, not that it failed",
        "query",
        lost.body["advice"].clone(),
    );
    step.same(
        "the ledger calls the outcome unknown",
        "placing",
        scene.recorded(POT)?["state"].clone(),
    );
    scene.tick()?;
    step.same(
        "task.tick asks WeChat Pay: it is there, and open",
        "open",
        scene.recorded(POT)?["state"].clone(),
    );
    let again = scene.call("order.place", &asked)?;
    step.same(
        "placed again, it goes on with the same session",
        scene.at_wechat(POT)?.prepay_id,
        again["prepay_id"].clone(),
    );
    step.same(
        "there is one such order at WeChat Pay",
        1,
        scene.orders_at_wechat(POT),
    );
    scene.pay(POT)?;
    let post = scene.next_post()?;
    step.same(
        "the payer pays, and the notice is recorded",
        "paid",
        post.outcome["outcome"].clone(),
    );
    step.same(
        "WeChat Pay takes it as delivered",
        true,
        acknowledged(scene)?,
    );
    scene.paid_on(&post.outcome["order"]);
    let events = scene.act_on_events()?;
    step.same(
        "the shop learns of it once",
        json!([format!("payment.paid {POT}")]),
        json!(events),
    );
    Ok(())
}

/// At the counter the payer types a password first; the engine polls.
pub fn payment_code(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let code = "134567890123456789";
    // Half a second at the simulator's speed.
    let slow = Reaction {
        password: true,
        ..Reaction::after(Act::Pay, 10_000)
    };
    scene.wechat.tell_code(code, slow);
    let mut asked = json!({
        "kind": "payment_code", "out_trade_no": CAKE, "total": CAKE_FEN, "auth_code": code,
        "description": "A cake at the counter",
    });
    let placed = scene.call("order.place", &asked)?;
    step.did(format!(
        "at the counter {} yuan are charged to a payment code",
        yuan(CAKE_FEN)
    ));
    step.same(
        "the payer is typing a password: an outcome, no error",
        "paying",
        placed["state"].clone(),
    );
    asked["wait_ms"] = json!(10_000);
    let paid = scene.call("order.place", &asked)?;
    step.same(
        "the engine polls until it is paid",
        "paid",
        paid["state"].clone(),
    );
    let theirs = scene.at_wechat(CAKE)?;
    step.same(
        by(&theirs),
        theirs.transaction_id,
        paid["transaction_id"].clone(),
    );
    step.same("the code was charged once", 1, scene.orders_at_wechat(CAKE));
    scene.paid_on(&paid);
    let events = scene.act_on_events()?;
    step.same(
        "the shop learns of it once",
        json!([format!("payment.paid {CAKE}")]),
        json!(events),
    );
    Ok(())
}

/// Money is paid out and the answer is lost: asked for, never sent under a second number.
pub fn transfer(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let asked = json!({
        "number": BONUS, "openid": scene.openid, "amount": BONUS_FEN, "description": "A bonus",
    });
    let place = "/mmpaymkttransfers/promotion/transfers";
    scene
        .wechat
        .fault(Fault::once(place, FaultKind::DropAfterCommit));
    let lost = scene.try_call("transfer.place", &asked);
    step.did(format!(
        "{} yuan are transferred to the payer, and the answer is lost",
        yuan(BONUS_FEN)
    ));
    step.same(
        "the caller is told to ask, not to pay again",
        "query",
        lost.body["advice"].clone(),
    );
    let state = |scene: &Scene| -> Result<Value, Broken> {
        Ok(scene.call("transfer.get", &json!({ "number": BONUS }))?["state"].clone())
    };
    step.same(
        "the ledger calls the outcome unknown",
        "placing",
        state(scene)?,
    );
    scene.tick()?;
    step.same(
        "task.tick asks WeChat Pay: it has arrived",
        "succeeded",
        state(scene)?,
    );
    scene.call("transfer.place", &asked)?;
    let paid_out: Vec<i64> = scene
        .wechat
        .payouts()
        .iter()
        .map(|payout| payout.amount)
        .collect();
    step.same(
        "placed again, it is still paid out once",
        json!([BONUS_FEN]),
        json!(paid_out),
    );
    let events = scene.act_on_events()?;
    step.same(
        "the shop learns of it once",
        json!([format!("transfer.succeeded {BONUS}")]),
        json!(events),
    );
    Ok(())
}
