//! A Python function that takes three arguments and does nothing with them.

use pyo3::prelude::*;

#[pymodule(gil_used = false)]
mod empty {
    use pyo3::prelude::*;

    /// Gives nothing.
    #[pyfunction]
    #[pyo3(signature = (op, params=None, blob=None))]
    fn nothing(
        op: &Bound<'_, PyAny>,
        params: Option<&Bound<'_, PyAny>>,
        blob: Option<&Bound<'_, PyAny>>,
    ) {
        let _ = (op, params, blob);
    }
}
