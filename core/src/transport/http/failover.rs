//! Which host is asked first: WeChat Pay's backup in another city stands in while the primary is
//! out of reach (v2 reference, 9).

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The host that answers everything, and the one with the same keys, certificates and orders.
const PAIR: [&str; 2] = ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"];

/// How long a host that was out of reach is asked last.
const SHUNNED: Duration = Duration::from_secs(60);

/// Remembers which hosts were out of reach lately.
#[derive(Default)]
pub(super) struct Failover {
    failed: Mutex<[Option<Instant>; 2]>,
}

impl Failover {
    /// The hosts to ask for this one, in their order.
    pub(super) fn order<'a>(&self, host: &'a str, now: Instant) -> Vec<&'a str> {
        if host != PAIR[0] {
            return vec![host];
        }
        let failed = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        let [primary, backup] =
            failed.map(|at| at.is_some_and(|at| now.saturating_duration_since(at) < SHUNNED));
        if primary && !backup {
            vec![PAIR[1], PAIR[0]]
        } else {
            PAIR.to_vec()
        }
    }

    /// Remembers that a host was out of reach.
    pub(super) fn failed(&self, host: &str, now: Instant) {
        self.remember(host, Some(now));
    }

    /// Remembers that a host answered, whatever it said.
    pub(super) fn answered(&self, host: &str) {
        self.remember(host, None);
    }

    fn remember(&self, host: &str, at: Option<Instant>) {
        if let Some(index) = PAIR.iter().position(|known| *known == host) {
            self.failed.lock().unwrap_or_else(PoisonError::into_inner)[index] = at;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_failed_is_asked_last_for_a_minute() {
        let failover = Failover::default();
        let start = Instant::now();
        assert_eq!(failover.order(PAIR[0], start), PAIR);
        failover.failed(PAIR[0], start);
        let reversed = [PAIR[1], PAIR[0]];
        assert_eq!(
            failover.order(PAIR[0], start + Duration::from_secs(59)),
            reversed
        );
        assert_eq!(
            failover.order(PAIR[0], start + Duration::from_secs(60)),
            PAIR
        );
        failover.failed(PAIR[1], start + Duration::from_secs(30));
        assert_eq!(
            failover.order(PAIR[0], start + Duration::from_secs(31)),
            PAIR
        );
        failover.answered(PAIR[1]);
        assert_eq!(
            failover.order(PAIR[0], start + Duration::from_secs(32)),
            reversed
        );
        failover.answered(PAIR[0]);
        assert_eq!(failover.order(PAIR[0], start), PAIR);
    }

    #[test]
    fn other_hosts_have_no_backup() {
        let failover = Failover::default();
        let now = Instant::now();
        for host in ["fraud.mch.weixin.qq.com", "api.weixin.qq.com", PAIR[1]] {
            failover.failed(host, now);
            assert_eq!(failover.order(host, now), [host]);
        }
    }
}
