use super::{Book, Happening, Moment, Order, OrderState, Refusal, Subject, Tongue};

/// How long after a payment its money can be shared, before the simulator's speed divides it.
const EARLIEST_MS: u64 = 60_000;
/// How long money stays frozen (v3 reference, 7.8).
const FROZEN_MS: i64 = 30 * 24 * 3_600_000;
/// The largest part of an order that can be shared, in percent (v3 reference, 7.8).
pub(crate) const RATIO: i64 = 30;
/// What the share says that gives the rest back to the merchant itself.
const REST: &str = "解冻给分账方";

/// Somebody with whom a merchant may share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Receiver {
    /// The merchant's number.
    pub mch_id: String,
    /// The merchant that is served, for a service provider; else empty.
    pub sub_mch_id: String,
    /// `MERCHANT_ID`, `PERSONAL_OPENID` or `PERSONAL_SUB_OPENID`.
    pub kind: String,
    /// The number or the openid.
    pub account: String,
}

/// A part of an order's money, shared among receivers (v3 reference, 7.8).
#[derive(Clone, Debug)]
pub struct Sharing {
    /// The merchant's number.
    pub mch_id: String,
    /// The merchant that is served, for a service provider.
    pub sub_mch_id: Option<String>,
    /// The order, as a place in the book.
    pub order: usize,
    /// The merchant's number of the sharing.
    pub out_order_no: String,
    /// WeChat Pay's number of it.
    pub order_id: String,
    /// Who gets how much.
    pub shares: Vec<Share>,
    /// What the merchant sent, for the comparison of a repetition.
    pub asked: Vec<(String, String)>,
}

impl Sharing {
    /// Whether every share has ended.
    pub fn is_finished(&self) -> bool {
        let pending = |share: &Share| share.state == ShareState::Pending;
        !self.shares.iter().any(pending)
    }
}

/// What one receiver gets.
#[derive(Clone, Debug)]
pub struct Share {
    /// As [`Receiver::kind`].
    pub kind: String,
    /// As [`Receiver::account`].
    pub account: String,
    /// The amount in fen.
    pub amount: i64,
    /// What it is for.
    pub description: String,
    /// WeChat Pay's number of it.
    pub detail_id: String,
    /// When it was asked for.
    pub created_ms: i64,
    /// When it ended.
    pub finished_ms: Option<i64>,
    /// Where it stands.
    pub state: ShareState,
    /// Why it was closed.
    pub fail_reason: Option<String>,
    /// How much of it came back, in fen.
    pub returned: i64,
}

/// Where a share stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ShareState {
    Pending,
    Success,
    Closed,
}

impl ShareState {
    /// WeChat Pay's word for it.
    pub fn word(self) -> &'static str {
        match self {
            ShareState::Pending => "PENDING",
            ShareState::Success => "SUCCESS",
            ShareState::Closed => "CLOSED",
        }
    }
}

/// How a share, or the return of one, ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareEnd {
    /// The money arrives.
    Success,
    /// It stays on its way.
    Pending,
    /// It does not arrive, for this reason.
    Closed(String),
}

impl ShareEnd {
    /// Reads `SUCCESS`, `PENDING` or WeChat Pay's reason for a failure.
    pub fn parse(word: &str) -> ShareEnd {
        match word {
            "SUCCESS" => ShareEnd::Success,
            "PENDING" => ShareEnd::Pending,
            reason => ShareEnd::Closed(reason.to_owned()),
        }
    }
}

/// Shared money that comes back from a merchant.
#[derive(Clone, Debug)]
pub struct SharingReturn {
    /// The merchant's number.
    pub mch_id: String,
    /// The merchant that is served, for a service provider.
    pub sub_mch_id: Option<String>,
    /// The sharing, as a place in the book.
    pub sharing: usize,
    /// The share, as its number in the sharing.
    pub share: usize,
    /// The merchant's number of the return.
    pub out_return_no: String,
    /// WeChat Pay's number of it.
    pub return_id: String,
    /// The amount in fen.
    pub amount: i64,
    /// What it is for.
    pub description: String,
    /// What the merchant sent, for the comparison of a repetition.
    pub asked: Vec<(String, String)>,
    /// When it was asked for.
    pub created_ms: i64,
    /// When it ended.
    pub finished_ms: Option<i64>,
    /// Where it stands.
    pub state: ShareState,
    /// Why it failed.
    pub fail_reason: Option<String>,
}

impl Book {
    /// Shares an order's money, once for a number; the same number with the same content is the
    /// same sharing. With `unfreeze` the rest goes to the merchant itself.
    pub(crate) fn share(
        &mut self,
        mut sharing: Sharing,
        unfreeze: bool,
        at: Moment,
    ) -> Result<usize, Refusal> {
        let key = sharing_key(&sharing);
        if let Some(&known) = self.sharing_numbers.get(&key) {
            let same = self.sharings[known].asked == sharing.asked;
            return if same {
                Ok(known)
            } else {
                Err(Refusal::SharingDiffers)
            };
        }
        let rest = self.sharable(&sharing, at)?;
        if unfreeze && rest > 0 {
            let own = sharing.sub_mch_id.as_ref().unwrap_or(&sharing.mch_id);
            let back = draft_share("MERCHANT_ID", &own.clone(), rest, REST, at.now_ms);
            sharing.shares.push(back);
        }
        let place = self.sharings.len();
        sharing.order_id = self.ids.payout_id(at);
        for share in &mut sharing.shares {
            share.detail_id = self.ids.payout_id(at);
        }
        let due = at.now_ms + self.pace(self.refund_ms);
        for number in 0..sharing.shares.len() {
            let end = self.end_of_share(&sharing, number);
            self.plan(due, Happening::ShareEnds(place, number, end));
        }
        self.sharing_numbers.insert(key, place);
        self.sharings.push(sharing);
        Ok(place)
    }

    /// What would be left of an order's frozen money after a sharing, in fen.
    fn sharable(&self, sharing: &Sharing, at: Moment) -> Result<i64, Refusal> {
        let order = &self.orders[sharing.order];
        let paid_ms = order.paid_ms.filter(|_| order.is_paid());
        let paid_ms = paid_ms.ok_or(Refusal::NotPaid)?;
        if !order.shares {
            return Err(Refusal::NotShared);
        }
        if at.now_ms - paid_ms < self.pace(EARLIEST_MS) {
            return Err(Refusal::SharedTooEarly);
        }
        let asked: i64 = sharing.shares.iter().map(|share| share.amount).sum();
        let left = self.unsplit(sharing.order, at) - asked;
        if left < 0 {
            return Err(Refusal::SharedTooMuch);
        }
        if (self.shared(sharing.order, false) + asked) * 100 > order.total * RATIO {
            return Err(Refusal::ShareAboveRatio);
        }
        Ok(left)
    }

    fn end_of_share(&mut self, sharing: &Sharing, number: usize) -> ShareEnd {
        let share = &sharing.shares[number];
        if share.description == REST {
            return ShareEnd::Success;
        }
        let end = self.share_ends.pop_front();
        let related = self.receivers.contains(&Receiver {
            mch_id: sharing.mch_id.clone(),
            sub_mch_id: sharing.sub_mch_id.clone().unwrap_or_default(),
            kind: share.kind.clone(),
            account: share.account.clone(),
        });
        match related {
            true => end.unwrap_or(ShareEnd::Success),
            false => ShareEnd::Closed("NO_RELATION".to_owned()),
        }
    }

    /// How much of an order's money is frozen and not shared yet, in fen.
    pub(crate) fn unsplit(&self, place: usize, at: Moment) -> i64 {
        let order = &self.orders[place];
        let frozen = |paid_ms: i64| order.shares && at.now_ms - paid_ms <= FROZEN_MS;
        match order.paid_ms.filter(|&ms| order.is_paid() && frozen(ms)) {
            Some(_) => (paid_in(order) - order.refunded - self.shared(place, true)).max(0),
            None => 0,
        }
    }

    /// How much of an order went to receivers, in fen; with what went back to the merchant itself
    /// where that counts.
    fn shared(&self, order: usize, with_rest: bool) -> i64 {
        let sharings = self.sharings.iter().filter(|s| s.order == order);
        let shares = sharings.flat_map(|s| &s.shares);
        let counted = shares.filter(|share| {
            share.state != ShareState::Closed && (with_rest || share.description != REST)
        });
        counted.map(|share| share.amount).sum()
    }

    /// Ends a share, and tells its receiver.
    pub(super) fn end_share(&mut self, place: usize, number: usize, end: &ShareEnd, now_ms: i64) {
        let sharing = &mut self.sharings[place];
        let own = sharing
            .sub_mch_id
            .as_ref()
            .unwrap_or(&sharing.mch_id)
            .clone();
        let share = &mut sharing.shares[number];
        match end {
            ShareEnd::Pending => return,
            ShareEnd::Success => share.state = ShareState::Success,
            ShareEnd::Closed(reason) => {
                share.state = ShareState::Closed;
                share.fail_reason = Some(reason.clone());
            }
        }
        share.finished_ms = Some(now_ms);
        let told = share.state == ShareState::Success
            && share.kind == "MERCHANT_ID"
            && share.account != own;
        let console = self.console.get(&share.account).filter(|_| told);
        if let Some(url) = console.and_then(|c| c.sharing_url.clone()) {
            self.notify(Subject::Share(place, number), Tongue::V3, url, now_ms);
        }
    }

    /// Takes shared money back, once for a number.
    pub(crate) fn return_share(
        &mut self,
        mut back: SharingReturn,
        at: Moment,
    ) -> Result<usize, Refusal> {
        let key = return_key(&back);
        if let Some(&known) = self.return_numbers.get(&key) {
            let same = self.returns[known].asked == back.asked;
            return if same {
                Ok(known)
            } else {
                Err(Refusal::ReturnDiffers)
            };
        }
        let end = self.share_ends.pop_front().unwrap_or(ShareEnd::Success);
        let share = &mut self.sharings[back.sharing].shares[back.share];
        if share.state != ShareState::Success || share.amount - share.returned < back.amount {
            return Err(Refusal::ReturnExceeds);
        }
        share.returned += back.amount;
        if let ShareEnd::Closed(reason) = &end {
            back.fail_reason = Some(reason.clone());
        }
        let place = self.returns.len();
        back.return_id = self.ids.payout_id(at);
        self.return_numbers.insert(key, place);
        self.returns.push(back);
        if end != ShareEnd::Pending {
            let due = at.now_ms + self.pace(self.refund_ms);
            self.plan(due, Happening::ReturnEnds(place));
        }
        Ok(place)
    }

    /// Ends a return.
    pub(super) fn end_return(&mut self, place: usize, now_ms: i64) {
        let back = &mut self.returns[place];
        back.finished_ms = Some(now_ms);
        back.state = match back.fail_reason {
            None => ShareState::Success,
            Some(_) => ShareState::Closed,
        };
        if back.state == ShareState::Closed {
            let (sharing, share, amount) = (back.sharing, back.share, back.amount);
            self.sharings[sharing].shares[share].returned -= amount;
        }
    }

    /// The sharing of that number.
    pub(crate) fn find_sharing(
        &self,
        mch_id: &str,
        sub: Option<&str>,
        number: &str,
    ) -> Option<usize> {
        let key = key(mch_id, sub, number);
        self.sharing_numbers.get(&key).copied()
    }

    /// The return of that number.
    pub(crate) fn find_return(
        &self,
        mch_id: &str,
        sub: Option<&str>,
        number: &str,
    ) -> Option<usize> {
        self.return_numbers.get(&key(mch_id, sub, number)).copied()
    }
}

/// A share that was just asked for.
pub(crate) fn draft_share(
    kind: &str,
    account: &str,
    amount: i64,
    description: &str,
    now_ms: i64,
) -> Share {
    Share {
        kind: kind.to_owned(),
        account: account.to_owned(),
        amount,
        description: description.to_owned(),
        detail_id: String::new(),
        created_ms: now_ms,
        finished_ms: None,
        state: ShareState::Pending,
        fail_reason: None,
        returned: 0,
    }
}

/// What the payer's own money and coupons with money brought the merchant.
fn paid_in(order: &Order) -> i64 {
    debug_assert!(order.state != OrderState::NotPay);
    order.total - order.coupon
}

fn sharing_key(s: &Sharing) -> (String, String, String) {
    key(&s.mch_id, s.sub_mch_id.as_deref(), &s.out_order_no)
}

fn return_key(r: &SharingReturn) -> (String, String, String) {
    key(&r.mch_id, r.sub_mch_id.as_deref(), &r.out_return_no)
}

fn key(mch_id: &str, sub: Option<&str>, number: &str) -> (String, String, String) {
    let own = str::to_owned;
    (own(mch_id), own(sub.unwrap_or_default()), own(number))
}
