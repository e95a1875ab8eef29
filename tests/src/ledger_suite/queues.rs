//! Promises about tasks, events, evidence and ranges.

use super::samples::{
    MCHID, T0, change, done, event, evidence, order, place_and_pay, placing, taken, task,
};
use fenpay::ledger::{Change, Entry, Ledger, OutEvent, Task, TaskKind};

pub fn tasks_are_leased(ledger: &dyn Ledger) {
    assert_eq!(ledger.next_due_ms().unwrap(), None);
    for (at, number) in ["ORDER-3", "ORDER-1", "ORDER-2"].into_iter().enumerate() {
        let due = T0 + i64::try_from(at).unwrap();
        done(
            ledger,
            &Change {
                tasks: vec![task(number, Some(due))],
                ..change(number, Vec::new())
            },
        );
    }
    assert_eq!(ledger.take_due(T0 - 1, 9, T0 + 60).unwrap(), []);
    let first = ledger.take_due(T0 + 2, 2, T0 + 60).unwrap();
    assert_eq!(
        first,
        [task("ORDER-3", Some(T0)), task("ORDER-1", Some(T0 + 1))]
    );
    assert_eq!(ledger.next_due_ms().unwrap(), Some(T0 + 2));
    assert_eq!(
        ledger.take_due(T0 + 2, 9, T0 + 60).unwrap(),
        [task("ORDER-2", Some(T0 + 2))]
    );
    assert_eq!(ledger.take_due(T0 + 59, 9, T0 + 90).unwrap(), []);
    assert_eq!(
        ledger.take_due(T0 + 60, 9, T0 + 90).unwrap().len(),
        3,
        "leases end"
    );

    let hasten = |number: &str, due_ms| {
        ledger
            .hasten(TaskKind::Order, MCHID, number, due_ms)
            .unwrap()
    };
    assert!(hasten("ORDER-1", T0 + 5));
    assert!(!hasten("ORDER-1", T0 + 5), "it is due then");
    assert!(!hasten("ORDER-1", T0 + 6), "it is due earlier");
    assert!(!hasten("ORDER-9", T0), "what has no task gets none");
    assert_eq!(ledger.next_due_ms().unwrap(), Some(T0 + 5));
    let again = Task {
        attempt: 3,
        ..task("ORDER-1", Some(T0 + 70))
    };
    done(
        ledger,
        &Change {
            tasks: vec![again.clone()],
            ..change("again", Vec::new())
        },
    );
    assert_eq!(ledger.take_due(T0 + 70, 9, T0 + 99).unwrap(), [again]);
    let gone = ["ORDER-1", "ORDER-2", "ORDER-3", "ORDER-9"]
        .map(|number| task(number, None))
        .to_vec();
    done(
        ledger,
        &Change {
            tasks: gone,
            ..change("gone", Vec::new())
        },
    );
    assert_eq!(ledger.next_due_ms().unwrap(), None);
}

pub fn events_are_leased(ledger: &dyn Ledger) {
    for number in ["ORDER-1", "ORDER-2", "ORDER-3"] {
        place_and_pay(ledger, number);
    }
    let ids = |events: Vec<OutEvent>| events.into_iter().map(|e| e.number).collect::<Vec<_>>();
    assert_eq!(
        ids(ledger.take_events(T0, 2, T0 + 60).unwrap()),
        ["ORDER-1", "ORDER-2"]
    );
    assert_eq!(
        ledger.take_events(T0, 9, T0 + 60).unwrap(),
        [event("payment.paid", "ORDER-3")]
    );
    assert_eq!(
        ids(ledger.take_events(T0 + 59, 9, T0 + 60).unwrap()),
        [""; 0]
    );
    let done = |number: &str| event("payment.paid", number).id;
    let some = [done("ORDER-2"), done("ORDER-2"), "no such event".to_owned()];
    assert_eq!(ledger.events_done(&some, T0 + 1).unwrap(), 1);
    assert_eq!(ledger.events_done(&some, T0 + 2).unwrap(), 0);
    assert_eq!(ledger.events_done(&[], T0 + 2).unwrap(), 0);
    assert_eq!(
        ids(ledger.take_events(T0 + 60, 9, T0 + 90).unwrap()),
        ["ORDER-1", "ORDER-3"]
    );
    assert_eq!(ledger.verify().unwrap().events, 3, "what is done is kept");
}

pub fn an_event_id_is_used_once(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-1");
    let repeated = Change {
        events: vec![
            event("order.placed", "ORDER-2"),
            event("payment.paid", "ORDER-1"),
        ],
        ..placing(&order("ORDER-2"))
    };
    taken(ledger, &repeated, "event");
    assert_eq!(
        ledger.order(MCHID, "ORDER-2").unwrap(),
        None,
        "neither exists without the other"
    );
    let twice = Change {
        id: "twice".to_owned(),
        events: vec![
            event("order.placed", "ORDER-2"),
            event("order.placed", "ORDER-2"),
        ],
        ..placing(&order("ORDER-2"))
    };
    taken(ledger, &twice, "event");
    assert_eq!(ledger.verify().unwrap().events, 1);
}

pub fn evidence_without_a_write(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-1");
    let second = Change {
        evidence: vec![evidence("a second transaction")],
        events: vec![event("incident.second_transaction", "ORDER-1")],
        ..change("incident", Vec::new())
    };
    done(ledger, &second);
    let found = ledger
        .evidence_of(&Entry::record(TaskKind::Order, MCHID, "ORDER-1"))
        .unwrap();
    assert_eq!(
        found,
        [
            evidence("<xml>ORDER-1</xml>"),
            evidence("a second transaction")
        ]
    );
}
