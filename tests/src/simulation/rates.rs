use super::chance::Chance;

/// How often each thing goes wrong in one history, in times out of 10,000 chances to do so.
///
/// Every seed draws its own, many of them 0: a fault that is rare beside others comes to its own
/// where nothing else disturbs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rates {
    /// A connection is refused: certainly nothing leaves.
    pub unsent: u32,
    /// A request is lost before it has an effect.
    pub lost: u32,
    /// A request has its effect and its answer is lost.
    pub unheard: u32,
    /// A request arrives after its sender has given up.
    pub overdue: u32,
    /// An answer comes late.
    pub slow: u32,
    /// An answer is garbage, a page, a redirect, half of one, or a 5xx.
    pub spoilt: u32,
    /// An answer says what is true, without a signature or with one that does not count.
    pub unsigned: u32,
    /// Somebody who has no key answers in WeChat Pay's place.
    pub lies: u32,
    /// An answer is signed and about another order.
    pub astray: u32,
    /// A query is answered as it was a while ago.
    pub lagging: u32,
    /// WeChat Pay says that it does not know what became of a request.
    pub doubtful: u32,
    /// WeChat Pay refuses a request that would have been in order.
    pub refused: u32,
    /// A notice is lost on its way.
    pub notice_lost: u32,
    /// A notice is never sent.
    pub notice_never: u32,
    /// A notice arrives later, so that others overtake it.
    pub notice_late: u32,
    /// A notice arrives twice.
    pub notice_doubled: u32,
    /// What was answered to a notice is lost.
    pub notice_unheard: u32,
    /// Somebody who is not WeChat Pay sends a notice.
    pub notice_forged: u32,
    /// WeChat Pay sends a notice with another amount.
    pub notice_wrong: u32,
    /// The ledger cannot be read.
    pub read_fails: u32,
    /// A commit fails.
    pub commit_fails: u32,
    /// A commit takes effect and nobody says so.
    pub commit_unheard: u32,
    /// Another writer was first.
    pub stale: u32,
    /// Leases and schedules fail.
    pub queue_fails: u32,
    /// A process dies before or after a step.
    pub death: u32,
    /// Something else is done between two steps.
    pub turns: u32,
    /// A process's clock jumps.
    pub jumps: u32,
}

impl Rates {
    /// Draws the rates of a seed.
    pub fn draw(chance: &Chance) -> Rates {
        let mut rates = Rates::default();
        if chance.below(16) == 0 {
            return rates;
        }
        if chance.below(4) == 0 {
            return Rates::theme(chance);
        }
        // How many of the faults a history has at all.
        let share = chance.pick(&[6, 12, 25, 50]);
        let levels = chance.pick(&[[50, 200, 1000], [200, 1000, 3000], [1000, 3000, 6000]]);
        for rate in rates.each() {
            if chance.below(100) < share {
                *rate = chance.pick(&levels);
            }
        }
        // These are asked at every step, so that a little is much.
        rates.death /= 4;
        rates.read_fails /= 8;
        rates
    }

    /// A few faults that belong together, often, and nothing else.
    fn theme(chance: &Chance) -> Rates {
        let mut rates = Rates::default();
        let often = chance.pick(&[1500, 3000, 5000]);
        let some: &mut [&mut u32] = match chance.below(8) {
            0 => &mut [&mut rates.overdue, &mut rates.refused],
            1 => &mut [&mut rates.overdue, &mut rates.refused, &mut rates.jumps],
            2 => &mut [&mut rates.lagging, &mut rates.notice_never, &mut rates.lost],
            3 => &mut [
                &mut rates.commit_unheard,
                &mut rates.unheard,
                &mut rates.stale,
            ],
            4 => &mut [&mut rates.turns],
            5 => &mut [
                &mut rates.lies,
                &mut rates.unsigned,
                &mut rates.notice_forged,
            ],
            6 => &mut [
                &mut rates.notice_wrong,
                &mut rates.astray,
                &mut rates.notice_late,
            ],
            _ => &mut [&mut rates.doubtful, &mut rates.refused, &mut rates.lost],
        };
        for rate in some {
            **rate = often;
        }
        rates
    }

    /// Whether nothing goes wrong at all.
    pub fn is_quiet(mut self) -> bool {
        self.each().iter().all(|rate| **rate == 0)
    }

    fn each(&mut self) -> [&mut u32; 27] {
        [
            &mut self.unsent,
            &mut self.lost,
            &mut self.unheard,
            &mut self.overdue,
            &mut self.slow,
            &mut self.spoilt,
            &mut self.unsigned,
            &mut self.lies,
            &mut self.astray,
            &mut self.lagging,
            &mut self.doubtful,
            &mut self.refused,
            &mut self.notice_lost,
            &mut self.notice_never,
            &mut self.notice_late,
            &mut self.notice_doubled,
            &mut self.notice_unheard,
            &mut self.notice_forged,
            &mut self.notice_wrong,
            &mut self.read_fails,
            &mut self.commit_fails,
            &mut self.commit_unheard,
            &mut self.stale,
            &mut self.queue_fails,
            &mut self.death,
            &mut self.turns,
            &mut self.jumps,
        ]
    }
}
