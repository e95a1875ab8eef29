//! Python's values as the waist's: a dict goes straight into JSON values, not through text.

use crate::names::Reading;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMemoryView};
use pyo3::types::{PyString, PyTuple};
use serde_json::{Map, Number, Value};

/// How deep lists and dicts may lie inside one another: as deep as the engine reads JSON.
const MAX_DEPTH: usize = 32;
/// How much one call may carry in its parameters, in bytes: a list that holds itself twice over
/// and over is small in Python and would fill the memory here.
const MAX_BYTES: usize = 64 << 20;
/// How much of a name is shown where a fault is: names come from outside too.
const LONGEST_PLACE: usize = 64;
/// What a value takes beside its text.
const EACH: usize = 64;

/// A value that Python has and the waist has not.
pub(crate) struct Fault {
    /// Where: `merchants[0].v2.key`.
    pub field: String,
    /// What is wrong with it, without the value.
    pub text: &'static str,
}

impl Fault {
    /// A fault of the field itself.
    pub fn new(field: &str, text: &'static str) -> Fault {
        let field = field.to_owned();
        Fault { field, text }
    }

    /// The same fault, seen from the container: its place goes in front.
    fn inside(self, place: &str) -> Fault {
        let place: String = place.chars().take(LONGEST_PLACE).collect();
        let between = if self.field.is_empty() || self.field.starts_with('[') {
            ""
        } else {
            "."
        };
        Fault {
            field: format!("{place}{between}{}", self.field),
            ..self
        }
    }
}

/// The parameters of a call: a dict, or nothing.
pub(crate) fn params(given: Option<&Bound<'_, PyAny>>) -> Result<Value, Fault> {
    match given {
        None => Ok(Value::Null),
        Some(given) if given.cast::<PyDict>().is_ok() => value(given),
        Some(given) if given.is_none() => Ok(Value::Null),
        Some(_) => Err(Fault::new("params", "must be a dict")),
    }
}

/// A whole value.
pub(crate) fn value(given: &Bound<'_, PyAny>) -> Result<Value, Fault> {
    let mut reader = Reader {
        room: MAX_BYTES,
        names: Reading::begin(),
    };
    reader.value(given, 0).map_err(|fault| {
        // What holds a message's fields is called `params`; the engine names the fields alone.
        let field = fault.field.strip_prefix("params.");
        let field = field.unwrap_or(match fault.field.as_str() {
            "" => "params",
            field => field,
        });
        Fault::new(field, fault.text)
    })
}

/// A text.
pub(crate) fn text(given: &Bound<'_, PyAny>) -> Result<String, &'static str> {
    let text = given.cast::<PyString>().map_err(|_| "must be text")?;
    Reading::begin().name(text).map_err(|_| SURROGATE)
}

const SURROGATE: &str = "holds half a character (a lone surrogate), which cannot be sent";

struct Reader {
    room: usize,
    names: Reading,
}

impl Reader {
    fn value(&mut self, given: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Fault> {
        let here = |text| Fault::new("", text);
        self.take(EACH)?;
        if let Ok(text) = given.cast::<PyString>() {
            return Ok(Value::String(self.text(text).map_err(here)?));
        }
        if given.is_none() {
            return Ok(Value::Null);
        }
        // A bool is an int in Python, so it has to be asked for first.
        if let Ok(flag) = given.cast::<PyBool>() {
            return Ok(Value::Bool(flag.is_true()));
        }
        if given.cast::<PyInt>().is_ok() {
            let small = given.extract::<i64>().map(Value::from);
            let number = small.or_else(|_| given.extract::<u64>().map(Value::from));
            return number.map_err(|_| here("is a number of more than 64 bits"));
        }
        // A float stays one, so that the engine refuses it where money is.
        if let Ok(float) = given.cast::<PyFloat>() {
            let number = Number::from_f64(float.value());
            return number
                .map(Value::Number)
                .ok_or_else(|| here("is not a finite number"));
        }
        if depth >= MAX_DEPTH {
            return Err(here("is nested too deeply, or holds itself"));
        }
        if let Ok(dict) = given.cast::<PyDict>() {
            return self.dict(dict, depth).map(Value::Object);
        }
        if let Ok(list) = given.cast::<PyList>() {
            return self.items(list.iter(), depth);
        }
        if let Ok(tuple) = given.cast::<PyTuple>() {
            return self.items(tuple.iter(), depth);
        }
        Err(here(
            "must be text, a whole number, true or false, None, a dict or a list",
        ))
    }

    fn dict(
        &mut self,
        dict: &Bound<'_, PyDict>,
        depth: usize,
    ) -> Result<Map<String, Value>, Fault> {
        let mut object = Map::new();
        for (name, given) in dict.iter() {
            let name = name
                .cast::<PyString>()
                .map_err(|_| Fault::new("", "has a name that is not text"))?;
            let name = self.names.name(name);
            let name = name.map_err(|_| Fault::new("", "has a name that is not whole text"))?;
            self.take(name.len())?;
            match self.value(&given, depth + 1) {
                Ok(value) => object.insert(name, value),
                Err(fault) => return Err(fault.inside(&name)),
            };
        }
        Ok(object)
    }

    fn items<'py>(
        &mut self,
        items: impl Iterator<Item = Bound<'py, PyAny>>,
        depth: usize,
    ) -> Result<Value, Fault> {
        let mut list = Vec::new();
        for (at, item) in items.enumerate() {
            let value = self.value(&item, depth + 1);
            list.push(value.map_err(|fault| fault.inside(&format!("[{at}]")))?);
        }
        Ok(Value::Array(list))
    }

    fn text(&mut self, text: &Bound<'_, PyString>) -> Result<String, &'static str> {
        let text = text.to_cow().map_err(|_| SURROGATE)?.into_owned();
        self.take(text.len()).map_err(|fault| fault.text)?;
        Ok(text)
    }

    fn take(&mut self, bytes: usize) -> Result<(), Fault> {
        let left = self.room.checked_sub(bytes);
        self.room = left.ok_or_else(|| Fault::new("", "is more than one call may carry"))?;
        Ok(())
    }
}

/// The blob of a call: `bytes`, which nobody can change, is lent; a `bytearray` and what a
/// `memoryview` shows are copied, because another thread may change them during the call.
pub(crate) fn blob(given: Option<&Bound<'_, PyAny>>) -> Result<Option<PyBackedBytes>, Fault> {
    let Some(given) = given.filter(|given| !given.is_none()) else {
        return Ok(None);
    };
    if let Ok(bytes) = given.cast::<PyBytes>() {
        return Ok(Some(bytes.clone().into()));
    }
    if let Ok(bytes) = given.cast::<PyByteArray>() {
        return Ok(Some(bytes.clone().into()));
    }
    if given.cast::<PyMemoryView>().is_ok() {
        let copied = given.py().get_type::<PyBytes>().call1((given,));
        let copied = copied.map_err(|_| Fault::new("blob", "is a memoryview that was released"))?;
        let copied = copied.cast_into::<PyBytes>();
        return copied
            .map(|bytes| Some(bytes.into()))
            .map_err(|_| Fault::new("blob", BYTES));
    }
    Err(Fault::new("blob", BYTES))
}

const BYTES: &str =
    "must be bytes: the exact ones that arrived, neither text nor what was parsed from them";
