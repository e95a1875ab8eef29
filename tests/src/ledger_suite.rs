//! What every ledger must do, whatever it keeps its rows in.
//!
//! A store is tested by running [`BEHAVIOURS`] over it, each on an empty ledger of its own, and
//! ends every one of them with a clean verification.

mod money;
mod queues;
mod records;
mod samples;
mod shares;
mod spans;

pub use samples::{
    MCHID, T0, change, event, evidence, order, paid, paying, payout, place_and_pay, placing,
    refund, returning, shared, sharing, sharing_of, sharing_return, task,
};

use fenpay::ledger::Ledger;

/// A promise and the function that holds a ledger to it.
pub type Behaviour = (&'static str, fn(&dyn Ledger));

/// Every promise.
pub const BEHAVIOURS: [Behaviour; 27] = [
    (
        "what is committed is read back",
        records::what_is_committed_is_read_back,
    ),
    (
        "a change is made once however often it is tried",
        records::a_change_is_made_once,
    ),
    (
        "a version replaces exactly the one before it",
        records::a_version_replaces_the_one_before,
    ),
    ("a number is taken once", records::a_number_is_taken_once),
    (
        "a transaction pays one order",
        money::a_transaction_pays_one_order,
    ),
    (
        "an event id is used once, and refuses the whole change",
        queues::an_event_id_is_used_once,
    ),
    (
        "a payment is of the order's own amount",
        money::a_payment_is_of_the_orders_amount,
    ),
    ("a payment needs evidence", money::a_payment_needs_evidence),
    (
        "refunds never exceed the payment",
        money::refunds_never_exceed_the_payment,
    ),
    (
        "an order's sums are its refunds'",
        money::sums_are_those_of_the_refunds,
    ),
    (
        "states never go down and terms never change",
        money::states_never_go_down,
    ),
    (
        "malformed changes are refused",
        records::malformed_changes_are_refused,
    ),
    (
        "a refused change leaves nothing",
        records::a_refused_change_leaves_nothing,
    ),
    (
        "payouts are kept by kind",
        records::payouts_are_kept_by_kind,
    ),
    ("numbers differ by case", records::numbers_differ_by_case),
    ("tasks are leased, one a record", queues::tasks_are_leased),
    (
        "events are leased until they are done",
        queues::events_are_leased,
    ),
    (
        "payments are found by their time",
        spans::payments_are_found_by_their_time,
    ),
    (
        "refunds are found by when they were placed",
        spans::refunds_are_found_by_when_they_were_placed,
    ),
    (
        "a span may be of one sub-merchant",
        spans::a_span_may_be_of_one_sub_merchant,
    ),
    (
        "a span ends with the first error",
        spans::a_span_ends_with_the_first_error,
    ),
    (
        "evidence without a write is found by what it names",
        queues::evidence_without_a_write,
    ),
    (
        "sharings and returns are read back",
        shares::sharings_and_returns_are_read_back,
    ),
    (
        "shares never exceed what is not refunded",
        shares::shares_never_exceed_what_is_left,
    ),
    (
        "a refund may follow a share",
        shares::a_refund_may_follow_a_share,
    ),
    (
        "returns never exceed what was got",
        shares::returns_never_exceed_what_was_got,
    ),
    (
        "the sums of shares and returns are those of the records",
        shares::sums_are_those_of_the_parts,
    ),
];

/// Holds ledgers that `fresh` makes to every promise, and each ledger to its own history.
pub fn run(fresh: &dyn Fn() -> Box<dyn Ledger>) {
    for (promise, behaviour) in BEHAVIOURS {
        println!("{promise}");
        let ledger = fresh();
        behaviour(&*ledger);
        let verified = ledger.verify().unwrap();
        assert!(verified.is_clean(), "{promise}: {:?}", verified.faults);
    }
}
