use super::{fen, orders, proven};
use arbitrary::{Result, Unstructured};
use fenpay::order::{
    Dialect, Fact, Order, Receiver, ReceiverFact, ReturnEvent, ReturnFact, ReturnState,
    ShareResult, Sharing, SharingEvent, SharingFact, SharingKind, SharingReturn, SharingState,
};
use fenpay::types::{OutOrderNo, OutReturnNo};

const RECEIVERS: [(&str, &str, i64); 3] = [
    ("MERCHANT_ID", "1900000110", 30),
    ("PERSONAL_OPENID", "o1", 20),
    ("MERCHANT_ID", "1900000111", 10),
];

/// One sharing of one order and returns of it, told of in any order.
pub fn run(input: &mut Unstructured) -> Result<()> {
    let mut order = orders::placed();
    assert!(order.share(1, 1).is_err(), "shared before it was paid");
    order = order.apply(&Fact::Paid(orders::payment()), 1).order;
    let mut sharing = placed();
    order = order.share(sharing.amount(), 1).expect("60 of 100");
    assert!(
        order.share(41, 1).is_err() && order.share(40, 1).is_ok(),
        "(P8)"
    );
    let mut returns: Vec<SharingReturn> = Vec::new();
    for at_ms in 1..=input.int_in_range(1..=24)? {
        match input.int_in_range(0..=3)? {
            0 | 1 => told(input, &mut order, &mut sharing, at_ms)?,
            2 => place_return(input, &mut sharing, &mut returns, at_ms)?,
            _ if returns.is_empty() => {}
            _ => tell_return(input, &mut sharing, &mut returns, at_ms)?,
        }
        assert_eq!(order.shared, sharing.live(), "(P8)");
        for receiver in &sharing.receivers {
            let sum = |wanted: fn(ReturnState) -> bool| {
                let of = returns
                    .iter()
                    .filter(|r| r.return_mchid == receiver.account);
                let counted = of.filter(|r| wanted(r.state));
                counted.map(|r| r.amount.get()).sum::<i64>()
            };
            assert_eq!(receiver.held, sum(ReturnState::is_live));
            assert_eq!(
                receiver.returned,
                sum(|state| state == ReturnState::Succeeded)
            );
            assert!(receiver.held <= receiver.got(), "more than it got (P8)");
        }
    }
    Ok(())
}

fn placed() -> Sharing {
    Sharing {
        mchid: "1900000109".into(),
        out_order_no: OutOrderNo::new("S1").expect("a number"),
        kind: SharingKind::Share,
        dialect: Dialect::V3,
        out_trade_no: orders::placed().out_trade_no,
        transaction_id: "4200000001".into(),
        sub_mchid: None,
        receivers: RECEIVERS
            .map(|(kind, account, amount)| Receiver::new(kind, account, fen(amount)))
            .to_vec(),
        unfreeze_unsplit: false,
        unfrozen: 0,
        params_hash: "h".into(),
        intent: "{}".into(),
        state: SharingState::Placing,
        version: 1,
        sends: 1,
        order_id: None,
        reason: None,
        placed_ms: 0,
        changed_ms: 0,
    }
}

fn told(
    input: &mut Unstructured,
    order: &mut Order,
    sharing: &mut Sharing,
    now_ms: i64,
) -> Result<()> {
    let results = [
        ShareResult::Pending,
        ShareResult::Closed,
        ShareResult::Success,
    ];
    let mut receivers = Vec::new();
    for (kind, account, amount) in RECEIVERS {
        receivers.push(ReceiverFact {
            kind: kind.into(),
            account: account.into(),
            amount: fen(amount),
            result: *input.choose(&results)?,
            reason: None,
            detail_id: None,
        });
    }
    receivers.truncate(input.int_in_range(0..=3)?);
    let mut fact = SharingFact {
        event: *input.choose(&SharingEvent::ALL)?,
        out_order_no: "S1".into(),
        transaction_id: Some("4200000001".into()),
        order_id: None,
        receivers,
        reason: None,
        proven: proven(input, sharing.sends)?,
    };
    let strange = input.ratio(1, 8)? && !fact.receivers.is_empty();
    if strange {
        fact.receivers[0].amount = fen(31);
    }
    let applied = sharing.apply(&fact, now_ms);
    assert!(
        applied.sharing.state.rank() >= sharing.state.rank(),
        "down (P5)"
    );
    assert!(!strange || (!applied.changed && applied.incident.is_some()));
    assert_eq!(applied.changed, applied.sharing != *sharing);
    for (before, after) in sharing.receivers.iter().zip(&applied.sharing.receivers) {
        assert!(after.result >= before.result, "a result goes down");
        assert_eq!((after.amount, after.held), (before.amount, before.held));
    }
    *order = order.reshare(applied.shared, now_ms);
    *sharing = applied.sharing;
    Ok(())
}

fn place_return(
    input: &mut Unstructured,
    sharing: &mut Sharing,
    returns: &mut Vec<SharingReturn>,
    now_ms: i64,
) -> Result<()> {
    let account = *input.choose(&["1900000110", "1900000111", "o1"])?;
    let amount = fen(input.int_in_range(1..=31)?);
    let known = sharing
        .receivers
        .iter()
        .find(|r| r.account == account && r.kind == "MERCHANT_ID");
    let fits = known.is_some_and(|r| r.got() > 0 && r.held + amount.get() <= r.got());
    let held = sharing.hold(account, amount, now_ms);
    assert_eq!(held.is_ok(), fits, "(P8)");
    let Ok(held) = held else { return Ok(()) };
    *sharing = held;
    returns.push(SharingReturn {
        mchid: sharing.mchid.clone(),
        out_return_no: OutReturnNo::new(format!("T{}", returns.len())).expect("a number"),
        out_order_no: sharing.out_order_no.clone(),
        dialect: Dialect::V3,
        sub_mchid: None,
        return_mchid: account.into(),
        amount,
        params_hash: "h".into(),
        intent: "{}".into(),
        state: ReturnState::Placing,
        version: 1,
        sends: 1,
        return_id: None,
        reason: None,
        placed_ms: now_ms,
        changed_ms: now_ms,
    });
    Ok(())
}

fn tell_return(
    input: &mut Unstructured,
    sharing: &mut Sharing,
    returns: &mut [SharingReturn],
    now_ms: i64,
) -> Result<()> {
    let at = input.choose_index(returns.len())?;
    let before = &mut returns[at];
    let fact = ReturnFact {
        event: *input.choose(&ReturnEvent::ALL)?,
        out_return_no: before.out_return_no.as_str().to_owned(),
        out_order_no: Some("S1".into()),
        return_mchid: Some(before.return_mchid.clone()),
        amount: Some(before.amount),
        return_id: None,
        reason: None,
        proven: proven(input, before.sends)?,
    };
    let applied = before.apply(&fact, now_ms);
    assert!(
        applied.sharing_return.state.rank() >= before.state.rank(),
        "down (P5)"
    );
    assert_eq!(applied.changed, applied.sharing_return != *before);
    let settled = sharing.settle(&before.return_mchid, applied.held, applied.returned, now_ms);
    let of = |r: &&Receiver| r.account == before.return_mchid;
    let receiver = settled.receivers.iter().find(of).expect("it received");
    if receiver.held > receiver.got() {
        // The ledger's CHECK refuses it; only what was dead and is not can come here, and it alarms.
        assert!(applied.incident.is_some());
        return Ok(());
    }
    *sharing = settled;
    *before = applied.sharing_return;
    Ok(())
}
