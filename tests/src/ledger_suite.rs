//! What every ledger must do, whatever it keeps its rows in.
//!
//! A store is tested by running [`BEHAVIOURS`] over it, each on an empty ledger of its own, and
//! ends every one of them with a clean verification.

use fenpay::error::Kind;
use fenpay::ledger::{Change, Committed, Entry, Ledger, OutEvent, Task, TaskKind, Write};
use fenpay::order::{
    Dialect, Evidence, Order, OrderState, PayKind, Payment, Payout, PayoutKind, PayoutState,
    Refund, RefundState, Source,
};
use fenpay::types::{OutRefundNo, OutTradeNo};
use fenpay::{Advice, Fen};

/// The merchant of all samples.
pub const MCHID: &str = "1900000109";
/// The time at which all samples begin.
pub const T0: i64 = 1_790_000_000_000;

/// An order of 12.50 yuan that is about to be placed.
pub fn order(number: &str) -> Order {
    Order {
        mchid: MCHID.to_owned(),
        out_trade_no: OutTradeNo::new(number).unwrap(),
        appid: "wxd678efh567hg6787".to_owned(),
        sub_mchid: None,
        sub_appid: None,
        dialect: Dialect::V2,
        kind: PayKind::Jsapi,
        total: Fen::new(1250).unwrap(),
        currency: "CNY".to_owned(),
        params_hash: format!("hash of {number}"),
        intent: format!("{{\"out_trade_no\":\"{number}\",\"body\":\"门票 \\u0000\"}}"),
        state: OrderState::Placing,
        version: 1,
        sends: 0,
        prepay: None,
        payment: None,
        late: false,
        reason: None,
        held: 0,
        refunded: 0,
        placed_ms: T0,
        expires_ms: T0 + 7_200_000,
        changed_ms: T0,
    }
}

/// The same order, one version on, paid.
pub fn paid(order: &Order, transaction_id: &str) -> Order {
    let payment = Payment {
        mchid: order.mchid.clone(),
        appid: order.appid.clone(),
        sub_mchid: None,
        out_trade_no: order.out_trade_no.to_string(),
        transaction_id: transaction_id.to_owned(),
        total: order.total,
        currency: order.currency.clone(),
        trade_type: "JSAPI".to_owned(),
        time: "20260921200641".to_owned(),
    };
    Order {
        state: OrderState::Paid,
        version: order.version + 1,
        payment: Some(payment),
        changed_ms: order.changed_ms + 1000,
        ..order.clone()
    }
}

/// A refund of an order that is about to be placed.
pub fn refund(order: &Order, number: &str, amount: i64) -> Refund {
    Refund {
        mchid: order.mchid.clone(),
        out_refund_no: OutRefundNo::new(number).unwrap(),
        out_trade_no: order.out_trade_no.clone(),
        amount: Fen::new(amount).unwrap(),
        total: order.total,
        params_hash: format!("hash of {number}"),
        intent: "{}".to_owned(),
        state: RefundState::Placing,
        version: 1,
        sends: 0,
        refund_id: None,
        reason: None,
        placed_ms: T0 + 5000,
        changed_ms: T0 + 5000,
    }
}

/// A payout that is about to be placed.
pub fn payout(kind: PayoutKind, number: &str) -> Payout {
    Payout {
        mchid: MCHID.to_owned(),
        kind,
        number: number.to_owned(),
        appid: "wxd678efh567hg6787".to_owned(),
        amount: Fen::new(100).unwrap(),
        params_hash: format!("hash of {number}"),
        intent: "{}".to_owned(),
        state: PayoutState::Placing,
        version: 1,
        sends: 0,
        wechat_id: None,
        reason: None,
        placed_ms: T0,
        changed_ms: T0,
    }
}

/// Evidence with a body that is not text.
pub fn evidence(body: &str) -> Evidence {
    let mut bytes = body.as_bytes().to_vec();
    bytes.extend_from_slice(&[0, 255, 13, 10]);
    Evidence {
        source: Source::Notice,
        operation: "payment notice".to_owned(),
        verified_by: "HMAC-SHA256".to_owned(),
        received_ms: T0 + 1000,
        body: bytes,
    }
}

/// An event about a number.
pub fn event(kind: &str, number: &str) -> OutEvent {
    OutEvent {
        id: format!("{kind}:{MCHID}:{number}"),
        kind: kind.to_owned(),
        mchid: MCHID.to_owned(),
        number: number.to_owned(),
        data: "{\"total\":1250}".to_owned(),
    }
}

/// A task about an order.
pub fn task(number: &str, due_ms: Option<i64>) -> Task {
    let (mchid, number) = (MCHID.to_owned(), number.to_owned());
    Task {
        kind: TaskKind::Order,
        mchid,
        number,
        due_ms,
        attempt: 0,
    }
}

/// A change that writes records and nothing else.
pub fn change(id: &str, writes: Vec<Write>) -> Change {
    Change {
        id: id.to_owned(),
        now_ms: T0,
        writes,
        ..Change::default()
    }
}

/// The change that places an order.
pub fn placing(order: &Order) -> Change {
    let number = order.out_trade_no.as_str();
    Change {
        tasks: vec![task(number, Some(T0 + 10_000))],
        ..change(
            &format!("place {number}"),
            vec![Write::Order(order.clone())],
        )
    }
}

/// The change that a payment notice makes.
pub fn paying(order: &Order, transaction_id: &str) -> Change {
    let number = order.out_trade_no.as_str();
    Change {
        evidence: vec![evidence(&format!("<xml>{number}</xml>"))],
        events: vec![event("payment.paid", number)],
        tasks: vec![task(number, None)],
        ..change(
            &format!("pay {number} {transaction_id}"),
            vec![Write::Order(paid(order, transaction_id))],
        )
    }
}

/// Places and pays an order.
pub fn place_and_pay(ledger: &dyn Ledger, number: &str) -> Order {
    let order = order(number);
    done(ledger, &placing(&order));
    let transaction = format!("42000{number}");
    done(ledger, &paying(&order, &transaction));
    paid(&order, &transaction)
}

fn done(ledger: &dyn Ledger, change: &Change) {
    assert_eq!(
        ledger.commit(change).unwrap(),
        Committed::Done,
        "{}",
        change.id
    );
}

fn taken(ledger: &dyn Ledger, change: &Change, constraint: &'static str) {
    assert_eq!(
        ledger.commit(change).unwrap(),
        Committed::Taken(constraint),
        "{}",
        change.id
    );
}

fn held(order: &Order, held: i64, refunded: i64) -> Write {
    Write::Order(Order {
        held,
        refunded,
        version: order.version + 1,
        ..order.clone()
    })
}

/// A promise and the function that holds a ledger to it.
pub type Behaviour = (&'static str, fn(&dyn Ledger));

/// Every promise.
pub const BEHAVIOURS: [Behaviour; 19] = [
    (
        "what is committed is read back",
        what_is_committed_is_read_back,
    ),
    (
        "a change is made once however often it is tried",
        a_change_is_made_once,
    ),
    (
        "a version replaces exactly the one before it",
        a_version_replaces_the_one_before,
    ),
    ("a number is taken once", a_number_is_taken_once),
    ("a transaction pays one order", a_transaction_pays_one_order),
    (
        "an event id is used once, and refuses the whole change",
        an_event_id_is_used_once,
    ),
    (
        "a payment is of the order's own amount",
        a_payment_is_of_the_orders_amount,
    ),
    ("a payment needs evidence", a_payment_needs_evidence),
    (
        "refunds never exceed the payment",
        refunds_never_exceed_the_payment,
    ),
    (
        "an order's sums are its refunds'",
        sums_are_those_of_the_refunds,
    ),
    (
        "states never go down and terms never change",
        states_never_go_down,
    ),
    (
        "malformed changes are refused",
        malformed_changes_are_refused,
    ),
    (
        "a refused change leaves nothing",
        a_refused_change_leaves_nothing,
    ),
    ("payouts are kept by kind", payouts_are_kept_by_kind),
    ("numbers differ by case", numbers_differ_by_case),
    ("tasks are leased, one a record", tasks_are_leased),
    ("events are leased until they are done", events_are_leased),
    (
        "ranges are found by payment and by change",
        ranges_are_found,
    ),
    (
        "evidence without a write is found by what it names",
        evidence_without_a_write,
    ),
];

/// Holds ledgers that `fresh` makes to every promise, and each ledger to its own history.
pub fn run(fresh: &dyn Fn() -> Box<dyn Ledger>) {
    for (promise, behaviour) in BEHAVIOURS {
        println!("{promise}");
        let ledger = fresh();
        behaviour(&*ledger);
        let verified = ledger.verify().unwrap();
        assert!(verified.is_clean(), "{promise}: {:?}", verified.faults);
    }
}

fn what_is_committed_is_read_back(ledger: &dyn Ledger) {
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

fn a_change_is_made_once(ledger: &dyn Ledger) {
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

fn a_version_replaces_the_one_before(ledger: &dyn Ledger) {
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

fn a_number_is_taken_once(ledger: &dyn Ledger) {
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

fn a_transaction_pays_one_order(ledger: &dyn Ledger) {
    let (first, second) = (order("ORDER-1"), order("ORDER-2"));
    done(ledger, &placing(&first));
    done(ledger, &placing(&second));
    done(ledger, &paying(&first, "42001"));
    taken(ledger, &paying(&second, "42001"), "transaction");
    assert_eq!(
        ledger.order(MCHID, "ORDER-2").unwrap(),
        Some(second.clone())
    );
    done(ledger, &paying(&second, "42002"));
    // Another merchant's transactions are its own.
    let other = Order {
        mchid: "1900000110".to_owned(),
        ..order("ORDER-1")
    };
    done(ledger, &change("other", vec![Write::Order(other.clone())]));
    let mut paying = paying(&other, "42001");
    paying.id = "other pays".to_owned();
    paying.events[0].id = "payment.paid:1900000110:ORDER-1".to_owned();
    done(ledger, &paying);
    // A payment that is known is never overwritten.
    let mut overwritten = paid(&first, "42003");
    overwritten.version += 1;
    let mut change = change("overwrite", vec![Write::Order(overwritten)]);
    change.evidence.push(evidence("another"));
    assert_eq!(ledger.commit(&change).unwrap_err().kind(), Kind::Internal);
    assert_eq!(ledger.order_of_transaction(MCHID, "42003").unwrap(), None);
}

fn an_event_id_is_used_once(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-1");
    let repeated = Change {
        events: vec![
            event("order.placed", "ORDER-2"),
            event("payment.paid", "ORDER-1"),
        ],
        ..placing(&order("ORDER-2"))
    };
    taken(ledger, &repeated, "event");
    assert_eq!(
        ledger.order(MCHID, "ORDER-2").unwrap(),
        None,
        "neither exists without the other"
    );
    let twice = Change {
        id: "twice".to_owned(),
        events: vec![
            event("order.placed", "ORDER-2"),
            event("order.placed", "ORDER-2"),
        ],
        ..placing(&order("ORDER-2"))
    };
    taken(ledger, &twice, "event");
    assert_eq!(ledger.verify().unwrap().events, 1);
}

fn a_payment_is_of_the_orders_amount(ledger: &dyn Ledger) {
    let order = order("ORDER-1");
    done(ledger, &placing(&order));
    let faults: [fn(&mut Order); 5] = [
        |o| o.payment.as_mut().unwrap().total = Fen::new(1249).unwrap(),
        |o| o.payment.as_mut().unwrap().currency = "USD".to_owned(),
        |o| o.payment.as_mut().unwrap().mchid = "1900000110".to_owned(),
        |o| o.payment.as_mut().unwrap().out_trade_no = "ORDER-2".to_owned(),
        |o| o.payment = None,
    ];
    for fault in faults {
        let mut change = paying(&order, "42001");
        if let Write::Order(order) = &mut change.writes[0] {
            fault(order);
        }
        taken(ledger, &change, "paid_differs");
    }
    assert_eq!(ledger.order(MCHID, "ORDER-1").unwrap(), Some(order));
}

fn a_payment_needs_evidence(ledger: &dyn Ledger) {
    let order = order("ORDER-1");
    done(ledger, &placing(&order));
    let change = Change {
        evidence: Vec::new(),
        ..paying(&order, "42001")
    };
    let error = ledger.commit(&change).unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Internal, Advice::Never)
    );
    done(ledger, &paying(&order, "42001"));
}

fn refunds_never_exceed_the_payment(ledger: &dyn Ledger) {
    let unpaid = order("ORDER-0");
    done(ledger, &placing(&unpaid));
    let early = vec![Write::Refund(refund(&unpaid, "R0", 1)), held(&unpaid, 1, 0)];
    taken(ledger, &change("unpaid", early), "refunds_exceed_payment");

    let paid = place_and_pay(ledger, "ORDER-1");
    let too_much = vec![
        Write::Refund(refund(&paid, "R1", 1251)),
        held(&paid, 1251, 0),
    ];
    taken(
        ledger,
        &change("too much", too_much),
        "refunds_exceed_payment",
    );
    let first = refund(&paid, "R1", 1000);
    done(
        ledger,
        &change(
            "first",
            vec![Write::Refund(first.clone()), held(&paid, 1000, 0)],
        ),
    );
    let paid = ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
    // Refused even if the order's own sum is not told.
    let sly = vec![Write::Refund(refund(&paid, "R2", 251))];
    taken(ledger, &change("sly", sly), "refunds_exceed_payment");
    // What is proven dead counts no more.
    let dead = Refund {
        state: RefundState::Rejected,
        version: 2,
        ..first
    };
    done(
        ledger,
        &change("dead", vec![Write::Refund(dead), held(&paid, 0, 0)]),
    );
    let paid = ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
    let all = vec![
        Write::Refund(refund(&paid, "R2", 1250)),
        held(&paid, 1250, 0),
    ];
    done(ledger, &change("all", all));
}

fn sums_are_those_of_the_refunds(ledger: &dyn Ledger) {
    let paid = place_and_pay(ledger, "ORDER-1");
    let refuse = |id: &str, writes: Vec<Write>| {
        let error = ledger.commit(&change(id, writes)).unwrap_err();
        assert_eq!(
            (error.kind(), error.advice()),
            (Kind::Internal, Advice::Never),
            "{id}"
        );
    };
    refuse("no refund", vec![held(&paid, 100, 0)]);
    refuse("no order", vec![Write::Refund(refund(&paid, "R1", 100))]);
    refuse(
        "less",
        vec![Write::Refund(refund(&paid, "R1", 100)), held(&paid, 99, 0)],
    );
    refuse(
        "early",
        vec![
            Write::Refund(refund(&paid, "R1", 100)),
            held(&paid, 100, 100),
        ],
    );
    let orphan = refund(&order("ORDER-9"), "R9", 1);
    let error = ledger
        .commit(&change("orphan", vec![Write::Refund(orphan)]))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Missing);

    let first = refund(&paid, "R1", 100);
    done(
        ledger,
        &change(
            "first",
            vec![held(&paid, 100, 0), Write::Refund(first.clone())],
        ),
    );
    let paid = ledger.order(MCHID, "ORDER-1").unwrap().unwrap();
    let over = Refund {
        state: RefundState::Succeeded,
        version: 2,
        ..first
    };
    done(
        ledger,
        &change("over", vec![Write::Refund(over), held(&paid, 100, 100)]),
    );
}

fn states_never_go_down(ledger: &dyn Ledger) {
    let paid = place_and_pay(ledger, "ORDER-1");
    let next = Order {
        version: paid.version + 1,
        ..paid.clone()
    };
    let faults: [fn(&mut Order); 5] = [
        |o| o.state = OrderState::Open,
        |o| o.params_hash.push('x'),
        |o| o.intent.push(' '),
        |o| o.appid.push('x'),
        |o| o.payment = None,
    ];
    for (at, fault) in faults.into_iter().enumerate() {
        let mut order = next.clone();
        fault(&mut order);
        let change = change(&format!("fault {at}"), vec![Write::Order(order)]);
        let refused = match ledger.commit(&change) {
            Ok(outcome) => outcome == Committed::Taken("paid_differs"),
            Err(error) => error.kind() == Kind::Internal,
        };
        assert!(refused, "fault {at}");
    }
    assert_eq!(ledger.order(MCHID, "ORDER-1").unwrap(), Some(paid));
}

fn malformed_changes_are_refused(ledger: &dyn Ledger) {
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

fn a_refused_change_leaves_nothing(ledger: &dyn Ledger) {
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

fn payouts_are_kept_by_kind(ledger: &dyn Ledger) {
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

fn numbers_differ_by_case(ledger: &dyn Ledger) {
    for number in ["Order-1", "ORDER-1", "order-1", "0000001", "1000000"] {
        done(ledger, &placing(&order(number)));
        assert_eq!(ledger.order(MCHID, number).unwrap(), Some(order(number)));
    }
    assert_eq!(ledger.order(MCHID, "oRDER-1").unwrap(), None);
    assert_eq!(ledger.order(MCHID, "ORDER-1 ").unwrap(), None);
    assert_eq!(ledger.order(MCHID, "1").unwrap(), None);
}

fn tasks_are_leased(ledger: &dyn Ledger) {
    assert_eq!(ledger.next_due_ms().unwrap(), None);
    for (at, number) in ["ORDER-3", "ORDER-1", "ORDER-2"].into_iter().enumerate() {
        let due = T0 + i64::try_from(at).unwrap();
        done(
            ledger,
            &Change {
                tasks: vec![task(number, Some(due))],
                ..change(number, Vec::new())
            },
        );
    }
    assert_eq!(ledger.take_due(T0 - 1, 9, T0 + 60).unwrap(), []);
    let first = ledger.take_due(T0 + 2, 2, T0 + 60).unwrap();
    assert_eq!(
        first,
        [task("ORDER-3", Some(T0)), task("ORDER-1", Some(T0 + 1))]
    );
    assert_eq!(ledger.next_due_ms().unwrap(), Some(T0 + 2));
    assert_eq!(
        ledger.take_due(T0 + 2, 9, T0 + 60).unwrap(),
        [task("ORDER-2", Some(T0 + 2))]
    );
    assert_eq!(ledger.take_due(T0 + 59, 9, T0 + 90).unwrap(), []);
    assert_eq!(
        ledger.take_due(T0 + 60, 9, T0 + 90).unwrap().len(),
        3,
        "leases end"
    );

    let hasten = |number: &str, due_ms| {
        ledger
            .hasten(TaskKind::Order, MCHID, number, due_ms)
            .unwrap()
    };
    assert!(hasten("ORDER-1", T0 + 5));
    assert!(!hasten("ORDER-1", T0 + 5), "it is due then");
    assert!(!hasten("ORDER-1", T0 + 6), "it is due earlier");
    assert!(!hasten("ORDER-9", T0), "what has no task gets none");
    assert_eq!(ledger.next_due_ms().unwrap(), Some(T0 + 5));
    let again = Task {
        attempt: 3,
        ..task("ORDER-1", Some(T0 + 70))
    };
    done(
        ledger,
        &Change {
            tasks: vec![again.clone()],
            ..change("again", Vec::new())
        },
    );
    assert_eq!(ledger.take_due(T0 + 70, 9, T0 + 99).unwrap(), [again]);
    let gone = ["ORDER-1", "ORDER-2", "ORDER-3", "ORDER-9"]
        .map(|number| task(number, None))
        .to_vec();
    done(
        ledger,
        &Change {
            tasks: gone,
            ..change("gone", Vec::new())
        },
    );
    assert_eq!(ledger.next_due_ms().unwrap(), None);
}

fn events_are_leased(ledger: &dyn Ledger) {
    for number in ["ORDER-1", "ORDER-2", "ORDER-3"] {
        place_and_pay(ledger, number);
    }
    let ids = |events: Vec<OutEvent>| events.into_iter().map(|e| e.number).collect::<Vec<_>>();
    assert_eq!(
        ids(ledger.take_events(T0, 2, T0 + 60).unwrap()),
        ["ORDER-1", "ORDER-2"]
    );
    assert_eq!(
        ledger.take_events(T0, 9, T0 + 60).unwrap(),
        [event("payment.paid", "ORDER-3")]
    );
    assert_eq!(
        ids(ledger.take_events(T0 + 59, 9, T0 + 60).unwrap()),
        [""; 0]
    );
    let done = |number: &str| event("payment.paid", number).id;
    let some = [done("ORDER-2"), done("ORDER-2"), "no such event".to_owned()];
    assert_eq!(ledger.events_done(&some, T0 + 1).unwrap(), 1);
    assert_eq!(ledger.events_done(&some, T0 + 2).unwrap(), 0);
    assert_eq!(ledger.events_done(&[], T0 + 2).unwrap(), 0);
    assert_eq!(
        ids(ledger.take_events(T0 + 60, 9, T0 + 90).unwrap()),
        ["ORDER-1", "ORDER-3"]
    );
    assert_eq!(ledger.verify().unwrap().events, 3, "what is done is kept");
}

fn ranges_are_found(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-2");
    let early = order("ORDER-1");
    done(ledger, &placing(&early));
    let foreign = Order {
        mchid: "1900000110".to_owned(),
        ..order("ORDER-1")
    };
    done(ledger, &change("foreign", vec![Write::Order(foreign)]));
    let numbers = |from, until| {
        let orders = ledger.orders_between(MCHID, from, until).unwrap();
        orders
            .into_iter()
            .map(|order| order.out_trade_no.to_string())
            .collect::<Vec<_>>()
    };
    // 2026-09-21 20:06:41 in Beijing, as `date -d "2026-09-21T20:06:41+08:00" +%s` has it.
    let order = ledger.order(MCHID, "ORDER-2").unwrap().unwrap();
    let read = 1_789_992_401_000;
    assert_eq!(numbers(read, read + 1), ["ORDER-2"]);
    assert_eq!(numbers(read + 1, read + 2), [""; 0]);
    assert_eq!(numbers(T0, T0 + 1), ["ORDER-1"]);
    assert_eq!(numbers(T0, T0 + 1001), ["ORDER-1", "ORDER-2"]);
    assert_eq!(numbers(0, i64::MAX), ["ORDER-1", "ORDER-2"], "each once");

    let writes = vec![Write::Refund(refund(&order, "R1", 5)), held(&order, 5, 0)];
    done(ledger, &change("refund", writes));
    assert_eq!(
        ledger
            .refunds_between(MCHID, T0 + 5000, T0 + 5001)
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        ledger.refunds_between(MCHID, T0 + 5001, T0 + 9000).unwrap(),
        []
    );
    assert_eq!(
        ledger.refunds_between("1900000110", 0, i64::MAX).unwrap(),
        []
    );
}

fn evidence_without_a_write(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-1");
    let second = Change {
        evidence: vec![evidence("a second transaction")],
        events: vec![event("incident.second_transaction", "ORDER-1")],
        ..change("incident", Vec::new())
    };
    done(ledger, &second);
    let found = ledger
        .evidence_of(&Entry::record(TaskKind::Order, MCHID, "ORDER-1"))
        .unwrap();
    assert_eq!(
        found,
        [
            evidence("<xml>ORDER-1</xml>"),
            evidence("a second transaction")
        ]
    );
}
