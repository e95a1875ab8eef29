//! Promises about profit sharing: shares of an order, and returns of a share.

use super::samples::{
    MCHID, T0, change, done, event, evidence, held, place_and_pay, refund, returning, shared,
    sharing, sharing_of, sharing_return, taken,
};
use fenpay::Advice;
use fenpay::error::Kind;
use fenpay::ledger::{Change, Committed, Entry, Ledger, Task, TaskKind, Write};
use fenpay::order::{Order, ReturnState, ShareResult, Sharing, SharingReturn, SharingState};

use ShareResult::{Closed, Success};

fn order_of(ledger: &dyn Ledger) -> Order {
    ledger.order(MCHID, "ORDER-1").unwrap().unwrap()
}

/// Places an order over 12.50 yuan and shares it.
fn share(ledger: &dyn Ledger, number: &str, amounts: [i64; 2]) -> Sharing {
    let order = order_of(ledger);
    let placed = sharing(&order, number, amounts);
    let sum = order.shared + amounts.iter().sum::<i64>();
    let writes = vec![Write::Sharing(placed.clone()), sharing_of(&order, sum)];
    done(ledger, &change(&format!("share {number}"), writes));
    placed
}

/// Refuses a change that breaks what the layers above keep.
fn refused(ledger: &dyn Ledger, id: &str, writes: Vec<Write>) {
    let error = ledger.commit(&change(id, writes)).unwrap_err();
    let said = (error.kind(), error.advice());
    assert_eq!(said, (Kind::Internal, Advice::Never), "{id}: {error}");
}

pub fn sharings_and_returns_are_read_back(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-1");
    let first = share(ledger, "S@1", [300, 200]);
    assert_eq!(ledger.sharing(MCHID, "S@1").unwrap(), Some(first.clone()));
    assert_eq!(ledger.sharing("1900000110", "S@1").unwrap(), None);
    let sharings = ledger.sharings_of(MCHID, "ORDER-1").unwrap();
    assert_eq!(sharings, std::slice::from_ref(&first));
    assert_eq!(ledger.sharings_of(MCHID, "ORDER-2").unwrap(), []);
    let over = shared(&first, [Success, Success]);
    let told = Change {
        evidence: vec![evidence("{}")],
        events: vec![event("sharing.finished", "S@1")],
        ..change("finished", vec![Write::Sharing(over.clone())])
    };
    done(ledger, &told);
    let record = Entry::record(TaskKind::Sharing, MCHID, "S@1");
    assert_eq!(ledger.evidence_of(&record).unwrap(), [evidence("{}")]);

    let back = sharing_return(&over, "B@1", 100);
    let task = |kind, number: &str| Task {
        kind,
        mchid: MCHID.to_owned(),
        number: number.to_owned(),
        due_ms: Some(T0),
        attempt: 0,
    };
    let tasks = vec![
        task(TaskKind::Sharing, "S@1"),
        task(TaskKind::SharingReturn, "B@1"),
    ];
    let writes = vec![Write::Return(back.clone()), returning(&over, 100, 0)];
    done(
        ledger,
        &Change {
            tasks: tasks.clone(),
            ..change("return", writes)
        },
    );
    let found = ledger.sharing_return(MCHID, "B@1").unwrap();
    assert_eq!(found, Some(back.clone()));
    assert_eq!(ledger.sharing_return(MCHID, "B@2").unwrap(), None);
    let returns = ledger.returns_of(MCHID, "S@1").unwrap();
    assert_eq!(returns, std::slice::from_ref(&back));
    assert_eq!(ledger.returns_of(MCHID, "S@2").unwrap(), []);
    assert_eq!(ledger.take_due(T0, 9, T0 + 60).unwrap(), tasks);
    taken(
        ledger,
        &change("again", vec![Write::Sharing(first)]),
        "sharing",
    );
    taken(
        ledger,
        &change("return again", vec![Write::Return(back)]),
        "sharing_return",
    );
    let incident = Change {
        evidence: vec![evidence("twice")],
        events: vec![event("incident.sharing_return_ended_twice", "B@1")],
        ..change("incident", Vec::new())
    };
    done(ledger, &incident);
    let record = Entry::record(TaskKind::SharingReturn, MCHID, "B@1");
    assert_eq!(ledger.evidence_of(&record).unwrap(), [evidence("twice")]);
}

pub fn shares_never_exceed_what_is_left(ledger: &dyn Ledger) {
    let unpaid = super::order("ORDER-0");
    done(ledger, &super::placing(&unpaid));
    let early = vec![
        Write::Sharing(sharing(&unpaid, "S0", [1, 1])),
        sharing_of(&unpaid, 2),
    ];
    taken(ledger, &change("unpaid", early), "shares_exceed_payment");

    let paid = place_and_pay(ledger, "ORDER-1");
    let back = vec![Write::Refund(refund(&paid, "R1", 250)), held(&paid, 250, 0)];
    done(ledger, &change("refund", back));
    let paid = order_of(ledger);
    let too_much = vec![
        Write::Sharing(sharing(&paid, "S1", [1000, 1])),
        sharing_of(&paid, 1001),
    ];
    taken(
        ledger,
        &change("too much", too_much),
        "shares_exceed_payment",
    );
    // Refused even if the order's own sum is not told.
    let sly = vec![Write::Sharing(sharing(&paid, "S1", [1200, 51]))];
    taken(ledger, &change("sly", sly), "shares_exceed_payment");
    let first = share(ledger, "S1", [900, 100]);
    let more = vec![
        Write::Sharing(sharing(&order_of(ledger), "S2", [1, 1])),
        sharing_of(&order_of(ledger), 1002),
    ];
    taken(ledger, &change("more", more), "shares_exceed_payment");
    // What a receiver did not get counts no more.
    let over = shared(&first, [Closed, Success]);
    let writes = vec![Write::Sharing(over), sharing_of(&order_of(ledger), 100)];
    done(ledger, &change("closed", writes));
    share(ledger, "S2", [400, 500]);
    let dead = Sharing {
        state: SharingState::Rejected,
        version: 2,
        ..ledger.sharing(MCHID, "S2").unwrap().unwrap()
    };
    let writes = vec![Write::Sharing(dead), sharing_of(&order_of(ledger), 100)];
    done(ledger, &change("dead", writes));
    share(ledger, "S3", [899, 1]);
}

/// WeChat Pay takes a refund from the merchant's own money, whatever was shared.
pub fn a_refund_may_follow_a_share(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-1");
    let first = share(ledger, "S1", [1000, 200]);
    let order = order_of(ledger);
    let all = vec![
        Write::Refund(refund(&order, "R1", 1250)),
        held(&order, 1250, 0),
    ];
    done(ledger, &change("all", all));
    let over = shared(&first, [Success, Closed]);
    let writes = vec![Write::Sharing(over), sharing_of(&order_of(ledger), 1000)];
    done(ledger, &change("closed", writes));
    // Nothing is left to share, not even what was closed.
    let more = vec![
        Write::Sharing(sharing(&order_of(ledger), "S2", [1, 1])),
        sharing_of(&order_of(ledger), 1002),
    ];
    taken(ledger, &change("more", more), "shares_exceed_payment");
}

pub fn returns_never_exceed_what_was_got(ledger: &dyn Ledger) {
    place_and_pay(ledger, "ORDER-1");
    let first = share(ledger, "S1", [300, 200]);
    let early = vec![
        Write::Return(sharing_return(&first, "B1", 1)),
        returning(&first, 1, 0),
    ];
    taken(ledger, &change("early", early), "returns_exceed_share");
    let over = shared(&first, [Success, Success]);
    done(ledger, &change("over", vec![Write::Sharing(over.clone())]));
    let too_much = vec![
        Write::Return(sharing_return(&over, "B1", 301)),
        returning(&over, 301, 0),
    ];
    taken(
        ledger,
        &change("too much", too_much),
        "returns_exceed_share",
    );
    let sly = vec![Write::Return(sharing_return(&over, "B1", 301))];
    taken(ledger, &change("sly", sly), "returns_exceed_share");
    let stranger = SharingReturn {
        return_mchid: "1900000201".to_owned(),
        ..sharing_return(&over, "B1", 1)
    };
    let stranger = vec![Write::Return(stranger)];
    taken(
        ledger,
        &change("stranger", stranger),
        "returns_exceed_share",
    );
    let back = sharing_return(&over, "B1", 200);
    let writes = vec![Write::Return(back.clone()), returning(&over, 200, 0)];
    done(ledger, &change("back", writes));
    let sharing = ledger.sharing(MCHID, "S1").unwrap().unwrap();
    let more = vec![
        Write::Return(sharing_return(&sharing, "B2", 101)),
        returning(&sharing, 301, 0),
    ];
    taken(ledger, &change("more", more), "returns_exceed_share");
    let dead = SharingReturn {
        state: ReturnState::Failed,
        version: 2,
        ..back
    };
    let writes = vec![Write::Return(dead), returning(&sharing, 0, 0)];
    done(ledger, &change("dead", writes));
    let sharing = ledger.sharing(MCHID, "S1").unwrap().unwrap();
    let all = sharing_return(&sharing, "B2", 300);
    let writes = vec![Write::Return(all.clone()), returning(&sharing, 300, 0)];
    done(ledger, &change("all", writes));
    let over = SharingReturn {
        state: ReturnState::Succeeded,
        version: 2,
        ..all
    };
    let sharing = ledger.sharing(MCHID, "S1").unwrap().unwrap();
    let writes = vec![Write::Return(over), returning(&sharing, 300, 300)];
    done(ledger, &change("returned", writes));
}

pub fn sums_are_those_of_the_parts(ledger: &dyn Ledger) {
    let paid = place_and_pay(ledger, "ORDER-1");
    refused(ledger, "no share", vec![sharing_of(&paid, 100)]);
    let lone = vec![Write::Sharing(sharing(&paid, "S1", [100, 1]))];
    refused(ledger, "no order", lone);
    let less = vec![
        Write::Sharing(sharing(&paid, "S1", [100, 1])),
        sharing_of(&paid, 100),
    ];
    refused(ledger, "less", less);
    let orphan = sharing(&super::order("ORDER-9"), "S9", [1, 1]);
    let error = ledger
        .commit(&change("orphan", vec![Write::Sharing(orphan)]))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Missing);

    let first = share(ledger, "S1", [300, 200]);
    let over = shared(&first, [Success, Success]);
    done(ledger, &change("over", vec![Write::Sharing(over.clone())]));
    refused(ledger, "no return", vec![returning(&over, 1, 0)]);
    let lone = vec![Write::Return(sharing_return(&over, "B1", 1))];
    refused(ledger, "no sharing", lone);
    let orphan = SharingReturn {
        out_order_no: sharing(&paid, "S9", [1, 1]).out_order_no,
        ..sharing_return(&over, "B9", 1)
    };
    let error = ledger
        .commit(&change("lost", vec![Write::Return(orphan)]))
        .unwrap_err();
    assert_eq!(error.kind(), Kind::Missing);
    let next = Sharing {
        version: over.version + 1,
        ..over.clone()
    };
    let faults: [fn(&mut Sharing); 6] = [
        |s| s.state = SharingState::Placing,
        |s| s.params_hash.push('x'),
        |s| s.intent.push(' '),
        |s| s.transaction_id.push('1'),
        |s| s.receivers[1].account.push('x'),
        |s| s.receivers[1].result = Closed,
    ];
    for (at, fault) in faults.into_iter().enumerate() {
        let mut sharing = next.clone();
        fault(&mut sharing);
        let id = format!("fault {at}");
        refused(ledger, &id, vec![Write::Sharing(sharing)]);
    }
    assert_eq!(
        ledger.commit(&change("skips", vec![returning(&next, 0, 0)])),
        Ok(Committed::Stale)
    );
    assert_eq!(ledger.sharing(MCHID, "S1").unwrap(), Some(over));
}
