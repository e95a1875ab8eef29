//! The simulator's book: orders, payers, refunds, payouts and notices, as WeChat Pay keeps them.
//!
//! It knows no dialect, no socket and no thread. Time and chance are handed in with every call, so
//! that the same calls give the same book.

mod authorization;
mod combined;
mod complaint;
mod ids;
mod notice;
mod order;
mod payer;
mod payout;
mod refund;
mod sharing;
mod transfer;

pub use authorization::Authorization;
pub use combined::Combined;
pub use complaint::{Complaint, ComplaintState, Entry};
pub(crate) use notice::PATIENCE_MS;
pub use notice::{NOTICE_STEPS_MS, Notice};
pub use order::{Order, OrderKey, OrderKind, OrderState, Tongue, order_key};
pub(crate) use payer::DOUBTFUL;
pub use payer::{Act, Reaction};
pub use payout::{Payout, PayoutKind, PayoutState};
pub use refund::{Refund, RefundAsked, RefundState};
pub(crate) use sharing::{RATIO, draft_share};
pub use sharing::{Receiver, Share, ShareEnd, ShareState, Sharing, SharingReturn};
pub use transfer::{Transfer, TransferState};

use fenpay::types::Entropy;
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

/// Now, and chance.
#[derive(Clone, Copy)]
pub(crate) struct Moment<'a> {
    /// Milliseconds since 1970.
    pub(crate) now_ms: i64,
    /// Where ids come from.
    pub(crate) chance: &'a dyn Entropy,
}

/// Everything that WeChat Pay knows.
#[derive(Default)]
pub struct Book {
    pub(crate) orders: Vec<Order>,
    pub(crate) refunds: Vec<Refund>,
    pub(crate) payouts: Vec<Payout>,
    pub(crate) combined: Vec<Combined>,
    pub(crate) transfers: Vec<Transfer>,
    pub(crate) authorizations: Vec<Authorization>,
    pub(crate) sharings: Vec<Sharing>,
    pub(crate) returns: Vec<SharingReturn>,
    pub(crate) complaints: Vec<Complaint>,
    pub(crate) echoes: Vec<Echo>,
    /// Whom a merchant may share with.
    pub(crate) receivers: BTreeSet<Receiver>,
    pub(crate) notices: Vec<Notice>,
    /// Which app an openid belongs to, as far as it was seen.
    pub(crate) openids: HashMap<String, String>,
    /// What payers do to the next orders.
    pub(crate) script: VecDeque<Reaction>,
    /// What payers do where the script is silent.
    pub(crate) auto_pay: Option<Reaction>,
    /// How the next refunds end.
    pub(crate) refund_ends: VecDeque<RefundState>,
    /// How the next payouts end.
    pub(crate) payout_ends: VecDeque<PayoutState>,
    /// How the next transfers end.
    pub(crate) transfer_ends: VecDeque<TransferState>,
    /// How the next shares end.
    pub(crate) share_ends: VecDeque<ShareEnd>,
    /// Where merchants are told what they did not ask to be told.
    pub(crate) console: HashMap<String, Console>,
    /// What the payer behind a payment code does.
    pub(crate) codes_told: HashMap<String, Reaction>,
    /// Payment codes that were used, and by which merchant they were looked up.
    pub(crate) codes_seen: HashMap<String, CodeSeen>,
    /// How long a refund takes.
    pub(crate) refund_ms: u64,
    /// By how much every wait is divided.
    pub(crate) speed: u32,
    ids: ids::Ids,
    numbers: HashMap<OrderKey, usize>,
    transactions: HashMap<String, usize>,
    sessions: HashMap<String, usize>,
    refund_numbers: HashMap<(String, String), usize>,
    refund_ids: HashMap<String, usize>,
    payout_numbers: HashMap<(PayoutKind, String, String), usize>,
    combined_numbers: HashMap<(String, String), usize>,
    transfer_numbers: HashMap<(String, String), usize>,
    sharing_numbers: HashMap<(String, String, String), usize>,
    return_numbers: HashMap<(String, String, String), usize>,
    notices_due: BTreeSet<(i64, u64)>,
    agenda: BTreeMap<(i64, u64), Happening>,
    planned: u64,
}

/// What is known of a payment code.
#[derive(Clone, Debug)]
pub(crate) struct CodeSeen {
    /// The merchant that may charge it.
    pub(crate) mch_id: String,
    /// Whether it has been charged.
    pub(crate) charged: bool,
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The payment of the order at that place.
    Payment(usize),
    /// The refund at that place.
    Refund(usize),
    /// The payment of the combined order at that place.
    Combined(usize),
    /// The transfer at that place.
    Transfer(usize),
    /// The authorisation at that place: its confirmation, or its end.
    Authorization(usize, bool),
    /// The share with that number of the sharing at that place.
    Share(usize, usize),
    /// The entry with that number in the complaint at that place.
    Complaint(usize, usize),
    /// The self-test at that place.
    Echo(usize),
}

impl Subject {
    /// What faults and lists call it.
    pub fn word(self) -> &'static str {
        match self {
            Subject::Payment(_) => "payment",
            Subject::Refund(_) => "refund",
            Subject::Combined(_) => "combined",
            Subject::Transfer(_) => "transfer",
            Subject::Authorization(..) => "authorization",
            Subject::Share(..) => "share",
            Subject::Complaint(..) => "complaint",
            Subject::Echo(_) => "echo",
        }
    }
}

/// A merchant's self-test of its keys.
#[derive(Clone, Debug)]
pub(crate) struct Echo {
    /// The merchant's number.
    pub(crate) mch_id: String,
    /// What it sent.
    pub(crate) message: String,
    /// What it sent encrypted.
    pub(crate) secret: Option<String>,
}

/// What a merchant has entered in WeChat Pay's console.
#[derive(Clone, Debug, Default)]
pub(crate) struct Console {
    /// Where refunds are told that nobody gave an address for: in v2's XML.
    pub(crate) refund_url: Option<String>,
    /// Where a receiver is told of its shares.
    pub(crate) sharing_url: Option<String>,
    /// Where complaints are told.
    pub(crate) complaint_url: Option<String>,
}

/// Something that happens later.
#[derive(Clone, Debug)]
enum Happening {
    PayerActs(usize, Act),
    RefundEnds(usize, RefundState),
    PayoutEnds(usize, PayoutState),
    TransferConfirmed(usize),
    TransferEnds(usize, TransferState),
    TransferLapses(usize),
    AuthorizationConfirmed(usize),
    AuthorizationLapses(usize),
    ShareEnds(usize, usize, ShareEnd),
    ReturnEnds(usize),
    OrderLapses(usize),
}

/// Why the book refuses; each dialect has its own code for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Refusal {
    OrderUnknown,
    OrderPaid,
    OrderClosed,
    OrderReversed,
    OrderDiffers,
    PaymentFailed,
    Expired,
    NotPaid,
    TotalDiffers,
    RefundDiffers,
    RefundExceeds,
    RefundUnknown,
    TooManyRefunds,
    TooOld,
    PayoutDiffers,
    RefundNotAbnormal,
    CombinedDiffers,
    TransferDiffers,
    TransferEnded,
    NotShared,
    SharedTooEarly,
    SharedTooMuch,
    ShareAboveRatio,
    SharingDiffers,
    ReturnDiffers,
    ReturnExceeds,
}

/// How long an order stands open: 7 days (v2 reference, 3.5).
const ORDER_LIFE_MS: i64 = 7 * 24 * 3_600_000;

impl Book {
    /// An empty book.
    pub(crate) fn new(speed: u32, refund_ms: u64, auto_pay: Option<Reaction>) -> Book {
        Book {
            speed: speed.max(1),
            refund_ms,
            auto_pay,
            ..Book::default()
        }
    }

    /// Lets everything happen that is due, in its order.
    pub(crate) fn catch_up(&mut self, at: Moment) {
        while let Some(entry) = self.agenda.first_entry() {
            let due = entry.key().0;
            if due > at.now_ms {
                break;
            }
            let then = Moment { now_ms: due, ..at };
            match entry.remove() {
                Happening::PayerActs(order, act) => {
                    // A payer who comes too late finds the cashier closed, and nothing happens.
                    let _ = self.act(order, act, None, then);
                }
                Happening::RefundEnds(refund, end) => self.end_refund(refund, end, due),
                Happening::PayoutEnds(payout, end) => self.end_payout(payout, end, due),
                Happening::TransferConfirmed(transfer) => {
                    // A payer who confirms what is cancelled or too old confirms nothing.
                    let _ = self.confirm_transfer(transfer, then);
                }
                Happening::TransferEnds(transfer, end) => self.end_transfer(transfer, end, due),
                Happening::TransferLapses(transfer) => self.lapse_transfer(transfer, due),
                Happening::AuthorizationConfirmed(place) => {
                    // As with transfers.
                    let _ = self.confirm_authorization(place, then);
                }
                Happening::AuthorizationLapses(place) => self.lapse_authorization(place, due),
                Happening::ShareEnds(sharing, share, end) => {
                    self.end_share(sharing, share, &end, due);
                }
                Happening::ReturnEnds(back) => self.end_return(back, due),
                Happening::OrderLapses(order) => {
                    if self.orders[order].state == OrderState::NotPay {
                        self.orders[order].state = OrderState::Closed;
                    }
                }
            }
        }
    }

    /// When something is due next: a happening or a notice.
    pub(crate) fn next_ms(&self) -> Option<i64> {
        let happening = self.agenda.first_key_value().map(|((due, _), _)| *due);
        match (happening, self.next_notice_ms()) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        }
    }

    /// Takes a new order in, with the session's id and link; returns its place.
    pub(crate) fn place(&mut self, mut order: Order, at: Moment) -> usize {
        if !order.kind.on_the_spot() {
            order.prepay_id = self.ids.prepay_id(at);
            order.code = self.ids.token(at);
        }
        let place = self.orders.len();
        self.numbers.insert(order.key(), place);
        if !order.prepay_id.is_empty() {
            self.sessions.insert(order.prepay_id.clone(), place);
            self.sessions.insert(order.code.clone(), place);
        }
        self.orders.push(order);
        self.plan(at.now_ms + ORDER_LIFE_MS, Happening::OrderLapses(place));
        place
    }

    /// Closes an order that is not paid.
    pub(crate) fn close(&mut self, place: usize) -> Result<(), Refusal> {
        let order = &mut self.orders[place];
        match order.state {
            OrderState::NotPay | OrderState::UserPaying | OrderState::PayError => {
                order.state = OrderState::Closed;
                Ok(())
            }
            OrderState::Success | OrderState::Refund => Err(Refusal::OrderPaid),
            OrderState::Closed => Err(Refusal::OrderClosed),
            OrderState::Revoked => Err(Refusal::OrderReversed),
        }
    }

    /// Reverses a payment on the spot: closes it unpaid, or gives the money back.
    pub(crate) fn reverse(&mut self, place: usize, at: Moment) -> Result<(), Refusal> {
        let order = &self.orders[place];
        match order.state {
            OrderState::Revoked => return Ok(()),
            OrderState::Refund => return Err(Refusal::OrderPaid),
            OrderState::Closed => return Err(Refusal::OrderClosed),
            OrderState::NotPay | OrderState::UserPaying | OrderState::PayError => {}
            OrderState::Success => {
                let asked = RefundAsked {
                    mch_id: order.mch_id.clone(),
                    order: place,
                    out_refund_no: format!("reversal of {}", order.out_trade_no),
                    total: order.total,
                    amount: order.total,
                    account: "REFUND_SOURCE_UNSETTLED_FUNDS".to_owned(),
                    notify_url: None,
                    tongue: order.tongue,
                };
                self.enter_refund(asked, at, true);
            }
        }
        self.orders[place].state = OrderState::Revoked;
        Ok(())
    }

    /// The order of that number.
    pub(crate) fn find(
        &self,
        mch_id: &str,
        sub_mch_id: Option<&str>,
        out_trade_no: &str,
    ) -> Option<usize> {
        self.numbers
            .get(&order_key(mch_id, sub_mch_id, out_trade_no))
            .copied()
    }

    /// The order of that payment.
    pub(crate) fn find_paid(&self, transaction_id: &str) -> Option<usize> {
        self.transactions.get(transaction_id).copied()
    }

    /// The order with that session, link or, if only one has it, number.
    pub(crate) fn find_any(&self, what: &str) -> Option<usize> {
        let token = what.rsplit("pr=").next().unwrap_or(what);
        if let Some(&place) = self.sessions.get(token) {
            return Some(place);
        }
        let combined = || {
            let found = self.combined.iter().rfind(|c| c.out_trade_no == what)?;
            found.orders.first().copied()
        };
        let single = self.orders.iter().rposition(|o| o.out_trade_no == what);
        single.or_else(combined)
    }

    /// Whom a notice goes to.
    pub(crate) fn addressee(&self, subject: Subject) -> &str {
        match subject {
            Subject::Payment(place) => &self.orders[place].mch_id,
            Subject::Refund(place) => &self.refunds[place].mch_id,
            Subject::Combined(place) => &self.combined[place].mch_id,
            Subject::Transfer(place) => &self.transfers[place].mch_id,
            Subject::Authorization(place, _) => &self.authorizations[place].mch_id,
            Subject::Share(place, share) => &self.sharings[place].shares[share].account,
            Subject::Complaint(place, _) => &self.complaints[place].mch_id,
            Subject::Echo(place) => &self.echoes[place].mch_id,
        }
    }

    /// What a notice is about, as its merchant numbers it.
    pub(crate) fn about(&self, subject: Subject) -> &str {
        match subject {
            Subject::Payment(place) => &self.orders[place].out_trade_no,
            Subject::Refund(place) => &self.refunds[place].out_refund_no,
            Subject::Combined(place) => &self.combined[place].out_trade_no,
            Subject::Transfer(place) => &self.transfers[place].out_bill_no,
            Subject::Authorization(place, _) => &self.authorizations[place].out_authorization_no,
            Subject::Share(place, _) => &self.sharings[place].out_order_no,
            Subject::Complaint(place, _) => &self.complaints[place].id,
            Subject::Echo(place) => &self.echoes[place].message,
        }
    }

    /// The refund with that id.
    pub(crate) fn find_refund_id(&self, refund_id: &str) -> Option<usize> {
        self.refund_ids.get(refund_id).copied()
    }

    /// A wait divided by the speed.
    pub(crate) fn pace(&self, ms: u64) -> i64 {
        i64::try_from(ms / u64::from(self.speed)).unwrap_or(i64::MAX)
    }

    fn plan(&mut self, due_ms: i64, happening: Happening) {
        self.planned += 1;
        self.agenda.insert((due_ms, self.planned), happening);
    }
}
