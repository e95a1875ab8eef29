//! Fenpay for Python: the native half.
//!
//! It takes Python values to the waist and brings replies back, and knows no operation by name.
//! Names, types and documentation are the printed face's (`python/fenpay`); this half raises what
//! `fenpay._error` makes of a failed reply.

mod engine;
mod intake;
mod names;
mod outcome;
mod simulator;

use fenpay::Reply;
use intake::Fault;
use outcome::Failure;
use pyo3::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A message that a tool opens within some microseconds, in bytes.
const SMALL: usize = 8 << 10;

/// The engine may be used from many threads at once, so no interpreter lock is asked for.
#[pymodule(gil_used = false)]
mod _native {
    use super::{Failure, SMALL, guarded, intake, outcome};
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::engine::Engine;
    #[pymodule_export]
    use super::simulator::Simulator;

    /// Does an operation that needs no engine.
    #[pyfunction]
    #[pyo3(signature = (op, params=None, blob=None))]
    fn tool<'py>(
        py: Python<'py>,
        op: &Bound<'py, PyAny>,
        params: Option<&Bound<'py, PyAny>>,
        blob: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, Some(op), |op| {
            let params = intake::params(params)?;
            let blob = intake::blob(blob)?;
            let blob = blob.as_deref();
            let work = || fenpay::Engine::tool(op, &params, blob);
            // To let others run and wait for one's turn again costs more than a small message does.
            let reply = match blob {
                Some(message) if message.len() <= SMALL => work(),
                _ => py.detach(work),
            };
            let reply =
                reply.ok_or_else(|| Failure::misplaced("this operation needs an engine"))?;
            outcome::give(py, reply)
        })
    }

    /// Reads JSON strictly: a name that occurs twice is an error, and so is anything after the value.
    #[pyfunction]
    fn parse<'py>(py: Python<'py>, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, None, |_| {
            let bytes = intake::blob(Some(text))?;
            let value = fenpay::Engine::parse(bytes.as_deref().unwrap_or_default());
            let value = value.map_err(|error| Failure::from(fenpay::Reply::failed(error)))?;
            Ok(outcome::python(py, &value)?)
        })
    }
}

/// Runs what a call does: every failure is raised as the printed face's class for it, and so is a
/// panic, which `except Exception` would not see if it left as pyo3 lets it.
fn guarded<'py, T>(
    py: Python<'py>,
    op: Option<&Bound<'py, PyAny>>,
    call: impl FnOnce(&str) -> Result<T, Failure>,
) -> PyResult<T> {
    let mut name = String::new();
    let run = || {
        if let Some(op) = op {
            name = intake::text(op).map_err(|text| Fault::new("operation", text))?;
        }
        call(&name)
    };
    let done = catch_unwind(AssertUnwindSafe(run));
    let failure = match done {
        Ok(Ok(value)) => return Ok(value),
        Ok(Err(failure)) => failure,
        Err(_) => Reply::panicked().into(),
    };
    Err(failure.raised(py, &name))
}
