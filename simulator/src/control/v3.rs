//! The part of the control API that only v3 needs, under `v3/`, and its lists.

use super::{list, needed, read, text, which};
use crate::book::{
    Authorization, Complaint, Share, ShareEnd, Sharing, SharingReturn, Transfer, TransferState,
};
use crate::platform::V3Keys;
use crate::simulator::Simulator;
use fenpay::{Error, Result};
use serde_json::{Value, json};

/// Shows a list; `None` for one that is not v3's.
pub(super) fn look(sim: &Simulator, path: &str) -> Option<Result<Value>> {
    Some(match path {
        "transfers" => Ok(list(sim.transfers().iter().map(transfer))),
        "authorizations" => Ok(list(sim.authorizations().iter().map(authorization))),
        "sharings" => Ok(list(sim.sharings().iter().map(sharing))),
        "sharing_returns" => Ok(list(sim.sharing_returns().iter().map(sharing_return))),
        "complaints" => Ok(list(sim.complaints().iter().map(complaint))),
        "v3/platform" => sim.platform_told(),
        _ => return None,
    })
}

/// Does something; `None` for what is not v3's, the members to say otherwise.
pub(super) fn tell(sim: &Simulator, path: &str, body: &Value) -> Option<Result<Value>> {
    let done = match path {
        "v3/rotate" => rotate(sim, body),
        "v3/gray" => percent(body, "share", None)
            .map(|share| sim.gray(share))
            .map(nothing),
        "v3/retire" => {
            sim.retire();
            Ok(json!({}))
        }
        "v3/public_key" => migrate(sim, body),
        "v3/probes" => percent(body, "share", None)
            .map(|share| sim.probe(share))
            .map(nothing),
        "console" => enter(sim, body),
        "refund_by_hand" => by_hand(sim, body),
        "confirm" => confirm(sim, body).map(nothing),
        "withdraw" => needed(body, "out_authorization_no")
            .and_then(|number| sim.withdraw_authorization(number))
            .map(nothing),
        "transfers_end" => transfers_end(sim, body),
        "shares_end" => read::<Vec<String>>(body, "ends").map(|words| {
            sim.shares_end(words.iter().map(|word| ShareEnd::parse(word)));
            json!({})
        }),
        "complain" => complain(sim, body),
        _ => return None,
    };
    Some(done)
}

fn nothing(_: ()) -> Value {
    json!({})
}

fn confirm(sim: &Simulator, body: &Value) -> Result<()> {
    match text(body, "out_authorization_no") {
        Some(number) => sim.confirm_authorization(number),
        None => sim.confirm_transfer(needed(body, "out_bill_no")?),
    }
}

fn rotate(sim: &Simulator, body: &Value) -> Result<Value> {
    let serial = sim.rotate(percent(body, "share", Some(0))?)?;
    Ok(json!({ "serial": serial }))
}

fn migrate(sim: &Simulator, body: &Value) -> Result<Value> {
    let keys = match body.get("keys") {
        None => V3Keys::Both,
        Some(_) => read::<V3Keys>(body, "keys")?,
    };
    let mch_id = text(body, "mch_id");
    if let Some(mch_id) = mch_id.filter(|id| !sim.merchants().iter().any(|m| m.mch_id == *id)) {
        return Err(Error::missing(format!("there is no merchant {mch_id}")));
    }
    sim.migrate(mch_id, keys, percent(body, "share", Some(50))?);
    Ok(json!({}))
}

fn enter(sim: &Simulator, body: &Value) -> Result<Value> {
    let mch_id = needed(body, "mch_id")?;
    let kinds = ["refund_url", "sharing_url", "complaint_url"];
    let mut entered = false;
    for name in kinds.into_iter().filter(|name| body.get(name).is_some()) {
        let kind = name.trim_end_matches("_url");
        sim.enter_address(mch_id, kind, text(body, name))?;
        entered = true;
    }
    match entered {
        true => Ok(json!({})),
        false => Err(Error::input(
            "refund_url",
            "or sharing_url or complaint_url is needed",
        )),
    }
}

fn by_hand(sim: &Simulator, body: &Value) -> Result<Value> {
    let number = sim.refund_by_hand(which(body)?, read::<i64>(body, "amount")?)?;
    Ok(json!({ "out_refund_no": number }))
}

fn transfers_end(sim: &Simulator, body: &Value) -> Result<Value> {
    let words = read::<Vec<String>>(body, "ends")?;
    let end = |word: &String| {
        let known = TransferState::parse(word).filter(|state| {
            use TransferState::{Accepted, Fail, Processing, Success, Transfering};
            [Accepted, Processing, Transfering, Success, Fail].contains(state)
        });
        known.ok_or_else(|| Error::input("ends", "unknown end"))
    };
    sim.transfers_end(words.iter().map(end).collect::<Result<Vec<_>>>()?);
    Ok(json!({}))
}

fn complain(sim: &Simulator, body: &Value) -> Result<Value> {
    let detail = text(body, "detail").unwrap_or("商品与描述不符");
    match text(body, "complaint_id") {
        Some(id) => {
            sim.complain_again(id, detail)?;
            Ok(json!({}))
        }
        None => {
            let id = sim.complain(which(body)?, detail, text(body, "phone"))?;
            Ok(json!({ "complaint_id": id }))
        }
    }
}

/// A whole number of percent.
fn percent(body: &Value, name: &str, usual: Option<u8>) -> Result<u8> {
    match (body.get(name), usual) {
        (None, Some(usual)) => Ok(usual),
        _ => {
            let share = read::<u8>(body, name)?;
            let wrong = || Error::input(name, "is a percentage: 0 to 100");
            Some(share).filter(|s| *s <= 100).ok_or_else(wrong)
        }
    }
}

fn transfer(t: &Transfer) -> Value {
    json!({
        "mch_id": t.mch_id, "out_bill_no": t.out_bill_no, "transfer_bill_no": t.transfer_bill_no,
        "openid": t.openid, "amount": t.amount, "state": t.state.word(),
        "fail_reason": t.fail_reason, "package_info": t.package_info,
    })
}

fn authorization(a: &Authorization) -> Value {
    json!({
        "mch_id": a.mch_id, "out_authorization_no": a.out_authorization_no,
        "authorization_id": a.authorization_id, "openid": a.openid, "state": a.word(),
        "package_info": a.package_info,
    })
}

fn sharing(s: &Sharing) -> Value {
    let share = |share: &Share| {
        json!({
            "type": share.kind, "account": share.account, "amount": share.amount,
            "result": share.state.word(), "fail_reason": share.fail_reason,
            "returned": share.returned,
        })
    };
    json!({
        "mch_id": s.mch_id, "sub_mch_id": s.sub_mch_id, "out_order_no": s.out_order_no,
        "order_id": s.order_id, "finished": s.is_finished(),
        "receivers": s.shares.iter().map(share).collect::<Vec<_>>(),
    })
}

fn sharing_return(r: &SharingReturn) -> Value {
    json!({
        "mch_id": r.mch_id, "out_return_no": r.out_return_no, "return_id": r.return_id,
        "amount": r.amount, "result": r.state.word(), "fail_reason": r.fail_reason,
    })
}

fn complaint(c: &Complaint) -> Value {
    let entries = c
        .history
        .iter()
        .map(|e| json!({ "kind": e.kind, "text": e.text }));
    json!({
        "complaint_id": c.id, "mch_id": c.mch_id, "detail": c.detail, "state": c.state.word(),
        "history": entries.collect::<Vec<_>>(),
    })
}
