//! What v3's notices say of transfers and of profit sharing.

use crate::engine::speech_v3::{receiver_named, transfer_told};
use crate::engine::{Engine, Merchant, views};
use crate::error::Result;
use crate::ledger::TaskKind;
use crate::order::{Dialect, Evidence, Incident, PayoutKind, Sharing, SharingEvent, SharingFact};
use crate::v3::notice::Notice;
use serde_json::{Value, json};

impl Engine {
    /// Joins a transfer's end to the transfer: in v3 it is signed, so no query has to confirm it.
    pub(super) fn take_transfer_v3(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let fact = transfer_told(&notice.resource, "notice.receive")?;
        let (mchid, kind) = (&merchant.mchid, PayoutKind::Transfer);
        let known = self.ledger.payout(mchid, kind, &fact.number)?;
        let Some(payout) = known.filter(|payout| payout.dialect == Dialect::V3) else {
            // Made by hand, or by a program that does not share this ledger: somebody must know.
            let about = fact.wechat_id.clone().unwrap_or_default();
            let incident = Incident {
                name: "unknown_transfer",
                about,
            };
            let told = json!({
                "number": fact.number,
                "wechat_id": fact.wechat_id,
                "amount": fact.amount.map(crate::types::Fen::get),
                "event": format!("{:?}", fact.event),
            });
            let new =
                self.record_incident(&incident, mchid, &fact.number, told.clone(), evidence)?;
            let name = incident.name;
            return Ok(
                json!({ "outcome": "incident", "incident": name, "new": new, "fields": told }),
            );
        };
        let learned = self.learn_payout(&payout, &fact, &evidence)?;
        Ok(json!({
            "outcome": if learned.incident.is_some() { "incident" } else { "transfer" },
            "incident": learned.incident.map(|i| i.name),
            "first": learned.changed,
            "transfer": views::payout(&learned.record),
        }))
    }

    /// Joins what a receiver got to the sharing, if it is this merchant's own; others' sharings, of
    /// which the merchant received, are for the host.
    ///
    /// A notice names the receiver and not the return, so that one about a return, or one whose name
    /// leaves open which of the two it is about (v3 reference, 4.4), only brings queries forward.
    pub(super) fn take_sharing_v3(
        &self,
        merchant: &Merchant,
        notice: &Notice,
        evidence: Evidence,
    ) -> Result<Value> {
        let named = |name: &str| notice.resource.get(name).and_then(Value::as_str);
        let own = [named("mchid"), named("sp_mchid")].contains(&Some(merchant.mchid.as_str()));
        let number = named("out_order_no").unwrap_or_default();
        let known = match own {
            true => self.ledger.sharing(&merchant.mchid, number)?,
            false => None,
        };
        let Some(sharing) = known else {
            return self.take_other_v3(merchant, notice, evidence);
        };
        if notice.event_type != "PROFITSHARING.SUCCESS" {
            self.hasten_sharing(&sharing)?;
            return self.take_other_v3(merchant, notice, evidence);
        }
        let receiver = notice.resource.get("receiver").unwrap_or(&Value::Null);
        let receiver =
            receiver_named(receiver).map_err(|error| error.at("receiver").op("notice.receive"))?;
        let fact = SharingFact {
            event: SharingEvent::Processing,
            out_order_no: number.to_owned(),
            transaction_id: named("transaction_id").map(str::to_owned),
            order_id: named("order_id").map(str::to_owned),
            receivers: vec![receiver],
            reason: None,
            proven: None,
        };
        let learned = self.learn_sharing(&sharing, &fact, &evidence)?;
        Ok(json!({
            "outcome": if learned.incident.is_some() { "incident" } else { "sharing" },
            "incident": learned.incident.map(|i| i.name),
            "first": learned.changed,
            "sharing": views::sharing(&learned.record),
        }))
    }

    fn hasten_sharing(&self, sharing: &Sharing) -> Result<()> {
        let (mchid, number, now_ms) =
            (&sharing.mchid, sharing.out_order_no.as_str(), self.now_ms());
        self.ledger
            .hasten(TaskKind::Sharing, mchid, number, now_ms)?;
        for returned in self.ledger.returns_of(mchid, number)? {
            let number = returned.out_return_no.as_str();
            self.ledger
                .hasten(TaskKind::SharingReturn, mchid, number, now_ms)?;
        }
        Ok(())
    }
}
