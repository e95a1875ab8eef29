use super::*;
use crate::order::{Dialect, Order, PayKind, Payment, Refund};
use crate::types::{BeijingDay, BeijingTime, Fen, OutRefundNo, OutTradeNo};
use DifferenceKind as K;
use proptest::prelude::*;

/// 2026-11-20 in Beijing.
fn day() -> (i64, i64) {
    let (from, until) = BeijingDay::parse("20261120").unwrap().bounds();
    (from.unix_ms(), until.unix_ms())
}

fn noon() -> i64 {
    day().0 + 12 * 3_600_000
}

fn order(number: usize, state: OrderState, paid_ms: Option<i64>) -> Order {
    let out_trade_no = OutTradeNo::new(format!("ORDER-{number:04}")).unwrap();
    let total = Fen::new(100 + number as i64).unwrap();
    let payment = paid_ms.map(|ms| Payment {
        mchid: "1900000109".into(),
        appid: "wx8888888888888888".into(),
        sub_mchid: None,
        out_trade_no: out_trade_no.to_string(),
        transaction_id: format!("42{number:04}"),
        total,
        currency: "CNY".into(),
        trade_type: "JSAPI".into(),
        time: BeijingTime::from_unix_ms(ms).compact(),
    });
    Order {
        mchid: "1900000109".into(),
        out_trade_no,
        appid: "wx8888888888888888".into(),
        sub_mchid: None,
        sub_appid: None,
        dialect: Dialect::V2,
        kind: PayKind::PaymentCode,
        total,
        currency: "CNY".into(),
        params_hash: "h".into(),
        intent: "{}".into(),
        state,
        version: 1,
        sends: 1,
        prepay: None,
        payment,
        reason: None,
        late: false,
        held: 0,
        refunded: 0,
        shared: 0,
        placed_ms: noon(),
        expires_ms: noon() + 7_200_000,
        changed_ms: noon(),
    }
}

fn paid(number: usize) -> Order {
    order(number, OrderState::Paid, Some(noon()))
}

fn refund(number: usize, state: RefundState) -> Refund {
    Refund {
        mchid: "1900000109".into(),
        out_refund_no: OutRefundNo::new(format!("R-{number:04}")).unwrap(),
        dialect: Dialect::V2,
        out_trade_no: OutTradeNo::new(format!("ORDER-{number:04}")).unwrap(),
        amount: Fen::new(10 + number as i64).unwrap(),
        total: Fen::new(100 + number as i64).unwrap(),
        params_hash: "h".into(),
        intent: "{}".into(),
        state,
        version: 1,
        sends: 1,
        refund_id: Some(format!("50{number:04}")),
        reason: None,
        placed_ms: noon(),
        changed_ms: noon(),
    }
}

/// What a bill holds, owned, so that tests can change it.
#[derive(Clone, Debug)]
struct Line {
    kind: LineKind,
    mch_id: &'static str,
    appid: &'static str,
    moved: Option<i64>,
    fee: i64,
    order: String,
    transaction: String,
    refund: Option<(String, String)>,
    amount: i64,
    currency: &'static str,
    state: &'static str,
    time_ms: i64,
}

impl Line {
    fn of_order(order: &Order) -> Line {
        let payment = order.payment.as_ref();
        Line {
            kind: LineKind::Payment,
            mch_id: "1900000109",
            appid: "wx8888888888888888",
            moved: None,
            fee: 0,
            order: order.out_trade_no.to_string(),
            transaction: payment.map_or("429999".into(), |p| p.transaction_id.clone()),
            refund: None,
            amount: order.total.get(),
            currency: "CNY",
            state: "SUCCESS",
            time_ms: noon(),
        }
    }

    fn of_refund(refund: &Refund) -> Line {
        Line {
            kind: LineKind::Refund,
            mch_id: "1900000109",
            appid: "wx8888888888888888",
            moved: None,
            fee: 0,
            order: refund.out_trade_no.to_string(),
            transaction: refund.out_trade_no.as_str().replace("ORDER-", "42"),
            refund: Some((
                refund.out_refund_no.to_string(),
                refund.refund_id.clone().unwrap(),
            )),
            amount: refund.amount.get(),
            currency: "CNY",
            state: "SUCCESS",
            time_ms: noon(),
        }
    }

    fn lent(&self) -> BillLine<'_> {
        BillLine {
            kind: self.kind,
            mch_id: self.mch_id,
            sub_mch_id: None,
            appid: self.appid,
            out_trade_no: &self.order,
            transaction_id: &self.transaction,
            out_refund_no: self.refund.as_ref().map(|r| r.0.as_str()),
            refund_id: self.refund.as_ref().map(|r| r.1.as_str()),
            amount: self.amount,
            moved: self.moved.unwrap_or(self.amount),
            fee: Some(self.fee),
            currency: self.currency,
            state: self.state,
            time_ms: self.time_ms,
        }
    }
}

/// A row of a fund flow, owned.
#[derive(Clone, Debug)]
struct Booked {
    kind: FlowKind,
    business_id: String,
    amount: i64,
    balance: i64,
    time_ms: i64,
}

#[derive(Clone, Debug, Default)]
struct Case {
    orders: Vec<Order>,
    refunds: Vec<Refund>,
    bill: Vec<Line>,
    flow: Option<Vec<Booked>>,
}

fn scope() -> Scope {
    let (from_ms, until_ms) = day();
    Scope {
        mchid: "1900000109".into(),
        sub_mchid: None,
        appids: vec!["wx8888888888888888".into()],
        from_ms,
        until_ms,
    }
}

impl Case {
    fn compare(&self) -> Comparison {
        let mut comparing = Comparison::begin(scope());
        if let Some(rows) = &self.flow {
            comparing.begin_flow();
            self.flows(rows, |line| comparing.flow(line));
        }
        self.payments(|row| comparing.expect_payment(row));
        self.refunds(|row| comparing.expect_refund(row));
        comparing.sealed();
        for line in &self.bill {
            let line = line.lent();
            if !comparing.line(&line) {
                let order = self.order(line.out_trade_no);
                let by_transaction = |o: &&Order| {
                    let payment = o.payment.as_ref();
                    payment.is_some_and(|p| p.transaction_id == line.transaction_id)
                };
                let holder = self.orders.iter().find(by_transaction);
                let refund = line.out_refund_no.and_then(|number| self.refund(number));
                comparing.line_against(&line, order, refund, holder);
            }
        }
        if comparing.has_unseen() {
            comparing.begin_unseen();
            self.payments(|row| comparing.unseen_payment(row));
            self.refunds(|row| comparing.unseen_refund(row));
            for absent in comparing.absent() {
                match absent {
                    Absent::Order(number) => comparing.missing_order(self.order(&number).unwrap()),
                    Absent::Refund(number) => {
                        comparing.missing_refund(self.refund(&number).unwrap());
                    }
                }
            }
        }
        if comparing.has_unseen_flows() {
            comparing.begin_unseen_flows();
            let rows = self.flow.as_deref().unwrap_or_default();
            self.flows(rows, |line| comparing.unseen_flow(line));
        }
        comparing.finish()
    }

    fn order(&self, number: &str) -> Option<&Order> {
        self.orders
            .iter()
            .find(|o| o.out_trade_no.as_str() == number)
    }

    fn refund(&self, number: &str) -> Option<&Refund> {
        self.refunds
            .iter()
            .find(|r| r.out_refund_no.as_str() == number)
    }

    /// As a ledger hands them out.
    fn payments(&self, mut each: impl FnMut(&PaidRow<'_>)) {
        for order in &self.orders {
            let (from, until) = day();
            if let (Some(payment), Some(paid_ms)) = (&order.payment, order.paid_ms())
                && (from..until).contains(&paid_ms)
            {
                each(&PaidRow {
                    number: order.out_trade_no.as_str(),
                    state: order.state,
                    transaction_id: &payment.transaction_id,
                    total: payment.total.get(),
                    currency: &payment.currency,
                    paid_ms,
                });
            }
        }
    }

    fn refunds(&self, mut each: impl FnMut(&RefundRow<'_>)) {
        for refund in &self.refunds {
            let (from, until) = day();
            let order = self.order(refund.out_trade_no.as_str());
            let payment = order.and_then(|order| order.payment.as_ref());
            if (from..until).contains(&refund.placed_ms) {
                each(&RefundRow {
                    number: refund.out_refund_no.as_str(),
                    order_number: refund.out_trade_no.as_str(),
                    transaction_id: payment.map_or("", |p| &p.transaction_id),
                    currency: payment.map_or("", |p| &p.currency),
                    refund_id: refund.refund_id.as_deref(),
                    amount: refund.amount.get(),
                    state: refund.state,
                    placed_ms: refund.placed_ms,
                });
            }
        }
    }

    fn flows(&self, rows: &[Booked], mut each: impl FnMut(&FlowLine<'_>)) {
        for (at, row) in rows.iter().enumerate() {
            each(&FlowLine {
                kind: row.kind,
                word: "提现",
                business_id: &row.business_id,
                flow_id: &format!("F{at}"),
                amount: row.amount,
                balance: Some(row.balance),
                time_ms: row.time_ms,
            });
        }
    }

    fn kinds(&self) -> Vec<K> {
        self.compare()
            .differences
            .into_iter()
            .map(|d| d.kind)
            .collect()
    }
}

/// A case of one order, or of one order and its refund.
fn one(order: Option<Order>, refund: Option<Refund>, bill: Vec<Line>) -> Case {
    Case {
        orders: order.into_iter().collect(),
        refunds: refund.into_iter().collect(),
        bill,
        flow: None,
    }
}

#[test]
fn a_day_that_agrees_has_no_differences_and_all_its_sums() {
    let orders: Vec<_> = (0..5).map(paid).collect();
    let refunds: Vec<_> = (0..2).map(|n| refund(n, RefundState::Succeeded)).collect();
    let mut bill: Vec<_> = orders.iter().map(Line::of_order).collect();
    bill.extend(refunds.iter().map(Line::of_refund));
    let comparison = Case {
        orders,
        refunds,
        bill,
        flow: None,
    }
    .compare();
    assert!(comparison.agrees());
    assert_eq!(
        (
            comparison.lines,
            comparison.matched_payments,
            comparison.matched_refunds
        ),
        (7, 5, 2)
    );
    assert_eq!(
        (comparison.matched_paid, comparison.matched_refunded),
        (510, 21)
    );
    assert_eq!(
        (
            comparison.bill_paid,
            comparison.bill_refunded,
            comparison.bill_reversed
        ),
        (510, 21, 0)
    );
}

#[test]
fn a_payment_that_differs_has_the_class_of_what_differs() {
    let order_1 = paid(1);
    let line = Line::of_order(&order_1);
    let case = |order, line| one(order, None, vec![line]).kinds();
    assert_eq!(case(None, line.clone()), [K::UnknownOrder]);
    for state in OrderState::ALL {
        if !matches!(state, OrderState::Paid | OrderState::Reversed) {
            assert_eq!(
                case(Some(order(1, state, None)), line.clone()),
                [K::PaidInBillNotInLedger],
                "{state:?}"
            );
        }
    }
    let order_1 = Some(order_1);
    assert_eq!(
        case(
            order_1.clone(),
            Line {
                amount: 100,
                ..line.clone()
            }
        ),
        [K::AmountDiffers]
    );
    assert_eq!(
        case(
            order_1.clone(),
            Line {
                currency: "USD",
                ..line.clone()
            }
        ),
        [K::CurrencyDiffers]
    );
    assert_eq!(
        case(
            order_1.clone(),
            Line {
                currency: "",
                ..line.clone()
            }
        ),
        []
    );
    assert_eq!(
        case(
            order_1.clone(),
            Line {
                transaction: "43".into(),
                ..line.clone()
            }
        ),
        [K::TransactionDiffers]
    );
    // Everything at once is still one difference.
    let all = Line {
        amount: 1,
        currency: "USD",
        transaction: "43".into(),
        ..line
    };
    assert_eq!(case(order_1, all), [K::CurrencyDiffers]);
}

#[test]
fn a_refund_that_differs_has_the_class_of_what_differs() {
    let known = refund(1, RefundState::Succeeded);
    let line = Line::of_refund(&known);
    let case = |refund: Option<Refund>, line: Line| {
        let order = order(1, OrderState::Paid, Some(day().0 - 86_400_000));
        one(Some(order), refund, vec![line]).kinds()
    };
    assert_eq!(case(Some(known.clone()), line.clone()), []);
    assert_eq!(case(None, line.clone()), [K::RefundInBillNotInLedger]);
    assert_eq!(
        one(None, None, vec![line.clone()]).kinds(),
        [K::UnknownOrder]
    );
    assert_eq!(
        case(
            Some(known.clone()),
            Line {
                amount: 1,
                ..line.clone()
            }
        ),
        [K::RefundAmountDiffers]
    );
    assert_eq!(
        case(
            Some(known.clone()),
            Line {
                currency: "USD",
                ..line.clone()
            }
        ),
        [K::CurrencyDiffers]
    );
    let other = Line {
        refund: Some(("R-0001".into(), "51".into())),
        ..line.clone()
    };
    assert_eq!(case(Some(known.clone()), other), [K::RefundIdentityDiffers]);
    let other = Refund {
        out_trade_no: OutTradeNo::new("ORDER-0002").unwrap(),
        ..known.clone()
    };
    assert_eq!(case(Some(other), line.clone()), [K::RefundIdentityDiffers]);
    let unknown_id = Refund {
        refund_id: None,
        ..known
    };
    assert_eq!(case(Some(unknown_id), line), []);
}

#[test]
fn a_ledger_may_know_more_of_a_refund_than_the_bill_and_never_less() {
    use RefundState as S;
    let agreeing: [(&str, &[S]); 7] = [
        ("SUCCESS", &[S::Succeeded]),
        (
            "PROCESSING",
            &[S::Pending, S::Abnormal, S::Closed, S::Succeeded],
        ),
        ("CHANGE", &[S::Abnormal, S::Closed, S::Succeeded]),
        ("FAIL", &[S::Abnormal, S::Rejected, S::Closed]),
        ("REFUNDCLOSE", &[S::Abnormal, S::Rejected, S::Closed]),
        ("", &[S::Pending, S::Abnormal, S::Closed, S::Succeeded]),
        (
            "SOMETHING_NEW",
            &[S::Pending, S::Abnormal, S::Closed, S::Succeeded],
        ),
    ];
    for (status, states) in agreeing {
        for state in S::ALL {
            let known = refund(1, state);
            let line = Line {
                state: status,
                ..Line::of_refund(&known)
            };
            let wanted: &[K] = if states.contains(&state) {
                &[]
            } else {
                &[K::RefundStateDiffers]
            };
            assert_eq!(
                one(None, Some(known), vec![line]).kinds(),
                wanted,
                "{status} {state:?}"
            );
        }
    }
}

#[test]
fn what_the_ledger_has_and_the_bill_lacks_is_found() {
    let (from, until) = day();
    let case = |state, ms| one(Some(order(1, state, Some(ms))), None, vec![]).kinds();
    assert_eq!(case(OrderState::Paid, noon()), [K::PaidInLedgerNotInBill]);
    assert_eq!(
        case(OrderState::Reversed, noon()),
        [K::ReversedInLedgerNotInBill]
    );
    assert_eq!(case(OrderState::Paid, from), [K::Boundary]);
    assert_eq!(
        case(OrderState::Paid, from + EDGE_MS),
        [K::PaidInLedgerNotInBill]
    );
    assert_eq!(case(OrderState::Paid, until - 1), [K::Boundary]);
    assert_eq!(
        case(OrderState::Paid, until - EDGE_MS - 1000),
        [K::PaidInLedgerNotInBill]
    );
    assert_eq!(case(OrderState::Paid, from - 1000), []);
    assert_eq!(case(OrderState::Paid, until), []);
    for state in OrderState::ALL {
        assert_eq!(
            one(Some(order(1, state, None)), None, vec![]).kinds(),
            [],
            "{state:?}"
        );
    }
    for state in RefundState::ALL {
        let taken = matches!(
            state,
            RefundState::Pending | RefundState::Abnormal | RefundState::Succeeded
        );
        let wanted: &[K] = if taken {
            &[K::RefundMissingInBill]
        } else {
            &[]
        };
        assert_eq!(
            one(None, Some(refund(1, state)), vec![]).kinds(),
            wanted,
            "{state:?}"
        );
        let edge = Refund {
            placed_ms: until - 1,
            ..refund(1, state)
        };
        let wanted: &[K] = if taken { &[K::Boundary] } else { &[] };
        assert_eq!(one(None, Some(edge), vec![]).kinds(), wanted, "{state:?}");
        let other_day = Refund {
            placed_ms: until,
            ..refund(1, state)
        };
        assert_eq!(one(None, Some(other_day), vec![]).kinds(), []);
    }
}

#[test]
fn a_payment_always_has_a_time() {
    let paid_at = |time: &str| {
        let mut order = paid(1);
        order.payment.as_mut().unwrap().time = time.to_owned();
        order.changed_ms = 7;
        order.paid_ms()
    };
    assert_eq!(paid_at("2026-11-20T12:00:00+08:00"), Some(noon()));
    assert_eq!(paid_at("2026-11-20T04:00:00Z"), Some(noon()));
    assert_eq!(paid_at("20261120120000"), Some(noon()));
    for odd in ["", "yesterday", "+08:00"] {
        assert_eq!(paid_at(odd), Some(7), "{odd:?}");
    }
    assert_eq!(order(1, OrderState::Open, None).paid_ms(), None);
}

#[test]
fn a_reversal_agrees_when_both_sides_have_it_in_whichever_order() {
    let reversed = order(1, OrderState::Reversed, Some(noon()));
    let payment = Line::of_order(&reversed);
    let reversal = Line {
        kind: LineKind::Reversal,
        state: "REVOKED",
        ..payment.clone()
    };
    for bill in [
        vec![payment.clone(), reversal.clone()],
        vec![reversal.clone(), payment.clone()],
        vec![reversal.clone()],
    ] {
        let case = one(Some(reversed.clone()), None, bill);
        assert_eq!(case.kinds(), []);
        assert_eq!(case.compare().matched_reversals, 1);
        // The ledger need not have seen the payment that it undid.
        let case = one(Some(order(1, OrderState::Reversed, None)), None, case.bill);
        assert_eq!(case.kinds(), []);
    }
    let kinds = |order: Order, bill| one(Some(order), None, bill).kinds();
    assert_eq!(
        kinds(reversed.clone(), vec![payment.clone()]),
        [K::ReversedInLedgerNotInBill]
    );
    let late = Line {
        time_ms: day().1 - 1,
        ..payment.clone()
    };
    assert_eq!(kinds(reversed, vec![late]), [K::Boundary]);
    assert_eq!(
        kinds(paid(1), vec![payment, reversal.clone()]),
        [K::ReversedInBillNotInLedger]
    );
    assert_eq!(
        kinds(paid(1), vec![reversal.clone()]),
        [K::ReversedInBillNotInLedger]
    );
    assert_eq!(one(None, None, vec![reversal]).kinds(), [K::UnknownOrder]);
}

#[test]
fn a_line_that_comes_twice_counts_once() {
    let order = paid(1);
    let line = Line::of_order(&order);
    let comparison = one(
        Some(order),
        None,
        vec![line.clone(), Line { amount: 7, ..line }],
    )
    .compare();
    assert_eq!(
        (comparison.matched_payments, comparison.bill_paid),
        (1, 101)
    );
    assert_eq!(
        comparison
            .differences
            .iter()
            .map(|d| d.kind)
            .collect::<Vec<_>>(),
        [K::DuplicateLine]
    );
}

#[test]
fn the_bill_of_another_day_or_merchant_concludes_nothing() {
    let mut comparing = Comparison::begin(scope());
    assert_eq!(comparing.is_the_days(), Ok(()), "no line says nothing");
    let order = paid(1);
    let tomorrow = Line {
        time_ms: day().1 + EDGE_MS + 1,
        ..Line::of_order(&order)
    };
    let foreign = Line {
        mch_id: "1900000110",
        ..Line::of_order(&order)
    };
    comparing.sealed();
    for line in [&tomorrow, &foreign] {
        assert!(comparing.line(&line.lent()));
        let error = comparing.is_the_days().unwrap_err();
        assert_eq!(error.kind(), crate::Kind::Mismatch);
    }
    // A single line among the merchant's own is an item, and is not judged further.
    let case = one(
        Some(order.clone()),
        None,
        vec![Line::of_order(&order), tomorrow, foreign],
    );
    assert_eq!(
        case.kinds(),
        [K::LineOfAnotherMerchant, K::LineOfAnotherDay]
    );
    assert_eq!(case.compare().lines_of_other_days, 1);
    assert_eq!(case.compare().bill_paid, 101);
}

#[test]
fn a_payment_across_midnight_agrees_and_says_which_day_the_ledger_has() {
    let order = order(1, OrderState::Paid, Some(day().0 - 2_000));
    let line = Line {
        time_ms: day().0 + 1_000,
        ..Line::of_order(&order)
    };
    let comparison = one(Some(order), None, vec![line]).compare();
    assert!(comparison.agrees(), "{:?}", comparison.differences);
    assert_eq!(comparison.crossed.len(), 1);
    assert_eq!(comparison.crossed[0].ledger_ms, day().0 - 2_000);
}

#[test]
fn a_refund_that_was_sent_again_is_looked_for_in_later_bills() {
    let again = Refund {
        sends: 2,
        changed_ms: day().1 + 1,
        ..refund(1, RefundState::Succeeded)
    };
    assert_eq!(
        one(None, Some(again.clone()), vec![]).kinds(),
        [K::RefundSentAgain]
    );
    let once = Refund { sends: 1, ..again };
    assert_eq!(
        one(None, Some(once), vec![]).kinds(),
        [K::RefundMissingInBill]
    );
}

#[test]
fn a_payment_under_another_number_is_one_item() {
    let order = paid(1);
    let line = Line {
        order: "SHOP-ORDER-0001".into(),
        ..Line::of_order(&order)
    };
    assert_eq!(
        one(Some(order), None, vec![line]).kinds(),
        [K::NumberDiffers]
    );
}

#[test]
fn an_app_that_nobody_knows_is_told() {
    let order = paid(1);
    let line = Line {
        appid: "wx9999999999999999",
        ..Line::of_order(&order)
    };
    let of_order = Order {
        appid: "wx9999999999999999".into(),
        ..order.clone()
    };
    assert_eq!(one(Some(of_order), None, vec![line.clone()]).kinds(), []);
    assert_eq!(
        one(Some(order), None, vec![line]).kinds(),
        [K::LineOfAnotherApp]
    );
}

/// What a fund flow books for lines, from a balance on.
fn booked(lines: &[Line], mut balance: i64) -> Vec<Booked> {
    let mut rows = Vec::new();
    for line in lines {
        let sign = if line.kind == LineKind::Payment {
            1
        } else {
            -1
        };
        let id = match &line.refund {
            Some((_, refund_id)) => refund_id.clone(),
            None => line.transaction.clone(),
        };
        let moved = line.moved.unwrap_or(line.amount) * sign;
        for (kind, amount) in [
            (
                if sign == 1 {
                    FlowKind::Payment
                } else {
                    FlowKind::Refund
                },
                moved,
            ),
            (FlowKind::Fee, -line.fee / 1000),
        ] {
            if amount != 0 {
                balance += amount;
                rows.push(Booked {
                    kind,
                    business_id: id.clone(),
                    amount,
                    balance,
                    time_ms: line.time_ms,
                });
            }
        }
    }
    rows
}

/// Three payments with fees and coupons, and a refund.
fn with_flow() -> Case {
    let orders: Vec<_> = (0..3).map(paid).collect();
    let refunds = vec![refund(1, RefundState::Succeeded)];
    let mut bill: Vec<_> = orders.iter().map(Line::of_order).collect();
    bill[0].fee = 1_000;
    bill[2].moved = Some(90); // 12 fen were a coupon that costs nobody anything
    bill.extend(refunds.iter().map(Line::of_refund));
    bill[3].moved = Some(9); // of 11 fen applied for, 2 were a coupon
    bill[3].fee = -1_000;
    let flow = Some(booked(&bill, 5_000));
    Case {
        orders,
        refunds,
        bill,
        flow,
    }
}

#[test]
fn a_fund_flow_that_agrees_is_summed_up_whichever_row_comes_first() {
    let mut case = with_flow();
    for turned in [false, true] {
        if turned {
            case.flow.as_mut().unwrap().reverse();
        }
        let comparison = case.compare();
        assert!(comparison.agrees(), "{:?}", comparison.differences);
        let flow = comparison.flow.unwrap();
        assert_eq!((flow.rows, flow.matched), (6, 4));
        assert_eq!((flow.opening, flow.closing), (Some(5_000), Some(5_282)));
        assert_eq!((flow.income, flow.expense, flow.fees), (292, 10, 0));
    }
}

#[test]
fn a_fund_flow_that_differs_has_the_class_of_what_differs() {
    type Spoil = fn(&mut Vec<Booked>);
    let cases: [(Spoil, &[K]); 7] = [
        (|rows| rows[0].amount += 1, &[K::FlowAmountDiffers]),
        (
            |rows| rows[1].amount -= 1,
            &[K::FlowFeeDiffers, K::BalanceBreaks],
        ),
        (
            |rows| drop(rows.remove(2)),
            &[K::InBillNotInFlow, K::BalanceBreaks],
        ),
        (
            |rows| rows[2].business_id = "427777".into(),
            &[K::InBillNotInFlow, K::InFlowNotInBill],
        ),
        (
            |rows| rows.iter_mut().skip(3).for_each(|row| row.balance += 7),
            &[K::BalanceBreaks],
        ),
        (
            |rows| rows.truncate(1),
            &[
                K::FlowFeeDiffers,
                K::InBillNotInFlow,
                K::InBillNotInFlow,
                K::InBillNotInFlow,
            ],
        ),
        (|rows| rows.clear(), &[K::InBillNotInFlow; 4]),
    ];
    for (at, (spoil, kinds)) in cases.into_iter().enumerate() {
        let mut case = with_flow();
        spoil(case.flow.as_mut().unwrap());
        let mut found = case.kinds();
        let mut wanted = kinds.to_vec();
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "{at}");
    }
    let mut other = with_flow();
    let rows = other.flow.as_mut().unwrap();
    let balance = rows[5].balance - 1_000;
    rows.push(Booked {
        kind: FlowKind::Other,
        amount: -1_000,
        balance,
        business_id: "5003".into(),
        ..rows[5].clone()
    });
    let comparison = other.compare();
    assert!(
        comparison.agrees(),
        "what is not ours to judge is only listed"
    );
    let others = comparison.flow.unwrap().others;
    let told = (
        &*others[0].word,
        others[0].income,
        others[0].rows,
        others[0].amount,
    );
    assert_eq!(told, ("提现", false, 1, 1_000));
}

#[test]
fn a_fee_comes_back_under_the_number_of_the_refund_or_of_the_payment() {
    let mut case = with_flow();
    let rows = case.flow.as_mut().unwrap();
    assert_eq!((rows[5].kind, rows[5].amount), (FlowKind::Fee, 1));
    rows[5].business_id = "420001".into();
    assert_eq!(case.kinds(), []);
    // The payment may be of another day.
    let mut alone = case.clone();
    alone.orders[1] = order(1, OrderState::Paid, Some(day().0 - 86_400_000));
    alone.bill.remove(1);
    alone.flow.as_mut().unwrap().remove(2);
    let balance = |rows: &mut Vec<Booked>| rows[2..].iter_mut().for_each(|row| row.balance -= 101);
    balance(alone.flow.as_mut().unwrap());
    assert_eq!(alone.kinds(), []);
    // More than the bill says came back: told once, by the payment's number.
    for case in [&mut case, &mut alone] {
        let rows = case.flow.as_mut().unwrap();
        let last = rows.last_mut().unwrap();
        last.amount += 1;
        last.balance += 1;
        let kinds = case.kinds();
        assert!(
            matches!(kinds[..], [K::FlowFeeDiffers | K::InFlowNotInBill]),
            "{kinds:?}"
        );
    }
}

#[test]
fn money_that_moved_for_what_the_bill_lacks_is_told_once() {
    let mut case = with_flow();
    case.bill.remove(0);
    let comparison = case.compare();
    let [only] = comparison.differences.as_slice() else {
        panic!("{:?}", comparison.differences);
    };
    assert_eq!(only.kind, K::PaidInLedgerNotInBill);
    assert_eq!(only.flow_amount, Some(100));
    let without = Case { flow: None, ..case }.compare();
    let name = |d: &Difference| d.id("2026-11-20", "1900000109");
    assert_eq!(
        name(only),
        name(&without.differences[0]),
        "its name is the same"
    );
    assert_eq!(
        name(only),
        "2026-11-20:1900000109:paid_in_ledger_not_in_bill:ORDER-0000"
    );
}

#[test]
fn no_more_is_listed_than_fits_and_all_is_counted() {
    let line = |n: usize| Line {
        order: format!("ALIEN-{n:06}"),
        transaction: format!("49{n:06}"),
        ..Line::of_order(&paid(1))
    };
    let all = LISTED + 500;
    let mut bill: Vec<_> = (0..all).map(line).collect();
    let straight = one(None, None, bill.clone()).compare();
    bill.reverse();
    let turned = one(None, None, bill).compare();
    assert_eq!(
        (straight.differences.len(), straight.left_out()),
        (LISTED, 500)
    );
    assert_eq!(straight.counts[&K::UnknownOrder], all as u64);
    assert_eq!(straight, turned);
    // What no line names is bounded as well.
    let orders = (0..all).map(|n| {
        let number = OutTradeNo::new(format!("ORDER-{n:06}")).unwrap();
        Order {
            out_trade_no: number,
            ..paid(1)
        }
    });
    let case = Case {
        orders: orders.collect(),
        ..Case::default()
    };
    let mut comparing = Comparison::begin(scope());
    case.payments(|row| comparing.expect_payment(row));
    comparing.sealed();
    case.payments(|row| comparing.unseen_payment(row));
    assert_eq!(comparing.absent().len(), LISTED);
    assert_eq!(comparing.finish().counts[&K::PaidInLedgerNotInBill], 500);
}

#[test]
fn every_class_has_its_own_word_and_says_what_to_do() {
    for (at, kind) in K::all().enumerate() {
        assert_eq!(kind as usize, at, "the table has the enumeration's order");
    }
    let classes: Vec<_> = K::all().map(K::class).collect();
    let words: HashSet<_> = classes.iter().map(|class| class.word).collect();
    let advice: HashSet<_> = classes.iter().map(|class| class.what_to_do).collect();
    let titles: HashSet<_> = classes.iter().map(|class| class.title).collect();
    let all = classes.len();
    assert_eq!((words.len(), advice.len(), titles.len()), (all, all, all));
    for class in classes {
        for text in [class.means, class.what_to_do] {
            assert!(
                text.ends_with('.') && text.matches(". ").count() == 0,
                "{text}"
            );
        }
        assert!(
            class.what_to_do_zh.ends_with('。'),
            "{}",
            class.what_to_do_zh
        );
    }
}

/// One thing that is wrong with order `n` or its refund, and the class that it has.
fn spoil(case: &mut Case, n: usize, wrong: usize) -> Option<K> {
    let id = format!("ORDER-{n:04}");
    let payment = |line: &Line| line.order == id && line.kind == LineKind::Payment;
    let refund = |line: &Line| line.order == id && line.kind == LineKind::Refund;
    let at = case.bill.iter().position(payment).unwrap();
    let refund_at = case.bill.iter().position(refund).unwrap();
    let kind = match wrong {
        0 => return None,
        1 => {
            let line = case.bill[at].clone();
            case.bill.push(line);
            K::DuplicateLine
        }
        2 => {
            case.orders[n].payment = None;
            case.orders[n].state = OrderState::Closed;
            K::PaidInBillNotInLedger
        }
        3 => {
            case.bill[at].currency = "HKD";
            K::CurrencyDiffers
        }
        4 => {
            case.bill[at].transaction = "4300".into();
            K::TransactionDiffers
        }
        5 => {
            case.bill[at].amount += 1;
            K::AmountDiffers
        }
        6 => {
            case.bill.remove(at);
            K::PaidInLedgerNotInBill
        }
        7 => {
            case.bill.remove(refund_at);
            K::RefundMissingInBill
        }
        8 => {
            case.bill[refund_at].amount -= 1;
            K::RefundAmountDiffers
        }
        9 => {
            case.bill[refund_at].state = "FAIL";
            K::RefundStateDiffers
        }
        10 => {
            case.refunds
                .retain(|refund| refund.out_trade_no.as_str() != id);
            K::RefundInBillNotInLedger
        }
        11 => {
            case.bill[refund_at].refund = Some((format!("R-{n:04}"), "51".into()));
            K::RefundIdentityDiffers
        }
        _ => {
            let reversal = Line {
                kind: LineKind::Reversal,
                state: "REVOKED",
                ..case.bill[at].clone()
            };
            case.bill.push(reversal);
            K::ReversedInBillNotInLedger
        }
    };
    Some(kind)
}

proptest! {
    #[test]
    fn every_difference_has_exactly_one_class_whatever_the_order_of_the_lines(
        wrongs in proptest::collection::vec(0_usize..13, 0..12), turn in any::<usize>(),
    ) {
        let orders: Vec<_> = (0..wrongs.len()).map(paid).collect();
        let refunds: Vec<_> = (0..wrongs.len()).map(|n| refund(n, RefundState::Succeeded)).collect();
        let mut bill: Vec<_> = orders.iter().map(Line::of_order).collect();
        bill.extend(refunds.iter().map(Line::of_refund));
        let mut case = Case { orders, refunds, bill, flow: None };
        let mut wanted = Vec::new();
        for (n, wrong) in wrongs.into_iter().enumerate() {
            wanted.extend(spoil(&mut case, n, wrong).map(|kind| (format!("ORDER-{n:04}"), kind)));
        }
        let comparison = case.compare();
        let found: Vec<_> = comparison.differences.iter().map(|d| (d.out_trade_no.clone(), d.kind)).collect();
        prop_assert_eq!(found, wanted);
        let turn = turn % case.bill.len().max(1);
        case.bill.rotate_left(turn);
        case.bill.reverse();
        case.orders.reverse();
        prop_assert_eq!(case.compare(), comparison);
    }
}
