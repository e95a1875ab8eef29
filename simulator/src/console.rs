//! What happens on WeChat Pay's own side: keys that change, what merchants enter in its console,
//! and what payers do beside paying.

use crate::book::{
    Authorization, Complaint, Entry, RefundAsked, ShareEnd, Sharing, SharingReturn, Tongue,
};
use crate::book::{Transfer, TransferState};
use crate::platform::{Migration, V3Keys};
use crate::simulator::Simulator;
use fenpay::{Error, Result};
use serde_json::{Value, json};

impl Simulator {
    /// What the merchant of that number verifies v3 with now: PEM texts by serial number or id.
    pub fn platform_keys(&self, mch_id: &str) -> Vec<(String, String)> {
        let now_ms = self.now_ms();
        let known = self.world().platform.known_to(mch_id, now_ms);
        known.unwrap_or_default()
    }

    /// Lists a new platform certificate beside the old one and signs so many percent of messages
    /// with it; returns its serial number.
    ///
    /// # Errors
    /// `Internal` if it cannot be made.
    pub fn rotate(&self, percent: u8) -> Result<String> {
        let now_ms = self.now_ms();
        let rotated = self.world().platform.rotate(now_ms, percent);
        rotated.map_err(|_| Error::internal("no certificate could be made"))
    }

    /// Signs so many percent of messages with the newest platform certificate.
    pub fn gray(&self, percent: u8) {
        self.world().platform.gray = percent;
    }

    /// Takes all platform certificates from the list but the newest.
    pub fn retire(&self) {
        self.world().platform.retire();
    }

    /// Says what a merchant verifies v3 with, or all of them, and how many percent of notices are
    /// signed with the public key while there are both.
    pub fn migrate(&self, mch_id: Option<&str>, keys: V3Keys, percent: u8) {
        let share = percent;
        let migration = Migration { keys, share };
        self.world().platform.migrate(mch_id, migration);
    }

    /// Makes so many percent of v3's answers probes, and sends one before so many percent of its
    /// notices.
    pub fn probe(&self, percent: u8) {
        self.world().platform.probes = percent;
    }

    /// Enters an address in the console: `refund`, where refunds are told that nobody gave an
    /// address for, in v2's XML; `sharing`, where a receiver is told of its shares; `complaint`.
    ///
    /// # Errors
    /// `Missing` for an unknown merchant, `Input` for another kind of address.
    pub fn enter_address(&self, mch_id: &str, kind: &str, url: Option<&str>) -> Result<()> {
        let mut world = self.world();
        if world.merchant(mch_id).is_none() {
            return Err(Error::missing("no such merchant"));
        }
        let console = world.book.console.entry(mch_id.to_owned()).or_default();
        let slot = match kind {
            "refund" => &mut console.refund_url,
            "sharing" => &mut console.sharing_url,
            "complaint" => &mut console.complaint_url,
            _ => return Err(Error::input("kind", "is refund, sharing or complaint")),
        };
        *slot = url.map(str::to_owned);
        Ok(())
    }

    /// Refunds a part of an order as somebody at the merchant's does it in the console; returns the
    /// refund's number.
    ///
    /// # Errors
    /// `Missing` for an unknown order, `State` where it cannot be refunded.
    pub fn refund_by_hand(&self, order: &str, amount: i64) -> Result<String> {
        let mut world = self.world();
        let at = self.moment();
        let book = &mut world.book;
        let place = book.find_any(order);
        let place = place.ok_or_else(|| Error::missing("no such order"))?;
        let order = &book.orders[place];
        let mch_id = order.mch_id.clone();
        let (notify_url, tongue) = book.refund_address(&mch_id, None, Tongue::V3);
        let number = format!("CONSOLE{}{:03}", at.now_ms, order.refunds.len());
        let asked = RefundAsked {
            mch_id,
            order: place,
            out_refund_no: number.clone(),
            total: order.total,
            amount,
            account: "REFUND_SOURCE_UNSETTLED_FUNDS".to_owned(),
            notify_url,
            tongue,
        };
        match book.refund(asked, at) {
            Ok(_) => Ok(number),
            Err(refusal) => Err(Error::state(format!("it cannot be refunded: {refusal:?}"))),
        }
    }

    /// Lets the payer confirm a transfer, by the merchant's number of it or WeChat Pay's.
    ///
    /// # Errors
    /// `Missing` for an unknown one, `State` where it does not wait for that.
    pub fn confirm_transfer(&self, number: &str) -> Result<()> {
        let mut world = self.world();
        let named = |t: &Transfer| t.out_bill_no == number || t.transfer_bill_no == number;
        let place = world.book.transfers.iter().rposition(named);
        let place = place.ok_or_else(|| Error::missing("no such transfer"))?;
        let confirmed = world.book.confirm_transfer(place, self.moment());
        confirmed.map_err(|_| Error::state("it does not wait to be confirmed"))
    }

    /// Lets the user confirm an authorisation of transfers, by the merchant's number of it.
    ///
    /// # Errors
    /// `Missing` for an unknown one, `State` where it does not wait for that.
    pub fn confirm_authorization(&self, number: &str) -> Result<()> {
        let mut world = self.world();
        let place = world.authorization(number)?;
        let confirmed = world.book.confirm_authorization(place, self.moment());
        confirmed.map_err(|_| Error::state("it does not wait to be confirmed"))
    }

    /// Lets the user take an authorisation of transfers back.
    ///
    /// # Errors
    /// `Missing` for an unknown one.
    pub fn withdraw_authorization(&self, number: &str) -> Result<()> {
        let mut world = self.world();
        let place = world.authorization(number)?;
        let now_ms = self.now_ms();
        world.book.close_authorization(place, "USER_CLOSE", now_ms);
        Ok(())
    }

    /// The authorisations of transfers, as WeChat Pay knows them.
    pub fn authorizations(&self) -> Vec<Authorization> {
        self.world().book.authorizations.clone()
    }

    /// Says how the next transfers end, one each: `Success`, `Fail`, or where they stay: `Accepted`,
    /// `Processing`, `Transfering`.
    pub fn transfers_end(&self, ends: impl IntoIterator<Item = TransferState>) {
        self.world().book.transfer_ends.extend(ends);
    }

    /// Says how the next shares and returns of shares end, one each.
    pub fn shares_end(&self, ends: impl IntoIterator<Item = ShareEnd>) {
        self.world().book.share_ends.extend(ends);
    }

    /// Lets the payer of an order complain; returns the complaint's number.
    ///
    /// # Errors
    /// `Missing` for an unknown order, `State` for one that is not paid.
    pub fn complain(&self, order: &str, detail: &str, phone: Option<&str>) -> Result<String> {
        let mut world = self.world();
        let place = world.book.find_any(order);
        let place = place.ok_or_else(|| Error::missing("no such order"))?;
        if !world.book.orders[place].is_paid() {
            return Err(Error::state("nobody has paid it"));
        }
        let phone = phone.map(str::to_owned);
        let at = self.moment();
        let place = world.book.complain(place, detail.to_owned(), phone, at);
        Ok(world.book.complaints[place].id.clone())
    }

    /// Lets the payer say more about a complaint, or take it up again once it was settled.
    ///
    /// # Errors
    /// `Missing` for an unknown one.
    pub fn complain_again(&self, complaint: &str, text: &str) -> Result<()> {
        let mut world = self.world();
        let place = world.book.complaints.iter().position(|c| c.id == complaint);
        let place = place.ok_or_else(|| Error::missing("no such complaint"))?;
        let entry = Entry {
            at_ms: self.now_ms(),
            operator: "投诉人",
            kind: "USER_CONTINUE_COMPLAINT",
            action: "CONTINUE_COMPLAINT",
            text: text.to_owned(),
            images: Vec::new(),
        };
        world.book.record(place, entry);
        Ok(())
    }

    /// The transfers, as WeChat Pay knows them.
    pub fn transfers(&self) -> Vec<Transfer> {
        self.world().book.transfers.clone()
    }

    /// The sharings, as WeChat Pay knows them.
    pub fn sharings(&self) -> Vec<Sharing> {
        self.world().book.sharings.clone()
    }

    /// The returns of shares, as WeChat Pay knows them.
    pub fn sharing_returns(&self) -> Vec<SharingReturn> {
        self.world().book.returns.clone()
    }

    /// The complaints, as WeChat Pay knows them.
    pub fn complaints(&self) -> Vec<Complaint> {
        self.world().book.complaints.clone()
    }

    /// The notices as the control API shows them.
    pub(crate) fn notices_told(&self) -> Vec<Value> {
        let world = self.world();
        let told = world.book.notices.iter().map(|n| {
            json!({
                "id": n.id, "about": n.subject.word(), "number": world.book.about(n.subject),
                "dialect": if n.tongue == Tongue::V3 { "v3" } else { "v2" },
                "url": n.url, "attempts": n.attempts, "due_ms": n.due_ms,
                "acknowledged": n.acknowledged, "lost": n.lost,
            })
        });
        told.collect()
    }

    /// The certificates that are listed and how messages are signed, as the control API shows them.
    ///
    /// # Errors
    /// `Internal` if no certificate can be made.
    pub(crate) fn platform_told(&self) -> Result<Value> {
        let now_ms = self.now_ms();
        let mut world = self.world();
        let listed = world.platform.certificates(now_ms);
        let listed = listed.map_err(|_| Error::internal("no certificate could be made"))?;
        let certificates: Vec<Value> = listed
            .iter()
            .map(|c| {
                let (from_ms, until_ms) = (c.from_ms, c.until_ms);
                json!({
                    "serial": c.serial, "pem": c.pem, "from_ms": from_ms, "until_ms": until_ms,
                })
            })
            .collect();
        let platform = &world.platform;
        let merchants = world.merchants.iter().map(|m| {
            let migration = platform.migration(&m.mch_id);
            json!({ "mch_id": m.mch_id, "keys": migration.keys, "share": migration.share })
        });
        Ok(json!({
            "certificates": certificates, "gray": platform.gray, "probes": platform.probes,
            "merchants": merchants.collect::<Vec<_>>(),
        }))
    }
}
