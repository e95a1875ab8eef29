//! Promises about payments and refunds of a span of time.

use super::samples::{
    MCHID, T0, change, done, evidence, held, order, paid, place_and_pay, placing, refund,
};
use fenpay::ledger::{Change, Ledger, Span, Write};
use fenpay::order::{Order, OrderState, Payment, RefundState};
use fenpay::{Advice, Error};

/// 2026-09-21 20:06:41 in Beijing, as `date -d "2026-09-21T20:06:41+08:00" +%s` has it.
const PAID: i64 = 1_789_992_401_000;

fn span(from_ms: i64, until_ms: i64) -> Span<'static> {
    Span {
        mchid: MCHID,
        sub_mchid: None,
        from_ms,
        until_ms,
    }
}

fn payments(ledger: &dyn Ledger, span: &Span<'_>) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut each = |row: fenpay::ledger::PaidRow<'_>| {
        numbers.push(row.number.to_owned());
        Ok(())
    };
    ledger.payments_between(span, &mut each).unwrap();
    numbers
}

fn refunds(ledger: &dyn Ledger, span: &Span<'_>) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut each = |row: fenpay::ledger::RefundRow<'_>| {
        numbers.push(row.number.to_owned());
        Ok(())
    };
    ledger.refunds_between(span, &mut each).unwrap();
    numbers
}

/// Places an order and pays it at a time as WeChat Pay writes it.
fn pay(ledger: &dyn Ledger, placed: &Order, time: &str) -> Order {
    let number = placed.out_trade_no.to_string();
    let id = |verb: &str| format!("{verb} {} {number}", placed.mchid);
    let writes = vec![Write::Order(placed.clone())];
    done(ledger, &change(&id("place"), writes));
    let next = paid(placed, &format!("42000{number}"));
    let payment = next.payment.clone().map(|payment| Payment {
        time: time.to_owned(),
        sub_mchid: placed.sub_mchid.clone(),
        ..payment
    });
    let next = Order { payment, ..next };
    let paying = Change {
        evidence: vec![evidence(&format!("<xml>{number}</xml>"))],
        ..change(&id("pay"), vec![Write::Order(next.clone())])
    };
    done(ledger, &paying);
    next
}

pub fn payments_are_found_by_their_time(ledger: &dyn Ledger) {
    let second = place_and_pay(ledger, "ORDER-2");
    pay(ledger, &order("ORDER-1"), "20260921200643");
    pay(ledger, &order("ORDER-4"), "2026-09-21T20:06:42+08:00");
    pay(ledger, &order("ORDER-5"), "tomorrow");
    done(ledger, &placing(&order("ORDER-3")));
    let other = |number: &str| Order {
        mchid: "1900000110".to_owned(),
        ..order(number)
    };
    pay(ledger, &other("ORDER-6"), "20260921200641");

    assert_eq!(payments(ledger, &span(PAID, PAID + 1)), ["ORDER-2"]);
    assert_eq!(payments(ledger, &span(PAID + 1, PAID + 1000)), [""; 0]);
    let three = ["ORDER-2", "ORDER-4", "ORDER-1"];
    assert_eq!(payments(ledger, &span(PAID, PAID + 3000)), three);
    assert_eq!(
        payments(ledger, &span(T0 + 1000, T0 + 1001)),
        ["ORDER-5"],
        "a time that cannot be read is that of the last change"
    );
    let all = payments(ledger, &span(i64::MIN, i64::MAX));
    assert_eq!(all.len(), 4, "what is not paid is not there: {all:?}");

    // Refunds change neither when it was paid nor how often it is there.
    let writes = vec![Write::Refund(refund(&second, "R1", 5)), held(&second, 5, 0)];
    done(ledger, &change("refund", writes));
    let mut rows = Vec::new();
    let mut each = |row: fenpay::ledger::PaidRow<'_>| {
        assert_eq!(
            (row.number, row.transaction_id),
            ("ORDER-2", "42000ORDER-2")
        );
        assert_eq!((row.total, row.currency), (second.total.get(), "CNY"));
        rows.push((row.state, row.paid_ms));
        Ok(())
    };
    ledger
        .payments_between(&span(PAID, PAID + 1), &mut each)
        .unwrap();
    assert_eq!(rows, [(OrderState::Paid, PAID)]);
}

pub fn refunds_are_found_by_when_they_were_placed(ledger: &dyn Ledger) {
    let order = place_and_pay(ledger, "ORDER-1");
    let place = |order: &Order, number: &str, placed_ms: i64, sum: i64| {
        let refund = fenpay::order::Refund {
            placed_ms,
            ..refund(order, number, 5)
        };
        let held = held(order, sum, 0);
        done(
            ledger,
            &change(number, vec![Write::Refund(refund.clone()), held.clone()]),
        );
        let Write::Order(order) = held else {
            unreachable!("it is an order")
        };
        (refund, order)
    };
    let (late, order) = place(&order, "R1", T0 + 9000, 5);
    let (_, order) = place(&order, "R2", T0 + 5000, 10);
    assert_eq!(refunds(ledger, &span(T0 + 5000, T0 + 5001)), ["R2"]);
    assert_eq!(refunds(ledger, &span(T0 + 5001, T0 + 9000)), [""; 0]);
    assert_eq!(refunds(ledger, &span(0, i64::MAX)), ["R2", "R1"]);
    let elsewhere = Span {
        mchid: "1900000110",
        ..span(0, i64::MAX)
    };
    assert_eq!(refunds(ledger, &elsewhere), [""; 0]);

    let over = fenpay::order::Refund {
        state: RefundState::Succeeded,
        version: 2,
        refund_id: Some("503".to_owned()),
        changed_ms: T0 + 99_000,
        ..late
    };
    let over = Change {
        evidence: vec![evidence("refunded")],
        ..change("over", vec![Write::Refund(over), held(&order, 10, 5)])
    };
    done(ledger, &over);
    let mut rows = Vec::new();
    let mut each = |row: fenpay::ledger::RefundRow<'_>| {
        assert_eq!(
            (row.order_number, row.transaction_id),
            ("ORDER-1", "42000ORDER-1")
        );
        assert_eq!((row.amount, row.currency), (5, "CNY"));
        let refund_id = row.refund_id.map(str::to_owned);
        rows.push((row.number.to_owned(), row.state, refund_id, row.placed_ms));
        Ok(())
    };
    ledger
        .refunds_between(&span(0, i64::MAX), &mut each)
        .unwrap();
    let known = Some("503".to_owned());
    let expected = [
        ("R2".to_owned(), RefundState::Placing, None, T0 + 5000),
        ("R1".to_owned(), RefundState::Succeeded, known, T0 + 9000),
    ];
    assert_eq!(rows, expected);
}

pub fn a_span_may_be_of_one_sub_merchant(ledger: &dyn Ledger) {
    for (number, sub) in [
        ("ORDER-1", Some("1230000101")),
        ("ORDER-2", Some("1230000102")),
        ("ORDER-3", None),
    ] {
        let order = Order {
            sub_mchid: sub.map(str::to_owned),
            ..order(number)
        };
        let order = pay(ledger, &order, "20260921200641");
        let back = Write::Refund(refund(&order, &format!("R-{number}"), 5));
        done(
            ledger,
            &change(&format!("refund {number}"), vec![back, held(&order, 5, 0)]),
        );
    }
    let of = |sub_mchid| Span {
        sub_mchid,
        ..span(0, i64::MAX)
    };
    assert_eq!(payments(ledger, &of(None)).len(), 3);
    assert_eq!(payments(ledger, &of(Some("1230000102"))), ["ORDER-2"]);
    assert_eq!(payments(ledger, &of(Some("1230000103"))), [""; 0]);
    assert_eq!(refunds(ledger, &of(None)).len(), 3);
    assert_eq!(refunds(ledger, &of(Some("1230000101"))), ["R-ORDER-1"]);
}

pub fn a_span_ends_with_the_first_error(ledger: &dyn Ledger) {
    for number in ["ORDER-1", "ORDER-2", "ORDER-3"] {
        place_and_pay(ledger, number);
    }
    let mut seen = 0;
    let enough = || Error::wire(Advice::Later, "enough");
    let mut each = |_: fenpay::ledger::PaidRow<'_>| {
        seen += 1;
        if seen == 2 { Err(enough()) } else { Ok(()) }
    };
    let ended = ledger.payments_between(&span(0, i64::MAX), &mut each);
    assert_eq!(ended, Err(enough()));
    assert_eq!(seen, 2);
    assert_eq!(
        payments(ledger, &span(0, i64::MAX)).len(),
        3,
        "and the next call is whole"
    );
}
