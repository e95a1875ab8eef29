use super::certificates::sealed_for;
use super::refusals::No;
use super::{Call, Said, time};
use crate::book::{Complaint, ComplaintState, Entry};
use fenpay::types::BeijingDay;
use serde_json::{Value, json};

/// The longest span of days that can be listed (v3 reference, 7.10).
const SPAN_MS: i64 = 30 * 24 * 3_600_000;

/// `GET /v3/merchant-service/complaints-v2`.
pub(super) fn list(call: &mut Call) -> Result<Said, No> {
    let (from, until) = (day(call, "begin_date")?, day(call, "end_date")?);
    let (start_ms, end_ms) = (from.bounds().0.unix_ms(), until.bounds().1.unix_ms());
    if end_ms <= start_ms || end_ms - start_ms > SPAN_MS {
        let given = Value::from(call.query("end_date"));
        return Err(No::param(
            "query",
            "/end_date",
            "日期跨度不在允许范围内",
            &given,
        ));
    }
    let whose = call
        .query("complainted_mchid")
        .unwrap_or(&call.merchant.mch_id);
    let fits = |c: &&Complaint| {
        c.mch_id == call.merchant.mch_id
            && whose == c.mch_id
            && (start_ms..end_ms).contains(&c.created_ms)
    };
    let found: Vec<_> = call.world.book.complaints.iter().filter(fits).collect();
    let (limit, offset) = page(call, 10, 50)?;
    let shown = found.iter().skip(offset).take(limit);
    let data: Vec<Value> = shown.map(|complaint| told(call, complaint)).collect();
    Ok(Said::Body(json!({
        "data": data, "limit": limit, "offset": offset, "total_count": found.len(),
    })))
}

fn day(call: &Call, name: &str) -> Result<BeijingDay, No> {
    let text = call.query(name).unwrap_or_default();
    let day = BeijingDay::parse(text).ok().filter(|_| text.len() == 10);
    let pointer = format!("/{name}");
    day.ok_or_else(|| No::param("query", &pointer, "应为yyyy-MM-dd", &Value::from(text)))
}

fn page(call: &Call, usual: usize, most: usize) -> Result<(usize, usize), No> {
    let number = |name: &str, usual: usize, most: usize| match call.query(name) {
        None => Ok(usual),
        Some(text) => {
            let number = text.parse::<usize>().ok().filter(|n| *n <= most);
            let pointer = format!("/{name}");
            let wrong = || No::param("query", &pointer, "数值不在允许范围内", &Value::from(text));
            number.ok_or_else(wrong)
        }
    };
    Ok((
        number("limit", usual, most)?.max(1),
        number("offset", 0, usize::MAX)?,
    ))
}

/// `GET /v3/merchant-service/complaints-v2/{complaint_id}`.
pub(super) fn detail(call: &mut Call) -> Result<Said, No> {
    let place = find(call)?;
    Ok(Said::Body(told(call, &call.world.book.complaints[place])))
}

fn find(call: &Call) -> Result<usize, No> {
    let id = call.path("complaint_id");
    let place = call.world.book.find_complaint(&call.merchant.mch_id, id);
    place.ok_or_else(|| No::new("NOT_FOUND", "投诉单不存在"))
}

fn told(call: &Call, complaint: &Complaint) -> Value {
    let order = &call.world.book.orders[complaint.order];
    let answered = complaint.state == ComplaintState::Pending && complaint.history.len() > 1;
    let mut told = json!({
        "complaint_id": complaint.id, "complaint_time": time::written(complaint.created_ms),
        "complaint_detail": complaint.detail, "complaint_state": complaint.state.word(),
        "complainted_mchid": complaint.mch_id, "payer_openid": order.openid,
        "complaint_order_info": [{
            "transaction_id": order.transaction_id, "out_trade_no": order.out_trade_no,
            "amount": order.total,
        }],
        "complaint_full_refunded": order.refunded == order.total,
        "incoming_user_response": answered, "problem_description": "其他问题",
        "user_complaint_times": 1, "problem_type": "OTHERS",
    });
    if let Some(phone) = &complaint.phone {
        told["payer_phone"] = json!(sealed_for(&complaint.mch_id, phone));
    }
    told
}

/// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`: the newest first.
pub(super) fn history(call: &mut Call) -> Result<Said, No> {
    let place = find(call)?;
    let (limit, offset) = page(call, 100, 300)?;
    let entries = &call.world.book.complaints[place].history;
    let shown = entries.iter().enumerate().rev().skip(offset).take(limit);
    let id = &call.world.book.complaints[place].id;
    let data: Vec<Value> = shown
        .map(|(number, entry)| {
            json!({
                "log_id": format!("{id}{number:04}"), "operator": entry.operator,
                "operate_time": time::written(entry.at_ms), "operate_type": entry.kind,
                "operate_details": entry.text, "image_list": entry.images,
            })
        })
        .collect();
    Ok(Said::Body(json!({
        "data": data, "limit": limit, "offset": offset, "total_count": entries.len(),
    })))
}

/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`.
pub(super) fn respond(call: &mut Call) -> Result<Said, No> {
    let images = call.body["response_images"]
        .as_array()
        .into_iter()
        .flatten();
    let images: Vec<_> = images
        .filter_map(|i| i.as_str().map(str::to_owned))
        .collect();
    if let Some(at) = images
        .iter()
        .position(|i| !call.world.pictures.contains_key(i))
    {
        let pointer = format!("/response_images/{at}");
        return Err(No::param(
            "body",
            &pointer,
            "图片不存在",
            &Value::from(images[at].as_str()),
        ));
    }
    let text = call.own("/response_content");
    act(call, "MERCHANT_RESPONSE", text, images)
}

/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`.
pub(super) fn complete(call: &mut Call) -> Result<Said, No> {
    act(call, "MERCHANT_CONFIRM_COMPLETE", String::new(), Vec::new())
}

fn act(call: &mut Call, kind: &'static str, text: String, images: Vec<String>) -> Result<Said, No> {
    let place = find(call)?;
    if call.text("/complainted_mchid") != Some(call.merchant.mch_id.as_str()) {
        let given = call.body["complainted_mchid"].clone();
        return Err(No::param(
            "body",
            "/complainted_mchid",
            "与被投诉商户号不一致",
            &given,
        ));
    }
    if call.world.book.complaints[place].state == ComplaintState::Processed {
        return Err(No::new("INVALID_REQUEST", "投诉单已处理完成"));
    }
    let entry = Entry {
        at_ms: call.at.now_ms,
        operator: "商家",
        kind,
        action: kind,
        text,
        images,
    };
    call.book().record(place, entry);
    Ok(Said::Nothing)
}

/// `GET /v3/merchant-service/complaint-notifications`.
pub(super) fn notification(call: &mut Call) -> Result<Said, No> {
    let mch_id = &call.merchant.mch_id;
    let console = call.world.book.console.get(mch_id);
    let url = console.and_then(|console| console.complaint_url.as_ref());
    let unset = || No::new("RESOURCE_NOT_EXISTS", "回调地址不存在");
    Ok(Said::Body(
        json!({ "mchid": mch_id, "url": url.ok_or_else(unset)? }),
    ))
}

/// `POST` and `PUT /v3/merchant-service/complaint-notifications`.
pub(super) fn set_notification(call: &mut Call) -> Result<Said, No> {
    let (url, mch_id) = (call.own("/url"), call.merchant.mch_id.clone());
    let creates = call.request.method == "POST";
    let console = call.book().console.entry(mch_id.clone()).or_default();
    match (creates, &console.complaint_url) {
        (true, Some(_)) => return Err(No::new("ALREADY_EXISTS", "回调地址已存在")),
        (false, None) => return Err(No::new("RESOURCE_NOT_EXISTS", "回调地址不存在")),
        _ => console.complaint_url = Some(url.clone()),
    }
    Ok(Said::Body(json!({ "mchid": mch_id, "url": url })))
}

/// `DELETE /v3/merchant-service/complaint-notifications`.
pub(super) fn drop_notification(call: &mut Call) -> Result<Said, No> {
    let mch_id = call.merchant.mch_id.clone();
    let console = call.book().console.entry(mch_id).or_default();
    match console.complaint_url.take() {
        Some(_) => Ok(Said::Nothing),
        None => Err(No::new("RESOURCE_NOT_EXISTS", "回调地址不存在")),
    }
}
