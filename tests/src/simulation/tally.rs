use std::sync::atomic::{AtomicU64, Ordering};

macro_rules! seen {
    ($($name:ident $words:literal,)*) => {
        /// Something that a history can have met.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Seen { $($name),* }
        const WORDS: &[&str] = &[$($words),*];
    };
}

seen! {
    Orders "orders",
    Codes "payment codes",
    Payouts "payouts",
    InV3 "in v3",
    TwoProcesses "two processes",
    Undisturbed "undisturbed",
    Requests "requests",
    Commits "commits",
    Notices "notices taken",
    Events "events shipped",
    Paid "orders paid",
    Closed "orders closed",
    Reversed "orders reversed",
    Rejected "orders rejected",
    Refunded "refunds succeeded",
    RefundsClosed "refunds closed",
    RefundsRejected "refunds rejected",
    RefundsAbnormal "refunds abnormal",
    PaidOut "payouts succeeded",
    PayoutsEnded "payouts ended otherwise",
    Incidents "incidents",
    Conflicts "numbers used twice, refused",
    Unsent "requests not sent",
    Lost "requests lost before their effect",
    Unheard "answers lost",
    Overdue "requests arriving after their sender gave up",
    Slow "answers late",
    Spoilt "answers spoilt",
    Unsigned "answers without a signature that counts",
    Lies "answers forged",
    Astray "answers about another order",
    Lagging "answers of a lagging replica",
    Doubtful "answers in doubt",
    Refused "requests refused",
    NoticeLost "notices lost",
    NoticeNever "notices never sent",
    NoticeLate "notices late",
    NoticeDoubled "notices doubled",
    NoticeUnheard "acknowledgements lost",
    NoticeForged "notices forged",
    NoticeWrong "notices with another amount",
    NoticeStrange "notices of another merchant about our order",
    NoticeEchoed "messages of ours sent back as notices",
    ReadFails "reads failed",
    CommitFails "commits failed",
    CommitUnheard "commits unheard",
    Stale "writers overtaken on purpose",
    Overtaken "writers overtaken",
    QueueFails "leases and schedules failed",
    DeathBefore "deaths before a step",
    DeathAfter "deaths after a step",
    Resent "histories whose notices all came again",
    Turns "deeds between two steps",
    Jumps "clock jumps",
}

/// How often each thing was met.
#[derive(Debug)]
pub struct Tally([AtomicU64; WORDS.len()]);

impl Default for Tally {
    fn default() -> Tally {
        Tally([const { AtomicU64::new(0) }; WORDS.len()])
    }
}

impl Tally {
    /// Counts one.
    pub(super) fn count(&self, seen: Seen) {
        let counter = &self.0[seen as usize];
        // One thread counts; the sum of several is made by [`Tally::add`].
        counter.store(counter.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    /// Whether it was met.
    pub(super) fn has(&self, seen: Seen) -> bool {
        self.0[seen as usize].load(Ordering::Relaxed) > 0
    }

    /// Adds what another one counted.
    pub fn add(&self, other: &Tally) {
        for (mine, theirs) in self.0.iter().zip(&other.0) {
            mine.fetch_add(theirs.load(Ordering::Relaxed), Ordering::Relaxed);
        }
    }

    /// What was met, in words, and how often.
    pub fn told(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let counts = self.0.iter().map(|count| count.load(Ordering::Relaxed));
        WORDS.iter().copied().zip(counts)
    }
}
