//! Replies as Python's values, and failures as the printed face's exceptions.

use crate::intake::Fault;
use crate::names;
use fenpay::Reply;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyList, PyString};
use serde_json::{Number, Value};

/// Why a call gives nothing.
pub(crate) enum Failure {
    /// The engine's error, or one of ours in its form.
    Reply(Box<Reply>),
    /// Python's own, as when it is out of memory.
    Python(PyErr),
}

impl Failure {
    /// A call that does not fit the state of what it is made on.
    pub fn misplaced(text: &str) -> Failure {
        Reply::misplaced(text).into()
    }

    /// The exception that `fenpay._error` has for it.
    pub fn raised(self, py: Python<'_>, op: &str) -> PyErr {
        static MADE_BY: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let made = match self {
            Failure::Python(error) => Err(error),
            Failure::Reply(reply) => {
                MADE_BY
                    .import(py, "fenpay._error", "failure")
                    .and_then(|made_by| {
                        let mut body = reply.body;
                        if body["op"].as_str().is_none_or(str::is_empty) {
                            body["op"] = op.into();
                        }
                        made_by.call1((reply.status, python(py, &body)?))
                    })
            }
        };
        match made {
            Ok(exception) => PyErr::from_value(exception),
            Err(error) => error,
        }
    }
}

impl From<Reply> for Failure {
    fn from(reply: Reply) -> Failure {
        Failure::Reply(Box::new(reply))
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Failure {
        Reply::refused(&fault.field, fault.text).into()
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Failure {
        Failure::Python(error)
    }
}

/// The body of a reply, with its exact bytes as the member `blob`; or its failure.
pub(crate) fn give(py: Python<'_>, reply: Reply) -> Result<Bound<'_, PyAny>, Failure> {
    if reply.status != 0 {
        return Err(reply.into());
    }
    let body = python(py, &reply.body)?;
    if let Some(bytes) = &reply.blob {
        let body = body.cast::<PyDict>();
        let body = body.map_err(|_| PyRuntimeError::new_err("a reply's body is an object"))?;
        body.set_item(pyo3::intern!(py, "blob"), PyBytes::new(py, bytes))?;
    }
    Ok(body)
}

/// A value of the waist as Python's.
pub(crate) fn python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Null => py.None().into_bound(py),
        Value::Bool(flag) => flag.into_pyobject(py)?.to_owned().into_any(),
        Value::Number(number) => self::number(py, number)?,
        Value::String(text) => PyString::new(py, text).into_any(),
        Value::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(python(py, item)?)?;
            }
            list.into_any()
        }
        Value::Object(members) => {
            let dict = PyDict::new(py);
            for (name, value) in members {
                dict.set_item(names::name(py, name), python(py, value)?)?;
            }
            dict.into_any()
        }
    })
}

fn number<'py>(py: Python<'py>, number: &Number) -> PyResult<Bound<'py, PyAny>> {
    Ok(match (number.as_i64(), number.as_u64()) {
        (Some(whole), _) => whole.into_pyobject(py)?.into_any(),
        (None, Some(whole)) => whole.into_pyobject(py)?.into_any(),
        (None, None) => {
            let float = number.as_f64().unwrap_or(f64::NAN);
            float.into_pyobject(py)?.into_any()
        }
    })
}
