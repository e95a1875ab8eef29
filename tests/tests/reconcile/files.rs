//! Files that are not whole, not the day's, or altered: nothing is concluded from them.

use fenpay::ledger::Sqlite;
use fenpay::{Advice, Kind};
use fenpay_simulator::Dialects;
use fenpay_tests::month::{Plan, make};
use fenpay_tests::shop::Shop;
use serde_json::{Value, json};
use sha1::{Digest, Sha1};
use std::path::Path;
use std::sync::Arc;

struct Day {
    _folder: tempfile::TempDir,
    shop: Shop,
    trade: Vec<u8>,
    flow: Vec<u8>,
}

fn day() -> Day {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Arc::new(Sqlite::open(folder.path().join("pay.db")).unwrap());
    let shop = Shop::on_in(ledger.clone(), Dialects::V2);
    let plan = Plan {
        orders: 40,
        first: "2026-11-01",
        days: 1,
        spoil_every: 0,
        appid: shop.wechat.merchants()[0].appid.clone(),
        gzip: false,
    };
    make(&plan, &*ledger, folder.path());
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    Day {
        trade: read("trade-2026-11-01.csv"),
        flow: read("flow-2026-11-01.csv"),
        _folder: folder,
        shop,
    }
}

impl Day {
    fn compare(&self, trade: &[u8], flow: Option<&[u8]>, more: Value) -> fenpay::Result<Value> {
        let dir = tempfile::tempdir().unwrap();
        let mut asked = json!({ "date": "2026-11-01" });
        for (name, value) in more.as_object().unwrap() {
            asked[name] = value.clone();
        }
        if let Some(flow) = flow {
            let path = dir.path().join("flow.csv");
            std::fs::write(&path, flow).unwrap();
            asked["flow_path"] = json!(path);
        }
        self.shop
            .engine
            .call("bill.compare", &asked, Some(trade))
            .ok()
    }
}

#[test]
fn a_file_that_was_cut_anywhere_concludes_nothing() {
    let day = day();
    let whole = day.compare(&day.trade, Some(&day.flow), json!({})).unwrap();
    assert_eq!(whole["differences"], json!([]));
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let lines: Vec<usize> = text(&day.trade)
        .match_indices('\n')
        .map(|(at, _)| at + 1)
        .collect();
    for cut in lines.iter().rev().skip(1).chain([&1_000, &5_000]) {
        let error = day
            .compare(&day.trade[..*cut], None, json!({}))
            .unwrap_err();
        assert_eq!(error.kind(), Kind::Wire, "{cut}");
    }
    let cut = day.flow.len() / 2;
    let error = day
        .compare(&day.trade, Some(&day.flow[..cut]), json!({}))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Wire);
    assert!(error.text().starts_with("the fund flow:"), "{error}");
}

#[test]
fn an_altered_file_concludes_nothing() {
    let day = day();
    let text = String::from_utf8(day.trade.clone()).unwrap();
    // An amount of a row that the summary does not have.
    let altered = text.replacen("`1.00,", "`9.00,", 1);
    assert_ne!(altered, text);
    let error = day
        .compare(altered.as_bytes(), None, json!({}))
        .unwrap_err();
    assert_eq!((error.kind(), error.advice()), (Kind::Wire, Advice::Same));
    // A text in no sum: only the digest tells, where it is known.
    let renamed = text.replacen("M00000001", "M00000091", 1);
    let digest = Sha1::digest(text.as_bytes());
    let sha1: String = digest.iter().map(|b| format!("{b:02x}")).collect();
    let error = day
        .compare(renamed.as_bytes(), None, json!({ "sha1": sha1 }))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Wire);
    assert!(
        day.compare(&day.trade, None, json!({ "sha1": sha1 }))
            .is_ok()
    );
    let found = day.compare(renamed.as_bytes(), None, json!({})).unwrap();
    assert_eq!(found["classes"][0]["kind"], "number_differs", "{found:#}");
    assert_eq!(found["differences"].as_array().unwrap().len(), 1);
    // A row that is broken.
    let broken = text.replacen("`SUCCESS,", "`SUCCESSFUL,", 1);
    assert!(day.compare(broken.as_bytes(), None, json!({})).is_err());
}

#[test]
fn the_files_of_another_day_or_merchant_conclude_nothing() {
    let day = day();
    let other = json!({ "date": "2026-11-02" });
    let error = day.compare(&day.trade, None, other.clone()).unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Mismatch, Advice::Never)
    );
    let text = String::from_utf8(day.trade.clone()).unwrap();
    let theirs = text.replace("`1900000109,", "`1900000110,");
    let error = day.compare(theirs.as_bytes(), None, json!({})).unwrap_err();
    assert_eq!(error.kind(), Kind::Mismatch);
    let nothing = br#"{"code":"NO_STATEMENT_EXIST"}"#;
    let error = day.compare(nothing, Some(&day.flow), other).unwrap_err();
    assert_eq!(error.kind(), Kind::Mismatch, "{error}");
}

#[test]
fn what_is_asked_for_wrongly_is_named() {
    let day = day();
    let field = |asked: Value| {
        let error = day
            .shop
            .engine
            .call("bill.compare", &asked, None)
            .ok()
            .unwrap_err();
        (error.kind(), error.field().unwrap_or_default().to_owned())
    };
    for (asked, name) in [
        (
            json!({ "date": "2026-11-02", "until": "2026-11-01" }),
            "until",
        ),
        (
            json!({ "date": "2026-11-01", "until": "2026-11-02", "path": "/trade.csv" }),
            "path",
        ),
        (
            json!({ "date": "2026-11-01", "until": "2026-11-02", "path": "/{date}", "flow_path": "/flow" }),
            "flow_path",
        ),
        (
            json!({ "date": "2026-11-01", "path": "/nowhere/trade.csv" }),
            "path",
        ),
        (json!({ "date": "2026-11-01", "sha1": "abc" }), "sha1"),
        (json!({ "date": "2026-11-31" }), "date"),
    ] {
        assert_eq!(field(asked), (Kind::Input, name.to_owned()));
    }
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    let day = day();
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).to_string_lossy().into_owned();
    let error = day
        .compare(
            &day.trade,
            None,
            json!({ "csv": path("missing/report.csv") }),
        )
        .unwrap_err();
    assert_eq!((error.kind(), error.field()), (Kind::Input, Some("csv")));
    let asked = json!({ "csv": path("report.csv"), "page": path("report.html") });
    day.compare(&day.trade, None, asked).unwrap();
    let names = |dir: &Path| {
        let mut names: Vec<_> = std::fs::read_dir(dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names(dir.path()), ["report.csv", "report.html"]);
}
