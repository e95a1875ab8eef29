//! A whole month with differences put in on purpose.

use fenpay::ledger::Sqlite;
use fenpay_simulator::Dialects;
use fenpay_tests::month::{Month, Plan, SPOILS, make};
use fenpay_tests::shop::{Shop, as_listed};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn orders() -> usize {
    let wanted = std::env::var("FENPAY_MONTH").ok();
    wanted.map_or(1_500, |n| n.parse().expect("FENPAY_MONTH is a number"))
}

/// A folder that is kept if somebody wants to look at it.
enum Folder {
    Kept(PathBuf),
    Gone(tempfile::TempDir),
}

impl Folder {
    fn new(name: &str) -> Folder {
        match std::env::var_os("FENPAY_MONTH_FOLDER") {
            Some(kept) => {
                let path = Path::new(&kept).join(name);
                std::fs::create_dir_all(&path).unwrap();
                let _ = std::fs::remove_file(path.join("pay.db"));
                Folder::Kept(path)
            }
            None => Folder::Gone(tempfile::tempdir().unwrap()),
        }
    }

    fn path(&self) -> &Path {
        match self {
            Folder::Kept(path) => path,
            Folder::Gone(dir) => dir.path(),
        }
    }
}

struct Stage {
    folder: Folder,
    shop: Shop,
    month: Month,
}

fn stage(dialects: Dialects, name: &str, spoil_every: usize) -> Stage {
    let folder = Folder::new(name);
    let ledger = Arc::new(Sqlite::open(folder.path().join("pay.db")).unwrap());
    let shop = Shop::on_in(ledger.clone(), dialects);
    let appid = shop.wechat.merchants()[0].appid.clone();
    let plan = Plan {
        orders: orders(),
        first: "2026-11-01",
        days: 30,
        spoil_every,
        appid,
        gzip: dialects == Dialects::V3,
    };
    let month = make(&plan, &*ledger, folder.path());
    Stage {
        folder,
        shop,
        month,
    }
}

impl Stage {
    fn file(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    fn asked(&self) -> Value {
        json!({
            "date": "2026-11-01", "until": "2026-11-30",
            "path": self.file("trade-{date}.csv"), "flow_path": self.file("flow-{date}.csv"),
        })
    }

    fn compare(&self, asked: &Value) -> Value {
        let reply = self.shop.engine.call("bill.compare", asked, None);
        let body = reply.ok().unwrap();
        as_listed("bill.compare", &body);
        body
    }

    fn reported(&self, name: &str) -> (Value, Vec<u8>, Vec<u8>) {
        let (csv, page) = (
            self.file(&format!("{name}.csv")),
            self.file(&format!("{name}.html")),
        );
        let mut asked = self.asked();
        asked["csv"] = json!(csv);
        asked["page"] = json!(page);
        let body = self.compare(&asked);
        (
            body,
            std::fs::read(csv).unwrap(),
            std::fs::read(page).unwrap(),
        )
    }
}

fn ids(found: &Value) -> BTreeMap<String, String> {
    let items = found["differences"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let ids: BTreeMap<_, _> = items
        .iter()
        .map(|d| (text(&d["id"]), text(&d["kind"])))
        .collect();
    assert_eq!(ids.len(), items.len(), "every item has a name of its own");
    ids
}

fn all_are_found_and_none_is_invented(dialects: Dialects, name: &str) {
    let stage = stage(dialects, name, 12);
    let (found, csv, page) = stage.reported("report");
    let ids = ids(&found);
    let expected = &stage.month.expected;
    let missed: Vec<_> = expected
        .keys()
        .filter(|id| !ids.contains_key(*id))
        .collect();
    let invented: Vec<_> = ids
        .keys()
        .filter(|id| !expected.contains_key(*id))
        .collect();
    assert_eq!((missed, invented), (vec![], vec![]), "{name}");
    for (id, class) in expected {
        assert_eq!(ids[id], *class);
    }
    // Every class that a sale can be spoiled into occurred.
    let classes: BTreeSet<_> = expected.values().collect();
    let all: BTreeSet<_> = SPOILS
        .iter()
        .map(|spoil| &spoil.class)
        .filter(|c| !c.is_empty())
        .collect();
    assert_eq!(classes, all, "FENPAY_MONTH is too small");
    assert_eq!(found["settled"], stage.month.settled);
    assert!(stage.month.settled > 0);
    assert_eq!(
        (&found["left_out"], &found["lines"]),
        (&json!(0), &json!(stage.month.lines))
    );

    let counted: u64 = found["classes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|class| class["count"].as_u64().unwrap())
        .sum();
    assert_eq!(counted, expected.len() as u64);

    // The same again is the same, to the byte.
    let (again, csv_again, page_again) = stage.reported("again");
    assert_eq!(found.to_string(), again.to_string());
    assert!(csv == csv_again && page == page_again);
    // One line for each item, and every item on the page.
    let table = String::from_utf8(csv).unwrap();
    assert!(table.starts_with('\u{feff}'));
    assert_eq!(table.matches("\r\n").count(), expected.len() + 1);
    let page = String::from_utf8(page).unwrap();
    let printed = expected.keys().filter(|id| page.contains(*id)).count();
    assert_eq!(printed, expected.len().min(2_000));
    assert!(
        !page.contains("<script") && !page.contains("http"),
        "it needs nothing else"
    );
    let verified = stage.shop.ledger.verify().unwrap();
    assert!(
        verified.is_clean(),
        "a bill changes nothing: {:?}",
        verified.faults
    );
    println!(
        "{name}: {} orders, {} lines, {} differences, {} settled by another day, in {} days",
        orders(),
        stage.month.lines,
        expected.len(),
        stage.month.settled,
        found["days"].as_array().unwrap().len()
    );
}

#[test]
fn every_difference_of_a_month_is_found_and_none_is_invented_in_v2() {
    all_are_found_and_none_is_invented(Dialects::V2, "v2");
}

#[test]
fn every_difference_of_a_month_is_found_and_none_is_invented_in_v3() {
    all_are_found_and_none_is_invented(Dialects::V3, "v3");
}

#[test]
fn a_month_without_differences_is_even_to_the_fen() {
    let stage = stage(Dialects::V2, "even", 0);
    let (found, table, page) = stage.reported("report");
    assert_eq!(
        (&found["differences"], &found["classes"]),
        (&json!([]), &json!([]))
    );
    assert_eq!(found["matched_paid"], found["bill_paid"]);
    assert_eq!(found["matched_refunded"], found["bill_refunded"]);
    let flow = &found["flow"];
    let sum = |name: &str| flow[name].as_i64().unwrap();
    assert_eq!(
        sum("opening") + sum("income") - sum("expense"),
        sum("closing")
    );
    assert_eq!(flow["others"][0]["business_type"], "提现");
    assert_eq!(
        String::from_utf8(table).unwrap().lines().count(),
        1,
        "the header alone"
    );
    assert!(String::from_utf8(page).unwrap().contains("账平"));
}

#[test]
fn day_by_day_gives_the_same_names_and_each_day_names_what_it_settles() {
    let stage = stage(Dialects::V2, "daily", 12);
    let whole = ids(&stage.compare(&stage.asked()));
    let (mut open, mut settles) = (BTreeMap::new(), BTreeSet::new());
    for day in 1..=30 {
        let mut asked = stage.asked();
        asked["date"] = json!(format!("2026-11-{day:02}"));
        asked["until"] = Value::Null;
        let found = stage.compare(&asked);
        open.extend(ids(&found));
        for item in found["settles"].as_array().unwrap() {
            settles.insert(item["id"].as_str().unwrap().to_owned());
        }
    }
    open.retain(|id, _| !settles.contains(id));
    // Only the halves of fund flows need both days at once.
    let halves = open
        .iter()
        .filter(|(_, kind)| *kind == "flow_boundary")
        .count();
    open.retain(|_, kind| kind != "flow_boundary");
    assert_eq!(open, whole);
    assert!(halves > 0 && halves % 2 == 0, "{halves}");
}
