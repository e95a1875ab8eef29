use super::refusals::No;
use super::{Call, Said, identity, sharing, time};
use crate::book::{ShareState, SharingReturn};
use serde_json::{Value, json};

/// `POST /v3/profitsharing/return-orders` (v3 reference, 7.8).
pub(super) fn give_back(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.text("/sub_mchid"))?;
    if call.text("/order_id").is_some() == call.text("/out_order_no").is_some() {
        let issue = "order_id与out_order_no必须且只能传一个";
        return Err(No::param("body", "/out_order_no", issue, &Value::Null));
    }
    let place = sharing::find(call, sub.as_deref())?;
    let from = call.text("/return_mchid");
    let mut shares = call.world.book.sharings[place].shares.iter();
    let given = |share: &crate::book::Share| {
        share.kind == "MERCHANT_ID" && Some(share.account.as_str()) == from
    };
    let share = shares.position(given);
    let stranger = || {
        let given = call.body["return_mchid"].clone();
        No::param("body", "/return_mchid", "不是该分账单的接收方", &given)
    };
    let share = share.ok_or_else(stranger)?;
    let back = SharingReturn {
        mch_id: call.merchant.mch_id.clone(),
        sub_mch_id: sub,
        sharing: place,
        share,
        out_return_no: call.own("/out_return_no"),
        return_id: String::new(),
        amount: call.whole("/amount"),
        description: call.own("/description"),
        asked: call.asked(),
        created_ms: call.at.now_ms,
        finished_ms: None,
        state: ShareState::Pending,
        fail_reason: None,
    };
    let at = call.at;
    let place = call.book().return_share(back, at)?;
    Ok(Said::Body(told(call, place)))
}

/// `GET /v3/profitsharing/return-orders/{out_return_no}`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let sub = identity::sub(call, call.query("sub_mchid"))?;
    let book = &call.world.book;
    let number = call.path("out_return_no");
    let place = book.find_return(&call.merchant.mch_id, sub.as_deref(), number);
    let asked = call.query("out_order_no");
    let fits = |place: &usize| {
        let sharing = &book.sharings[book.returns[*place].sharing];
        Some(sharing.out_order_no.as_str()) == asked
    };
    let unknown = || No::new("RESOURCE_NOT_EXISTS", "回退单不存在");
    let place = place.filter(fits).ok_or_else(unknown)?;
    Ok(Said::Body(told(call, place)))
}

fn told(call: &Call, place: usize) -> Value {
    let back = &call.world.book.returns[place];
    let sharing = &call.world.book.sharings[back.sharing];
    let result = match back.state {
        ShareState::Pending => "PROCESSING",
        ShareState::Success => "SUCCESS",
        ShareState::Closed => "FAILED",
    };
    let finished = back.finished_ms.unwrap_or(back.created_ms);
    let mut told = json!({
        "order_id": sharing.order_id, "out_order_no": sharing.out_order_no,
        "out_return_no": back.out_return_no, "return_id": back.return_id,
        "return_mchid": sharing.shares[back.share].account, "amount": back.amount,
        "description": back.description, "result": result,
        "create_time": time::written(back.created_ms), "finish_time": time::written(finished),
    });
    if let Some(sub) = &back.sub_mch_id {
        told["sub_mchid"] = json!(sub);
    }
    if let Some(reason) = back.fail_reason.as_ref().filter(|_| result == "FAILED") {
        told["fail_reason"] = json!(reason);
    }
    told
}
