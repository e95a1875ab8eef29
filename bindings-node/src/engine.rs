//! The engine, behind the waist: opened, called and closed, here or on its own threads.

use crate::answer::{Answer, Given, copied, guarded, value};
use crate::courier::{Courier, Way};
use crate::pool::Pool;
use fenpay::{Engine, Reply};
use napi::Env;
use napi::bindgen_prelude::{BufferSlice, Result};
use napi_derive::napi;
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An engine, its threads, and the way back.
///
/// Methods with a number do their work on a thread of the pool, and the courier brings the answer
/// under that number. Garbage collection ends the threads when what is under way is done.
#[napi(js_name = "Engine")]
pub struct Native {
    engine: Slot,
    pool: Pool,
    way: Way,
}

/// Where the engine is while it is open.
type Slot = Arc<Mutex<Option<Arc<Engine>>>>;

#[napi]
impl Native {
    /// A place for an engine that may use so many threads.
    #[napi(constructor, catch_unwind)]
    pub fn new(courier: &Courier, threads: u32) -> Native {
        Native {
            engine: Slot::default(),
            pool: Pool::new(usize::try_from(threads).unwrap_or(1)),
            way: courier.way(),
        }
    }

    /// Opens the engine from a configuration as JSON.
    #[napi(catch_unwind)]
    pub fn open_sync<'env>(&self, env: &'env Env, config: String) -> Result<Given<'env>> {
        guarded(|| open(&self.engine, &config)).given(env)
    }

    /// Opens the engine on a thread.
    #[napi(catch_unwind)]
    pub fn open(&self, call: f64, config: String) {
        let slot = self.engine.clone();
        self.send(call, move || open(&slot, &config));
    }

    /// Does an operation here and now.
    #[napi(catch_unwind)]
    pub fn call_sync<'env>(
        &self,
        env: &'env Env,
        op: String,
        params: Option<String>,
        blob: Option<BufferSlice>,
    ) -> Result<Given<'env>> {
        let engine = lock(&self.engine).clone();
        guarded(|| call(engine.as_deref(), &op, params.as_deref(), blob.as_deref())).given(env)
    }

    /// Does an operation on a thread; the blob is copied before this returns.
    #[napi(catch_unwind)]
    pub fn call(&self, number: f64, op: String, params: Option<String>, blob: Option<BufferSlice>) {
        let blob = copied(blob);
        let engine = lock(&self.engine).clone();
        self.send(number, move || {
            call(engine.as_deref(), &op, params.as_deref(), blob.as_deref())
        });
    }

    /// Closes the engine on a thread, behind everything that was asked before.
    #[napi(catch_unwind)]
    pub fn close(&self, call: f64) {
        let engine = lock(&self.engine).take();
        self.send(call, move || {
            drop(engine);
            Answer::done(&Value::Null)
        });
    }

    /// Closes the engine here and now; the shell sees to it that nothing is under way.
    #[napi(catch_unwind)]
    pub fn close_sync(&self) {
        let engine = lock(&self.engine).take();
        guarded(|| {
            drop(engine);
            Answer::done(&Value::Null)
        });
    }

    /// Has work done on a thread and its answer brought under a number.
    fn send(&self, call: f64, work: impl FnOnce() -> Answer + Send + 'static) {
        let way = self.way.clone();
        let job = Box::new(move || {
            // Nobody waits any more: what was not begun is not done.
            if way.is_gone() {
                return;
            }
            // What the work holds, the engine among it, is let go before the answer is told.
            let answer = guarded(work);
            way.bring(call, answer);
        });
        if self.pool.submit(job).is_err() {
            let refused = Reply::misplaced("the system gives no thread to do this on");
            self.way.bring(call, refused.into());
        }
    }
}

fn open(slot: &Slot, config: &str) -> Answer {
    let config = match value("config", Some(config)) {
        Ok(config) => config,
        Err(refused) => return refused,
    };
    match Engine::open(&config) {
        Ok(engine) => {
            *lock(slot) = Some(Arc::new(engine));
            Answer::done(&Value::Null)
        }
        Err(error) => Reply::failed(error).into(),
    }
}

fn call(engine: Option<&Engine>, op: &str, params: Option<&str>, blob: Option<&[u8]>) -> Answer {
    let params = match value("params", params) {
        Ok(params) => params,
        Err(refused) => return refused,
    };
    match engine {
        Some(engine) => engine.call(op, &params, blob).into(),
        None => Reply::misplaced("this engine is not open").into(),
    }
}

/// Nothing that may panic runs under the lock.
fn lock(slot: &Slot) -> MutexGuard<'_, Option<Arc<Engine>>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
