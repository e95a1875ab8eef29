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
    let asked = scene.order(json!({
        "kind": "native", "out_trade_no": POT, "total": POT_FEN, "description": "A pot",
    }));
    let placing = match scene.places_in_v2() {
        true => "/pay/unifiedorder",
        false => "/v3/pay/transactions/native",
    };
    let lose = Fault::once(placing, FaultKind::DropAfterCommit);
    scene.wechat.fault(lose);
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
    let (session, known) = session(scene, &again)?;
    step.same(
        "placed again, it goes on with the same session",
        session,
        known,
    );
    step.same(
        "there is one such order at WeChat Pay",
        1,
        scene.orders_at_wechat(POT),
    );
    scene.pay(POT)?;
    let post = scene.next_post()?;
    let outcome = post.outcome["outcome"].clone();
    step.same(
        "the payer pays, and the notice is recorded",
        "paid",
        outcome,
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

/// What the payer of [`POT`] goes on with, at WeChat Pay and in the answer: v3 gives a native order
/// nothing but its code.
fn session(scene: &Scene, placed: &Value) -> Result<(String, Value), Broken> {
    let theirs = scene.at_wechat(POT)?;
    Ok(match scene.places_in_v2() {
        true => (theirs.prepay_id, placed["prepay_id"].clone()),
        false => {
            let code = format!("weixin://wxpay/bizpayurl?pr={}", theirs.code);
            (code, placed["code_url"].clone())
        }
    })
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
    let mut asked = scene.order(json!({
        "kind": "payment_code", "out_trade_no": CAKE, "total": CAKE_FEN, "auth_code": code,
        "description": "A cake at the counter", "device_info": "counter 1",
        "scene_info": { "store_info": { "out_id": "shop 1" } },
    }));
    if scene.places_in_v2() {
        asked["scene_info"] = Value::Null;
    }
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
    let mut asked = json!({
        "number": BONUS, "openid": scene.openid, "amount": BONUS_FEN, "description": "A bonus",
    });
    let place = match scene.asks_in_v3() {
        true => {
            asked["scene_id"] = json!("1000");
            asked["report_infos"] = json!([
                { "info_type": "活动名称", "info_content": "新会员有礼" },
                { "info_type": "奖励说明", "info_content": "注册会员抽奖一等奖" },
            ]);
            "/v3/fund-app/mch-transfer/transfer-bills"
        }
        false => "/mmpaymkttransfers/promotion/transfers",
    };
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
    match scene.asks_in_v3() {
        true => confirmed(scene, step, &asked),
        false => arrived(scene, step, &asked),
    }
}

/// In v2 the money goes to the user at once.
fn arrived(scene: &Scene, step: &mut Step, asked: &Value) -> Result<(), Broken> {
    let recorded = scene.call("transfer.get", &json!({ "number": BONUS }))?;
    step.same(
        "task.tick asks WeChat Pay: it has arrived",
        "succeeded",
        recorded["state"].clone(),
    );
    scene.call("transfer.place", asked)?;
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

/// In v3 the user confirms it (v3 reference, 7.9).
fn confirmed(scene: &Scene, step: &mut Step, asked: &Value) -> Result<(), Broken> {
    let recorded = scene.call("transfer.get", &json!({ "number": BONUS }))?;
    step.same(
        "task.tick asks WeChat Pay: it waits for the payer to confirm it",
        json!(["confirming", true]),
        json!([recorded["state"], recorded["package_info"].is_string()]),
    );
    scene.call("transfer.place", asked)?;
    step.same(
        "placed again, it is still one transfer",
        1,
        scene.wechat.transfers().len(),
    );
    scene
        .wechat
        .confirm_transfer(BONUS)
        .map_err(|error| Broken {
            wanted: "the payer can confirm the transfer".to_owned(),
            came: error.to_string(),
        })?;
    let post = scene.next_post()?;
    step.same(
        "the payer confirms it, and its notice says that it has arrived",
        "succeeded",
        post.outcome["transfer"]["state"].clone(),
    );
    step.same(
        "WeChat Pay takes it as delivered",
        true,
        acknowledged(scene)?,
    );
    let events = scene.act_on_events()?;
    let told = ["confirming", "succeeded"].map(|what| format!("transfer.{what} {BONUS}"));
    step.same(
        "the shop learns of each step once",
        json!(told),
        json!(events),
    );
    Ok(())
}
