//! A WeChat Pay on this machine, lent to Python: for a shop's own tests.

use crate::outcome::{self, Failure};
use crate::{guarded, intake};
use fenpay_simulator::{Running, Settings};
use pyo3::prelude::*;
use std::sync::{Arc, Mutex, PoisonError};

/// A simulator: its control API without a socket, its servers on loopback.
#[pyclass(frozen, module = "fenpay._native")]
pub(crate) struct Simulator {
    /// Nothing once it is closed.
    running: Mutex<Option<Arc<Running>>>,
    /// The process in which its threads run.
    process: u32,
}

#[pymethods]
impl Simulator {
    /// Starts a simulator with these settings.
    #[new]
    fn start<'py>(py: Python<'py>, settings: &Bound<'py, PyAny>) -> PyResult<Simulator> {
        guarded(py, None, |_| {
            let settings = Settings::read(&intake::params(Some(settings))?);
            let settings = settings.map_err(|error| Failure::from(fenpay::Reply::failed(error)))?;
            let running = py.detach(|| Running::start(settings));
            let running = running.map_err(|error| {
                Failure::misplaced(&format!("no simulator could start: {error}"))
            })?;
            Ok(Simulator {
                running: Mutex::new(Some(Arc::new(running))),
                process: std::process::id(),
            })
        })
    }

    /// Does what a request to the control API does: `POST pay`, `GET orders`.
    #[pyo3(signature = (line, body=None))]
    fn control<'py>(
        &self,
        py: Python<'py>,
        line: &Bound<'py, PyAny>,
        body: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, Some(line), |line| {
            let body = intake::params(body)?;
            let running = self.running()?;
            let done = py.detach(move || running.control(line, &body));
            let done = done.map_err(|error| Failure::from(fenpay::Reply::failed(error)))?;
            Ok(outcome::python(py, &done)?)
        })
    }

    /// The engine's configuration for the merchant at that place, with its certificate inside.
    fn configuration<'py>(
        &self,
        py: Python<'py>,
        place: usize,
        ledger: &str,
        notify_url: &str,
    ) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, None, |_| {
            let config = self.running()?.configuration(place, ledger, notify_url);
            Ok(outcome::python(py, &config)?)
        })
    }

    /// The address of the plain HTTP server; empty if there is none.
    #[getter]
    fn http_url<'py>(&self, py: Python<'py>) -> PyResult<String> {
        guarded(py, None, |_| Ok(self.running()?.http_url()))
    }

    /// The address of the TLS server; empty if there is none.
    #[getter]
    fn https_url<'py>(&self, py: Python<'py>) -> PyResult<String> {
        guarded(py, None, |_| Ok(self.running()?.https_url()))
    }

    /// The root certificate that clients of the TLS server must trust.
    #[getter]
    fn ca_pem<'py>(&self, py: Python<'py>) -> PyResult<String> {
        guarded(py, None, |_| Ok(self.running()?.ca_pem()))
    }

    /// Stops the servers. A second time does nothing.
    fn close(&self, py: Python<'_>) {
        if !self.is_elsewhere() {
            let stopping = self.lock().take();
            py.detach(move || drop(stopping));
        }
    }
}

impl Simulator {
    fn running(&self) -> Result<Arc<Running>, Failure> {
        if self.is_elsewhere() {
            let text =
                "the simulator runs in the process that started it, not in its forked children";
            return Err(Failure::misplaced(text));
        }
        let running = self.lock().clone();
        running.ok_or_else(|| Failure::misplaced("the simulator is closed"))
    }

    fn is_elsewhere(&self) -> bool {
        self.process != std::process::id()
    }

    /// Held for a moment only, and never while Python code runs.
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Arc<Running>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A forked child has the simulator's memory without its threads: waiting for them would never end.
impl Drop for Simulator {
    fn drop(&mut self) {
        if self.is_elsewhere() {
            std::mem::forget(self.lock().take());
        }
    }
}
