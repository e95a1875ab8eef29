use super::{Act, Book, Happening, Moment, Refusal, Subject, Tongue};

/// How long a payer may take to confirm a transfer: a day (v3 reference, 7.9).
const CONFIRM_MS: i64 = 24 * 3_600_000;
/// How long confirmed money travels, before the simulator's speed divides it.
const TRAVEL_MS: u64 = 1_000;

/// Money that a merchant sends to a user, who confirms it (v3 reference, 7.9).
#[derive(Clone, Debug)]
pub struct Transfer {
    /// The merchant's number.
    pub mch_id: String,
    /// The app.
    pub appid: String,
    /// The merchant's number of the transfer.
    pub out_bill_no: String,
    /// WeChat Pay's number of it.
    pub transfer_bill_no: String,
    /// What it is for, as a number of WeChat Pay's.
    pub scene_id: String,
    /// Who gets it.
    pub openid: String,
    /// The name that the receiver must have.
    pub user_name: Option<String>,
    /// The amount in fen.
    pub amount: i64,
    /// What the receiver reads.
    pub remark: String,
    /// Where the notice goes.
    pub notify_url: Option<String>,
    /// What the merchant sent, for the comparison of a repetition.
    pub asked: Vec<(String, String)>,
    /// What the client hands to WeChat, so that the payer may confirm.
    pub package_info: String,
    /// When it was asked for.
    pub created_ms: i64,
    /// When its state changed last.
    pub updated_ms: i64,
    /// Where it stands.
    pub state: TransferState,
    /// Where it ends once it is confirmed, or where it stays.
    pub course: TransferState,
    /// Whether the receiver need not confirm it.
    pub authorized: bool,
    /// The authorisation that its confirmation brings, as a place in the book.
    pub brings: Option<usize>,
    /// Why it failed.
    pub fail_reason: Option<&'static str>,
}

/// Where a transfer stands (v3 reference, 7.9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum TransferState {
    Accepted,
    Processing,
    WaitUserConfirm,
    Transfering,
    Success,
    Fail,
    Canceling,
    Cancelled,
}

impl TransferState {
    const ALL: [(TransferState, &'static str); 8] = [
        (TransferState::Accepted, "ACCEPTED"),
        (TransferState::Processing, "PROCESSING"),
        (TransferState::WaitUserConfirm, "WAIT_USER_CONFIRM"),
        (TransferState::Transfering, "TRANSFERING"),
        (TransferState::Success, "SUCCESS"),
        (TransferState::Fail, "FAIL"),
        (TransferState::Canceling, "CANCELING"),
        (TransferState::Cancelled, "CANCELLED"),
    ];

    /// WeChat Pay's word for it, with its own spelling.
    pub fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|(state, _)| *state == self);
        found.map_or("", |(_, word)| word)
    }

    /// Reads WeChat Pay's word for where a transfer ends, or stays.
    pub fn parse(word: &str) -> Option<TransferState> {
        let found = Self::ALL.iter().find(|(_, known)| *known == word);
        found.map(|(state, _)| *state)
    }

    /// Whether nothing follows any more.
    pub fn is_final(self) -> bool {
        matches!(
            self,
            TransferState::Success | TransferState::Fail | TransferState::Cancelled
        )
    }
}

impl Book {
    /// Takes a transfer in, once for a number; the same number with the same content is the same
    /// transfer.
    pub(crate) fn transfer(
        &mut self,
        mut transfer: Transfer,
        at: Moment,
    ) -> Result<usize, Refusal> {
        if let Some(known) = self.find_transfer(&transfer.mch_id, &transfer.out_bill_no) {
            let same = self.transfers[known].asked == transfer.asked;
            return if same {
                Ok(known)
            } else {
                Err(Refusal::TransferDiffers)
            };
        }
        let place = self.transfers.len();
        transfer.transfer_bill_no = self.ids.payout_id(at);
        transfer.package_info = format!("{}{}", at.chance.nonce(), at.chance.nonce());
        transfer.course = self
            .transfer_ends
            .pop_front()
            .unwrap_or(TransferState::Success);
        transfer.state = match transfer.course {
            stays @ (TransferState::Accepted | TransferState::Processing) => stays,
            _ => TransferState::WaitUserConfirm,
        };
        let number = (transfer.mch_id.clone(), transfer.out_bill_no.clone());
        self.transfer_numbers.insert(number, place);
        self.transfers.push(transfer);
        self.plan(at.now_ms + CONFIRM_MS, Happening::TransferLapses(place));
        if self.transfers[place].authorized {
            // One that stays where it is waits for nobody.
            let _ = self.confirm_transfer(place, at);
        }
        let willing = self.auto_pay.as_ref().filter(|r| r.act == Act::Pay);
        if let Some(after_ms) = willing.map(|reaction| reaction.after_ms) {
            let due = at.now_ms + self.pace(after_ms);
            self.plan(due, Happening::TransferConfirmed(place));
        }
        Ok(place)
    }

    /// The transfer of that number.
    pub(crate) fn find_transfer(&self, mch_id: &str, out_bill_no: &str) -> Option<usize> {
        let number = (mch_id.to_owned(), out_bill_no.to_owned());
        self.transfer_numbers.get(&number).copied()
    }

    /// Lets the payer confirm a transfer.
    pub(crate) fn confirm_transfer(&mut self, place: usize, at: Moment) -> Result<(), Refusal> {
        if self.transfers[place].state != TransferState::WaitUserConfirm {
            return Err(Refusal::TransferEnded);
        }
        self.move_transfer(place, TransferState::Transfering, at.now_ms);
        if let Some(brought) = self.transfers[place].brings {
            // An authorisation that has ended stays ended.
            let _ = self.confirm_authorization(brought, at);
        }
        let end = match self.transfers[place].course {
            TransferState::Transfering => return Ok(()),
            TransferState::Fail => TransferState::Fail,
            _ => TransferState::Success,
        };
        let due = at.now_ms + self.pace(TRAVEL_MS);
        self.plan(due, Happening::TransferEnds(place, end));
        Ok(())
    }

    /// Takes a transfer back that nobody has confirmed yet.
    pub(crate) fn cancel_transfer(&mut self, place: usize, at: Moment) -> Result<(), Refusal> {
        match self.transfers[place].state {
            TransferState::Canceling | TransferState::Cancelled => Ok(()),
            TransferState::WaitUserConfirm | TransferState::Accepted => {
                self.move_transfer(place, TransferState::Canceling, at.now_ms);
                let due = at.now_ms + self.pace(TRAVEL_MS);
                self.plan(
                    due,
                    Happening::TransferEnds(place, TransferState::Cancelled),
                );
                Ok(())
            }
            _ => Err(Refusal::TransferEnded),
        }
    }

    /// Ends a transfer, and tells the merchant.
    pub(super) fn end_transfer(&mut self, place: usize, end: TransferState, now_ms: i64) {
        let reason = (end == TransferState::Fail).then_some("ACCOUNT_NOT_EXIST");
        self.finish_transfer(place, end, reason, now_ms);
    }

    /// Ends a transfer that nobody confirmed in time.
    pub(super) fn lapse_transfer(&mut self, place: usize, now_ms: i64) {
        if self.transfers[place].state == TransferState::WaitUserConfirm {
            self.finish_transfer(place, TransferState::Fail, Some("OVERDUE_CLOSE"), now_ms);
        }
    }

    fn finish_transfer(
        &mut self,
        place: usize,
        end: TransferState,
        reason: Option<&'static str>,
        now_ms: i64,
    ) {
        if self.transfers[place].state.is_final() {
            return;
        }
        self.move_transfer(place, end, now_ms);
        self.transfers[place].fail_reason = reason;
        if let Some(url) = self.transfers[place].notify_url.clone() {
            self.notify(Subject::Transfer(place), Tongue::V3, url, now_ms);
        }
    }

    fn move_transfer(&mut self, place: usize, state: TransferState, now_ms: i64) {
        let transfer = &mut self.transfers[place];
        transfer.state = state;
        transfer.updated_ms = now_ms;
    }
}
