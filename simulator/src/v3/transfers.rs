use super::certificates::sealed_for;
use super::orders::openid_of_app;
use super::refusals::No;
use super::{Call, Said, identity, time};
use crate::book::{Transfer, TransferState};
use serde_json::{Value, json};

/// Transfers can be asked about for 30 days (v3 reference, 7.9).
const WINDOW_MS: i64 = 30 * 24 * 3_600_000;
/// From here on the receiver's name must be given, below here it must not (v3 reference, 7.9).
const NAMED_FROM: i64 = 200_000;
const NAMED_ABOVE: i64 = 30;

/// `POST /v3/fund-app/mch-transfer/transfer-bills`.
pub(super) fn place(call: &mut Call) -> Result<Said, No> {
    let transfer = draft(call, call.own("/openid"))?;
    let at = call.at;
    let place = call.book().transfer(transfer, at)?;
    Ok(Said::Body(placed(&call.world.book.transfers[place])))
}

/// What is answered to a transfer.
pub(super) fn placed(transfer: &Transfer) -> Value {
    let mut said = json!({
        "out_bill_no": transfer.out_bill_no, "transfer_bill_no": transfer.transfer_bill_no,
        "create_time": time::written(transfer.created_ms), "state": transfer.state.word(),
    });
    if transfer.state == TransferState::WaitUserConfirm {
        said["package_info"] = json!(transfer.package_info);
    }
    if let Some(reason) = transfer.fail_reason {
        said["fail_reason"] = json!(reason);
    }
    said
}

/// The transfer that a request asks for.
pub(super) fn draft(call: &Call, openid: String) -> Result<Transfer, No> {
    let appid = call.own("/appid");
    identity::app(call, &appid)?;
    openid_of_app(call, Some(&openid), &appid)?;
    let amount = call.whole("/transfer_amount");
    let name = call.text("/user_name").map(str::to_owned);
    let issue = match &name {
        None if amount >= NAMED_FROM => Some("转账金额大于等于2000元时必填"),
        Some(_) if amount < NAMED_ABOVE => Some("转账金额小于0.3元时不允许填写"),
        _ => None,
    };
    if let Some(issue) = issue {
        return Err(No::param("body", "/user_name", issue, &Value::Null));
    }
    Ok(Transfer {
        mch_id: call.merchant.mch_id.clone(),
        appid,
        out_bill_no: call.own("/out_bill_no"),
        transfer_bill_no: String::new(),
        scene_id: call.own("/transfer_scene_id"),
        openid,
        user_name: name,
        amount,
        remark: call.own("/transfer_remark"),
        notify_url: call.text("/notify_url").map(str::to_owned),
        asked: call.asked(),
        package_info: String::new(),
        created_ms: call.at.now_ms,
        updated_ms: call.at.now_ms,
        state: TransferState::Accepted,
        course: TransferState::Success,
        authorized: false,
        brings: None,
        fail_reason: None,
    })
}

/// `GET …/transfer-bills/out-bill-no/{out_bill_no}` and
/// `GET …/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    Ok(Said::Body(told(&call.world.book.transfers[find(call)?])))
}

/// A transfer as answers tell of it.
pub(super) fn told(transfer: &Transfer) -> Value {
    let mut told = noticed(transfer, 0);
    told["appid"] = json!(transfer.appid);
    told["transfer_remark"] = json!(transfer.remark);
    if let Some(name) = &transfer.user_name {
        told["user_name"] = json!(sealed_for(&transfer.mch_id, name));
    }
    told
}

/// A transfer as its notice tells of it (v3 reference, 4.4); `more` fen are a lie about its amount.
pub(super) fn noticed(transfer: &Transfer, more: i64) -> Value {
    let mut told = json!({
        "mch_id": transfer.mch_id, "out_bill_no": transfer.out_bill_no,
        "transfer_bill_no": transfer.transfer_bill_no, "state": transfer.state.word(),
        "transfer_amount": transfer.amount + more, "openid": transfer.openid,
        "create_time": time::written(transfer.created_ms),
        "update_time": time::written(transfer.updated_ms),
    });
    if let Some(reason) = transfer.fail_reason {
        told["fail_reason"] = json!(reason);
    }
    told
}

/// `POST …/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
pub(super) fn cancel(call: &mut Call) -> Result<Said, No> {
    let place = find(call)?;
    let at = call.at;
    call.book().cancel_transfer(place, at)?;
    let transfer = &call.world.book.transfers[place];
    Ok(Said::Body(json!({
        "out_bill_no": transfer.out_bill_no, "transfer_bill_no": transfer.transfer_bill_no,
        "state": transfer.state.word(), "update_time": time::written(transfer.updated_ms),
    })))
}

fn find(call: &Call) -> Result<usize, No> {
    let book = &call.world.book;
    let mch_id = &call.merchant.mch_id;
    let place = match call.path("transfer_bill_no") {
        "" => book.find_transfer(mch_id, call.path("out_bill_no")),
        id => book
            .transfers
            .iter()
            .position(|t| t.transfer_bill_no == id && t.mch_id == *mch_id),
    };
    let recent = |place: &usize| call.at.now_ms - book.transfers[*place].created_ms <= WINDOW_MS;
    let found = place.filter(recent);
    found.ok_or_else(|| No::new("NOT_FOUND", "记录不存在"))
}
