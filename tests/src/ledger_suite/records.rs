//! Promises about records, versions and ids.

use super::samples::{
    MCHID, T0, change, done, event, evidence, held, order, paying, payout, place_and_pay, placing,
    refund, taken, task,
};
use fenpay::Advice;
use fenpay::error::Kind;
use fenpay::ledger::{Change, Committed, Entry, Ledger, OutEvent, TaskKind, Write};
use fenpay::order::{Order, Payout, PayoutKind, PayoutState};

pub fn what_is_committed_is_read_back(ledger: &dyn Ledger) {
    assert_eq!(ledger.order(MCHID, "ORDER-1").unwrap(), None);
    let order = place_and_pay(ledger, "ORDER-1");
    assert_eq!(ledger.order(MCHID, "ORDER-1").unwrap(), Some(order.clone()));
    assert_eq!(ledger.order("1900000110", "ORDER-1").unwrap(), None);
    assert_eq!(
        ledger.order_of_transaction(MCHID, "42000ORDER-1").unwrap(),
        Some(order.clone())
    );
    assert_eq!(
        ledger
            .order_of_transaction("1900000110", "42000ORDER-1")
            .unwrap(),
        None
    );
    let record = Entry::record(TaskKind::Order, MCHID, "ORDER-1");
    assert_eq!(
        ledger.evidence_of(&record).unwrap(),
        [evidence("<xml>ORDER-1</xml>")]
    );

    let refund = refund(&order, "R@1", 250);
    done(
        ledger,
        &change(
            "refund",
            vec![Write::Refund(refund.clone()), held(&order, 250, 0)],
        ),
    );
    assert_eq!(ledger.refund(MCHID, "R@1").unwrap(), Some(refund.clone()));
    assert_eq!(ledger.refunds_of(MCHID, "ORDER-1").unwrap(), [refund]);
    assert_eq!(ledger.refunds_of(MCHID, "ORDER-2").unwrap(), []);
    let verified = ledger.verify().unwrap();
    assert_eq!((verified.entries, verified.records), (3, 2));
    assert_eq!(
        (verified.evidence, verified.events, verified.head.len()),
        (1, 1, 64)
    );
}

pub fn a_change_is_made_once(ledger: &dyn Ledger) {
    let order = order("ORDER-1");
    done(ledger, &placing(&order));
    assert_eq!(
        ledger.commit(&placing(&order)).unwrap(),
        Committed::Repeated
    );
    done(ledger, &paying(&order, "42001"));
    for _ in 0..3 {
        assert_eq!(
            ledger.commit(&paying(&order, "42001")).unwrap(),
            Committed::Repeated
        );
        assert_eq!(
            ledger.commit(&placing(&order)).unwrap(),
            Committed::Repeated
        );
    }
    assert_eq!(ledger.verify().unwrap().entries, 2);
}

pub fn a_version_replaces_the_one_before(ledger: &dyn Ledger) {
    let first = order("ORDER-1");
    let at = |version: u64| Order {
        version,
        sends: 9,
        ..first.clone()
    };
    let write = |id: &str, version| change(id, vec![Write::Order(at(version))]);
    assert_eq!(
        ledger.commit(&write("no first", 2)).unwrap(),
        Committed::Stale
    );
    done(ledger, &placing(&first));
    assert_eq!(ledger.commit(&write("skips", 3)).unwrap(), Committed::Stale);
    done(ledger, &write("second", 2));
    assert_eq!(ledger.commit(&write("late", 2)).unwrap(), Committed::Stale);
    assert_eq!(
        ledger.commit(&write("far", u64::MAX)).unwrap(),
        Committed::Stale
    );
    assert_eq!(ledger.order(MCHID, "ORDER-1").unwrap().unwrap().version, 2);
}

pub fn a_number_is_taken_once(ledger: &dyn Ledger) {
    let order = place_and_pay(ledger, "ORDER-1");
    let again = Order {
        params_hash: "another".to_owned(),
        ..self::order("ORDER-1")
    };
    taken(ledger, &change("again", vec![Write::Order(again)]), "order");
    let refund = refund(&order, "R1", 1);
    done(
        ledger,
        &change(
            "refund",
            vec![Write::Refund(refund.clone()), held(&order, 1, 0)],
        ),
    );
    taken(
        ledger,
        &change("refund again", vec![Write::Refund(refund)]),
        "refund",
    );
    let payout = payout(PayoutKind::Redpack, "P1");
    done(
        ledger,
        &change("payout", vec![Write::Payout(payout.clone())]),
    );
    taken(
        ledger,
        &change("payout again", vec![Write::Payout(payout)]),
        "payout",
    );
}

pub fn malformed_changes_are_refused(ledger: &dyn Ledger) {
    let base = placing(&order("ORDER-1"));
    let at = |change: Change| {
        let error = ledger.commit(&change).unwrap_err();
        assert_eq!((error.kind(), error.advice()), (Kind::Input, Advice::Never));
        error.field().map(str::to_owned).unwrap()
    };
    assert_eq!(
        at(Change {
            id: String::new(),
            ..base.clone()
        }),
        "id"
    );
    let twice = vec![base.writes[0].clone(), base.writes[0].clone()];
    assert_eq!(
        at(Change {
            writes: twice,
            ..base.clone()
        }),
        "writes"
    );
    let zero = Order {
        version: 0,
        ..order("ORDER-1")
    };
    assert_eq!(at(change("zero", vec![Write::Order(zero)])), "version");
    for mchid in ["", "19:00", "19\0"] {
        let nameless = Order {
            mchid: mchid.to_owned(),
            ..order("ORDER-1")
        };
        assert_eq!(
            at(change("nameless", vec![Write::Order(nameless)])),
            "mchid"
        );
    }
    let mut idless = base.clone();
    idless.events = vec![OutEvent {
        id: String::new(),
        ..event("order.placed", "ORDER-1")
    }];
    assert_eq!(at(idless), "events");
    done(ledger, &base);
}

pub fn a_refused_change_leaves_nothing(ledger: &dyn Ledger) {
    let placed = order("ORDER-1");
    done(ledger, &placing(&placed));
    let before = ledger.verify().unwrap();
    let stale = Order {
        version: 7,
        ..placed.clone()
    };
    let refused = Change {
        writes: vec![
            Write::Order(order("ORDER-2")),
            Write::Payout(payout(PayoutKind::Transfer, "T1")),
            Write::Order(stale),
        ],
        evidence: vec![evidence("x")],
        events: vec![event("order.placed", "ORDER-2")],
        tasks: vec![task("ORDER-2", Some(T0)), task("ORDER-1", None)],
        ..change("refused", Vec::new())
    };
    assert_eq!(ledger.commit(&refused).unwrap(), Committed::Stale);
    assert_eq!(ledger.verify().unwrap(), before);
    assert_eq!(ledger.order(MCHID, "ORDER-2").unwrap(), None);
    assert_eq!(
        ledger.payout(MCHID, PayoutKind::Transfer, "T1").unwrap(),
        None
    );
    assert_eq!(ledger.take_events(T0, 9, T0 + 1).unwrap(), []);
    assert_eq!(ledger.next_due_ms().unwrap(), Some(T0 + 10_000));
    // Refused by a constraint, and again nothing.
    let caught = Change {
        id: "caught".to_owned(),
        events: vec![
            event("payment.paid", "ORDER-1"),
            event("payment.paid", "ORDER-1"),
        ],
        ..paying(&placed, "42001")
    };
    taken(ledger, &caught, "event");
    assert_eq!(ledger.verify().unwrap(), before);
    // Its id is still free.
    let fixed = Change {
        id: "caught".to_owned(),
        ..paying(&placed, "42001")
    };
    done(ledger, &fixed);
}

pub fn payouts_are_kept_by_kind(ledger: &dyn Ledger) {
    let (red, transfer) = (
        payout(PayoutKind::Redpack, "1"),
        payout(PayoutKind::Transfer, "1"),
    );
    done(
        ledger,
        &change(
            "both",
            vec![Write::Payout(red.clone()), Write::Payout(transfer.clone())],
        ),
    );
    let sent = Payout {
        state: PayoutState::Succeeded,
        version: 2,
        ..red
    };
    let proven = Change {
        evidence: vec![evidence("sent")],
        ..change("sent", vec![Write::Payout(sent.clone())])
    };
    done(ledger, &proven);
    assert_eq!(
        ledger.payout(MCHID, PayoutKind::Redpack, "1").unwrap(),
        Some(sent)
    );
    assert_eq!(
        ledger.payout(MCHID, PayoutKind::Transfer, "1").unwrap(),
        Some(transfer)
    );
    let record = Entry::record(TaskKind::Redpack, MCHID, "1");
    assert_eq!(ledger.evidence_of(&record).unwrap().len(), 1);
}

pub fn numbers_differ_by_case(ledger: &dyn Ledger) {
    for number in ["Order-1", "ORDER-1", "order-1", "0000001", "1000000"] {
        done(ledger, &placing(&order(number)));
        assert_eq!(ledger.order(MCHID, number).unwrap(), Some(order(number)));
    }
    assert_eq!(ledger.order(MCHID, "oRDER-1").unwrap(), None);
    assert_eq!(ledger.order(MCHID, "ORDER-1 ").unwrap(), None);
    assert_eq!(ledger.order(MCHID, "1").unwrap(), None);
}
