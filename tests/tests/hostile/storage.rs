//! Ledgers that cannot write: nothing leaves before its intent is durable (P10), and nothing is
//! acknowledged before it is (P11).

use crate::forge::{Tap, is_fail, key, payment, sealed, tapped_on};
use fenpay::ledger::{
    Change, Committed, Ledger, Memory, OutEvent, PaidRow, RefundRow, Span, Sqlite, Task, TaskKind,
    Verification,
};
use fenpay::order::{Evidence, Order, Payout, PayoutKind, Refund, Sharing, SharingReturn};
use fenpay::types::TestClock;
use fenpay::{Advice, Error, Kind, Result};
use fenpay_tests::shop::{Shop, order};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// A ledger that refuses to commit while it is told to, and counts what it was asked for.
struct Reluctant {
    inner: Memory,
    error: Mutex<Option<Error>>,
    /// Whether the refused change is made durable all the same, so that its outcome is unknown.
    commits_anyway: AtomicBool,
    /// How long its process stands still after each commit, in milliseconds of the clock.
    stops: Mutex<Option<(Arc<TestClock>, i64)>>,
}

impl Reluctant {
    fn new() -> Arc<Reluctant> {
        Arc::new(Reluctant {
            inner: Memory::new(),
            error: Mutex::default(),
            commits_anyway: AtomicBool::new(false),
            stops: Mutex::default(),
        })
    }

    fn refuse(&self, error: Option<Error>) {
        *self.error.lock().unwrap() = error;
    }
}

impl Ledger for Reluctant {
    fn commit(&self, change: &Change) -> Result<Committed> {
        match &*self.error.lock().unwrap() {
            None => {
                let committed = self.inner.commit(change);
                if let Some((clock, ms)) = &*self.stops.lock().unwrap() {
                    clock.advance_ms(*ms);
                }
                committed
            }
            Some(error) => {
                if self.commits_anyway.load(Ordering::SeqCst) {
                    self.inner.commit(change)?;
                }
                Err(error.clone())
            }
        }
    }
    fn order(&self, mchid: &str, out_trade_no: &str) -> Result<Option<Order>> {
        self.inner.order(mchid, out_trade_no)
    }
    fn order_of_transaction(&self, mchid: &str, transaction_id: &str) -> Result<Option<Order>> {
        self.inner.order_of_transaction(mchid, transaction_id)
    }
    fn refund(&self, mchid: &str, out_refund_no: &str) -> Result<Option<Refund>> {
        self.inner.refund(mchid, out_refund_no)
    }
    fn refunds_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Refund>> {
        self.inner.refunds_of(mchid, out_trade_no)
    }
    fn payout(&self, mchid: &str, kind: PayoutKind, number: &str) -> Result<Option<Payout>> {
        self.inner.payout(mchid, kind, number)
    }
    fn sharing(&self, mchid: &str, out_order_no: &str) -> Result<Option<Sharing>> {
        self.inner.sharing(mchid, out_order_no)
    }
    fn sharings_of(&self, mchid: &str, out_trade_no: &str) -> Result<Vec<Sharing>> {
        self.inner.sharings_of(mchid, out_trade_no)
    }
    fn sharing_return(&self, mchid: &str, out_return_no: &str) -> Result<Option<SharingReturn>> {
        self.inner.sharing_return(mchid, out_return_no)
    }
    fn returns_of(&self, mchid: &str, out_order_no: &str) -> Result<Vec<SharingReturn>> {
        self.inner.returns_of(mchid, out_order_no)
    }
    fn evidence_of(&self, record: &str) -> Result<Vec<Evidence>> {
        self.inner.evidence_of(record)
    }
    fn payments_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(PaidRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.inner.payments_between(span, each)
    }
    fn refunds_between(
        &self,
        span: &Span<'_>,
        each: &mut dyn FnMut(RefundRow<'_>) -> Result<()>,
    ) -> Result<()> {
        self.inner.refunds_between(span, each)
    }
    fn take_due(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<Task>> {
        self.inner.take_due(now_ms, limit, lease_until_ms)
    }
    fn reschedule(&self, task: &Task, lease_until_ms: i64) -> Result<()> {
        self.inner.reschedule(task, lease_until_ms)
    }
    fn next_due_ms(&self) -> Result<Option<i64>> {
        self.inner.next_due_ms()
    }
    fn hasten(&self, kind: TaskKind, mchid: &str, number: &str, due_ms: i64) -> Result<bool> {
        self.inner.hasten(kind, mchid, number, due_ms)
    }
    fn take_events(&self, now_ms: i64, limit: usize, lease_until_ms: i64) -> Result<Vec<OutEvent>> {
        self.inner.take_events(now_ms, limit, lease_until_ms)
    }
    fn events_done(&self, ids: &[String], now_ms: i64) -> Result<usize> {
        self.inner.events_done(ids, now_ms)
    }
    fn verify(&self) -> Result<Verification> {
        self.inner.verify()
    }
}

/// Every verb that sends money or the promise of it.
fn money() -> [(&'static str, Value); 5] {
    let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
    let mut code = order("ORDER-2");
    code["kind"] = json!("payment_code");
    code["auth_code"] = json!("134567890123456789");
    code.as_object_mut().unwrap().remove("openid");
    [
        ("order.place", order("ORDER-1")),
        ("order.place", code),
        (
            "refund.place",
            json!({ "out_trade_no": "PAID-01", "out_refund_no": "REFUND-1", "amount": 30 }),
        ),
        (
            "redpack.place",
            json!({
                "number": "RP000001", "openid": openid, "amount": 100, "send_name": "shop",
                "wishing": "luck", "act_name": "act", "remark": "r",
            }),
        ),
        (
            "transfer.place",
            json!({ "number": "TR000001", "openid": openid, "amount": 100, "description": "thanks" }),
        ),
    ]
}

fn paid(shop: &Shop) {
    shop.place("PAID-01").unwrap();
    shop.pay("PAID-01");
    for received in shop.take_all() {
        received.outcome.unwrap();
    }
    shop.events();
}

/// Tries everything that sends money; nothing may leave.
fn nothing_leaves(shop: &Shop, tap: &Tap, advice: Advice) {
    let (sent, before) = (tap.requests().len(), shop.ledger.verify().unwrap());
    for (verb, params) in money() {
        let error = shop.call(verb, params).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, advice),
            "{verb}: {error}"
        );
        assert_eq!(tap.requests().len(), sent, "{verb}: nothing is sent");
    }
    assert_eq!(shop.ledger.verify().unwrap(), before);
}

#[test]
fn without_a_durable_intent_no_byte_leaves() {
    for advice in [Advice::Later, Advice::Query, Advice::Never] {
        let ledger = Reluctant::new();
        let (shop, tap) = tapped_on(ledger.clone());
        paid(&shop);
        ledger.refuse(Some(Error::ledger(advice, "the disk is full")));
        nothing_leaves(&shop, &tap, advice);
        // A close and a reversal are intents too.
        ledger.refuse(None);
        shop.place("ORDER-3").unwrap();
        let sent = tap.requests().len();
        ledger.refuse(Some(Error::ledger(advice, "the disk is full")));
        let error = shop
            .call("order.close", json!({ "out_trade_no": "ORDER-3" }))
            .unwrap_err();
        assert_eq!(error.kind(), Kind::Ledger);
        assert_eq!(tap.requests().len(), sent);
        // And when the disk has room again, everything goes its way.
        ledger.refuse(None);
        for (verb, params) in money() {
            shop.call(verb, params).unwrap();
        }
        assert!(shop.ledger.verify().unwrap().is_clean());
    }
}

/// Others may have been told meanwhile that there is no such number, and have acted on it (P7).
#[test]
fn what_was_decided_on_does_not_leave_minutes_later() {
    let ledger = Reluctant::new();
    let (shop, tap) = tapped_on(ledger.clone());
    paid(&shop);
    for (verb, params) in money() {
        let sent = tap.requests().len();
        *ledger.stops.lock().unwrap() = Some((shop.clock.clone(), 61_000));
        let error = shop.call(verb, params.clone()).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Timeout, Advice::Same),
            "{verb}: {error}"
        );
        assert_eq!(tap.requests().len(), sent, "{verb}: nothing is sent");
        *ledger.stops.lock().unwrap() = Some((shop.clock.clone(), 59_000));
        shop.call(verb, params).unwrap();
        assert!(tap.requests().len() > sent, "{verb}");
        *ledger.stops.lock().unwrap() = None;
    }
    assert!(shop.ledger.verify().unwrap().is_clean());
}

#[test]
fn a_fact_that_cannot_be_stored_is_answered_fail_and_taken_later() {
    let ledger = Reluctant::new();
    let (shop, _) = tapped_on(ledger.clone());
    shop.place("ORDER-1").unwrap();
    let body = sealed(&payment(&shop, "ORDER-1"), &key(&shop));
    let unknown = sealed(&payment(&shop, "ORDER-9"), &key(&shop));
    ledger.refuse(Some(Error::ledger(Advice::Later, "the ledger is busy")));
    for body in [&body, &unknown] {
        let received = shop.engine.receive(&[], body);
        assert!(is_fail(&received));
        let error = received.outcome.unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Later)
        );
    }
    assert_eq!(shop.state("ORDER-1"), "open");
    ledger.refuse(None);
    assert_eq!(
        shop.engine.receive(&[], &body).outcome.unwrap()["first"],
        true
    );
    assert_eq!(shop.events(), ["payment.paid"]);
}

#[test]
fn a_commit_of_unknown_outcome_is_answered_fail_and_told_once() {
    let ledger = Reluctant::new();
    let (shop, _) = tapped_on(ledger.clone());
    shop.place("ORDER-1").unwrap();
    let body = sealed(&payment(&shop, "ORDER-1"), &key(&shop));
    ledger.refuse(Some(Error::ledger(
        Advice::Query,
        "the connection was lost in COMMIT",
    )));
    ledger.commits_anyway.store(true, Ordering::SeqCst);
    assert!(is_fail(&shop.engine.receive(&[], &body)));
    ledger.refuse(None);
    let again = shop.engine.receive(&[], &body);
    assert!(!is_fail(&again));
    assert_eq!(again.outcome.unwrap()["first"], false);
    assert_eq!(shop.events(), ["payment.paid"]);
}

#[test]
fn an_answer_that_cannot_be_stored_leaves_the_outcome_unknown() {
    let ledger = Reluctant::new();
    let (shop, tap) = tapped_on(ledger.clone());
    let (here, arrived) = std::sync::mpsc::channel();
    let (go, wait) = std::sync::mpsc::channel();
    tap.hold(here, wait);
    std::thread::scope(|scope| {
        let placing = scope.spawn(|| shop.place("ORDER-1"));
        arrived.recv().unwrap();
        ledger.refuse(Some(Error::ledger(Advice::Later, "the disk is full")));
        go.send(()).unwrap();
        let error = placing.join().unwrap().unwrap_err();
        assert_eq!(error.kind(), Kind::Ledger);
    });
    ledger.refuse(None);
    assert_eq!(shop.state("ORDER-1"), "placing");
    assert_eq!(shop.place("ORDER-1").unwrap()["state"], "open");
    assert_eq!(shop.wechat.orders().len(), 1);
}

#[test]
fn while_another_process_holds_the_ledger_nothing_leaves_and_later_it_does() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("pay.db");
    let (shop, tap) = tapped_on(Arc::new(Sqlite::open(&path).unwrap()));
    shop.place("ORDER-0").unwrap();
    let body = sealed(&payment(&shop, "ORDER-0"), &key(&shop));
    let sent = tap.requests().len();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    std::thread::scope(|scope| {
        let placing = scope.spawn(|| shop.place("ORDER-1").unwrap_err());
        let paying = scope.spawn(|| shop.engine.receive(&[], &body));
        let error = placing.join().unwrap();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Ledger, Advice::Later),
            "{error}"
        );
        let received = paying.join().unwrap();
        assert!(is_fail(&received));
        assert_eq!(received.outcome.unwrap_err().advice(), Advice::Later);
    });
    assert_eq!(tap.requests().len(), sent, "nothing is sent");
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(shop.place("ORDER-1").unwrap()["state"], "open");
    assert_eq!(
        shop.engine.receive(&[], &body).outcome.unwrap()["outcome"],
        "paid"
    );
    assert!(shop.ledger.verify().unwrap().is_clean());
}

#[test]
fn a_ledger_file_that_takes_no_writes_any_more_sends_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("pay.db");
    let (shop, tap) = tapped_on(Arc::new(Sqlite::open(&path).unwrap()));
    paid(&shop);
    refuse_writes(&path);
    let sent = tap.requests().len();
    for (verb, params) in money() {
        let error = shop.call(verb, params).unwrap_err();
        assert_eq!(error.kind(), Kind::Ledger, "{verb}: {error}");
        assert_eq!(tap.requests().len(), sent, "{verb}: nothing is sent");
    }
    let unknown = sealed(&payment(&shop, "ORDER-9"), &key(&shop));
    assert!(is_fail(&shop.engine.receive(&[], &unknown)));
}

/// Makes every write to the history fail, as it does on a disk that is read-only: file modes do not
/// stop a test that runs as root.
fn refuse_writes(path: &Path) {
    let other = Connection::open(path).unwrap();
    other
        .execute_batch(
            "CREATE TRIGGER read_only BEFORE INSERT ON history BEGIN
               SELECT RAISE(ABORT, 'attempt to write a readonly database');
             END",
        )
        .unwrap();
}
