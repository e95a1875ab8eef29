//! The evening: the bill and the ledger.

use super::paying::{CUP_FEN, TEA_FEN, yuan};
use super::refunding::BACK_FEN;
use super::scene::Scene;
use super::timeline::{Broken, Step};
use super::trouble::{CAKE_FEN, POT_FEN};
use serde_json::json;

/// The day's bill is fetched and held against the ledger. A demonstration at midnight in Beijing
/// has two days.
pub fn bill(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let (mut rows, mut sums, mut differences) = (0, [0; 4], Vec::new());
    for date in &scene.days {
        let fetched = scene.call_with("bill.fetch", &json!({ "date": date }), None)?;
        rows += fetched.body["rows"].as_i64().unwrap_or(0);
        let compared = scene.call_with(
            "bill.compare",
            &json!({ "date": date }),
            fetched.blob.as_deref(),
        )?;
        for (sum, name) in sums.iter_mut().zip([
            "matched_payments",
            "matched_refunds",
            "matched_paid",
            "matched_refunded",
        ]) {
            *sum += compared.body[name].as_i64().unwrap_or(0);
        }
        let found = compared.body["differences"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        // At midnight the engine says of what the other day's bill has that it lies on the boundary.
        let split = scene.days.len() > 1;
        differences.extend(
            found
                .into_iter()
                .filter(|d| !(split && d["kind"] == "boundary")),
        );
    }
    let [payments, refunds, paid, refunded] = sums;
    let all = TEA_FEN + CUP_FEN + POT_FEN + CAKE_FEN;
    step.did("the day's bill is fetched and held against the ledger, line by line");
    step.same("it is whole: five lines that add up to its totals", 5, rows);
    step.same(
        "four payments and one refund agree in number and amount",
        json!([4, 1]),
        json!([payments, refunds]),
    );
    step.same(format!("{} yuan came in", yuan(all)), all, paid);
    step.same(
        format!("{} yuan went back", yuan(BACK_FEN)),
        BACK_FEN,
        refunded,
    );
    step.same("there is no difference", json!([]), json!(differences));
    Ok(())
}

/// The whole history is replayed.
pub fn ledger(scene: &mut Scene, step: &mut Step) -> Result<(), Broken> {
    let found = scene.call("ledger.verify", &json!({}))?;
    step.did("the ledger's history is replayed from its first entry");
    let count = |name: &str| found[name].as_i64().unwrap_or(0);
    let (entries, evidence) = (count("entries"), count("evidence"));
    step.same(
        format!("{entries} entries, each chained to the one before, prove every state"),
        json!([]),
        found["faults"].clone(),
    );
    step.same(
        format!("{evidence} messages of WeChat Pay are kept as evidence"),
        true,
        evidence > 0,
    );
    let notices = scene.wechat.notices();
    let left = notices
        .iter()
        .filter(|n| !n.acknowledged && !n.lost)
        .count();
    step.same(
        format!(
            "of its {} notices WeChat Pay has none left to send",
            notices.len()
        ),
        0,
        left,
    );
    Ok(())
}
