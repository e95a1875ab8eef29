//! The keys of WeChat Pay's that a merchant trusts, and how they stay fresh.
//!
//! Nothing is asked for when an engine opens. The certificates are asked for when a message names a
//! key that is not known, when a field is to be encrypted and no key is there, and by `task.tick`
//! when they are old. A failed refresh keeps what was there (v3 reference, 3.1 and 3.4).

use super::exchange::{Pace, listed};
use super::{Engine, Merchant};
use crate::error::{Error, Result};
use crate::transport::Failure;
use crate::v3::{self, Account, Stamp, Trust};
use serde_json::json;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

/// How often the certificates are asked for at the most, however many messages name unknown keys.
const PAUSE_MS: i64 = 60_000;
/// After how long they are asked for again: WeChat Pay wants it at least every twelve hours.
const LIFE_MS: i64 = 10 * 3_600_000;

const CERTIFICATES: &str = "GET /v3/certificates";

/// What a merchant needs in order to speak v3.
pub struct Speaker {
    /// Its keys and its numbers.
    pub account: Account,
    trust: RwLock<Arc<Trust>>,
    refreshed: Mutex<Refreshed>,
}

/// When the certificates were asked for.
#[derive(Default)]
struct Refreshed {
    tried_ms: Option<i64>,
    done_ms: Option<i64>,
}

impl Speaker {
    /// A merchant with the platform keys of its configuration.
    pub fn new(account: Account, trust: Trust) -> Speaker {
        Speaker {
            account,
            trust: RwLock::new(Arc::new(trust)),
            refreshed: Mutex::default(),
        }
    }

    /// The platform keys as they are now.
    pub fn trust(&self) -> Arc<Trust> {
        Arc::clone(&self.trust.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn refreshed(&self) -> MutexGuard<'_, Refreshed> {
        self.refreshed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Engine {
    /// The platform keys after a refresh, if `seen` is still what there is and the last one was not
    /// just now. Whoever comes while a refresh is under way waits for it and shares its outcome.
    pub(super) fn renewed_trust(
        &self,
        merchant: &Merchant,
        seen: &Arc<Trust>,
        pace: Pace,
    ) -> Arc<Trust> {
        let Some(speaker) = &merchant.v3 else {
            return Arc::clone(seen);
        };
        let mut refreshed = speaker.refreshed();
        let present = speaker.trust();
        let now_ms = self.now_ms();
        // A clock that was set back must not stop refreshes.
        let recent = |at: i64| (0..PAUSE_MS).contains(&now_ms.saturating_sub(at));
        if !Arc::ptr_eq(seen, &present) || refreshed.tried_ms.is_some_and(recent) {
            return present;
        }
        match self.refresh(speaker, &mut refreshed, pace) {
            Ok(trust) => trust,
            // What was there stays; the message that asked for it fails, or comes again.
            Err(error) => {
                log::warn!("the platform certificates could not be refreshed: {error}");
                present
            }
        }
    }

    /// Refreshes certificates that are old; gives back what went wrong, if anything did.
    ///
    /// A merchant that has only public keys has nothing to refresh.
    pub(super) fn keep_fresh(&self, merchant: &Merchant) -> Result<()> {
        let Some(speaker) = &merchant.v3 else {
            return Ok(());
        };
        if only_public_keys(&speaker.trust()) {
            return Ok(());
        }
        let mut refreshed = speaker.refreshed();
        let now_ms = self.now_ms();
        let within = |at: i64, span: i64| (0..span).contains(&now_ms.saturating_sub(at));
        if refreshed.done_ms.is_some_and(|at| within(at, LIFE_MS))
            || refreshed.tried_ms.is_some_and(|at| within(at, PAUSE_MS))
        {
            return Ok(());
        }
        self.refresh(speaker, &mut refreshed, Pace::Usual).map(drop)
    }

    /// Puts what is trusted after a refresh in the place of what was trusted before.
    fn refresh(
        &self,
        speaker: &Speaker,
        refreshed: &mut Refreshed,
        pace: Pace,
    ) -> Result<Arc<Trust>> {
        let now_ms = self.now_ms();
        refreshed.tried_ms = Some(now_ms);
        let trust = Arc::new(self.certificates(speaker, &speaker.trust(), pace)?);
        refreshed.done_ms = Some(now_ms);
        let mut place = speaker
            .trust
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *place = Arc::clone(&trust);
        Ok(trust)
    }

    /// Asks for the certificates and joins them to the configured keys.
    fn certificates(&self, speaker: &Speaker, present: &Trust, pace: Pace) -> Result<Trust> {
        let op = listed(CERTIFICATES)?;
        let nonce = self.entropy.nonce();
        let now_s = self.now_ms().div_euclid(1000);
        let stamp = Stamp {
            now_s,
            nonce: &nonce,
        };
        let account = &speaker.account;
        let params = match account.suite.certificates {
            "RSA" => json!({}),
            other => json!({ "algorithm_type": other }),
        };
        let mut request = v3::seal(op, account, present, &params, None, &stamp)?;
        request.deadline_ms = pace.deadline_ms();
        let response = self
            .transport
            .send(&request)
            .map_err(|Failure { error, .. }| error.op(CERTIFICATES))?;
        v3::trust::refreshed(account, present, &response, now_s)
            .map_err(|error: Error| error.op(CERTIFICATES))
    }
}

/// Whether there are keys and none of them is a certificate, so that nothing expires.
fn only_public_keys(trust: &Trust) -> bool {
    !trust.is_empty() && trust.known().all(|key| key.valid_s.is_none())
}

/// The number of the merchant only.
impl std::fmt::Debug for Speaker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Speaker({})", self.account.mchid)
    }
}
