use super::{fen, proven, shuffled};
use arbitrary::{Result, Unstructured};
use fenpay::order::{Dialect, Event, Fact, Order, OrderState, PayKind, Payment, Prepay};
use fenpay::types::OutTradeNo;
use std::collections::BTreeSet;

pub fn run(input: &mut Unstructured) -> Result<()> {
    match input.arbitrary()? {
        true => story(input),
        false => merge(input),
    }
}

pub fn placed() -> Order {
    Order {
        mchid: "1900000109".into(),
        out_trade_no: OutTradeNo::new("ORDER-1").expect("a number"),
        appid: "wx8888888888888888".into(),
        sub_mchid: None,
        sub_appid: None,
        dialect: Dialect::V2,
        kind: PayKind::Jsapi,
        total: fen(100),
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

pub fn payment() -> Payment {
    Payment {
        mchid: "1900000109".into(),
        appid: "wx8888888888888888".into(),
        sub_mchid: None,
        out_trade_no: "ORDER-1".into(),
        transaction_id: "4200000001".into(),
        total: fen(100),
        currency: "CNY".into(),
        trade_type: "JSAPI".into(),
        time: "20261120120000".into(),
    }
}

/// A payment of this order, or of something else in one respect.
fn any_payment(input: &mut Unstructured) -> Result<(Payment, bool)> {
    let mut payment = payment();
    let is_ours = input.ratio(3, 4)?;
    if !is_ours {
        match input.int_in_range(0..=6)? {
            0 => payment.mchid = "1900000110".into(),
            1 => payment.appid = String::new(),
            2 => payment.sub_mchid = Some("1".into()),
            3 => payment.out_trade_no = "order-1".into(),
            4 => payment.total = fen(101),
            5 => payment.currency = "USD".into(),
            _ => payment.transaction_id = String::new(),
        }
    } else if input.ratio(1, 4)? {
        payment.transaction_id = "4200000002".into();
    }
    Ok((payment, is_ours))
}

/// What has happened to an order so far, as far as promises speak of it.
#[derive(Default)]
struct Seen {
    news: BTreeSet<&'static str>,
    incidents: usize,
    may_end: bool,
    is_paid: bool,
}

/// Facts and decisions, one after another.
fn story(input: &mut Unstructured) -> Result<()> {
    let mut order = placed();
    order.kind = *input.choose(&[PayKind::Jsapi, PayKind::PaymentCode])?;
    let mut seen = Seen::default();
    let mut now_ms = 0;
    for _ in 0..input.int_in_range(1..=24)? {
        now_ms += i64::from(*input.choose(&[0u32, 1, 60_000, 200_000, 700_000])?);
        if input.ratio(1, 8)? {
            order = order.sending(order.sends + 1, now_ms);
        }
        let applied = if input.ratio(1, 4)? {
            let decision = *input.choose(&[Event::Close, Event::Reverse])?;
            match order.decide(decision, now_ms) {
                Ok(applied) => applied,
                Err(_) => continue,
            }
        } else {
            let fact = fact(input, order.sends, &mut seen)?;
            let applied = order.apply(&fact, now_ms);
            assert!(
                !applied.changed || counts(&fact, order.sends),
                "a refusal, and another request may have left"
            );
            assert_eq!(
                applied,
                order.apply(&fact, now_ms),
                "it depends on more than its input"
            );
            applied
        };
        step(&order, &applied.order, applied.changed);
        if let Some(news) = applied.news {
            assert!(seen.news.insert(news), "{news} twice (P3)");
        }
        seen.incidents += usize::from(applied.incident.is_some());
        order = applied.order;
        end(&order, &seen);
    }
    Ok(())
}

/// Whether a fact that ends an order speaks of its last request.
fn counts(fact: &Fact, sends: u32) -> bool {
    !matches!(fact, Fact::Refused { proven, .. } if sends > 1 && *proven != Some(sends))
}

fn fact(input: &mut Unstructured, sends: u32, seen: &mut Seen) -> Result<Fact> {
    Ok(match input.int_in_range(0..=9)? {
        0 => Fact::Accepted(Prepay {
            prepay_id: Some("wx1".into()),
            ..Prepay::default()
        }),
        1 => {
            seen.may_end = true;
            Fact::Refused {
                code: "PARAM_ERROR".into(),
                proven: proven(input, sends)?,
            }
        }
        2 => Fact::Waiting,
        3 => Fact::UserPaying,
        4 | 5 => {
            let (payment, is_ours) = any_payment(input)?;
            seen.is_paid |= is_ours;
            match input.ratio(1, 4)? {
                true => Fact::ReverseRefused(payment),
                false => Fact::Paid(payment),
            }
        }
        at => {
            seen.may_end = true;
            let current = input.arbitrary()?;
            let absent = Fact::Absent { current };
            [Fact::Closed, Fact::Reversed, Fact::Failed, absent][at as usize - 6].clone()
        }
    })
}

fn step(before: &Order, after: &Order, changed: bool) {
    assert!(after.state.rank() >= before.state.rank(), "down (P5)");
    assert_eq!(changed, after != before);
    assert_eq!(after.version, before.version + u64::from(changed));
    if before.payment.is_some() {
        assert_eq!(
            before.payment, after.payment,
            "a payment is never overwritten (P4)"
        );
    }
    let bound = |order: &Order| {
        let Order {
            mchid,
            total,
            params_hash,
            intent,
            held,
            refunded,
            shared,
            ..
        } = order.clone();
        (mchid, total, params_hash, intent, held, refunded, shared)
    };
    assert_eq!(bound(before), bound(after), "what no fact may change (P9)");
}

fn end(order: &Order, seen: &Seen) {
    if order.state == OrderState::Paid {
        let known = order.payment.as_ref().expect("a payment (P1)");
        assert!(seen.is_paid);
        let same = (
            &known.mchid,
            &known.appid,
            known.total,
            known.currency.as_str(),
        );
        assert_eq!(
            same,
            (&order.mchid, &order.appid, order.total, "CNY"),
            "(P2)"
        );
        assert_eq!(known.out_trade_no, order.out_trade_no.as_str());
    }
    if [
        OrderState::Rejected,
        OrderState::Closed,
        OrderState::Reversed,
    ]
    .contains(&order.state)
    {
        assert!(seen.may_end, "ended by nothing that says so (P6)");
    }
    let both = seen.news.contains("payment.paid")
        && ["order.closed", "order.rejected", "order.reversed"]
            .iter()
            .any(|end| seen.news.contains(end));
    assert!(
        !both || seen.incidents > 0,
        "paid and ended, and nobody looks (P24)"
    );
}

/// Ends join in whichever order they come: the end is the highest that was told.
fn merge(input: &mut Unstructured) -> Result<()> {
    let kinds = [
        (Fact::Waiting, OrderState::Open),
        (Fact::UserPaying, OrderState::Paying),
        (Fact::Closed, OrderState::Closed),
        (Fact::Failed, OrderState::Closed),
        (Fact::Paid(payment()), OrderState::Paid),
        (Fact::Reversed, OrderState::Reversed),
    ];
    let mut facts = Vec::new();
    for _ in 0..input.int_in_range(1..=6)? {
        facts.push(input.choose(&kinds)?.clone());
    }
    let highest = facts
        .iter()
        .map(|(_, state)| *state)
        .max_by_key(|state| state.rank());
    for list in [
        facts.clone(),
        shuffled(input, &facts)?,
        shuffled(input, &facts)?,
    ] {
        let mut order = placed();
        let mut news = Vec::new();
        for (fact, _) in &list {
            let applied = order.apply(fact, 1);
            news.extend(applied.news);
            order = applied.order;
        }
        assert_eq!(Some(order.state), highest, "{facts:?} (P14)");
        let paid = news.iter().filter(|news| **news == "payment.paid").count();
        assert!(paid <= 1);
        if order.state == OrderState::Paid {
            assert_eq!((paid, order.payment), (1, Some(payment())));
        }
    }
    Ok(())
}
