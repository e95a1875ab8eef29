use super::fault::refusal;
use super::write::commit_all;
use super::*;
use crate::error::Kind;
use crate::ledger::Memory;

fn order(number: &str) -> Order {
    serde_json::from_str(&format!(
        r#"{{"mchid":"19","out_trade_no":"{number}","appid":"wx1","sub_mchid":null,"sub_appid":null,
        "dialect":"v2","kind":"jsapi","total":100,"currency":"CNY","params_hash":"h","intent":"{{}}",
        "state":"placing","version":1,"sends":0,"prepay":null,"payment":null,"late":false,"held":0,
        "refunded":0,"placed_ms":1,"expires_ms":2,"changed_ms":1}}"#
    ))
    .unwrap()
}

fn placing(number: &str) -> Change {
    Change {
        id: format!("place {number}"),
        now_ms: 1,
        writes: vec![Write::Order(order(number))],
        ..Change::default()
    }
}

fn event(id: &str) -> OutEvent {
    let text = || "x".to_owned();
    OutEvent {
        id: id.to_owned(),
        kind: text(),
        mchid: text(),
        number: text(),
        data: text(),
    }
}

fn opened() -> (tempfile::TempDir, Sqlite) {
    let dir = tempfile::tempdir().unwrap();
    let ledger = Sqlite::open(dir.path().join("pay.db")).unwrap();
    (dir, ledger)
}

fn raw(ledger: &Sqlite, sql: &str) {
    ledger
        .writing(|connection| connection.execute_batch(sql).map_err(fault))
        .unwrap();
}

#[test]
fn a_full_disk_refuses_whole_changes_and_is_survived() {
    let (_dir, ledger) = opened();
    assert_eq!(ledger.commit(&placing("ORDER-0")), Ok(Committed::Done));
    raw(&ledger, "PRAGMA max_page_count = 40");
    let mut kept = 1;
    let error = loop {
        let mut change = placing(&format!("ORDER-{kept}"));
        change.evidence.push(Evidence {
            source: crate::order::Source::Answer,
            operation: String::new(),
            verified_by: String::new(),
            received_ms: 0,
            body: vec![7; 3000],
        });
        match ledger.commit(&change) {
            Ok(outcome) => assert_eq!(outcome, Committed::Done),
            Err(error) => break error,
        }
        kept += 1;
        assert!(kept < 1000, "the limit is never met");
    };
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Ledger, Advice::Later),
        "{error}"
    );
    let verified = ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
    assert_eq!(verified.entries, kept);
    assert_eq!(
        ledger.order("19", &format!("ORDER-{kept}")),
        Ok(None),
        "nothing is half done"
    );
    raw(&ledger, "PRAGMA max_page_count = 100000");
    assert_eq!(
        ledger.commit(&placing(&format!("ORDER-{kept}"))),
        Ok(Committed::Done)
    );
}

#[test]
fn a_store_that_may_not_be_written_says_never() {
    let (_dir, ledger) = opened();
    raw(&ledger, "PRAGMA query_only = ON");
    let error = ledger.commit(&placing("ORDER-0")).unwrap_err();
    assert_eq!(
        (error.kind(), error.advice()),
        (Kind::Ledger, Advice::Never),
        "{error}"
    );
    raw(&ledger, "PRAGMA query_only = OFF");
    assert_eq!(ledger.commit(&placing("ORDER-0")), Ok(Committed::Done));
}

#[test]
fn a_ledger_refuses_to_work_in_a_forked_child() {
    let (_dir, mut ledger) = opened();
    ledger.birth = Birth::elsewhere();
    let memory = Memory::elsewhere();
    for ledger in [&ledger as &dyn Ledger, &memory] {
        let errors = [
            ledger.commit(&placing("ORDER-0")).unwrap_err(),
            ledger.order("19", "ORDER-0").unwrap_err(),
            ledger.take_due(0, 1, 1).unwrap_err(),
            ledger.take_events(0, 1, 1).unwrap_err(),
            ledger.events_done(&[], 1).unwrap_err(),
            ledger
                .hasten(TaskKind::Order, "19", "ORDER-0", 1)
                .unwrap_err(),
            ledger.verify().unwrap_err(),
        ];
        for error in errors {
            assert_eq!(
                (error.kind(), error.advice()),
                (Kind::Ledger, Advice::Never)
            );
            assert!(error.text().contains("forked"), "{error}");
        }
    }
}

#[test]
fn one_change_that_a_constraint_refuses_does_not_take_its_batch_along() {
    let (_dir, ledger) = opened();
    let with_event = |number: &str, id: &str| Change {
        events: vec![event(id)],
        ..placing(number)
    };
    let changes = [
        with_event("ORDER-1", "a"),
        with_event("ORDER-2", "a"),
        placing("ORDER-1"),
        with_event("ORDER-3", "b"),
        Change {
            id: "late".to_owned(),
            ..placing("ORDER-3")
        },
    ];
    let jobs = changes
        .iter()
        .map(|change| Sealed::new(change).unwrap())
        .collect::<Vec<_>>();
    let outcomes = ledger
        .writing(|connection| Ok(commit_all(connection, &jobs)))
        .unwrap();
    let expected = [
        Committed::Done,
        Committed::Taken("event"),
        Committed::Repeated,
        Committed::Done,
        Committed::Taken("order"),
    ];
    assert_eq!(
        outcomes.into_iter().map(Result::unwrap).collect::<Vec<_>>(),
        expected
    );
    let verified = ledger.verify().unwrap();
    assert!(verified.is_clean(), "{:?}", verified.faults);
    assert_eq!((verified.entries, verified.events), (2, 2));
}

#[test]
fn a_transaction_that_panics_is_rolled_back() {
    let (_dir, ledger) = opened();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        ledger.writing(|connection| {
            exclusively(connection, || -> Result<()> {
                let sql = "INSERT INTO tasks VALUES ('order', '19', 'ORDER-0', 1, 0)";
                connection.execute_batch(sql).map_err(fault)?;
                panic!("in the middle")
            })
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(ledger.next_due_ms(), Ok(None));
    assert_eq!(ledger.commit(&placing("ORDER-0")), Ok(Committed::Done));
}

/// The constraints stand below the rules: what reaches the tables by any other way meets them.
#[test]
fn the_schema_refuses_what_the_rules_refuse() {
    let (_dir, ledger) = opened();
    for number in ["ORDER-1", "ORDER-2"] {
        assert_eq!(ledger.commit(&placing(number)), Ok(Committed::Done));
    }
    assert_eq!(
        ledger.commit(&Change {
            events: vec![event("e")],
            ..placing("ORDER-3")
        }),
        Ok(Committed::Done)
    );
    let pay = |number: &str, total: i64, currency: &str, held: i64| {
        format!(
            "UPDATE orders SET version = version + 1, state = 'paid', rank = 6, transaction_id = 't', paid_total = {total}, paid_currency = '{currency}', held = {held} WHERE number = '{number}'"
        )
    };
    let refused = |sql: &str| {
        ledger
            .writing(|connection| Ok(connection.execute_batch(sql).unwrap_err()))
            .unwrap()
    };
    let taken = |constraint| Some(Committed::Taken(constraint));
    assert_eq!(
        refusal(&refused(&pay("ORDER-1", 99, "CNY", 0))),
        taken("paid_differs")
    );
    assert_eq!(
        refusal(&refused(&pay("ORDER-1", 100, "USD", 0))),
        taken("paid_differs")
    );
    assert_eq!(
        refusal(&refused("UPDATE orders SET version = 2, state = 'paid'")),
        taken("paid_differs")
    );
    assert_eq!(
        refusal(&refused(&pay("ORDER-1", 100, "CNY", 101))),
        taken("refunds_exceed_payment")
    );
    raw(&ledger, &pay("ORDER-1", 100, "CNY", 100));
    assert_eq!(
        refusal(&refused(&pay("ORDER-2", 100, "CNY", 0))),
        taken("transaction")
    );
    let copy = |table: &str, columns: &str| {
        format!("INSERT INTO {table} ({columns}) SELECT {columns} FROM {table}")
    };
    let orders = "mchid, number, version, state, rank, held, refunded, changed_ms, data, total, currency, params_hash";
    assert_eq!(
        refusal(&refused(&format!(
            "{} WHERE version = 1",
            copy("orders", orders)
        ))),
        taken("order")
    );
    assert_eq!(
        refusal(&refused(&copy(
            "events",
            "seq, id, kind, mchid, about, data"
        ))),
        taken("event")
    );
    assert_eq!(
        refusal(&refused(&copy("history", "id, prev, hash, body"))),
        Some(Committed::Repeated)
    );
    raw(
        &ledger,
        "INSERT INTO refunds VALUES ('19', 'R1', 1, 'placing', 0, '', 'ORDER-1', 1, 'h', 1)",
    );
    raw(
        &ledger,
        "INSERT INTO payouts VALUES ('19', 'P1', 1, 'placing', 0, '', 'redpack', 1, 'h')",
    );
    assert_eq!(
        refusal(&refused("INSERT INTO refunds SELECT * FROM refunds")),
        taken("refund")
    );
    assert_eq!(
        refusal(&refused("INSERT INTO payouts SELECT * FROM payouts")),
        taken("payout")
    );
    for never in [
        "UPDATE orders SET version = version + 1, rank = 0 WHERE number = 'ORDER-1'",
        "UPDATE orders SET version = version + 2",
        "UPDATE orders SET version = version + 1, total = total + 1",
        "UPDATE orders SET version = version + 1, params_hash = 'other'",
        "UPDATE orders SET version = version + 1, transaction_id = 'u' WHERE number = 'ORDER-1'",
        "UPDATE refunds SET amount = 2, version = 2",
        "UPDATE payouts SET amount = 2, version = 2",
        "UPDATE history SET body = ''",
        "DELETE FROM history",
        "DELETE FROM orders",
        "DELETE FROM refunds",
        "DELETE FROM payouts",
        "DELETE FROM events",
        "INSERT INTO refunds VALUES ('19', 'R2', 1, 'placing', 0, '', 'ORDER-9', 1, 'h', 1)",
        "INSERT INTO refunds VALUES ('19', 'R2', 1, 'placing', 0, '', 'ORDER-1', 0, 'h', 1)",
        "INSERT INTO refunds VALUES ('19', 'R2', 1, 'placing', 0, '', 'ORDER-1', 1.5, 'h', 1)",
    ] {
        let error = refused(never);
        assert_eq!(
            error.sqlite_error_code(),
            Some(rusqlite::ErrorCode::ConstraintViolation),
            "{never}"
        );
        assert_eq!(fault(error).advice(), Advice::Never);
    }
}
