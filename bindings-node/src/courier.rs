//! Brings answers from any thread to the JavaScript thread.

use crate::answer::{Answer, Sent};
use napi::Status;
use napi::bindgen_prelude::{FnArgs, Function, Result};
use napi::threadsafe_function::{
    ThreadsafeCallContext, ThreadsafeFunction, ThreadsafeFunctionCallMode,
};
use napi_derive::napi;
use std::sync::Arc;

/// An answer and the number of the call that waits for it.
type Letter = (f64, Answer);
/// The same as JavaScript takes it.
type Opened = FnArgs<(f64, Sent)>;
/// Does not keep the event loop alive: the shell does that while calls are under way.
type Mail = ThreadsafeFunction<Letter, (), Opened, Status, false, true>;

/// The one way back to a JavaScript thread: one for each, shared by its engines.
#[napi]
pub struct Courier {
    mail: Arc<Mail>,
}

#[napi]
impl Courier {
    /// A courier that brings all answers to this function: the call's number, and what it gives.
    #[napi(constructor)]
    pub fn new(take: Function<'_, Opened, ()>) -> Result<Courier> {
        let mail = take
            .build_threadsafe_function::<Letter>()
            .callee_handled::<false>()
            .weak::<true>()
            .build_callback(|letter: ThreadsafeCallContext<Letter>| {
                let (call, answer) = letter.value;
                Ok((call, answer.sent()).into())
            })?;
        Ok(Courier {
            mail: Arc::new(mail),
        })
    }

    /// A way for one more thread.
    pub(crate) fn way(&self) -> Way {
        Way(self.mail.clone())
    }
}

/// A way to the JavaScript thread, for whoever works elsewhere.
#[derive(Clone)]
pub struct Way(Arc<Mail>);

impl Way {
    /// Brings an answer. Where its thread has ended, nobody is left to read it.
    pub fn bring(&self, call: f64, answer: Answer) {
        self.0
            .call((call, answer), ThreadsafeFunctionCallMode::NonBlocking);
    }

    /// Whether the JavaScript thread has ended, as a terminated worker's.
    pub fn is_gone(&self) -> bool {
        self.0.aborted()
    }
}
