use super::{Book, Subject, Tongue};

/// The waits before the fifteen repetitions of a notice, in milliseconds (v2 reference, 4.1).
pub const NOTICE_STEPS_MS: [u64; 15] = [
    15_000, 15_000, 30_000, 180_000, 600_000, 1_200_000, 1_800_000, 1_800_000, 1_800_000,
    3_600_000, 10_800_000, 10_800_000, 10_800_000, 21_600_000, 21_600_000,
];

/// How long a merchant may take to answer (v2 reference, 4.1).
pub(crate) const PATIENCE_MS: i64 = 5_000;

/// A notice and how far it has come.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its number, from 1.
    pub id: u64,
    /// What it is about.
    pub subject: Subject,
    /// In which dialect it is written.
    pub tongue: Tongue,
    /// When it was written first.
    pub created_ms: i64,
    /// Where it goes.
    pub url: String,
    /// How often it has been sent.
    pub attempts: u32,
    /// When it was sent last.
    pub sent_ms: i64,
    /// When it is sent next; `None` when it never is.
    pub due_ms: Option<i64>,
    /// Whether the merchant has acknowledged it.
    pub acknowledged: bool,
    /// Whether it is lost on every way.
    pub lost: bool,
}

impl Book {
    /// Begins to tell a merchant something.
    pub(crate) fn notify(&mut self, subject: Subject, tongue: Tongue, url: String, now_ms: i64) {
        let id = self.notices.len() as u64 + 1;
        self.notices.push(Notice {
            id,
            subject,
            tongue,
            created_ms: now_ms,
            url,
            attempts: 0,
            sent_ms: now_ms,
            due_ms: Some(now_ms),
            acknowledged: false,
            lost: false,
        });
        self.notices_due.insert((now_ms, id));
    }

    /// Takes the notices that are due and counts the attempt; the next one is planned already, so
    /// that a sender who dies cannot lose a notice, but not before the merchant's time to answer
    /// is over, however fast the clock runs.
    pub(crate) fn take_due_notices(&mut self, now_ms: i64) -> Vec<u64> {
        let mut taken = Vec::new();
        while let Some(&(due, id)) = self.notices_due.first() {
            if due > now_ms {
                break;
            }
            self.notices_due.remove(&(due, id));
            let Some(wait) = self
                .notice(id)
                .map(|n| NOTICE_STEPS_MS.get(n.attempts as usize))
            else {
                continue;
            };
            let next = wait.map(|&ms| now_ms + self.pace(ms).max(PATIENCE_MS));
            let notice = &mut self.notices[id as usize - 1];
            notice.attempts += 1;
            notice.sent_ms = now_ms;
            self.plan_notice(id, next);
            taken.push(id);
        }
        taken
    }

    /// Takes note that the merchant did not acknowledge a notice: its time to answer is over, and
    /// the next attempt comes at its step.
    pub(crate) fn unacknowledged(&mut self, id: u64, now_ms: i64) {
        let Some(notice) = self.notice(id).filter(|n| n.due_ms.is_some()) else {
            return;
        };
        let step = NOTICE_STEPS_MS.get((notice.attempts as usize).wrapping_sub(1));
        let next = step.map(|&ms| (notice.sent_ms + self.pace(ms)).max(now_ms + 1));
        self.plan_notice(id, next);
    }

    fn plan_notice(&mut self, id: u64, due_ms: Option<i64>) {
        let Some(notice) = self.notices.get_mut((id as usize).wrapping_sub(1)) else {
            return;
        };
        if let Some(before) = notice.due_ms.take() {
            self.notices_due.remove(&(before, id));
        }
        notice.due_ms = due_ms;
        if let Some(due) = due_ms {
            self.notices_due.insert((due, id));
        }
    }

    /// Sends a notice later than it should be, without counting the attempt.
    pub(crate) fn postpone_notice(&mut self, id: u64, due_ms: i64) {
        if let Some(notice) = self.notices.get_mut((id as usize).wrapping_sub(1)) {
            notice.attempts = notice.attempts.saturating_sub(1);
            self.plan_notice(id, Some(due_ms));
        }
    }

    /// Loses a notice for ever.
    pub(crate) fn lose_notice(&mut self, id: u64) {
        self.settle_notice(id, |notice| notice.lost = true);
    }

    /// Ends a notice that was acknowledged.
    pub(crate) fn acknowledge(&mut self, id: u64) {
        self.settle_notice(id, |notice| notice.acknowledged = true);
    }

    /// Sends a notice once more, whatever became of it.
    pub(crate) fn resend(&mut self, id: u64, now_ms: i64) -> bool {
        let Some(notice) = self.notices.get_mut((id as usize).wrapping_sub(1)) else {
            return false;
        };
        notice.lost = false;
        self.plan_notice(id, Some(now_ms));
        true
    }

    fn settle_notice(&mut self, id: u64, mark: impl FnOnce(&mut Notice)) {
        if let Some(notice) = self.notices.get_mut((id as usize).wrapping_sub(1)) {
            mark(notice);
            self.plan_notice(id, None);
        }
    }

    /// The notice of that number.
    pub(crate) fn notice(&self, id: u64) -> Option<&Notice> {
        self.notices.get((id as usize).wrapping_sub(1))
    }

    /// When the next notice is due.
    pub(crate) fn next_notice_ms(&self) -> Option<i64> {
        self.notices_due.first().map(|(due, _)| *due)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fifteen_steps_last_24_hours_and_4_minutes() {
        let total: u64 = NOTICE_STEPS_MS.iter().sum();
        assert_eq!(total, (24 * 60 + 4) * 60_000);
    }
}
