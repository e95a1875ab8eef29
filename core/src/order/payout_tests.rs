use super::*;
use proptest::prelude::*;

fn transfer() -> Payout {
    Payout {
        mchid: "1900000109".into(),
        kind: PayoutKind::Transfer,
        dialect: Dialect::V3,
        number: "T1".into(),
        appid: "wx1".into(),
        openid: Some("o1".into()),
        amount: Fen::new(100).unwrap(),
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

fn in_state(state: PayoutState) -> Payout {
    Payout {
        state,
        ..transfer()
    }
}

fn fact(event: PayoutEvent) -> PayoutFact {
    PayoutFact {
        proven: Some(1),
        ..PayoutFact::bare(event, "T1")
    }
}

const LATER: i64 = 1_000_000;

#[test]
fn states_never_go_down_in_any_cell_and_a_change_is_a_new_version() {
    for state in PayoutState::ALL {
        for event in PayoutEvent::ALL {
            let before = in_state(state);
            let after = before.apply(&fact(event), LATER);
            assert!(
                after.payout.state.rank() >= state.rank(),
                "{state:?} {event:?}"
            );
            assert_eq!(after.changed, after.payout != before);
            assert_eq!(after.changed, after.payout.version == before.version + 1);
            if after.payout.state != state && after.payout.state.is_final() {
                assert_eq!(after.news, Some(after.payout.state));
            }
        }
    }
}

#[test]
fn ranks_are_the_order_of_the_states() {
    let ranks = PayoutState::ALL.map(PayoutState::rank);
    assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]), "{ranks:?}");
}

#[test]
fn money_wins_over_every_end_and_somebody_looks() {
    for state in PayoutState::ALL {
        let after = in_state(state).apply(&fact(PayoutEvent::Succeeded), LATER);
        assert_eq!(after.payout.state, PayoutState::Succeeded, "{state:?}");
        let ended = state.is_final() && state != PayoutState::Succeeded;
        assert_eq!(after.incident.is_some(), ended, "{state:?}");
    }
    let paid = in_state(PayoutState::Succeeded);
    for event in [PayoutEvent::Failed, PayoutEvent::Cancelled] {
        let after = paid.apply(&fact(event), LATER);
        assert_eq!((after.payout, after.changed), (paid.clone(), false));
        assert_eq!(after.incident.unwrap().name, "payout_ended_twice");
    }
}

#[test]
fn only_a_decision_cancels_and_only_what_can_still_be_cancelled() {
    use PayoutState as S;
    for state in S::ALL {
        let told = in_state(state).apply(&fact(PayoutEvent::Cancel), LATER);
        assert!(!told.changed, "a message decides nothing: {state:?}");
        let decided = in_state(state).cancel(LATER);
        match state {
            S::Placing | S::Pending | S::Confirming => {
                assert_eq!(decided.unwrap().payout.state, S::Canceling);
            }
            S::Canceling | S::Cancelled => assert!(!decided.unwrap().changed),
            _ => assert_eq!(decided.unwrap_err().kind(), crate::Kind::State, "{state:?}"),
        }
    }
    let old = Payout {
        dialect: Dialect::V2,
        ..transfer()
    };
    assert_eq!(old.cancel(LATER).unwrap_err().kind(), crate::Kind::State);
}

#[test]
fn a_user_who_confirms_first_wins_over_a_cancellation() {
    let canceling = transfer().cancel(0).unwrap().payout;
    let confirmed = canceling.apply(&fact(PayoutEvent::Transferring), 1);
    assert_eq!(confirmed.payout.state, PayoutState::Transferring);
    let paid = canceling.apply(&fact(PayoutEvent::Succeeded), 1);
    assert_eq!(
        (paid.payout.state, paid.incident),
        (PayoutState::Succeeded, None)
    );
}

#[test]
fn what_is_unknown_cancels_only_what_can_not_arrive_any_more() {
    let canceling = transfer().cancel(0).unwrap().payout;
    let absent = fact(PayoutEvent::Absent);
    assert!(!canceling.apply(&absent, REPLICA_LAG_MS - 1).changed);
    let over = canceling.apply(&absent, REPLICA_LAG_MS).payout;
    assert_eq!(over.state, PayoutState::Cancelled);
    let known = Payout {
        wechat_id: Some("13".into()),
        ..canceling
    };
    assert!(!known.apply(&absent, LATER).changed);
    assert!(!transfer().apply(&absent, LATER).changed);
}

#[test]
fn a_refusal_counts_only_if_a_query_says_that_there_is_nothing() {
    let refused = PayoutFact::bare(PayoutEvent::Refused, "T1");
    let unsigned = Payout {
        dialect: Dialect::V2,
        ..transfer()
    };
    for payout in [transfer(), transfer().sending(2, 1), unsigned] {
        assert!(!payout.apply(&refused, 1).changed);
        let proven = |sends| PayoutFact {
            proven: Some(sends),
            ..refused.clone()
        };
        // It was not there after another of its requests.
        for other in [payout.sends - 1, payout.sends + 1] {
            assert!(!payout.apply(&proven(other), 1).changed);
        }
        let after = payout.apply(&proven(payout.sends), 1).payout;
        assert_eq!(after.state, PayoutState::Rejected);
    }
}

#[test]
fn a_message_about_something_else_changes_nothing() {
    let known = Payout {
        wechat_id: Some("13".into()),
        ..transfer()
    };
    let told = || fact(PayoutEvent::Succeeded);
    let others = [
        PayoutFact {
            number: "t1".into(),
            ..told()
        },
        PayoutFact {
            mchid: Some("1900000110".into()),
            ..told()
        },
        PayoutFact {
            appid: Some("wx2".into()),
            ..told()
        },
        PayoutFact {
            openid: Some("o2".into()),
            ..told()
        },
        PayoutFact {
            amount: Some(Fen::new(101).unwrap()),
            ..told()
        },
        PayoutFact {
            wechat_id: Some("14".into()),
            ..told()
        },
    ];
    for other in others {
        let after = known.apply(&other, 1);
        assert_eq!((&after.payout, after.changed), (&known, false), "{other:?}");
        assert_eq!(after.incident.unwrap().name, "payout_mismatch");
    }
}

#[test]
fn what_the_user_confirms_with_is_kept_while_it_can_be_and_told_once() {
    let confirming = |package: Option<&str>| PayoutFact {
        package_info: package.map(str::to_owned),
        wechat_id: Some("13".into()),
        ..PayoutFact::bare(PayoutEvent::Confirming, "T1")
    };
    let asked = transfer().apply(&confirming(None), 1);
    assert_eq!(
        (asked.payout.state, asked.news),
        (PayoutState::Confirming, None)
    );
    let first = asked.payout.apply(&confirming(Some("p1")), 2);
    assert_eq!(first.news, Some(PayoutState::Confirming));
    let again = first.payout.apply(&confirming(Some("p1")), 3);
    assert!(!again.changed);
    let other = again.payout.apply(&confirming(Some("p2")), 3);
    assert_eq!((other.changed, other.news), (true, None));
    let quiet = other.payout.apply(&confirming(None), 4).payout;
    assert_eq!(quiet.package_info.as_deref(), Some("p2"));
    for event in [PayoutEvent::Transferring, PayoutEvent::Failed] {
        assert_eq!(quiet.apply(&fact(event), 5).payout.package_info, None);
    }
    assert_eq!(quiet.cancel(5).unwrap().payout.package_info, None);
}

fn any_fact() -> impl Strategy<Value = PayoutFact> {
    let told = PayoutEvent::ALL.into_iter().filter(|event| {
        use PayoutEvent as E;
        !matches!(event, E::Cancel | E::Absent | E::Refused)
    });
    let told = told.map(|event| PayoutFact::bare(event, "T1"));
    proptest::sample::select(told.collect::<Vec<_>>())
}

fn end_of(facts: &[PayoutFact]) -> (PayoutState, bool) {
    let mut payout = transfer();
    let mut alarmed = false;
    for fact in facts {
        let applied = payout.apply(fact, 1);
        alarmed |= applied.incident.is_some();
        payout = applied.payout;
    }
    (payout.state, alarmed)
}

proptest! {
    /// P14: the end, and whether a person must look, do not depend on order or repetition.
    #[test]
    fn facts_merge_in_any_order_and_any_number(
        facts in proptest::collection::vec(any_fact(), 1..6),
        repeats in proptest::collection::vec(0usize..6, 0..4),
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
        prop_assert_eq!(end_of(&facts), end_of(&other));
    }
}
