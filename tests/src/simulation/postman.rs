//! What is posted to the shop: WeChat Pay's notices, in whatever order and number the seed wants, and
//! what somebody else posts in WeChat Pay's name.

use super::host::Deed;
use super::message::{sign, write};
use super::network::printed;
use super::plan::{Business, ORDER};
use super::tally::Seen;
use super::world::World;
use fenpay_simulator::{Merchant, Outgoing, Subject};

impl World {
    /// Posts what WeChat Pay has to tell now.
    pub(super) fn post_due(&self) {
        let rates = &self.rates;
        if !self.wechat.has_notices() {
            return;
        }
        if self.happens(rates.notice_wrong, Seen::NoticeWrong) {
            let kind = fenpay_simulator::FaultKind::WrongAmount;
            self.wechat
                .fault(fenpay_simulator::Fault::once("notice", kind));
        }
        for notice in self.wechat.due_notices() {
            if self.happens(rates.notice_lost, Seen::NoticeLost) {
                self.say(|| format!("{notice:?} is lost"));
                self.wechat.unanswered(notice.id);
                continue;
            }
            if self.happens(rates.notice_never, Seen::NoticeNever) {
                self.say(|| format!("{notice:?} is never sent again"));
                self.wechat.forget(notice.id);
                continue;
            }
            if self.happens(rates.notice_doubled, Seen::NoticeDoubled) {
                let late = self.chance.pick(&[0, 1_000, 60_000, 600_000]);
                self.plan_deed(late, Deed::Post(Box::new(notice.clone())));
            }
            if self.happens(rates.notice_late, Seen::NoticeLate) {
                let late = self.chance.pick(&[1_000, 30_000, 300_000, 3_600_000]);
                self.say(|| format!("{notice:?} is {late} ms late"));
                self.plan_deed(late, Deed::Post(Box::new(notice)));
                continue;
            }
            self.deliver(&notice, true);
        }
        self.wechat.clear_faults();
    }

    /// Hands a notice of WeChat Pay's to a process.
    pub(super) fn deliver(&self, notice: &Outgoing, in_time: bool) {
        let number = self.some_process();
        self.tally.count(Seen::Notices);
        self.say(|| format!("process {number}: {notice:?}: {}", printed(&notice.body)));
        let Some(received) = self.receive(number, notice) else {
            self.wechat.unanswered(notice.id);
            return;
        };
        let told = received.outcome.as_ref().map(|told| &told["outcome"]);
        self.say(|| format!("   answered {}: {told:?}", received.reply.status));
        let reply = &received.reply;
        let positive = reply.status < 300 && !reply.body.contains("FAIL");
        match self.subject(notice.id).filter(|_| positive) {
            Some(subject) => self.acknowledged(notice, subject),
            None if positive => self.acknowledged_copy(&notice.body),
            None => {}
        }
        if !in_time || self.happens(self.rates.notice_unheard, Seen::NoticeUnheard) {
            self.wechat.unanswered(notice.id);
        } else {
            self.wechat
                .noticed(notice.id, reply.status, reply.body.as_bytes());
        }
    }

    /// What a true notice is about; nothing for copies and forgeries.
    fn subject(&self, id: u64) -> Option<Subject> {
        let notices = self.wechat.notices();
        notices
            .iter()
            .find(|notice| notice.id == id)
            .map(|n| n.subject)
    }

    /// Somebody who is not WeChat Pay posts something, and must not be believed.
    pub(super) fn forge(&self) {
        self.plan_deed(self.chance.within(1_000..300_000), Deed::Forge);
        if self.plan.business == Business::Transfer || self.plan.business == Business::Redpack {
            return;
        }
        if !self.happens(self.rates.notice_forged, Seen::NoticeForged) {
            return;
        }
        let (body, forged) = match self.chance.below(4) {
            0 => match self.some_passed() {
                Some(body) => {
                    self.tally.count(Seen::NoticeEchoed);
                    (body, false)
                }
                None => return,
            },
            1 => {
                self.tally.count(Seen::NoticeStrange);
                (self.payment_of(&self.parts.stranger, true), false)
            }
            _ => (self.payment_of(&self.parts.merchant, false), true),
        };
        let headers = vec![("content-type".to_owned(), "text/xml".to_owned())];
        let notice = Outgoing {
            id: u64::MAX,
            url: String::new(),
            headers,
            body,
            attempt: 1,
        };
        let number = self.some_process();
        self.say(|| format!("process {number}: somebody posts {}", printed(&notice.body)));
        if let Some(received) = self.receive(number, &notice) {
            let reply = &received.reply;
            self.say(|| format!("   answered {}", reply.body));
            if forged && reply.body.contains("SUCCESS") {
                self.fail("P17", "a forged notice was acknowledged");
            }
        }
    }

    fn some_passed(&self) -> Option<Vec<u8>> {
        let desk = self.desk();
        let count = desk.passed.len() as u64;
        if count == 0 {
            return None;
        }
        let at = usize::try_from(self.chance.below(count)).unwrap_or(0);
        let (request, answer) = &desk.passed[at];
        Some(match self.chance.below(2) {
            0 => request.clone(),
            _ => answer.clone(),
        })
    }

    /// A notice of a payment that nobody made: by somebody without a key, or by a merchant who has
    /// his own.
    fn payment_of(&self, merchant: &Merchant, with_key: bool) -> Vec<u8> {
        let order = self.kept_order(ORDER);
        let total = order.map_or_else(|| "100".to_owned(), |o| o.total.to_string());
        let told = vec![
            ("return_code", "SUCCESS"),
            ("result_code", "SUCCESS"),
            ("appid", merchant.appid.as_str()),
            ("mch_id", merchant.mch_id.as_str()),
            ("nonce_str", "ibuaiVcKdpRxkhJA"),
            ("openid", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
            ("is_subscribe", "N"),
            ("trade_type", "JSAPI"),
            ("bank_type", "OTHERS"),
            ("total_fee", &total),
            ("fee_type", "CNY"),
            ("cash_fee", &total),
            ("transaction_id", "4200000000202611200000000002"),
            ("out_trade_no", ORDER),
            ("time_end", "20261120120000"),
        ];
        if !with_key {
            return self.without_key(told);
        }
        let signature = sign(&told, &merchant.key, self.algorithm());
        let mut told = told;
        told.push(("sign", &signature));
        write(&told)
    }
}
