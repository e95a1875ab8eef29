//! The process in which a ledger was opened: it works in no other.

use crate::error::{Advice, Error, Result};

/// Remembers the process.
#[derive(Debug)]
pub(super) struct Birth(u32);

impl Birth {
    /// In this process, now.
    pub fn here() -> Birth {
        Birth(std::process::id())
    }

    /// Whether this is another process than the one of birth.
    pub fn is_elsewhere(&self) -> bool {
        self.0 != std::process::id()
    }

    /// # Errors
    /// `Ledger`, advice `never`, in a forked child.
    pub fn check(&self) -> Result<()> {
        if self.is_elsewhere() {
            return Err(Error::ledger(
                Advice::Never,
                format!(
                    "the ledger was opened in process {} and is used in process {}, forked from it; \
                     open it after the fork (gunicorn: in post_fork or without --preload; celery: in worker_process_init)",
                    self.0,
                    std::process::id()
                ),
            ));
        }
        Ok(())
    }

    #[cfg(test)]
    pub fn elsewhere() -> Birth {
        Birth(std::process::id().wrapping_add(1))
    }
}
