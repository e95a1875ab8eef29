use super::*;
use crate::order::{Dialect, PayKind, Payment};
use crate::types::{BeijingDay, Fen, OutRefundNo, OutTradeNo};
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
            order: refund.out_trade_no.to_string(),
            transaction: "42".into(),
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
            out_trade_no: &self.order,
            transaction_id: &self.transaction,
            out_refund_no: self.refund.as_ref().map(|r| r.0.as_str()),
            refund_id: self.refund.as_ref().map(|r| r.1.as_str()),
            amount: self.amount,
            currency: self.currency,
            state: self.state,
            time_ms: self.time_ms,
        }
    }
}

#[derive(Clone, Debug, Default)]
struct Case {
    orders: Vec<Order>,
    refunds: Vec<Refund>,
    bill: Vec<Line>,
}

impl Case {
    fn compare(&self) -> Comparison {
        let (from, until) = day();
        let mut comparing = Comparison::begin(from, until);
        for line in &self.bill {
            let order = self
                .orders
                .iter()
                .find(|o| o.out_trade_no.as_str() == line.order);
            let number = line.refund.as_ref().map(|r| r.0.as_str());
            let refund = self
                .refunds
                .iter()
                .find(|r| Some(r.out_refund_no.as_str()) == number);
            comparing.line(&line.lent(), order, refund);
        }
        self.orders
            .iter()
            .for_each(|order| comparing.ledger_order(order));
        self.refunds
            .iter()
            .for_each(|refund| comparing.ledger_refund(refund));
        comparing.finish()
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
fn a_v3_payment_time_is_a_time_too() {
    assert_eq!(payment_ms("2026-11-20T12:00:00+08:00"), Some(noon()));
    assert_eq!(payment_ms("20261120120000"), Some(noon()));
    for odd in ["", "2026-11-20T12:00:00Z", "yesterday", "+08:00"] {
        assert_eq!(payment_ms(odd), None, "{odd:?}");
    }
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
fn the_bill_of_another_day_is_noticed() {
    let order = paid(1);
    let line = Line {
        time_ms: day().1,
        ..Line::of_order(&order)
    };
    let comparison = one(Some(order), None, vec![line]).compare();
    assert_eq!(
        (comparison.lines_of_other_days, comparison.differences.len()),
        (1, 0)
    );
    assert!(!comparison.agrees());
}

#[test]
fn every_class_has_its_own_word_and_says_what_to_do() {
    let words: HashSet<_> = K::ALL.iter().map(|kind| kind.word()).collect();
    let advice: HashSet<_> = K::ALL.iter().map(|kind| kind.advice_text()).collect();
    assert_eq!((words.len(), advice.len()), (K::ALL.len(), K::ALL.len()));
    assert!(
        advice
            .iter()
            .all(|text| text.ends_with('.') && text.matches(". ").count() == 0)
    );
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
        let mut case = Case { orders, refunds, bill };
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
