//! WeChat Pay in the same process, for a shop's own tests.

use crate::answer::{Answer, Given, guarded, value};
use crate::courier::Courier;
use crate::pool::Job;
use fenpay::Reply;
use fenpay_simulator::{Running, Settings};
use napi::Env;
use napi::bindgen_prelude::Result;
use napi_derive::napi;
use serde_json::json;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// A simulator, from its start to its close.
#[napi]
pub struct Simulator {
    running: Option<Running>,
}

#[napi]
impl Simulator {
    /// A place for a simulator.
    #[allow(
        clippy::new_without_default,
        reason = "made by JavaScript, which has no such trait"
    )]
    #[napi(constructor)]
    pub fn new() -> Simulator {
        Simulator { running: None }
    }

    /// Starts it with settings as JSON; gives its addresses and its root certificate.
    #[napi(catch_unwind)]
    pub fn start<'env>(&mut self, env: &'env Env, settings: Option<String>) -> Result<Given<'env>> {
        let started = guarded(|| {
            let settings = match value("settings", settings.as_deref()) {
                Ok(settings) => settings,
                Err(refused) => return refused,
            };
            let settings = match Settings::read(&settings) {
                Ok(settings) => settings,
                Err(error) => return Reply::failed(error).into(),
            };
            match Running::start(settings) {
                Ok(running) => {
                    let told = json!({
                        "http_url": running.http_url(),
                        "https_url": running.https_url(),
                        "ca_pem": running.ca_pem(),
                    });
                    self.running = Some(running);
                    Answer::done(&told)
                }
                Err(error) => {
                    Reply::misplaced(&format!("the simulator cannot start: {error}")).into()
                }
            }
        });
        started.given(env)
    }

    /// Does what a request line of the control API says.
    #[napi(catch_unwind)]
    pub fn control<'env>(
        &self,
        env: &'env Env,
        line: String,
        body: Option<String>,
    ) -> Result<Given<'env>> {
        self.told(env, |running| {
            let body = match value("body", body.as_deref()) {
                Ok(body) => body,
                Err(refused) => return refused,
            };
            match running.control(&line, &body) {
                Ok(value) => Answer::done(&value),
                Err(error) => Reply::failed(error).into(),
            }
        })
    }

    /// A configuration with which an engine reaches it, for the merchant at that place.
    #[napi(catch_unwind)]
    pub fn configuration<'env>(
        &self,
        env: &'env Env,
        place: u32,
        ledger: String,
        notify_url: String,
    ) -> Result<Given<'env>> {
        self.told(env, |running| {
            let place = usize::try_from(place).unwrap_or(0);
            Answer::done(&running.configuration(place, &ledger, &notify_url))
        })
    }

    /// Stops it on a thread of its own: it waits for its servers, one of which may be waiting for
    /// an answer from this very JavaScript thread.
    #[napi(catch_unwind)]
    pub fn close(&mut self, courier: &Courier, call: f64) {
        let way = courier.way();
        let answer = Answer::done(&serde_json::Value::Null);
        stop(self.running.take(), move || way.bring(call, answer));
    }

    fn told<'env>(
        &self,
        env: &'env Env,
        tell: impl FnOnce(&Running) -> Answer,
    ) -> Result<Given<'env>> {
        let told = guarded(|| match &self.running {
            Some(running) => tell(running),
            None => Reply::misplaced("this simulator is not running").into(),
        });
        told.given(env)
    }
}

/// A simulator that nobody closed stops when it is collected.
impl Drop for Simulator {
    fn drop(&mut self) {
        if self.running.is_some() {
            stop(self.running.take(), || {});
        }
    }
}

fn stop(running: Option<Running>, then: impl FnOnce() + Send + 'static) {
    let work = move || {
        guarded(|| {
            drop(running);
            Answer::done(&serde_json::Value::Null)
        });
        then();
    };
    let work: Arc<Mutex<Option<Job>>> = Arc::new(Mutex::new(Some(Box::new(work))));
    let theirs = work.clone();
    let started = thread::Builder::new()
        .name("fenpay".to_owned())
        .spawn(move || take(&theirs));
    if started.is_err() {
        take(&work);
    }
}

fn take(work: &Mutex<Option<Job>>) {
    let job = work.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(job) = job {
        job();
    }
}
