use super::orders::openid_of_app;
use super::refusals::No;
use super::{Call, Said, identity, time, transfers};
use crate::book::{Authorization, Refusal};
use serde_json::{Value, json};

/// `POST /v3/fund-app/mch-transfer/user-confirm-authorization` (v3 reference, 7.9).
pub(super) fn apply(call: &mut Call) -> Result<Said, No> {
    let draft = draft(call, "")?;
    let at = call.at;
    let place = call.book().authorize(draft, at)?;
    let known = &call.world.book.authorizations[place];
    Ok(Said::Body(json!({
        "out_authorization_no": known.out_authorization_no, "state": known.word(),
        "create_time": time::written(known.created_ms), "package_info": known.package_info,
    })))
}

/// The authorisation that a request asks for, whose own fields lie under a pointer.
fn draft(call: &Call, under: &str) -> Result<Authorization, No> {
    let appid = call.own("/appid");
    identity::app(call, &appid)?;
    openid_of_app(call, call.text("/openid"), &appid)?;
    let own = |name: &str| call.own(&format!("{under}/{name}"));
    Ok(Authorization {
        mch_id: call.merchant.mch_id.clone(),
        appid,
        out_authorization_no: own("out_authorization_no"),
        authorization_id: None,
        openid: call.own("/openid"),
        scene_id: call.own("/transfer_scene_id"),
        display_name: own("user_display_name"),
        perception: call.text("/user_recv_perception").map(str::to_owned),
        notify_url: own("authorization_notify_url"),
        asked: call.asked(),
        package_info: String::new(),
        created_ms: call.at.now_ms,
        confirmed_ms: None,
        closed: None,
    })
}

/// `GET …/user-confirm-authorization/out-authorization-no/{out_authorization_no}`.
pub(super) fn query(call: &mut Call) -> Result<Said, No> {
    let known = &call.world.book.authorizations[find(call)?];
    Ok(Said::Body(told(known)))
}

fn find(call: &Call) -> Result<usize, No> {
    let number = call.path("out_authorization_no");
    let place = call
        .world
        .book
        .find_authorization(&call.merchant.mch_id, number);
    place.ok_or_else(|| No::new("NOT_FOUND", "记录不存在"))
}

/// An authorisation as answers tell of it.
fn told(known: &Authorization) -> Value {
    let mut told = noticed(known, known.closed.is_some());
    told["transfer_scene_id"] = json!(known.scene_id);
    told["create_time"] = json!(time::written(known.created_ms));
    if let Some(perception) = &known.perception {
        told["user_recv_perception"] = json!(perception);
    }
    if known.word() == "WAIT_USER_CONFIRM" {
        told["package_info"] = json!(known.package_info);
    }
    told
}

/// An authorisation as its notices tell of it, before or after its end (v3 reference, 4.4).
pub(super) fn noticed(known: &Authorization, closed: bool) -> Value {
    let state = if closed { "CLOSED" } else { known.word() };
    let state = match state {
        // The notice of a confirmation says so, whatever has come since.
        "CLOSED" if !closed => "TAKING_EFFECT",
        state => state,
    };
    let mut told = json!({
        "out_authorization_no": known.out_authorization_no, "appid": known.appid,
        "openid": known.openid, "user_display_name": known.display_name, "state": state,
    });
    if let Some(id) = &known.authorization_id {
        told["authorization_id"] = json!(id);
    }
    if let Some(ms) = known.confirmed_ms {
        told["authorize_time"] = json!(time::written(ms));
    }
    if let Some((ms, reason)) = known.closed.filter(|_| closed) {
        told["close_info"] = json!({ "close_time": time::written(ms), "close_reason": reason });
    }
    told
}

/// `POST …/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`.
pub(super) fn close(call: &mut Call) -> Result<Said, No> {
    let place = find(call)?;
    let now_ms = call.at.now_ms;
    call.book()
        .close_authorization(place, "CLOSE_VIA_MCH_API", now_ms);
    Ok(Said::Body(told(&call.world.book.authorizations[place])))
}

/// `POST …/transfer-bills/transfer`: money by an authorisation, without asking the user.
pub(super) fn transfer(call: &mut Call) -> Result<Said, No> {
    let (id, number) = (
        call.text("/authorization_id"),
        call.text("/out_authorization_no"),
    );
    if id.is_some() == number.is_some() {
        let issue = "authorization_id与out_authorization_no必须且只能传一个";
        return Err(No::param("body", "/authorization_id", issue, &Value::Null));
    }
    let mut known = call.world.book.authorizations.iter();
    let named = |a: &&Authorization| {
        a.mch_id == call.merchant.mch_id
            && (number == Some(a.out_authorization_no.as_str())
                || (id.is_some() && id == a.authorization_id.as_deref()))
    };
    let known = known.find(named).cloned();
    let known = known.ok_or_else(|| No::new("NOT_FOUND", "授权单不存在"))?;
    let fits =
        known.appid == call.own("/appid") && known.scene_id == call.own("/transfer_scene_id");
    if !known.holds() || !fits {
        return Err(No::new("INVALID_REQUEST", "用户未授权或授权已失效"));
    }
    let mut transfer = transfers::draft(call, known.openid)?;
    transfer.authorized = true;
    let at = call.at;
    let place = call.book().transfer(transfer, at)?;
    Ok(Said::Body(transfers::told(
        &call.world.book.transfers[place],
    )))
}

/// `POST …/transfer-bills/pre-transfer-with-authorization`: a transfer whose confirmation
/// authorises later ones.
pub(super) fn transfer_and_apply(call: &mut Call) -> Result<Said, No> {
    let mut transfer = transfers::draft(call, call.own("/openid"))?;
    let at = call.at;
    let wanted = match call.body.get("authorization_info") {
        None => None,
        Some(_) => Some(draft(call, "/authorization_info")?),
    };
    let book = &call.world.book;
    let number = call.own("/out_bill_no");
    let repeated = book.find_transfer(&call.merchant.mch_id, &number).is_some();
    let taken = wanted.as_ref().is_some_and(|wanted| {
        let number = &wanted.out_authorization_no;
        book.find_authorization(&wanted.mch_id, number).is_some()
    });
    if taken && !repeated {
        return Err(Refusal::TransferDiffers.into());
    }
    if let Some(wanted) = wanted.filter(|_| !repeated) {
        transfer.brings = Some(call.book().authorize(wanted, at)?);
    }
    let place = call.book().transfer(transfer, at)?;
    let book = &call.world.book;
    let mut said = transfers::placed(&book.transfers[place]);
    if let Some(brings) = book.transfers[place].brings {
        let known = &book.authorizations[brings];
        said["user_display_name"] = json!(known.display_name);
        said["out_authorization_no"] = json!(known.out_authorization_no);
    }
    Ok(Said::Body(said))
}
