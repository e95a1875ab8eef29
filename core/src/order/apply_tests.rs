use super::*;
use crate::order::{Dialect, PayKind, Payment, Prepay};
use crate::types::OutTradeNo;
use proptest::prelude::*;

fn placed() -> Order {
    Order {
        mchid: "1900000109".into(),
        out_trade_no: OutTradeNo::new("ORDER-1").unwrap(),
        appid: "wx8888888888888888".into(),
        sub_mchid: None,
        sub_appid: None,
        dialect: Dialect::V2,
        kind: PayKind::Jsapi,
        total: Fen::new(100).unwrap(),
        currency: "CNY".into(),
        params_hash: "h".into(),
        intent: "{}".into(),
        state: OrderState::Placing,
        version: 1,
        sends: 1,
        prepay: None,
        payment: None,
        reason: None,
        late: false,
        held: 0,
        refunded: 0,
        shared: 0,
        placed_ms: 0,
        expires_ms: 7_200_000,
        changed_ms: 0,
    }
}

fn payment() -> Payment {
    Payment {
        mchid: "1900000109".into(),
        appid: "wx8888888888888888".into(),
        sub_mchid: None,
        out_trade_no: "ORDER-1".into(),
        transaction_id: "4200000001".into(),
        total: Fen::new(100).unwrap(),
        currency: "CNY".into(),
        trade_type: "JSAPI".into(),
        time: "20261120120000".into(),
    }
}

fn refused(proven: Option<u32>) -> Fact {
    Fact::Refused {
        code: "NOAUTH".into(),
        proven,
    }
}

fn paid() -> Fact {
    Fact::Paid(payment())
}

fn any_state() -> impl Iterator<Item = Order> {
    OrderState::ALL.into_iter().map(|state| {
        let has_payment = matches!(state, OrderState::Paid);
        Order {
            state,
            payment: has_payment.then(payment),
            ..placed()
        }
    })
}

fn facts() -> Vec<Fact> {
    vec![
        Fact::Accepted(Prepay::default()),
        refused(Some(1)),
        Fact::Waiting,
        Fact::UserPaying,
        paid(),
        Fact::Closed,
        Fact::Reversed,
        Fact::Failed,
        Fact::Absent { current: false },
        Fact::Absent { current: true },
        Fact::ReverseRefused(payment()),
    ]
}

#[test]
fn states_never_go_down_in_any_cell() {
    for order in any_state() {
        for fact in facts() {
            let after = order.apply(&fact, 1).order;
            assert!(
                after.state.rank() >= order.state.rank(),
                "{:?} {fact:?}",
                order.state
            );
            assert_eq!(
                after.version > order.version,
                after != order,
                "a change is a new version"
            );
        }
        for decision in [Event::Close, Event::Reverse] {
            if let Ok(applied) = order.decide(decision, 1) {
                assert!(applied.order.state.rank() >= order.state.rank());
            }
        }
    }
}

#[test]
fn only_a_payment_makes_an_order_paid() {
    for order in any_state().filter(|o| o.state != OrderState::Paid) {
        for fact in facts().into_iter().filter(|f| f.payment().is_none()) {
            assert_ne!(
                order.apply(&fact, 1).order.state,
                OrderState::Paid,
                "{fact:?}"
            );
        }
    }
}

#[test]
fn money_wins_over_every_end_but_a_reversal() {
    for order in any_state() {
        let applied = order.apply(&paid(), 1);
        match order.state {
            OrderState::Reversed => {
                assert_eq!(applied.incident.unwrap().name, "paid_and_reversed");
                assert_eq!(applied.order.state, OrderState::Reversed);
            }
            OrderState::Reversing => assert_eq!(applied.order.payment, Some(payment())),
            OrderState::Closed | OrderState::Rejected => {
                assert!(applied.order.late && applied.incident.is_some());
                assert_eq!(applied.news, Some("payment.paid"));
            }
            _ => assert_eq!(applied.order.state, OrderState::Paid),
        }
    }
}

#[test]
fn a_payment_of_something_else_changes_nothing() {
    let mut others = vec![payment(); 7];
    others[0].mchid = "1900000110".into();
    others[1].appid = "wx9".into();
    others[2].sub_mchid = Some("1".into());
    others[3].out_trade_no = "order-1".into();
    others[4].total = Fen::new(101).unwrap();
    others[5].currency = "HKD".into();
    others[6].transaction_id = String::new();
    for other in others {
        for order in any_state() {
            let applied = order.apply(&Fact::Paid(other.clone()), 1);
            assert!(!applied.changed && applied.order == order);
            assert_eq!(applied.incident.unwrap().name, "payment_mismatch");
        }
    }
}

#[test]
fn a_second_transaction_is_an_incident_and_never_an_overwrite() {
    let order = placed().apply(&paid(), 1).order;
    let second = Payment {
        transaction_id: "4200000002".into(),
        ..payment()
    };
    let applied = order.apply(&Fact::Paid(second), 2);
    assert_eq!(applied.incident.unwrap().name, "second_transaction");
    assert_eq!(applied.order, order);
}

#[test]
fn a_refusal_counts_only_if_nothing_may_have_left_before() {
    let twice = Order {
        sends: 2,
        ..placed()
    };
    assert!(!twice.apply(&refused(None), 1).changed);
    assert!(!twice.apply(&refused(Some(1)), 1).changed);
    assert_eq!(
        twice.apply(&refused(Some(2)), 1).order.state,
        OrderState::Rejected
    );
    assert_eq!(
        placed().apply(&refused(None), 1).order.state,
        OrderState::Rejected
    );
}

#[test]
fn an_unknown_number_ends_an_order_once_nothing_can_arrive_and_no_replica_lags() {
    for state in [OrderState::Closing, OrderState::Reversing] {
        // It was sent again, and decided to be ended, long after it was placed.
        let ending = Order {
            state,
            sends: 2,
            changed_ms: 1_000_000,
            ..placed()
        };
        for (current, patience) in [(true, LOST_REQUEST_MS), (false, REPLICA_LAG_MS)] {
            let absent = Fact::Absent { current };
            let at = |ms| ending.apply(&absent, 1_000_000 + ms).order.state;
            assert_eq!(at(patience - 1), state);
            assert!(at(patience).is_final(), "{state:?}");
        }
    }
}

#[test]
fn refunds_never_exceed_what_was_paid() {
    let fen = |n| Fen::new(n).unwrap();
    assert!(
        placed().hold(fen(1), 1).is_err(),
        "an unpaid order has nothing to refund"
    );
    let order = placed().apply(&paid(), 1).order.hold(fen(60), 2).unwrap();
    assert_eq!(order.hold(fen(41), 3).unwrap_err().field(), Some("amount"));
    assert_eq!(order.hold(fen(40), 3).unwrap().held, 100);
    assert_eq!(order.settle(-60, 0, 3).hold(fen(100), 4).unwrap().held, 100);
}

fn any_fact() -> impl Strategy<Value = Fact> {
    prop_oneof![
        Just(Fact::Waiting),
        Just(Fact::UserPaying),
        Just(paid()),
        Just(Fact::Closed),
        Just(Fact::Reversed),
        Just(Fact::Failed),
    ]
}

fn end_of(order: &Order, facts: &[Fact]) -> (Order, std::collections::BTreeSet<String>) {
    let mut order = order.clone();
    let mut incidents = std::collections::BTreeSet::new();
    for fact in facts {
        let applied = order.apply(fact, 1);
        incidents.extend(applied.incident.map(|i| i.name.to_owned()));
        order = applied.order;
    }
    (order, incidents)
}

proptest! {
    /// P14: the end, the payment and whether a person must look do not depend on order or
    /// repetition.
    #[test]
    fn facts_merge_in_any_order_and_any_number(
        facts in proptest::collection::vec(any_fact(), 1..7),
        repeats in proptest::collection::vec(0usize..7, 0..5),
        seed in any::<u64>(),
    ) {
        let mut other = facts.clone();
        for at in repeats {
            other.push(facts[at % facts.len()].clone());
        }
        let mut state = seed;
        for i in (1..other.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            other.swap(i, usize::try_from(state >> 33).unwrap() % (i + 1));
        }
        let (a, incidents_a) = end_of(&placed(), &facts);
        let (b, incidents_b) = end_of(&placed(), &other);
        prop_assert_eq!(a.state, b.state);
        // A reversal before the payment is told leaves no payment to record: the incident names it.
        if a.state != OrderState::Reversed {
            prop_assert_eq!(a.payment, b.payment);
        }
        prop_assert_eq!(incidents_a.is_empty(), incidents_b.is_empty());
    }
}
