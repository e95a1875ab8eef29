use super::{fen, orders, proven};
use arbitrary::{Result, Unstructured};
use fenpay::order::{Dialect, Fact, Order, Refund, RefundEvent, RefundFact, RefundState};
use fenpay::types::OutRefundNo;

/// What the model knows of a refund.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Model {
    Alive,
    Dead,
    PaidBack,
}

/// Refunds of one order, placed and told of in any order: what the ledger would take is held against sums.
pub fn run(input: &mut Unstructured) -> Result<()> {
    let mut order = orders::placed();
    assert!(
        order.hold(fen(1), 1).is_err(),
        "refunded before it was paid"
    );
    order = order.apply(&Fact::Paid(orders::payment()), 1).order;
    let mut refunds: Vec<(Refund, Model)> = Vec::new();
    for at_ms in 1..=input.int_in_range(1..=24)? {
        if refunds.is_empty() || input.ratio(1, 3)? {
            place(input, &mut order, &mut refunds, at_ms)?;
        } else {
            tell(input, &mut order, &mut refunds, at_ms)?;
        }
        let sum = |wanted: fn(Model) -> bool| {
            let of = refunds.iter().filter(|(_, model)| wanted(*model));
            of.map(|(refund, _)| refund.amount.get()).sum::<i64>()
        };
        assert_eq!(order.held, sum(|model| model != Model::Dead));
        assert_eq!(order.refunded, sum(|model| model == Model::PaidBack));
        assert!(0 <= order.refunded && order.refunded <= order.held);
        assert!(order.held <= order.total.get(), "more than was paid (P8)");
    }
    Ok(())
}

fn place(
    input: &mut Unstructured,
    order: &mut Order,
    refunds: &mut Vec<(Refund, Model)>,
    now_ms: i64,
) -> Result<()> {
    let amount = fen(input.int_in_range(1..=120)?);
    let fits = order.held + amount.get() <= order.total.get();
    let held = order.hold(amount, now_ms);
    assert_eq!(held.is_ok(), fits, "(P8)");
    let Ok(held) = held else { return Ok(()) };
    *order = held;
    let refund = Refund {
        mchid: order.mchid.clone(),
        out_refund_no: OutRefundNo::new(format!("R{}", refunds.len())).expect("a number"),
        dialect: Dialect::V2,
        out_trade_no: order.out_trade_no.clone(),
        amount,
        total: order.total,
        params_hash: "h".into(),
        intent: "{}".into(),
        state: RefundState::Placing,
        version: 1,
        sends: input.int_in_range(1..=2)?,
        refund_id: None,
        reason: None,
        placed_ms: now_ms,
        changed_ms: now_ms,
    };
    refunds.push((refund, Model::Alive));
    Ok(())
}

fn tell(
    input: &mut Unstructured,
    order: &mut Order,
    refunds: &mut [(Refund, Model)],
    now_ms: i64,
) -> Result<()> {
    let at = input.choose_index(refunds.len())?;
    let (refund, model) = &mut refunds[at];
    let event = *input.choose(&RefundEvent::ALL)?;
    let mut fact = RefundFact {
        event,
        out_refund_no: refund.out_refund_no.as_str().to_owned(),
        out_trade_no: Some("ORDER-1".into()),
        amount: Some(refund.amount),
        refund_id: Some("5000001".into()),
        reason: None,
        proven: proven(input, refund.sends)?,
    };
    let strange = input.ratio(1, 6)?;
    if strange {
        match input.int_in_range(0..=2)? {
            0 => fact.out_refund_no = "r0".into(),
            1 => fact.out_trade_no = Some("ORDER-2".into()),
            _ => fact.amount = Some(fen(refund.amount.get() + 1)),
        }
    }
    let applied = refund.apply(&fact, now_ms);
    assert!(
        applied.refund.state.rank() >= refund.state.rank(),
        "down (P5)"
    );
    assert_eq!(applied.changed, applied.refund != *refund);
    assert_eq!(
        applied.refund.version,
        refund.version + u64::from(applied.changed)
    );
    assert!(!strange || (!applied.changed && applied.incident.is_some()));
    let expected = after(*model, refund, &fact, strange);
    if *model == Model::Dead && expected == Model::PaidBack {
        assert!(
            applied.incident.is_some(),
            "dead money moved, and nobody looks"
        );
        // The ledger's CHECK refuses what would exceed the payment, and the incident stays.
        if order.held + refund.amount.get() > order.total.get() {
            return Ok(());
        }
    }
    *model = expected;
    assert_eq!(
        applied.refund.state.is_live(),
        *model != Model::Dead,
        "{event:?}"
    );
    *order = order.settle(applied.held, applied.refunded, now_ms);
    *refund = applied.refund;
    Ok(())
}

/// The model: money that is back is back, what is dead revives only as money that is back, and a refusal
/// counts for a refund of which nothing else was heard.
fn after(model: Model, refund: &Refund, fact: &RefundFact, strange: bool) -> Model {
    let unheard = refund.state == RefundState::Placing;
    match (model, fact.event) {
        (model, _) if strange => model,
        (_, RefundEvent::Succeeded) => Model::PaidBack,
        (Model::Alive, RefundEvent::Closed) => Model::Dead,
        (Model::Alive, RefundEvent::Refused)
            if unheard && (refund.sends < 2 || fact.proven == Some(refund.sends)) =>
        {
            Model::Dead
        }
        (model, _) => model,
    }
}
