use super::*;
use crate::order::{
    Dialect, ReturnEvent, ReturnFact, ReturnNext, ReturnState, SharingReturn, return_next,
};
use crate::types::{OutOrderNo, OutReturnNo, OutTradeNo};

fn fen(amount: i64) -> Fen {
    Fen::new(amount).unwrap()
}

fn sharing() -> Sharing {
    Sharing {
        mchid: "1900000109".into(),
        out_order_no: OutOrderNo::new("S1").unwrap(),
        kind: SharingKind::Share,
        dialect: Dialect::V3,
        out_trade_no: OutTradeNo::new("ORDER-1").unwrap(),
        transaction_id: "42001".into(),
        sub_mchid: None,
        receivers: vec![
            Receiver::new(MERCHANT, "1900000110", fen(30)),
            Receiver::new("PERSONAL_OPENID", "o1", fen(20)),
        ],
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

fn told(sharing: &Sharing, results: &[ShareResult]) -> Vec<ReceiverFact> {
    let receivers = sharing.receivers.iter().zip(results);
    let told = receivers.map(|(receiver, result)| ReceiverFact {
        kind: receiver.kind.clone(),
        account: receiver.account.clone(),
        amount: receiver.amount,
        result: *result,
        reason: None,
        detail_id: Some(format!("36{}", receiver.account)),
    });
    told.collect()
}

fn fact(event: SharingEvent, receivers: Vec<ReceiverFact>) -> SharingFact {
    SharingFact {
        event,
        out_order_no: "S1".into(),
        transaction_id: Some("42001".into()),
        order_id: Some("3008".into()),
        receivers,
        reason: None,
        proven: Some(1),
    }
}

use ShareResult::{Closed, Pending, Success};

#[test]
fn states_never_go_down_in_any_cell_and_a_change_is_a_new_version() {
    for state in SharingState::ALL {
        for event in SharingEvent::ALL {
            for results in [[Pending, Pending], [Success, Closed], [Success, Pending]] {
                let before = Sharing { state, ..sharing() };
                let after = before.apply(&fact(event, told(&before, &results)), 1);
                let ends = (after.sharing.state.rank(), after.sharing.live());
                assert!(ends.0 >= state.rank(), "{state:?} {event:?}");
                assert_eq!(after.shared, ends.1 - before.live());
                assert_eq!(after.changed, after.sharing != before);
                assert_eq!(after.changed, after.sharing.version == 2);
            }
        }
    }
    for state in ReturnState::ALL {
        for event in ReturnEvent::ALL {
            let (ReturnNext::To(to) | ReturnNext::Alarm(to, _)) = return_next(state, event) else {
                continue;
            };
            assert!(to.rank() > state.rank(), "{state:?} {event:?}");
        }
    }
}

#[test]
fn a_share_that_is_closed_counts_no_more_and_one_that_arrives_always_does() {
    let taken = sharing()
        .apply(&fact(SharingEvent::Processing, vec![]), 1)
        .sharing;
    assert_eq!((taken.state, taken.live()), (SharingState::Pending, 50));
    let results = told(&taken, &[Success, Closed]);
    let over = taken.apply(&fact(SharingEvent::Finished, results), 2);
    assert_eq!((over.shared, over.news), (-20, Some("sharing.finished")));
    assert_eq!(over.sharing.receivers[0].got(), 30);
    let late = told(&over.sharing, &[Success, Success]);
    let late = over.sharing.apply(&fact(SharingEvent::Finished, late), 3);
    assert_eq!(late.shared, 20, "money wins");
    assert_eq!(late.incident.unwrap().name, "sharing_ended_twice");
    let rejected = sharing().apply(&fact(SharingEvent::Refused, vec![]), 1);
    assert_eq!(
        (rejected.shared, rejected.news),
        (-50, Some("sharing.rejected"))
    );
    let alive = told(&rejected.sharing, &[Success, Success]);
    let alive = rejected
        .sharing
        .apply(&fact(SharingEvent::Finished, alive), 2);
    assert_eq!((alive.shared, alive.incident.is_some()), (50, true));
}

#[test]
fn a_sharing_is_finished_when_every_receiver_has_a_result() {
    let half = told(&sharing(), &[Success, Pending]);
    let half = sharing().apply(&fact(SharingEvent::Finished, half), 1);
    assert_eq!(
        (half.sharing.state, half.news),
        (SharingState::Pending, None)
    );
    let rest = told(&sharing(), &[Pending, Closed]);
    let rest = half.sharing.apply(&fact(SharingEvent::Finished, rest), 2);
    assert_eq!(rest.sharing.state, SharingState::Finished);
    assert_eq!(rest.sharing.receivers[0].result, Success);
}

#[test]
fn a_message_about_something_else_changes_nothing() {
    let known = Sharing {
        order_id: Some("3008".into()),
        ..sharing()
    };
    let good = || fact(SharingEvent::Finished, told(&known, &[Success, Success]));
    let strange = |change: fn(&mut ReceiverFact)| {
        let mut other = good();
        change(&mut other.receivers[1]);
        other
    };
    let others = [
        SharingFact {
            out_order_no: "s1".into(),
            ..good()
        },
        SharingFact {
            transaction_id: Some("42002".into()),
            ..good()
        },
        SharingFact {
            order_id: Some("3009".into()),
            ..good()
        },
        strange(|receiver| receiver.amount = Fen::new(21).unwrap()),
        strange(|receiver| receiver.account = "o2".into()),
        strange(|receiver| receiver.account = "1900000109".into()),
        strange(|receiver| receiver.kind = "PERSONAL_SUB_OPENID".into()),
    ];
    for other in others {
        let after = known.apply(&other, 1);
        assert_eq!(
            (&after.sharing, after.changed),
            (&known, false),
            "{other:?}"
        );
        assert_eq!(after.incident.unwrap().name, "sharing_mismatch");
    }
}

#[test]
fn the_merchant_gets_what_is_left_only_where_that_was_asked_for() {
    let rest = ReceiverFact {
        kind: MERCHANT.into(),
        account: "1900000109".into(),
        amount: fen(50),
        result: Success,
        reason: None,
        detail_id: None,
    };
    let mut told = fact(
        SharingEvent::Finished,
        told(&sharing(), &[Success, Success]),
    );
    told.receivers.push(rest.clone());
    assert!(sharing().apply(&told, 1).incident.is_some());
    let asked = Sharing {
        unfreeze_unsplit: true,
        ..sharing()
    };
    let after = asked.apply(&told, 1);
    assert_eq!((after.incident, after.sharing.unfrozen), (None, 50));
    assert_eq!(after.sharing.live(), 50, "what is left was not shared");
    let unfreeze = Sharing {
        kind: SharingKind::Unfreeze,
        receivers: vec![],
        ..sharing()
    };
    let over = unfreeze.apply(&fact(SharingEvent::Finished, vec![rest]), 1);
    assert_eq!(over.sharing.state, SharingState::Finished);
    assert_eq!((over.shared, over.sharing.unfrozen), (0, 50));
}

#[test]
fn a_refusal_counts_only_if_nothing_may_have_left_before() {
    let refused = SharingFact {
        proven: None,
        ..fact(SharingEvent::Refused, vec![])
    };
    assert!(sharing().apply(&refused, 1).changed);
    let twice = sharing().sending(2, 1);
    assert!(!twice.apply(&refused, 1).changed);
    let proven = |sends| SharingFact {
        proven: Some(sends),
        ..refused.clone()
    };
    assert!(!twice.apply(&proven(1), 1).changed);
    assert!(twice.apply(&proven(2), 1).changed);
}

#[test]
fn returns_never_exceed_what_a_merchant_got() {
    let field = |sharing: &Sharing, of: &str, amount| {
        let error = sharing.hold(of, fen(amount), 1).unwrap_err();
        (error.kind(), error.field().map(str::to_owned))
    };
    use crate::Kind::{Input, State};
    assert_eq!(
        field(&sharing(), "1900000110", 1),
        (State, None),
        "not there yet"
    );
    let results = told(&sharing(), &[Success, Success]);
    let got = sharing()
        .apply(&fact(SharingEvent::Finished, results), 1)
        .sharing;
    assert_eq!(field(&got, "o1", 1), (Input, Some("return_mchid".into())));
    assert_eq!(
        field(&got, "1900000110", 31),
        (Input, Some("amount".into()))
    );
    let held = got.hold("1900000110", fen(20), 2).unwrap();
    assert_eq!(
        field(&held, "1900000110", 11),
        (Input, Some("amount".into()))
    );
    assert!(held.hold("1900000110", fen(10), 3).is_ok());
    let freed = held.settle("1900000110", -20, 0, 3);
    assert!(freed.hold("1900000110", fen(30), 4).is_ok());
}

#[test]
fn a_return_counts_until_it_is_proven_dead() {
    let placed = SharingReturn {
        mchid: "1900000109".into(),
        out_return_no: OutReturnNo::new("B1").unwrap(),
        out_order_no: OutOrderNo::new("S1").unwrap(),
        dialect: Dialect::V3,
        sub_mchid: None,
        return_mchid: "1900000110".into(),
        amount: fen(20),
        params_hash: "h".into(),
        intent: "{}".into(),
        state: ReturnState::Placing,
        version: 1,
        sends: 1,
        return_id: None,
        reason: None,
        placed_ms: 0,
        changed_ms: 0,
    };
    let fact = |event| ReturnFact {
        event,
        out_return_no: "B1".into(),
        out_order_no: None,
        return_mchid: None,
        amount: Some(fen(20)),
        return_id: Some("3009".into()),
        reason: None,
        proven: None,
    };
    let moved = |before: &SharingReturn, event| {
        let after = before.apply(&fact(event), 1);
        (after.held, after.returned)
    };
    assert_eq!(moved(&placed, ReturnEvent::Processing), (0, 0));
    assert_eq!(moved(&placed, ReturnEvent::Succeeded), (0, 20));
    assert_eq!(moved(&placed, ReturnEvent::Refused), (-20, 0));
    assert_eq!(moved(&placed.sending(2, 1), ReturnEvent::Refused), (0, 0));
    let failed = placed.apply(&fact(ReturnEvent::Failed), 1);
    assert_eq!(failed.held, -20);
    let alive = failed
        .sharing_return
        .apply(&fact(ReturnEvent::Succeeded), 2);
    assert_eq!((alive.held, alive.returned), (20, 20));
    assert_eq!(alive.incident.unwrap().name, "sharing_return_ended_twice");
    let other = ReturnFact {
        return_mchid: Some("1900000111".into()),
        ..fact(ReturnEvent::Succeeded)
    };
    let mismatch = placed.apply(&other, 1);
    assert_eq!(mismatch.incident.unwrap().name, "sharing_return_mismatch");
    assert!(!mismatch.changed);
}
