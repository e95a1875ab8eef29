//! The v3 half of the operations table against the lists of the v3 reference, which are written here
//! a second time.

use fenpay::error::Kind;
use fenpay::operations::{
    self, Dialect, Field, FieldKind, Operation, Place, Repeat, ReplyForm, check_json, each, outer,
};
use fenpay_tests::specimen;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn all() -> impl Iterator<Item = &'static Operation> {
    operations::of(Dialect::V3)
}

#[test]
fn every_specimen_passes_and_no_required_field_can_be_missing() {
    for op in all() {
        let good = specimen::json_params(op);
        check_json(op, &good).unwrap_or_else(|error| panic!("{error}: {good}"));
        for field in op.request.iter().filter(|field| field.required) {
            let filled = op.merchant_field == Some(field.name) || field.kind == FieldKind::File;
            for empty in [Value::Null, json!("")] {
                let mut params = good.clone();
                let mut place = None;
                each(&mut params, field.name, &mut |way, value| {
                    *value = empty.clone();
                    place = Some(way.to_owned());
                    Ok(())
                })
                .unwrap();
                // What lies in something that the specimen leaves out is not missing.
                let Some(place) = place.filter(|_| !filled) else {
                    continue;
                };
                let error = check_json(op, &params).expect_err(&place);
                assert_eq!(
                    (error.kind(), error.field(), error.operation()),
                    (Kind::Input, Some(&*place), op.name)
                );
            }
        }
    }
}

#[test]
fn a_value_that_breaks_its_limits_is_named_by_its_place_in_every_operation() {
    for op in all() {
        for at in 0..op.request.len() {
            let field = &op.request[at];
            let mut bad: Vec<Value> = match field.kind {
                FieldKind::Text => vec![json!(7), json!(["x"])],
                FieldKind::Integer => vec![json!(1.5), json!(-1), json!("1.5"), json!({})],
                FieldKind::Boolean => vec![json!(1), json!("yes")],
                FieldKind::Object => vec![json!("{}"), json!([])],
                FieldKind::List | FieldKind::Texts => vec![json!({}), json!("x")],
                _ => continue,
            };
            if field.kind == FieldKind::Text {
                bad.extend(field.max.map(|max| json!("9".repeat(max as usize + 1))));
                bad.extend(field.min.filter(|min| *min > 1).map(|_| json!("9")));
                bad.extend(field.closed.then(|| json!("no such value")));
            }
            for value in bad {
                let mut params = specimen::json_params(op);
                make_way(op, at, &mut params);
                let mut place = String::new();
                each(&mut params, field.name, &mut |way, old| {
                    *old = value.clone();
                    place = way.to_owned();
                    Ok(())
                })
                .unwrap();
                let error = check_json(op, &params).expect_err(field.name);
                assert_eq!(error.field(), Some(&*place), "{}: {value}", op.name);
            }
        }
    }
}

/// Puts a field, and what it lies in, into the parameters.
fn make_way(op: &'static Operation, at: usize, params: &mut Value) {
    let field = &op.request[at];
    if let Some((outer, _)) = field.name.rsplit_once('.') {
        let outer = outer.trim_end_matches("[]");
        let above = op.request.iter().position(|f| f.name == outer);
        make_way(
            op,
            above.unwrap_or_else(|| panic!("{}: {outer} is missing", op.name)),
            params,
        );
    }
    let mut there = false;
    each(params, field.name, &mut |_, _| {
        there = true;
        Ok(())
    })
    .unwrap();
    if there {
        return;
    }
    let inside = &op.request[at + 1..=at + usize::from(field.inside)];
    let made = specimen::json_value(op, field, inside);
    match field.name.rsplit_once('.') {
        None => params[field.name] = made,
        Some((outer, leaf)) => each(params, outer, &mut |_, object| {
            object[leaf] = made.clone();
            Ok(())
        })
        .unwrap(),
    }
}

#[test]
fn fields_stand_right_behind_what_they_lie_in() {
    for op in all() {
        let answers = op.other_answers.iter().map(|(_, fields)| *fields);
        for fields in [op.request, op.answer].into_iter().chain(answers) {
            let mut names = BTreeSet::new();
            for field in fields {
                assert!(
                    names.insert(field.name),
                    "{}: {} stands twice",
                    op.name,
                    field.name
                );
                assert!(
                    field.kind != FieldKind::Json && field.kind != FieldKind::Base64,
                    "{}",
                    op.name
                );
                assert!(
                    !field.label.is_empty(),
                    "{}: {} has no label",
                    op.name,
                    field.name
                );
            }
            within(op, fields, "");
        }
    }
}

/// Every field lies directly in the one before it that its name says, and that one can hold it.
fn within(op: &Operation, fields: &'static [Field], above: &str) {
    for (field, inside) in outer(fields) {
        assert_eq!(
            field.name,
            format!("{above}{}", field.leaf()),
            "{}",
            op.name
        );
        match field.kind {
            FieldKind::Object => within(op, inside, &format!("{}.", field.name)),
            FieldKind::List => {
                assert!(
                    !inside.is_empty(),
                    "{}: {} is a list of what?",
                    op.name,
                    field.name
                );
                within(op, inside, &format!("{}[].", field.name));
            }
            _ => assert!(inside.is_empty(), "{}: {}", op.name, field.name),
        }
    }
}

#[test]
fn rules_name_fields_that_exist() {
    for op in all() {
        let known = |name: &str| op.request.iter().any(|field| field.name == name);
        let needs = op.needs.iter().flat_map(|need| need.any);
        for member in op.one_of.iter().copied().flatten().chain(needs) {
            assert!(member.split('+').all(known), "{}: {member}", op.name);
        }
        for when in op.needs.iter().filter_map(|need| need.when.as_ref()) {
            assert!(known(when.field), "{}: {}", op.name, when.field);
        }
        if let Repeat::Same(name) | Repeat::Query(name) = op.repeat {
            assert!(
                op.field(name).is_some_and(|f| f.required),
                "{}: {name}",
                op.name
            );
        }
        for name in [op.app_field, op.merchant_field].into_iter().flatten() {
            assert!(op.field(name).is_some(), "{}: {name}", op.name);
        }
    }
}

#[test]
fn the_identity_is_filled_in_where_section_7_has_it() {
    for op in all() {
        let partner = op.path.starts_with("/v3/pay/partner/");
        let direct = op.path.starts_with("/v3/pay/transactions/");
        let identity = match (direct, partner) {
            (true, _) => (Some("mchid"), "appid"),
            (_, true) => (Some("sp_mchid"), "sp_appid"),
            _ => continue,
        };
        assert_eq!(op.merchant_field, identity.0, "{}", op.name);
        let takes_app = op.field(identity.1).is_some();
        assert_eq!(op.app_field, takes_app.then_some(identity.1), "{}", op.name);
    }
}

#[test]
fn parameters_travel_where_the_method_puts_them() {
    for op in all() {
        let in_path: BTreeSet<&str> = op.path_names().collect();
        for field in op.request.iter() {
            let reads = matches!(op.method.as_str(), "GET" | "DELETE");
            let expected = match (in_path.contains(field.name), reads) {
                (true, _) => Place::Path,
                (_, true) => Place::Query,
                (_, false) if op.takes_file() => Place::Form,
                (_, false) => Place::Body,
            };
            assert_eq!(field.place, expected, "{}: {}", op.name, field.name);
        }
        let repeats = op.repeat == Repeat::Read;
        assert!(
            op.method.as_str() != "GET" || repeats,
            "{} only reads",
            op.name
        );
    }
}

#[test]
fn sensitive_fields_are_those_of_section_5() {
    let sealed = |fields: &'static [Field]| {
        let sealed = fields.iter().filter(|field| field.encrypted);
        sealed.map(|field| field.name).collect::<BTreeSet<&str>>()
    };
    let sets = |up: &[&'static str], down: &[&'static str]| {
        (up.iter().copied().collect(), down.iter().copied().collect())
    };
    for op in all() {
        let identity = ["payer.identity.number", "payer.identity.name"];
        let combined = [
            "combine_payer_info.identity.number",
            "combine_payer_info.identity.name",
        ];
        let places = ["jsapi", "app", "h5", "native"]
            .iter()
            .any(|end| op.path.ends_with(end));
        let (up, down): (BTreeSet<&str>, BTreeSet<&str>) = match op.path {
            path if places && path.starts_with("/v3/combine-transactions/") => sets(&combined, &[]),
            _ if places => sets(&identity, &[]),
            "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund" => {
                sets(&["bank_account", "real_name"], &[])
            }
            "/v3/profitsharing/orders" => sets(&["receivers[].name"], &[]),
            "/v3/profitsharing/receivers/add" => sets(&["name"], &["name"]),
            "/v3/fund-app/mch-transfer/transfer-bills"
            | "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization" => {
                sets(&["user_name"], &[])
            }
            "/v3/fund-app/mch-transfer/transfer-bills/transfer" => {
                sets(&["user_name"], &["user_name"])
            }
            "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"
            | "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}" => {
                sets(&[], &["user_name"])
            }
            "/v3/transfer/batches" => sets(
                &[
                    "transfer_detail_list[].user_name",
                    "transfer_detail_list[].user_id_card",
                ],
                &[],
            ),
            path if path.starts_with("/v3/transfer/batches/") && path.contains("/details/") => {
                sets(&[], &["user_name"])
            }
            "/v3/merchant-service/complaints-v2" => sets(&[], &["data[].payer_phone"]),
            "/v3/merchant-service/complaints-v2/{complaint_id}" => sets(&[], &["payer_phone"]),
            "/v3/vehicle/etc/preopen" => sets(
                &[
                    "identify.encrypted_real_name",
                    "identify.encrypted_credential_id",
                    "bank_card_no",
                ],
                &[],
            ),
            "/v3/security/echo" => sets(&["encrypted_echo_message"], &["encrypted_echo_message"]),
            _ => sets(&[], &[]),
        };
        assert_eq!(sealed(op.request), up, "{}", op.name);
        assert_eq!(sealed(op.answer), down, "{}", op.name);
    }
}

#[test]
fn files_come_unsigned_as_in_section_2_4_and_some_answers_have_no_body() {
    let paths = |holds: &dyn Fn(&Operation) -> bool| {
        all()
            .filter(|op| holds(op))
            .map(|op| op.name)
            .collect::<BTreeSet<_>>()
    };
    let downloads = [
        "GET /v3/billdownload/file",
        "GET /v3/transferdownload/signfile",
        "GET /v3/transferdownload/elecvoucherfile",
        "GET /v3/merchant-service/images/{media_id}",
    ];
    assert_eq!(
        paths(&|op| op.reply == ReplyForm::Download),
        BTreeSet::from(downloads)
    );
    assert_eq!(
        paths(&|op| !matches!(op.reply, ReplyForm::Download | ReplyForm::Signed)),
        BTreeSet::new()
    );
    let silent = [
        "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
        "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
        "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        "POST /v3/merchant-service/complaints-v2/{complaint_id}/response",
        "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete",
        "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
        "DELETE /v3/merchant-service/complaint-notifications",
        "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
        "POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
        "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
        "POST /v3/payscore/permissions/openid/{openid}/terminate",
        "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate",
    ];
    assert_eq!(paths(&|op| op.status == 204), BTreeSet::from(silent));
    let files = [
        "POST /v3/merchant/media/upload",
        "POST /v3/merchant/media/video_upload",
        "POST /v3/merchant-service/images/upload",
        "POST /v3/marketing/favor/media/image-upload",
    ];
    assert_eq!(paths(&Operation::takes_file), BTreeSet::from(files));
}

#[test]
fn repeats_are_those_of_section_10() {
    let of = |name: &str| {
        operations::find(name)
            .unwrap_or_else(|| panic!("{name} is not listed"))
            .repeat
    };
    for path in ["pay/transactions", "pay/partner/transactions"] {
        for way in ["jsapi", "app", "h5", "native"] {
            assert_eq!(
                of(&format!("POST /v3/{path}/{way}")),
                Repeat::Same("out_trade_no")
            );
        }
        assert_eq!(
            of(&format!("POST /v3/{path}/codepay")),
            Repeat::Query("out_trade_no")
        );
        for way in ["close", "reverse"] {
            let name = format!("POST /v3/{path}/out-trade-no/{{out_trade_no}}/{way}");
            assert_eq!(of(&name), Repeat::Same("out_trade_no"));
        }
    }
    for (repeat, list) in [
        (
            Repeat::Same("combine_out_trade_no"),
            "POST /v3/combine-transactions/jsapi,POST /v3/combine-transactions/native",
        ),
        (
            Repeat::Same("out_refund_no"),
            "POST /v3/refund/domestic/refunds",
        ),
        (
            Repeat::Query("out_refund_no"),
            "POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
        ),
        (
            Repeat::Same("out_order_no"),
            "POST /v3/profitsharing/orders,POST /v3/profitsharing/orders/unfreeze",
        ),
        (
            Repeat::Same("out_return_no"),
            "POST /v3/profitsharing/return-orders",
        ),
        (
            Repeat::Query("out_bill_no"),
            "POST /v3/fund-app/mch-transfer/transfer-bills,\
            POST /v3/fund-app/mch-transfer/transfer-bills/transfer,\
            POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
        ),
        (
            Repeat::Same("out_bill_no"),
            "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        ),
        (Repeat::Query("out_batch_no"), "POST /v3/transfer/batches"),
        (
            Repeat::Read,
            "GET /v3/bill/tradebill,POST /v3/merchant/media/upload,POST /v3/security/echo",
        ),
    ] {
        for name in list.split(',') {
            assert_eq!(of(name.trim()), repeat, "{name}");
        }
    }
    for op in all() {
        assert_ne!(op.repeat, Repeat::Unknown, "{}", op.name);
    }
}

#[test]
fn titles_are_plain_and_no_two_are_the_same() {
    let mut titles = BTreeSet::new();
    for op in operations::all() {
        assert!(
            titles.insert(op.title),
            "two operations have the title: {}",
            op.title
        );
        assert!(
            op.title.is_ascii() && op.title.starts_with(char::is_uppercase),
            "{}",
            op.title
        );
        assert!(
            !op.title_zh.is_ascii() && !op.page.is_empty(),
            "{}",
            op.name
        );
    }
}
