use super::{Book, Moment, Subject, Tongue};

/// What a payer complains about (v3 reference, 7.10).
#[derive(Clone, Debug)]
pub struct Complaint {
    /// WeChat Pay's number of it.
    pub id: String,
    /// The number of the merchant that is complained about.
    pub mch_id: String,
    /// The order, as a place in the book.
    pub order: usize,
    /// What the payer says.
    pub detail: String,
    /// The payer's phone, if he gave it.
    pub phone: Option<String>,
    /// When he complained.
    pub created_ms: i64,
    /// Where it stands.
    pub state: ComplaintState,
    /// What was said and done, the oldest first.
    pub history: Vec<Entry>,
}

/// Where a complaint stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ComplaintState {
    Pending,
    Processing,
    Processed,
}

impl ComplaintState {
    /// WeChat Pay's word for it.
    pub fn word(self) -> &'static str {
        match self {
            ComplaintState::Pending => "PENDING",
            ComplaintState::Processing => "PROCESSING",
            ComplaintState::Processed => "PROCESSED",
        }
    }
}

/// Something that was said or done about a complaint.
#[derive(Clone, Debug)]
pub struct Entry {
    /// When.
    pub at_ms: i64,
    /// Who.
    pub operator: &'static str,
    /// What, in the words of the history of negotiations.
    pub kind: &'static str,
    /// What, in the words of notices.
    pub action: &'static str,
    /// What was said.
    pub text: String,
    /// Pictures, as the numbers that they had when they were uploaded.
    pub images: Vec<String>,
}

impl Book {
    /// Takes a complaint in and tells the merchant; returns its place.
    pub(crate) fn complain(
        &mut self,
        order: usize,
        detail: String,
        phone: Option<String>,
        at: Moment,
    ) -> usize {
        let place = self.complaints.len();
        let id = format!("2002{}", &self.ids.payout_id(at)[4..30]);
        self.complaints.push(Complaint {
            id,
            mch_id: self.orders[order].mch_id.clone(),
            order,
            detail: detail.clone(),
            phone,
            created_ms: at.now_ms,
            state: ComplaintState::Pending,
            history: Vec::new(),
        });
        let entry = Entry {
            at_ms: at.now_ms,
            operator: "投诉人",
            kind: "USER_CREATE_COMPLAINT",
            action: "CREATE_COMPLAINT",
            text: detail,
            images: Vec::new(),
        };
        self.record(place, entry);
        place
    }

    /// Writes down what was said or done about a complaint, and tells the merchant.
    pub(crate) fn record(&mut self, place: usize, entry: Entry) {
        let complaint = &mut self.complaints[place];
        let now_ms = entry.at_ms;
        match entry.kind {
            "MERCHANT_RESPONSE" if complaint.state == ComplaintState::Pending => {
                complaint.state = ComplaintState::Processing;
            }
            "MERCHANT_CONFIRM_COMPLETE" => complaint.state = ComplaintState::Processed,
            "USER_CONTINUE_COMPLAINT" => complaint.state = ComplaintState::Pending,
            _ => {}
        }
        complaint.history.push(entry);
        let number = complaint.history.len() - 1;
        let console = self.console.get(&complaint.mch_id);
        if let Some(url) = console.and_then(|c| c.complaint_url.clone()) {
            let subject = Subject::Complaint(place, number);
            self.notify(subject, Tongue::V3, url, now_ms);
        }
    }

    /// The complaint of that number about a merchant.
    pub(crate) fn find_complaint(&self, mch_id: &str, id: &str) -> Option<usize> {
        let mine = |c: &Complaint| c.id == id && c.mch_id == mch_id;
        self.complaints.iter().position(mine)
    }
}
