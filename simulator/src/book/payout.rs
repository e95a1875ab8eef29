use super::{Book, Happening, Moment, Refusal};

/// Money that a merchant pays out: a red packet or a transfer to a user's balance.
#[derive(Clone, Debug)]
pub struct Payout {
    /// The merchant's number.
    pub mch_id: String,
    /// The app.
    pub appid: String,
    /// The merchant's number of the payout.
    pub number: String,
    /// WeChat Pay's number of it.
    pub id: String,
    /// Which of the two it is.
    pub kind: PayoutKind,
    /// Who gets it.
    pub openid: String,
    /// The amount in fen.
    pub amount: i64,
    /// What the merchant sent, for the comparison of a repetition.
    pub asked: Vec<(String, String)>,
    /// When it was asked for.
    pub created_ms: i64,
    /// When it arrived, or went back.
    pub ended_ms: Option<i64>,
    /// Where it stands.
    pub state: PayoutState,
    /// Why it failed.
    pub reason: Option<String>,
}

/// What kind of payout it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum PayoutKind {
    RedPacket,
    Transfer,
}

/// Where a payout stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum PayoutState {
    Processing,
    Sent,
    Received,
    Failed,
    Returned,
}

impl PayoutState {
    /// WeChat Pay's word for a red packet's state (v2 reference, 2.11).
    pub fn red_packet_word(self) -> &'static str {
        match self {
            PayoutState::Processing => "SENDING",
            PayoutState::Sent => "SENT",
            PayoutState::Received => "RECEIVED",
            PayoutState::Failed => "FAILED",
            PayoutState::Returned => "REFUND",
        }
    }

    /// WeChat Pay's word for a transfer's state (v2 reference, 2.12).
    pub fn transfer_word(self) -> &'static str {
        match self {
            PayoutState::Processing | PayoutState::Sent => "PROCESSING",
            PayoutState::Received => "SUCCESS",
            PayoutState::Failed | PayoutState::Returned => "FAILED",
        }
    }
}

/// A day, after which an unclaimed red packet goes back.
const DAY_MS: i64 = 24 * 3_600_000;

impl Book {
    /// Pays money out, once for a number; the same number with the same content is the same payout.
    pub(crate) fn pay_out(&mut self, mut payout: Payout, at: Moment) -> Result<usize, Refusal> {
        let key = (payout.kind, payout.mch_id.clone(), payout.number.clone());
        if let Some(&known) = self.payout_numbers.get(&key) {
            let same = self.payouts[known].asked == payout.asked;
            return if same {
                Ok(known)
            } else {
                Err(Refusal::PayoutDiffers)
            };
        }
        let place = self.payouts.len();
        payout.id = self.ids.payout_id(at);
        let end = self.payout_ends.pop_front();
        match (payout.kind, end) {
            (_, Some(PayoutState::Processing)) => payout.state = PayoutState::Processing,
            (PayoutKind::Transfer, end) => {
                payout.state = end.unwrap_or(PayoutState::Received);
                payout.ended_ms = Some(at.now_ms);
            }
            (PayoutKind::RedPacket, end) => {
                payout.state = PayoutState::Sent;
                let end = end.unwrap_or(PayoutState::Received);
                let wait = if end == PayoutState::Returned {
                    DAY_MS
                } else {
                    self.pace(3_000)
                };
                self.plan(at.now_ms + wait, Happening::PayoutEnds(place, end));
            }
        }
        self.payout_numbers.insert(key, place);
        self.payouts.push(payout);
        Ok(place)
    }

    /// Ends a payout.
    pub(crate) fn end_payout(&mut self, place: usize, end: PayoutState, now_ms: i64) {
        let payout = &mut self.payouts[place];
        if matches!(payout.state, PayoutState::Processing | PayoutState::Sent) {
            payout.state = end;
            payout.ended_ms = Some(now_ms);
            if end == PayoutState::Failed {
                payout.reason = Some("用户账户异常".to_owned());
            }
        }
    }

    /// The payout of that number.
    pub(crate) fn find_payout(
        &self,
        kind: PayoutKind,
        mch_id: &str,
        number: &str,
    ) -> Option<&Payout> {
        let key = (kind, mch_id.to_owned(), number.to_owned());
        self.payout_numbers
            .get(&key)
            .map(|&place| &self.payouts[place])
    }
}
