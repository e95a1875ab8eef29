use crate::book::{
    Act, Book, Moment, Notice, Order, Payout, PayoutState, Reaction, Refund, RefundState, Tongue,
};
use crate::faults::{Colour, Fault, FaultKind, Faults, Twist};
use crate::merchant::Merchant;
use crate::message::{HttpRequest, HttpResponse, Outcome, Outgoing};
use crate::openid;
use crate::platform::{Platform, falls};
use crate::server::Authority;
use crate::settings::Settings;
use crate::v2;
use crate::v3;
use crate::world::World;
use crate::{control, page};
use fenpay::types::{Clock, Entropy};
use fenpay::{Error, Result};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};

/// The ids of copies and forgeries begin here, so that nobody can acknowledge them.
pub(crate) const COPIES: u64 = 1 << 48;

/// WeChat Pay without sockets and threads: requests go in, answers and notices come out.
///
/// Time comes from a clock and chance from a seed, so that the same calls give the same answers.
pub struct Simulator {
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Entropy>,
    ahead_ms: AtomicI64,
    copies: AtomicU64,
    world: Mutex<World>,
    authority: OnceLock<Arc<Authority>>,
}

impl Simulator {
    /// A simulator with the settings' merchants and an empty book.
    pub fn new(settings: &Settings, clock: Arc<dyn Clock>, chance: Arc<dyn Entropy>) -> Simulator {
        let world = World {
            book: Book::new(
                settings.speed,
                settings.refund_ms,
                settings.auto_pay.clone(),
            ),
            merchants: settings.merchants.iter().cloned().map(Arc::new).collect(),
            faults: Faults::default(),
            codes: Default::default(),
            demand_certificates: settings.demand_certificates,
            early_bills: settings.early_bills,
            recalls: 0,
            platform: Platform::new(settings.v3_keys),
            downloads: Default::default(),
            pictures: Default::default(),
        };
        let (ahead_ms, copies) = (AtomicI64::new(0), AtomicU64::new(COPIES));
        let authority = OnceLock::new();
        Simulator {
            clock,
            chance,
            ahead_ms,
            copies,
            world: Mutex::new(world),
            authority,
        }
    }

    /// Answers a request: one of WeChat Pay's, of the openid services, of the control API under
    /// `/_fenpay/`, or of the page at `/`.
    pub fn answer(&self, request: &HttpRequest) -> Outcome {
        let path = request.path();
        if path.starts_with("/_fenpay/") {
            return Outcome::whole(control::answer(self, request));
        }
        if path == "/" {
            return Outcome::whole(page::answer(self, request));
        }
        let mut world = self.world();
        let fault = world.faults.take(path);
        if let Some(fault) = fault.as_ref().filter(|fault| fault.prevents()) {
            return fault.spoil(HttpResponse::default());
        }
        let twist = fault.as_ref().map_or(Twist::None, Fault::twist);
        let response = if openid::serves(path) {
            openid::answer(&mut world, request, self.moment())
        } else if v3::serves(path) {
            v3::answer(&mut world, request, self.moment(), &twist)
        } else {
            v2::answer(&mut world, request, self.moment(), twist)
        };
        match fault {
            Some(fault) => fault.spoil(response),
            None => Outcome::whole(response),
        }
    }

    /// The notices that are to be posted now; each counts as an attempt.
    pub fn due_notices(&self) -> Vec<Outgoing> {
        let mut world = self.world();
        let now_ms = self.now_ms();
        let mut outgoing = Vec::new();
        for id in world.book.take_due_notices(now_ms) {
            self.send(&mut world, id, &mut outgoing);
        }
        outgoing
    }

    /// Whether a notice is to be posted now.
    pub fn has_notices(&self) -> bool {
        let next = self.world().book.next_notice_ms();
        next.is_some_and(|due| due <= self.now_ms())
    }

    fn send(&self, world: &mut World, id: u64, outgoing: &mut Vec<Outgoing>) {
        let Some(notice) = world.book.notice(id).cloned() else {
            return;
        };
        let fault = world
            .faults
            .take(&format!("notice/{}", notice.subject.word()));
        let kind = fault.as_ref().map(|fault| fault.kind);
        match kind {
            Some(FaultKind::Lose) => return world.book.lose_notice(id),
            Some(FaultKind::Reorder | FaultKind::Delay) => {
                let ms = fault.map_or(0, |f| f.ms).max(1);
                return world
                    .book
                    .postpone_notice(id, self.now_ms() + i64::try_from(ms).unwrap_or(1));
            }
            _ => {}
        }
        let chosen = fault.as_ref().and_then(Fault::colour);
        let probes = falls(self.moment(), world.platform.probes).then_some(Colour::Probe);
        if let Some(colour) = chosen.or(probes) {
            outgoing.extend(self.outgoing(world, &notice, colour, self.copy()));
        }
        let true_one = self.outgoing(world, &notice, Colour::True, id);
        if kind == Some(FaultKind::Duplicate) {
            outgoing.extend(true_one.clone().map(|copy| Outgoing {
                id: self.copy(),
                ..copy
            }));
        }
        outgoing.extend(true_one);
    }

    fn outgoing(
        &self,
        world: &mut World,
        notice: &Notice,
        colour: Colour,
        id: u64,
    ) -> Option<Outgoing> {
        let merchant = world.merchant(world.book.addressee(notice.subject))?;
        let at = self.moment();
        let known_to_v2 = matches!(colour, Colour::True | Colour::Forged | Colour::WrongAmount);
        let (mut headers, body) = match notice.tongue {
            Tongue::V3 => v3::notice(world, &merchant, notice, colour, at)?,
            _ if !known_to_v2 => return None,
            _ => {
                let body = v2::notice(&world.book, &merchant, notice.subject, colour, at)?;
                let kind = ("content-type".to_owned(), "text/xml".to_owned());
                (vec![kind], body)
            }
        };
        headers.push(("user-agent".to_owned(), "Mozilla/4.0".to_owned()));
        headers.push(("request-id".to_owned(), self.chance.nonce()));
        Some(Outgoing {
            id,
            url: notice.url.clone(),
            headers,
            body,
            attempt: notice.attempts,
        })
    }

    fn copy(&self) -> u64 {
        self.copies.fetch_add(1, Ordering::SeqCst)
    }

    /// Takes what the merchant answered to a notice: in v2 only status 200 with the message
    /// `SUCCESS` ends it (v2 reference, 4.1), in v3 status 200 or 204 (v3 reference, 4.2).
    pub fn noticed(&self, id: u64, status: u16, body: &[u8]) {
        let tongue = self.world().book.notice(id).map(|notice| notice.tongue);
        let success = match tongue {
            Some(Tongue::V3) => [200, 204].contains(&status),
            _ => {
                let read = fenpay::wire::xml::read(body);
                let said = read.is_ok_and(|f| f.get("return_code") == Some("SUCCESS"));
                status == 200 && said
            }
        };
        match (success, id < COPIES) {
            (true, true) => self.world().book.acknowledge(id),
            _ => self.unanswered(id),
        }
    }

    /// Takes note that a notice was not answered; without this call the next attempt comes five
    /// seconds later at the earliest.
    pub fn unanswered(&self, id: u64) {
        let now_ms = self.now_ms();
        self.world().book.unacknowledged(id, now_ms);
    }

    /// What time it is here, in milliseconds since 1970.
    pub fn now_ms(&self) -> i64 {
        self.clock
            .now_ms()
            .saturating_add(self.ahead_ms.load(Ordering::SeqCst))
    }

    /// Moves the time here ahead of the clock.
    pub fn advance_ms(&self, ms: u64) {
        self.ahead_ms
            .fetch_add(i64::try_from(ms).unwrap_or(i64::MAX), Ordering::SeqCst);
    }

    /// When something is due next, in this simulator's time; `None` when nothing ever is.
    pub fn next_due_ms(&self) -> Option<i64> {
        self.world().book.next_ms()
    }

    /// Lets the payer of an order act, as the person of that name. The order is named by its
    /// number, its session, or its link.
    ///
    /// # Errors
    /// `Missing` for an unknown order, `State` where it cannot be paid any more.
    pub fn act(&self, order: &str, act: Act, person: Option<&str>) -> Result<()> {
        let mut world = self.world();
        let place = world
            .book
            .find_any(order)
            .ok_or_else(|| Error::missing("no such order"))?;
        let at = self.moment();
        let acted = world.book.act(place, act, person, at);
        acted.map_err(|refusal| Error::state(format!("the payer is turned away: {refusal:?}")))
    }

    /// Pays an order, which is named by its number, its session, or its link.
    ///
    /// # Errors
    /// As [`Simulator::act`].
    pub fn pay(&self, order: &str) -> Result<()> {
        self.act(order, Act::Pay, None)
    }

    /// Pays an order with a coupon that covers a part of it.
    ///
    /// # Errors
    /// As [`Simulator::act`]; `Input` for a coupon that covers all of it or more.
    pub fn pay_with_coupon(&self, order: &str, coupon: i64) -> Result<()> {
        {
            let mut world = self.world();
            let place = world
                .book
                .find_any(order)
                .ok_or_else(|| Error::missing("no such order"))?;
            let order = &mut world.book.orders[place];
            if !(1..order.total).contains(&coupon) || order.is_paid() {
                return Err(Error::input(
                    "coupon",
                    "must be less than the amount of an unpaid order",
                ));
            }
            order.coupon = coupon;
        }
        self.pay(order)
    }

    /// Says what payers do to the next orders, one each.
    pub fn script(&self, reactions: impl IntoIterator<Item = Reaction>) {
        self.world().book.script.extend(reactions);
    }

    /// Says what payers do where the script is silent; `None` has them wait to be told.
    pub fn auto_pay(&self, reaction: Option<Reaction>) {
        self.world().book.auto_pay = reaction;
    }

    /// Says what the payer behind a payment code or a face code does.
    pub fn tell_code(&self, code: &str, reaction: Reaction) {
        self.world()
            .book
            .codes_told
            .insert(code.to_owned(), reaction);
    }

    /// Says how the next refunds end, one each.
    pub fn refunds_end(&self, ends: impl IntoIterator<Item = RefundState>) {
        self.world().book.refund_ends.extend(ends);
    }

    /// Says how the next payouts end, one each.
    pub fn payouts_end(&self, ends: impl IntoIterator<Item = PayoutState>) {
        self.world().book.payout_ends.extend(ends);
    }

    /// Has the next calls of reverse answered with "call again".
    pub fn recall(&self, times: u32) {
        self.world().recalls = times;
    }

    /// Issues a code for an openid, as a user's visit to an app would.
    pub fn issue_code(&self, openid: &str, appid: Option<&str>) -> String {
        let at = self.moment();
        self.world().codes.issue(openid, appid, at)
    }

    /// Adds a fault.
    pub fn fault(&self, fault: Fault) {
        self.world().faults.0.push(fault);
    }

    /// The faults that are still to happen.
    pub fn faults(&self) -> Vec<Fault> {
        self.world().faults.0.clone()
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.world().faults.0.clear();
    }

    /// Sends a notice once more, whatever became of it.
    ///
    /// # Errors
    /// `Missing` for an unknown one.
    pub fn resend(&self, id: u64) -> Result<()> {
        let now_ms = self.now_ms();
        let known = self.world().book.resend(id, now_ms);
        if known {
            Ok(())
        } else {
            Err(Error::missing("no such notice"))
        }
    }

    /// Gives every merchant a certificate, those too that come later.
    pub(crate) fn certify(&self, authority: Arc<Authority>) -> std::io::Result<()> {
        for merchant in self.merchants() {
            authority.issue(&merchant)?;
        }
        // A simulator is certified once, when it is put on the network.
        let _ = self.authority.set(authority);
        Ok(())
    }

    /// The authority that issues certificates, for a simulator that is on the network.
    pub(crate) fn authority(&self) -> Option<&Arc<Authority>> {
        self.authority.get()
    }

    /// Adds a merchant, or replaces the one with its number.
    ///
    /// # Errors
    /// `Internal` if its certificate cannot be made.
    pub fn add_merchant(&self, merchant: Merchant) -> Result<()> {
        if let Some(authority) = self.authority() {
            let issued = authority.issue(&merchant);
            issued.map_err(|_| Error::internal("no certificate could be made"))?;
        }
        let mut world = self.world();
        world
            .merchants
            .retain(|known| known.mch_id != merchant.mch_id);
        world.merchants.push(Arc::new(merchant));
        Ok(())
    }

    /// The merchants.
    pub fn merchants(&self) -> Vec<Arc<Merchant>> {
        self.world().merchants.clone()
    }

    /// The orders, as WeChat Pay knows them.
    pub fn orders(&self) -> Vec<Order> {
        self.world().book.orders.clone()
    }

    /// The order of that number, session or link.
    pub fn order(&self, order: &str) -> Option<Order> {
        let world = self.world();
        world
            .book
            .find_any(order)
            .map(|place| world.book.orders[place].clone())
    }

    /// The refunds, as WeChat Pay knows them.
    pub fn refunds(&self) -> Vec<Refund> {
        self.world().book.refunds.clone()
    }

    /// The refund of that number, of whichever merchant asked for it first.
    pub fn refund(&self, out_refund_no: &str) -> Option<Refund> {
        let world = self.world();
        let mut refunds = world.book.refunds.iter();
        refunds.find(|r| r.out_refund_no == out_refund_no).cloned()
    }

    /// Sends the money of all refunds that could not be delivered elsewhere, as a person does in the
    /// merchant platform; gives back how many there were.
    pub fn mend_refunds(&self) -> usize {
        let mut world = self.world();
        let at = self.moment();
        let abnormal = |refund: &Refund| refund.state == RefundState::Change;
        let refunds = world.book.refunds.iter().enumerate();
        let places: Vec<_> = refunds
            .filter(|(_, r)| abnormal(r))
            .map(|(at, _)| at)
            .collect();
        for &place in &places {
            // It is one that can be mended.
            let _ = world.book.mend_refund(place, at);
        }
        places.len()
    }

    /// Lets payouts arrive that stay where they are; gives back how many there were.
    pub fn finish_payouts(&self) -> usize {
        let mut world = self.world();
        let at = self.moment();
        let stays = |payout: &Payout| payout.state == PayoutState::Processing;
        let payouts = world.book.payouts.iter().enumerate();
        let places: Vec<_> = payouts
            .filter(|(_, p)| stays(p))
            .map(|(at, _)| at)
            .collect();
        for &place in &places {
            world
                .book
                .end_payout(place, PayoutState::Received, at.now_ms);
        }
        places.len()
    }

    /// Never sends a notice again.
    pub fn forget(&self, id: u64) {
        self.world().book.lose_notice(id);
    }

    /// The payouts, as WeChat Pay knows them.
    pub fn payouts(&self) -> Vec<Payout> {
        self.world().book.payouts.clone()
    }

    /// The notices and how far they have come.
    pub fn notices(&self) -> Vec<Notice> {
        self.world().book.notices.clone()
    }

    pub(crate) fn moment(&self) -> Moment<'_> {
        Moment {
            now_ms: self.now_ms(),
            chance: self.chance.as_ref(),
        }
    }

    /// The world, brought up to now. A panic elsewhere cannot have left it half changed for long:
    /// every change is whole before the next call.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        let mut world = self
            .world
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        world.book.catch_up(self.moment());
        world
    }
}
