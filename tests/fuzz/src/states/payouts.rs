use super::{fen, proven, shuffled};
use arbitrary::{Result, Unstructured};
use fenpay::order::{Dialect, Payout, PayoutEvent, PayoutFact, PayoutKind, PayoutState};

pub fn run(input: &mut Unstructured) -> Result<()> {
    match input.arbitrary()? {
        true => story(input),
        false => merge(input),
    }
}

fn placed(dialect: Dialect) -> Payout {
    Payout {
        mchid: "1900000109".into(),
        kind: PayoutKind::Transfer,
        dialect,
        number: "P1".into(),
        appid: "wx8888888888888888".into(),
        openid: Some("o1".into()),
        amount: fen(30),
        params_hash: "h".into(),
        intent: "{}".into(),
        state: PayoutState::Placing,
        version: 1,
        sends: 1,
        wechat_id: None,
        package_info: None,
        reason: None,
        placed_ms: 0,
        changed_ms: 0,
    }
}

/// Facts and cancellations, one after another.
fn story(input: &mut Unstructured) -> Result<()> {
    let dialect = *input.choose(&[Dialect::V2, Dialect::V3])?;
    let mut payout = placed(dialect);
    let (mut now_ms, mut told_ends, mut incidents) = (0, 0, 0);
    // Whether something was heard that can end a payout without the user having the money.
    let mut may_die = false;
    for _ in 0..input.int_in_range(1..=20)? {
        now_ms += i64::from(*input.choose(&[0u32, 1, 130_000])?);
        if payout.state == PayoutState::Placing && input.ratio(1, 8)? {
            payout = payout.sending(payout.sends + 1, now_ms);
        }
        let applied = if input.ratio(1, 6)? {
            match payout.cancel(now_ms) {
                Ok(applied) => applied,
                Err(_) => continue,
            }
        } else {
            let event = *input.choose(&PayoutEvent::ALL)?;
            let mut fact = PayoutFact::bare(event, "P1");
            fact.proven = proven(input, payout.sends)?;
            fact.package_info = input.ratio(1, 2)?.then(|| "p".into());
            fact.amount = input.ratio(1, 2)?.then(|| fen(30));
            let strange = input.ratio(1, 8)?;
            if strange {
                fact.amount = Some(fen(31));
            }
            use PayoutEvent as E;
            let ends = [E::Failed, E::Cancelled, E::Returned, E::Absent, E::Refused];
            may_die |= !strange && ends.contains(&event);
            let applied = payout.apply(&fact, now_ms);
            assert!(!strange || (!applied.changed && applied.incident.is_some()));
            assert!(event != E::Cancel || !applied.changed, "a message decides");
            let counts = event != E::Refused || fact.proven == Some(payout.sends);
            assert!(counts || !applied.changed, "another request may have left");
            applied
        };
        assert!(
            applied.payout.state.rank() >= payout.state.rank(),
            "down (P5)"
        );
        assert_eq!(applied.changed, applied.payout != payout);
        assert_eq!(
            applied.payout.version,
            payout.version + u64::from(applied.changed)
        );
        assert_eq!(applied.payout.amount, payout.amount);
        // Rejected and then failed is one end, told twice: there was no money either time.
        let end = |state: PayoutState| state.rank() > PayoutState::Rejected.rank();
        let ended = applied.news.is_some_and(end);
        told_ends += usize::from(ended);
        incidents += usize::from(applied.incident.is_some());
        payout = applied.payout;
        let dead = payout.state.is_final() && payout.state != PayoutState::Succeeded;
        assert!(!dead || may_die, "ended by nothing that says so (P6)");
        assert!(
            told_ends <= 1 || incidents > 0,
            "two ends, and nobody looks"
        );
    }
    Ok(())
}

/// Ends join in whichever order they come: the end is the highest that was told.
fn merge(input: &mut Unstructured) -> Result<()> {
    use {PayoutEvent as E, PayoutState as S};
    let kinds = [
        (E::Processing, S::Pending),
        (E::Confirming, S::Confirming),
        (E::Transferring, S::Transferring),
        (E::Failed, S::Failed),
        (E::Cancelled, S::Cancelled),
        (E::Returned, S::Returned),
        (E::Succeeded, S::Succeeded),
    ];
    let mut events = Vec::new();
    for _ in 0..input.int_in_range(1..=6)? {
        events.push(*input.choose(&kinds)?);
    }
    let highest = events
        .iter()
        .map(|(_, state)| *state)
        .max_by_key(|state| state.rank());
    for list in [
        events.clone(),
        shuffled(input, &events)?,
        shuffled(input, &events)?,
    ] {
        let mut payout = placed(Dialect::V3);
        for (event, _) in list {
            payout = payout.apply(&PayoutFact::bare(event, "P1"), 1).payout;
        }
        assert_eq!(Some(payout.state), highest, "{events:?} (P14)");
    }
    Ok(())
}
