//! The engine, lent to Python.

use crate::outcome::{self, Failure};
use crate::{guarded, intake};
use pyo3::prelude::*;
use std::sync::{Arc, Mutex, PoisonError};

/// An engine: one call in, one reply out. Any number of threads may call at once.
#[pyclass(frozen, module = "fenpay._native")]
pub(crate) struct Engine {
    /// Nothing once it is closed.
    open: Mutex<Option<Arc<fenpay::Engine>>>,
}

#[pymethods]
impl Engine {
    /// Opens an engine from a configuration; nothing is sent.
    #[new]
    fn open<'py>(py: Python<'py>, config: &Bound<'py, PyAny>) -> PyResult<Engine> {
        guarded(py, None, |_| {
            let config = intake::params(Some(config))?;
            let opened = py.detach(|| fenpay::Engine::open(&config));
            let opened = opened.map_err(|error| Failure::from(fenpay::Reply::failed(error)))?;
            let open = Mutex::new(Some(Arc::new(opened)));
            Ok(Engine { open })
        })
    }

    /// Does an operation: a verb such as `order.place` or a request line of WeChat Pay's.
    #[pyo3(signature = (op, params=None, blob=None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        op: &Bound<'py, PyAny>,
        params: Option<&Bound<'py, PyAny>>,
        blob: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        guarded(py, Some(op), |op| {
            let params = intake::params(params)?;
            let blob = intake::blob(blob)?;
            let engine = self.engine()?;
            let blob = blob.as_deref();
            // The last one to let go of an engine closes its ledger, which may wait for the disk.
            let reply = py.detach(move || engine.call(op, &params, blob));
            outcome::give(py, reply)
        })
    }

    /// Closes the engine and its ledger; refused while a call is under way. A second time does nothing.
    fn close<'py>(&self, py: Python<'py>) -> PyResult<()> {
        guarded(py, None, |_| {
            let closing = self.closing()?;
            py.detach(move || drop(closing));
            Ok(())
        })
    }

    /// Whether it is closed.
    #[getter]
    fn closed(&self) -> bool {
        self.lock().is_none()
    }
}

impl Engine {
    fn engine(&self) -> Result<Arc<fenpay::Engine>, Failure> {
        let engine = self.lock().clone();
        engine.ok_or_else(|| Failure::misplaced("the engine is closed"))
    }

    fn closing(&self) -> Result<Option<Arc<fenpay::Engine>>, Failure> {
        let mut open = self.lock();
        if open
            .as_ref()
            .is_some_and(|engine| Arc::strong_count(engine) > 1)
        {
            return Err(Failure::misplaced(
                "a call is under way: close the engine after it",
            ));
        }
        Ok(open.take())
    }

    /// Held for a moment only, and never while Python code runs.
    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Arc<fenpay::Engine>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
