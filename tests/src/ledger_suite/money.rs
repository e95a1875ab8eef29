//! Promises about payments, refunds and states.

use super::samples::{
    MCHID, change, done, evidence, held, order, paid, paying, place_and_pay, placing, refund, taken,
};
use fenpay::error::Kind;
use fenpay::ledger::{Change, Committed, Ledger, Write};
use fenpay::order::{Order, OrderState, Refund, RefundState};
use fenpay::{Advice, Fen};

pub fn a_transaction_pays_one_order(ledger: &dyn Ledger) {
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

pub fn a_payment_is_of_the_orders_amount(ledger: &dyn Ledger) {
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

pub fn a_payment_needs_evidence(ledger: &dyn Ledger) {
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

pub fn refunds_never_exceed_the_payment(ledger: &dyn Ledger) {
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

pub fn sums_are_those_of_the_refunds(ledger: &dyn Ledger) {
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

pub fn states_never_go_down(ledger: &dyn Ledger) {
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
