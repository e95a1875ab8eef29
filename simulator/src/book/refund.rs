use super::order::Tongue;
use super::order::{OrderState, living};
use super::{Book, Happening, Moment, Refusal, Subject};

/// A year, in milliseconds.
const YEAR_MS: i64 = 365 * 24 * 3_600_000;
/// How many refunds an order may have (v2 reference, 2.6).
const MOST_REFUNDS: usize = 50;

/// A refund as WeChat Pay knows it.
#[derive(Clone, Debug)]
pub struct Refund {
    /// The merchant's number.
    pub mch_id: String,
    /// The order, as a place in the book.
    pub order: usize,
    /// The merchant's number of the refund.
    pub out_refund_no: String,
    /// WeChat Pay's number of the refund.
    pub refund_id: String,
    /// The amount in fen.
    pub amount: i64,
    /// Which account it is paid from.
    pub account: String,
    /// Where the notice goes.
    pub notify_url: Option<String>,
    /// In which dialect the merchant is told about it.
    pub tongue: Tongue,
    /// When it was asked for.
    pub created_ms: i64,
    /// When it arrived.
    pub arrived_ms: Option<i64>,
    /// Where it stands.
    pub state: RefundState,
    /// Whether its money was sent elsewhere, after it could not be given back.
    pub mended: bool,
    /// Whether it gives back a reversed payment: such a refund is no refund to the merchant.
    pub reversal: bool,
}

impl Refund {
    /// Whether its money has left the merchant or is about to.
    pub fn lives(&self) -> bool {
        self.state != RefundState::Closed
    }
}

/// Where a refund stands (v2 reference, 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum RefundState {
    Processing,
    Success,
    Closed,
    Change,
}

impl RefundState {
    /// WeChat Pay's word for it.
    pub fn word(self) -> &'static str {
        match self {
            RefundState::Processing => "PROCESSING",
            RefundState::Success => "SUCCESS",
            RefundState::Closed => "REFUNDCLOSE",
            RefundState::Change => "CHANGE",
        }
    }

    /// Reads WeChat Pay's word for where a refund ends.
    pub fn parse_end(word: &str) -> Option<RefundState> {
        [
            RefundState::Success,
            RefundState::Closed,
            RefundState::Change,
        ]
        .into_iter()
        .find(|state| state.word() == word)
    }
}

/// What a merchant asks for when it refunds.
#[derive(Clone, Debug)]
pub struct RefundAsked {
    /// The merchant's number.
    pub mch_id: String,
    /// The order, as a place in the book.
    pub order: usize,
    /// The merchant's number of the refund.
    pub out_refund_no: String,
    /// What the order's amount is said to be, in fen.
    pub total: i64,
    /// The amount in fen.
    pub amount: i64,
    /// Which account it is to be paid from.
    pub account: String,
    /// Where the notice goes.
    pub notify_url: Option<String>,
    /// In which dialect the merchant is told about it.
    pub tongue: Tongue,
}

impl Book {
    /// Takes a refund in and returns its place; the same number with the same content is the same
    /// refund.
    pub(crate) fn refund(&mut self, asked: RefundAsked, at: Moment) -> Result<usize, Refusal> {
        let number = (asked.mch_id.clone(), asked.out_refund_no.clone());
        if let Some(&known) = self.refund_numbers.get(&number) {
            let before = &self.refunds[known];
            let same = before.order == asked.order
                && before.amount == asked.amount
                && self.orders[asked.order].total == asked.total;
            return if same {
                Ok(known)
            } else {
                Err(Refusal::RefundDiffers)
            };
        }
        let order = &self.orders[asked.order];
        let Some(paid_ms) = order.paid_ms.filter(|_| order.is_paid()) else {
            return Err(match order.state {
                OrderState::Revoked => Refusal::OrderReversed,
                _ => Refusal::NotPaid,
            });
        };
        if asked.total != order.total {
            return Err(Refusal::TotalDiffers);
        }
        if asked.amount > order.refundable() {
            return Err(Refusal::RefundExceeds);
        }
        if at.now_ms - paid_ms > YEAR_MS {
            return Err(Refusal::TooOld);
        }
        if order.refunds.len() >= MOST_REFUNDS {
            return Err(Refusal::TooManyRefunds);
        }
        Ok(self.enter_refund(asked, at, false))
    }

    /// Writes a refund down and lets it take its time.
    pub(super) fn enter_refund(&mut self, asked: RefundAsked, at: Moment, reversal: bool) -> usize {
        let place = self.refunds.len();
        let refund = Refund {
            refund_id: self.ids.refund_id(at),
            mch_id: asked.mch_id,
            order: asked.order,
            out_refund_no: asked.out_refund_no,
            amount: asked.amount,
            account: asked.account,
            notify_url: asked.notify_url,
            tongue: asked.tongue,
            created_ms: at.now_ms,
            arrived_ms: reversal.then_some(at.now_ms),
            state: if reversal {
                RefundState::Success
            } else {
                RefundState::Processing
            },
            mended: false,
            reversal,
        };
        self.refund_ids.insert(refund.refund_id.clone(), place);
        self.refund_numbers
            .insert((refund.mch_id.clone(), refund.out_refund_no.clone()), place);
        self.refunds.push(refund);
        self.orders[asked.order].refunds.push(place);
        self.recount(asked.order);
        if !reversal {
            self.orders[asked.order].state = OrderState::Refund;
            let end = self.refund_ends.pop_front().unwrap_or(RefundState::Success);
            let due = at.now_ms + self.pace(self.refund_ms);
            self.plan(due, Happening::RefundEnds(place, end));
        }
        place
    }

    /// Ends a refund, and tells the merchant.
    pub(super) fn end_refund(&mut self, place: usize, end: RefundState, now_ms: i64) {
        let refund = &mut self.refunds[place];
        if !matches!(refund.state, RefundState::Processing | RefundState::Change) {
            return;
        }
        refund.state = end;
        if end == RefundState::Success {
            refund.arrived_ms = Some(now_ms);
        }
        let order = refund.order;
        self.recount(order);
        let tongue = self.refunds[place].tongue;
        if let Some(url) = self.refunds[place].notify_url.clone() {
            self.notify(Subject::Refund(place), tongue, url, now_ms);
        }
    }

    /// Sends the money of an abnormal refund elsewhere, where it arrives.
    pub(crate) fn mend_refund(&mut self, place: usize, at: Moment) -> Result<(), Refusal> {
        let refund = &mut self.refunds[place];
        match refund.state {
            RefundState::Change => refund.state = RefundState::Processing,
            RefundState::Processing if refund.mended => return Ok(()),
            _ => return Err(Refusal::RefundNotAbnormal),
        }
        refund.mended = true;
        let due = at.now_ms + self.pace(self.refund_ms);
        self.plan(due, Happening::RefundEnds(place, RefundState::Success));
        Ok(())
    }

    fn recount(&mut self, order: usize) {
        let refunds = self.orders[order].refunds.iter().map(|&r| &self.refunds[r]);
        self.orders[order].refunded = living(refunds);
    }

    /// Where a merchant is told of a refund, and how: at the address that it gave, in its dialect,
    /// or at the one that it entered in the console, which is told in v2 whatever the refund was
    /// asked for in (v3 reference, 4.4).
    pub(crate) fn refund_address(
        &self,
        mch_id: &str,
        given: Option<&str>,
        tongue: Tongue,
    ) -> (Option<String>, Tongue) {
        let console = self.console.get(mch_id).and_then(|c| c.refund_url.clone());
        match (given, console, tongue) {
            (Some(url), _, tongue) => (Some(url.to_owned()), tongue),
            (None, Some(url), Tongue::V3) => (Some(url), Tongue::V2Md5),
            (None, url, tongue) => (url, tongue),
        }
    }

    /// The refund of that number.
    pub(crate) fn find_refund(&self, mch_id: &str, out_refund_no: &str) -> Option<usize> {
        self.refund_numbers
            .get(&(mch_id.to_owned(), out_refund_no.to_owned()))
            .copied()
    }
}
