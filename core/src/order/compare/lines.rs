//! The lines of a trade bill, one after the other.

use super::judge::{against_order, of_line, payment_difference, refund_difference, states_agree};
use super::{
    AGREED, BillLine, CLOSELY, Comparing, Crossed, Difference, DifferenceKind as K, LISTED,
    LineKind, NAMED, PAID, add, digest, known, order_digest, refund_digest, standing,
};
use crate::order::{Order, OrderState, Refund, RefundState};

/// A payment in the bill of an order that the ledger has as reversed.
pub(super) struct Undone {
    pub order: u64,
    pub near_midnight: bool,
    pub difference: Difference,
}

/// What it is that a line is about, as far as two lines may be about the same.
fn identity(line: &BillLine<'_>) -> u64 {
    let ids = (line.out_trade_no, line.transaction_id);
    digest(&(line.kind, ids, line.out_refund_no, line.refund_id))
}

impl Comparing {
    /// Takes a line of the bill. True if that settled it; otherwise the line goes to
    /// [`Comparing::line_against`] with the records that it names.
    pub fn line(&mut self, line: &BillLine<'_>) -> bool {
        self.result.lines += 1;
        if self.is_strange(line) {
            return true;
        }
        if !self.close.is_empty() && self.close.contains(&identity(line)) {
            self.found.add(of_line(K::DuplicateLine, line));
            return true;
        }
        if !self.scope.appids.iter().any(|appid| appid == line.appid) {
            return false;
        }
        let number = match (line.kind, line.out_refund_no) {
            (LineKind::Payment, _) => order_digest(line.out_trade_no),
            (LineKind::Refund, Some(number)) => refund_digest(number),
            _ => return false,
        };
        let Some(held) = self.ledger.get(number) else {
            return false;
        };
        if !agrees(line, *held) {
            return false;
        }
        if *held & AGREED != 0 {
            self.found.add(of_line(K::DuplicateLine, line));
            return true;
        }
        *held |= NAMED | AGREED;
        self.matched(line);
        self.moved(line);
        true
    }

    /// Whether a line is of another merchant or another day, of which nothing is concluded here.
    fn is_strange(&mut self, line: &BillLine<'_>) -> bool {
        let sub_fits = match &self.scope.sub_mchid {
            Some(sub) => line.sub_mch_id.is_none_or(|theirs| theirs == sub),
            None => true,
        };
        let mine = line.mch_id.is_empty() || line.mch_id == self.scope.mchid;
        let (in_day, at_edge) = (
            self.scope.has(line.time_ms),
            self.scope.is_edge(line.time_ms),
        );
        if !in_day {
            self.result.lines_of_other_days += 1;
        }
        let kind = match (mine && sub_fits, in_day || at_edge) {
            (true, true) => return false,
            (false, _) => K::LineOfAnotherMerchant,
            (true, false) => K::LineOfAnotherDay,
        };
        self.strangers += 1;
        self.found.add(of_line(kind, line));
        true
    }

    /// Adds a line that agrees to the sums.
    fn matched(&mut self, line: &BillLine<'_>) {
        let result = &mut self.result;
        let (count, sum, all) = match line.kind {
            LineKind::Payment => (
                &mut result.matched_payments,
                &mut result.matched_paid,
                &mut result.bill_paid,
            ),
            LineKind::Refund => (
                &mut result.matched_refunds,
                &mut result.matched_refunded,
                &mut result.bill_refunded,
            ),
            LineKind::Reversal => (
                &mut result.matched_reversals,
                &mut result.matched_reversed,
                &mut result.bill_reversed,
            ),
        };
        *count += 1;
        add(sum, line.amount);
        add(all, line.amount);
    }

    /// Adds a line that does not agree to the sums of the bill alone.
    fn differs(&mut self, line: &BillLine<'_>, difference: Difference) {
        let all = match line.kind {
            LineKind::Payment => &mut self.result.bill_paid,
            LineKind::Refund => &mut self.result.bill_refunded,
            LineKind::Reversal => &mut self.result.bill_reversed,
        };
        add(all, line.amount);
        self.found.add(difference);
    }

    /// Holds a line against the order of its `out_trade_no`, the refund of its `out_refund_no`, and,
    /// where there is no such order, against the one that its transaction paid.
    pub fn line_against(
        &mut self,
        line: &BillLine<'_>,
        order: Option<&Order>,
        refund: Option<&Refund>,
        holder: Option<&Order>,
    ) {
        if !self.close.insert(identity(line)) || self.is_agreed(line, order) {
            return self.found.add(of_line(K::DuplicateLine, line));
        }
        self.moved(line);
        self.mark(
            order_digest(line.out_trade_no),
            match line.kind {
                LineKind::Refund => 0,
                LineKind::Payment | LineKind::Reversal => NAMED,
            },
        );
        if let (LineKind::Refund, Some(number)) = (line.kind, line.out_refund_no) {
            self.mark(refund_digest(number), NAMED);
        }
        if let (None, Some(holder)) = (order, holder) {
            let mut difference = against_order(of_line(K::NumberDiffers, line), Some(holder));
            difference.ledger = Some(holder.out_trade_no.as_str().to_owned());
            // It is the bill's payment under another number, so nobody need look for it again.
            self.mark(order_digest(holder.out_trade_no.as_str()), NAMED);
            return self.differs(line, difference);
        }
        if let Some(order) = order.filter(|order| !self.is_app_of(line, order)) {
            let mut difference = against_order(of_line(K::LineOfAnotherApp, line), Some(order));
            difference.bill = Some(line.appid.to_owned());
            difference.ledger = Some(order.appid.clone());
            return self.differs(line, difference);
        }
        match line.kind {
            LineKind::Payment => self.payment(line, order),
            LineKind::Refund => match refund_difference(line, order, refund) {
                Some(difference) => self.differs(line, difference),
                None => {
                    self.matched(line);
                    self.crossed(line, refund.map(|refund| refund.placed_ms));
                }
            },
            LineKind::Reversal => self.reversal(line, order),
        }
    }

    /// Whether a line has agreed with the same payment already, so that this one is its double.
    fn is_agreed(&mut self, line: &BillLine<'_>, order: Option<&Order>) -> bool {
        let number = match (line.kind, line.out_refund_no) {
            (LineKind::Payment, _) => order_digest(line.out_trade_no),
            (LineKind::Refund, Some(number)) => refund_digest(number),
            _ => return false,
        };
        let agreed = self
            .ledger
            .get(number)
            .is_some_and(|held| *held & AGREED != 0);
        let payment = order.and_then(|order| order.payment.as_ref());
        agreed
            && (line.kind == LineKind::Refund
                || payment.is_some_and(|p| p.transaction_id == line.transaction_id))
    }

    fn is_app_of(&self, line: &BillLine<'_>, order: &Order) -> bool {
        let apps = &self.scope.appids;
        line.appid.is_empty()
            || line.appid == order.appid
            || order.sub_appid.as_deref() == Some(line.appid)
            || apps.iter().any(|appid| appid == line.appid)
    }

    fn payment(&mut self, line: &BillLine<'_>, order: Option<&Order>) {
        if let Some(difference) = payment_difference(line, order) {
            return self.differs(line, difference);
        }
        if order.is_some_and(|order| order.state == OrderState::Reversed) {
            let mut difference = of_line(K::ReversedInLedgerNotInBill, line);
            difference.ledger = Some(OrderState::Reversed.word().into());
            add(&mut self.result.bill_paid, line.amount);
            return self.undone.push(Undone {
                order: order_digest(line.out_trade_no),
                near_midnight: self.scope.is_edge(line.time_ms),
                difference,
            });
        }
        self.matched(line);
        self.crossed(line, order.and_then(Order::paid_ms));
    }

    fn reversal(&mut self, line: &BillLine<'_>, order: Option<&Order>) {
        self.reversals.insert(order_digest(line.out_trade_no));
        let kind = match order {
            None => K::UnknownOrder,
            Some(order) if order.state == OrderState::Reversed => return self.matched(line),
            Some(_) => K::ReversedInBillNotInLedger,
        };
        self.differs(line, against_order(of_line(kind, line), order));
    }

    /// Notes that what agrees has another day in the ledger.
    fn crossed(&mut self, line: &BillLine<'_>, ledger_ms: Option<i64>) {
        let Some(ledger_ms) = ledger_ms.filter(|ms| !self.scope.has(*ms)) else {
            return;
        };
        if self.result.crossed.len() < LISTED {
            self.result.crossed.push(Crossed {
                kind: line.kind,
                out_trade_no: line.out_trade_no.to_owned(),
                out_refund_no: line.out_refund_no.map(str::to_owned),
                ledger_ms,
            });
        }
    }

    /// Judges the payments of orders that the ledger has as reversed.
    pub(super) fn judge_undone(&mut self) {
        for Undone {
            order,
            near_midnight,
            mut difference,
        } in std::mem::take(&mut self.undone)
        {
            if self.reversals.contains(&order) {
                self.result.matched_payments += 1;
                let amount = difference.bill_amount.unwrap_or(0);
                add(&mut self.result.matched_paid, amount);
                continue;
            }
            if near_midnight {
                difference.kind = K::Boundary;
            }
            self.found.add(difference);
        }
    }
}

/// Whether a line agrees with what is kept of its record.
fn agrees(line: &BillLine<'_>, held: u64) -> bool {
    let standing = standing(held);
    let of = match line.kind {
        LineKind::Payment if standing == PAID => {
            digest(&(line.transaction_id, line.amount, line.currency))
        }
        LineKind::Refund if standing != PAID && standing != CLOSELY => {
            let state = usize::try_from(standing).map_or(None, |at| RefundState::ALL.get(at));
            if !state.is_some_and(|state| states_agree(line.state, *state)) {
                return false;
            }
            let ids = (line.out_trade_no, line.transaction_id, line.refund_id);
            digest(&(ids, line.amount, line.currency))
        }
        _ => return false,
    };
    known(of, standing) == held & !(NAMED | AGREED)
}
