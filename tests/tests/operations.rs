//! The operations table against the lists of the v2 reference, which are written here a second
//! time, and against its own page in the documentation.

#[path = "operations/page.rs"]
mod page;

use fenpay::error::Kind;
use fenpay::operations::{self, Dialect, Operation, Repeat, ReplyForm, SignTypeField, Signs};
use fenpay_tests::specimen;
use std::collections::{BTreeMap, BTreeSet};

/// The headings of Appendix A: request lines and what they say.
const APPENDIX: &str = include_str!("operations/appendix.txt");

fn appendix() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let lines = APPENDIX.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, marks) = line.split_once(" | ").unwrap_or((line, ""));
            (name, marks.split_whitespace().collect())
        })
        .collect()
}

/// The paths for which something holds.
fn paths(holds: impl Fn(&Operation) -> bool) -> BTreeSet<&'static str> {
    operations::of(Dialect::V2)
        .filter(|op| holds(op))
        .map(|op| op.path)
        .collect()
}

fn set(list: &str) -> BTreeSet<&str> {
    list.split_whitespace().collect()
}

fn each(list: &str) -> impl Iterator<Item = &'static Operation> {
    list.split_whitespace().map(|path| {
        let named = |method: &str| operations::find(&format!("{method} {path}"));
        named("POST")
            .or_else(|| named("GET"))
            .unwrap_or_else(|| panic!("{path} is not listed"))
    })
}

#[test]
fn exactly_the_136_operations_of_v2_are_listed() {
    let listed: BTreeSet<&str> = operations::of(Dialect::V2).map(|op| op.name).collect();
    assert_eq!(listed.len(), 136);
    assert_eq!(listed, appendix().into_keys().collect());
    assert_eq!(
        operations::of(Dialect::V2).count(),
        136,
        "a name stands twice"
    );
    for op in operations::of(Dialect::V2) {
        assert!(
            op.listed && op.title.len() > 8 && !op.title_zh.is_empty() && !op.page.is_empty(),
            "{}",
            op.name
        );
        assert!(
            op.title.is_ascii() && op.title.starts_with(char::is_uppercase),
            "{}",
            op.title
        );
    }
    let titles: BTreeSet<&str> = operations::of(Dialect::V2).map(|op| op.title).collect();
    assert_eq!(titles.len(), 136, "two operations have one title");
}

#[test]
fn certificates_and_withdrawals_are_those_of_the_appendix() {
    for (name, marks) in appendix() {
        let op = operations::find(name).unwrap();
        assert_eq!(op.client_cert, marks.contains("mTLS"), "{name}");
        assert_eq!(op.deprecated, marks.contains("deprecated"), "{name}");
    }
    // Section 2.0 says the same of those that it names.
    for op in each(
        "/secapi/pay/reverse /secapi/pay/refund /secapi/pay/refundv2 /pay/downloadfundflow
         /billcommentsp/batchquerycomment /mmpaymkttransfers/sendredpack /mmpaymkttransfers/sendgroupredpack
         /mmpaymkttransfers/gethbinfo /mmpaymkttransfers/sendminiprogramhb /mmpaymkttransfers/promotion/transfers
         /mmpaymkttransfers/gettransferinfo /mmpaysptrans/pay_bank /mmpaysptrans/query_bank /risk/getpublickey
         /secapi/pay/profitsharing /secapi/pay/multiprofitsharing /secapi/pay/profitsharingfinish
         /secapi/pay/profitsharingreturn /mmpaymkttransfers/send_coupon /deposit/consume /deposit/reverse
         /deposit/refund /secapi/pay/facepayreverse",
    ) {
        assert!(op.client_cert, "{}", op.name);
    }
}

#[test]
fn hosts_are_those_of_section_9() {
    for (host, list) in [
        (
            "payapp.mch.weixin.qq.com",
            "/appauth/authindex /appauth/getaccesstoken",
        ),
        ("payapp.weixin.qq.com", "/face/get_wxpayface_authinfo"),
        (
            "fraud.mch.weixin.qq.com",
            "/risk/getpublickey /secsvc/getrealnameinfo /secsvc/realnameauth",
        ),
    ] {
        assert_eq!(paths(|op| op.host == host), set(list));
    }
    assert_eq!(paths(|op| op.host == "api.mch.weixin.qq.com").len(), 130);
    for (name, marks) in appendix() {
        if let Some(host) = marks.iter().find_map(|mark| mark.strip_prefix("host=")) {
            assert_eq!(operations::find(name).unwrap().host, host, "{name}");
        }
    }
}

#[test]
fn algorithms_are_those_of_section_1_3() {
    let both = "/pay/unifiedorder /pay/micropay /pay/orderquery /pay/closeorder /secapi/pay/reverse /secapi/pay/refund
        /pay/refundquery /tools/shorturl /tools/authcodetoopenid /pay/contractorder /pay/downloadbill
        /face/get_wxpayface_authinfo /risk/getpublickey /payitil/report /papay/h5entrustweb";
    for op in each(both) {
        assert_eq!(op.signs, Signs::Both, "{}", op.name);
    }
    let hmac = paths(|op| op.signs == Signs::HmacOnly);
    let whole_groups = |path: &str| {
        let start = |start: &str| path.starts_with(start);
        start("/secapi/pay/profitsharing")
            || start("/pay/profitsharing")
            || start("/mchrisk/")
            || start("/vehicle/")
            || start("/transit/")
            || start("/applyment/")
            || start("/wxv/")
            || start("/fund/")
    };
    let mut wanted = set(
        "/pay/downloadfundflow /billcommentsp/batchquerycomment /pay/combinedorder /pay/querycombinedorder
         /pay/closecombinedorder /pay/facepay /deposit/facepay /deposit/consume /risk/getcertficates
         /secsvc/getrealnameinfo /appauth/getaccesstoken /secapi/pay/multiprofitsharing /risk/getviolation",
    );
    wanted.extend(paths(|op| whole_groups(op.path)));
    assert_eq!(hmac, wanted);
    for op in each(
        "/mmpaymkttransfers/sendredpack /mmpaymkttransfers/sendgroupredpack /mmpaymkttransfers/sendminiprogramhb
         /mmpaymkttransfers/promotion/transfers /mmpaymkttransfers/gettransferinfo /mmpaymkttransfers/gethbinfo
         /mmpaysptrans/pay_bank /mmpaysptrans/query_bank /mmpaymkttransfers/send_coupon
         /mmpaymkttransfers/query_coupon_stock /mmpaymkttransfers/querycouponsinfo
         /cgi-bin/mch/customs/customdeclareorder /cgi-bin/mch/customs/customdeclarequery
         /cgi-bin/mch/newcustoms/customdeclareredeclare /papay/entrustweb /papay/deletecontract /papay/querycontract
         /pay/pappayapply /pay/paporderquery /xdc/apiv2getsignkey/sign/getsignkey /sandboxnew/pay/getsignkey",
    ) {
        assert_eq!((op.signs, op.sign_type), (Signs::Md5Only, SignTypeField::Never), "{}", op.name);
    }
    assert_eq!(
        paths(|op| op.signs == Signs::Unsigned),
        set("/appauth/authindex")
    );
    for op in operations::of(Dialect::V2).filter(|op| op.signs == Signs::HmacOnly) {
        assert_eq!(op.sign_type, SignTypeField::Always, "{}", op.name);
    }
    for op in operations::of(Dialect::V2).filter(|op| op.signs == Signs::Both) {
        assert_ne!(
            op.sign_type,
            SignTypeField::Never,
            "{} could not name HMAC-SHA256",
            op.name
        );
    }
}

#[test]
fn identities_are_renamed_as_in_section_1_4() {
    let app = |name: &'static str| paths(move |op| op.app_field == Some(name));
    let merchant = |name: &'static str| paths(move |op| op.merchant_field == Some(name));
    let combined = set("/pay/combinedorder /pay/querycombinedorder /pay/closecombinedorder");
    assert_eq!(
        app("mch_appid"),
        set("/mmpaymkttransfers/promotion/transfers")
    );
    assert_eq!(
        app("wxappid"),
        set(
            "/mmpaymkttransfers/sendredpack /mmpaymkttransfers/sendgroupredpack
             /mmpaymkttransfers/sendminiprogramhb /mmpaymkttransfers/sendworkwxredpack"
        )
    );
    assert_eq!(app("combine_appid"), combined);
    assert_eq!(merchant("combine_mch_id"), combined);
    assert_eq!(
        merchant("mchid"),
        set("/mmpaymkttransfers/promotion/transfers /pay/settlementquery")
    );
    assert_eq!(merchant("mch_id").len(), 136 - 3 - 2);
    for op in
        each("/mmpaymkttransfers/gethbinfo /mmpaymkttransfers/gettransferinfo /pay/contractorder")
    {
        assert_eq!(
            (op.app_field, op.merchant_field),
            (Some("appid"), Some("mch_id")),
            "{}",
            op.name
        );
    }
    for op in each("/mmpaysptrans/pay_bank /mmpaysptrans/query_bank /risk/getpublickey") {
        assert_eq!(
            (op.app_field, op.merchant_field),
            (None, Some("mch_id")),
            "{}",
            op.name
        );
    }
    let contract = operations::find("POST /pay/contractorder").unwrap();
    assert!(
        ["contract_appid", "contract_mchid"]
            .iter()
            .all(|name| contract.field(name).is_some_and(|f| f.required))
    );
    // The reference and the OpenAPI text disagree about this one, and the entry says so.
    let settlement = operations::find("POST /pay/settlementquery").unwrap();
    assert!(
        settlement.app_field == Some("appid")
            && settlement.note.is_some_and(|note| note.contains("1.4"))
    );
}

#[test]
fn wecom_signs_the_subsets_of_section_1_5() {
    let wecom: BTreeMap<&str, Vec<&str>> = operations::of(Dialect::V2)
        .filter_map(|op| Some((op.path, op.wecom?.to_vec())))
        .collect();
    let redpack = [
        "act_name",
        "mch_billno",
        "mch_id",
        "nonce_str",
        "re_openid",
        "total_amount",
        "wxappid",
    ];
    let employee = [
        "amount",
        "appid",
        "desc",
        "mch_id",
        "nonce_str",
        "openid",
        "partner_trade_no",
        "ww_msg_type",
    ];
    assert_eq!(
        wecom,
        BTreeMap::from([
            ("/mmpaymkttransfers/sendworkwxredpack", redpack.to_vec()),
            (
                "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
                employee.to_vec()
            ),
        ])
    );
    for fields in wecom.values() {
        assert!(fields.is_sorted());
    }
}

#[test]
fn nonces_are_left_out_as_in_section_1_6() {
    let listed = set(
        "/cgi-bin/mch/customs/customdeclareorder /cgi-bin/mch/customs/customdeclarequery
         /cgi-bin/mch/newcustoms/customdeclareredeclare /papay/deletecontract /papay/h5entrustweb
         /papay/preentrustweb /papay/querycontract /papay/partner/h5entrustweb /papay/partner/preentrustweb
         /papay/partner/querycontract /pay/queryexchagerate /secapi/mch/addInstitutionsub
         /secapi/mch/addsubdevconfig /secapi/mch/channelsetting /secapi/mch/modifyInstitutionsub
         /secapi/mch/modifymchinfo /secapi/mch/queryInstitutionsub /secapi/mch/querysubdevconfig",
    );
    // Not in the list, but their fields in Appendix A have none.
    let others = set(
        "/papay/partner/deletecontract /papay/entrustweb /papay/partner/entrustweb /appauth/authindex
         /appauth/getaccesstoken /secapi/mch/submchmanage /secapi/mch/uploadmedia",
    );
    assert_eq!(
        paths(|op| !op.nonce),
        listed.union(&others).copied().collect()
    );
    for (name, marks) in appendix() {
        let op = operations::find(name).unwrap();
        assert!(!marks.contains("no-nonce") || !op.nonce, "{name}");
    }
    for op in others
        .iter()
        .flat_map(|path| each(path))
        .filter(|op| !op.path.starts_with("/appauth"))
    {
        assert!(
            op.note.is_some_and(|note| note.contains("nonce_str")),
            "{}",
            op.name
        );
    }
}

#[test]
fn replies_are_unsigned_as_in_section_1_7() {
    let listed = set(
        "/appauth/getaccesstoken /mchrisk/querymchrisk /mchrisk/setmchriskcallback /mchrisk/syncmchriskresult
         /mmpaymkttransfers/sendredpack /mmpaymkttransfers/sendgroupredpack /mmpaymkttransfers/gethbinfo
         /mmpaymkttransfers/gettransferinfo /mmpaymkttransfers/sendminiprogramhb
         /mmpaymkttransfers/promotion/transfers /mmpaymkttransfers/promotion/paywwsptrans2pocket
         /mmpaymkttransfers/promotion/querywwsptrans2pocket /mmpaysptrans/pay_bank /mmpaysptrans/query_bank
         /papay/entrustweb /papay/h5entrustweb /papay/partner/entrustweb /papay/partner/h5entrustweb
         /pay/downloadbill /pay/downloadfundflow /payitil/report /risk/getpublickey /risk/getviolation
         /secapi/mch/submchmanage /xdc/apiv2getsignkey/sign/getsignkey",
    );
    // A page, a text file, and the two of the old sandbox, which only one of the public lists has.
    let others = set(
        "/appauth/authindex /billcommentsp/batchquerycomment /sandboxnew/pay/getsignkey
         /sandboxnew/pay/downloadbill",
    );
    assert_eq!(
        paths(|op| op.reply != ReplyForm::Signed),
        listed.union(&others).copied().collect()
    );
    assert_eq!(
        paths(|op| op.reply == ReplyForm::Download),
        set(
            "/pay/downloadbill /pay/downloadfundflow /billcommentsp/batchquerycomment /sandboxnew/pay/downloadbill"
        )
    );
    assert_eq!(
        paths(|op| op.reply == ReplyForm::Page),
        set("/appauth/authindex /papay/entrustweb /papay/partner/entrustweb")
    );
    assert_eq!(
        paths(|op| op.reply == ReplyForm::Json),
        set("/appauth/getaccesstoken")
    );
}

#[test]
fn entries_about_which_the_public_lists_disagree_say_which_was_followed() {
    // wechatpay-php (`ClientXmlTrait`) and wechatpay-axios-plugin (`SIGNLESS`): what only one of them has, and
    // what both have under another path than the OpenAPI text.
    for op in each(
        "/mmpaymkttransfers/sendgroupredpack /sandboxnew/pay/getsignkey /sandboxnew/pay/downloadbill
         /appauth/getaccesstoken /mmpaysptrans/pay_bank /mmpaysptrans/query_bank",
    ) {
        let note = op.note.unwrap_or_default();
        assert!(note.contains("wechatpay-php") && note.contains("wechatpay-axios-plugin"), "{}: {note}", op.name);
    }
    // Where Appendix A's fields have no sign and section 1.7 is silent.
    for (name, marks) in appendix() {
        let op = operations::find(name).unwrap();
        if marks.contains("no-sign") && op.reply == ReplyForm::Signed {
            assert!(
                op.note
                    .is_some_and(|note| note.contains("a signed reply is demanded")),
                "{name}"
            );
        }
    }
}

#[test]
fn repeats_are_those_of_sections_2_0_and_9() {
    let never_blindly = "/pay/micropay /deposit/micropay /pay/facepay /deposit/facepay
        /xdc/apiv2sandbox/pay/micropay /sandboxnew/pay/micropay";
    for op in each(never_blindly) {
        assert_eq!(op.repeat, Repeat::Query("out_trade_no"), "{}", op.name);
    }
    for (field, list) in [
        (
            "out_trade_no",
            "/pay/unifiedorder /pay/closeorder /secapi/pay/reverse /pay/contractorder /pay/pappayapply",
        ),
        (
            "out_refund_no",
            "/secapi/pay/refund /secapi/pay/refundv2 /deposit/refund",
        ),
        (
            "mch_billno",
            "/mmpaymkttransfers/sendredpack /mmpaymkttransfers/sendminiprogramhb",
        ),
        (
            "partner_trade_no",
            "/mmpaymkttransfers/promotion/transfers /mmpaysptrans/pay_bank",
        ),
        ("partner_trade_no", "/mmpaymkttransfers/send_coupon"),
        (
            "out_order_no",
            "/secapi/pay/profitsharing /secapi/pay/multiprofitsharing /secapi/pay/profitsharingfinish",
        ),
        ("out_return_no", "/secapi/pay/profitsharingreturn"),
        (
            "combine_out_trade_no",
            "/pay/combinedorder /pay/closecombinedorder",
        ),
        (
            "contract_code",
            "/papay/entrustweb /papay/h5entrustweb /papay/preentrustweb",
        ),
    ] {
        for op in each(list) {
            assert_eq!(op.repeat, Repeat::Same(field), "{}", op.name);
        }
    }
    for op in operations::of(Dialect::V2) {
        if let Repeat::Same(field) | Repeat::Query(field) = op.repeat {
            assert!(
                op.field(field).is_some(),
                "{}: {field} is no field of it",
                op.name
            );
        }
        let reads = ["query", "download"]
            .iter()
            .any(|word| op.path.contains(word));
        assert!(!reads || op.repeat == Repeat::Read, "{}", op.name);
    }
}

#[test]
fn every_specimen_passes_and_no_required_field_can_be_missing() {
    for op in operations::of(Dialect::V2) {
        let good = specimen::params(op);
        operations::check(op, &good).unwrap();
        for field in op.request.iter().filter(|f| f.required && !f.nested) {
            let mut params = good.clone();
            params.set(field.name, "");
            let error = operations::check(op, &params).unwrap_err();
            assert_eq!(
                (error.kind(), error.field(), error.operation()),
                (Kind::Input, Some(field.name), op.name)
            );
        }
        for group in op.one_of {
            let mut params = good.clone();
            for name in group.iter().flat_map(|member| member.split('+')) {
                params.remove(name);
            }
            let error = operations::check(op, &params).unwrap_err();
            assert!(group[0].starts_with(error.field().unwrap()), "{}", op.name);
        }
    }
}

#[test]
fn a_value_that_breaks_its_limits_is_named_in_every_operation() {
    for op in operations::of(Dialect::V2) {
        let good = specimen::params(op);
        for field in op.request.iter().filter(|f| !f.nested) {
            let mut bad = Vec::new();
            bad.extend(field.max.map(|max| "9".repeat(max as usize + 1)));
            bad.extend(field.min.filter(|min| *min > 1).map(|_| "9".to_owned()));
            bad.extend(field.closed.then(|| "no such value".to_owned()));
            bad.extend((field.kind == operations::FieldKind::Integer).then(|| "1.5".to_owned()));
            bad.extend((field.kind == operations::FieldKind::Json).then(|| "{".to_owned()));
            for value in bad {
                let mut params = good.clone();
                params.set(field.name, value);
                let error = operations::check(op, &params).unwrap_err();
                assert_eq!(error.field(), Some(field.name), "{}", op.name);
            }
        }
    }
}

#[test]
fn groups_and_conditions_name_fields_that_exist() {
    for op in operations::of(Dialect::V2) {
        let needs = op.needs.iter().flat_map(|need| need.any);
        let conditions = op
            .needs
            .iter()
            .filter_map(|need| need.when.as_ref().map(|when| &when.field));
        for member in op
            .one_of
            .iter()
            .copied()
            .flatten()
            .chain(needs)
            .chain(conditions)
        {
            for name in member.split('+') {
                let known = op.field(name).is_some() || name.starts_with("execute_time");
                assert!(known, "{}: {name}", op.name);
            }
        }
        let mut names = BTreeSet::new();
        assert!(
            op.request.iter().all(|field| names.insert(field.name)),
            "{}: a field stands twice",
            op.name
        );
    }
}

#[test]
fn the_reference_page_is_fresh() {
    page::refresh();
}
