//! Names of members as Python's text, kept: the same few dozen come with every reply.

use pyo3::prelude::*;
use pyo3::types::PyString;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};

/// How many are kept: names come from outside too, and must not fill the memory.
const MOST: usize = 1024;
/// How long a name may be that is kept.
const LONGEST: usize = 48;

type Kept = HashMap<Box<str>, Py<PyString>, BuildHasherDefault<Fnv>>;

static KEPT: LazyLock<Mutex<Kept>> = LazyLock::new(Mutex::default);

/// A name as Python's text.
///
/// The lock is held for one name and never while Python code could run: a new dict may collect garbage,
/// and a finalizer may call this module.
pub(crate) fn name<'py>(py: Python<'py>, name: &str) -> Bound<'py, PyString> {
    let mut names = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = names.get(name) {
        return kept.bind(py).clone();
    }
    let text = PyString::intern(py, name);
    if name.len() <= LONGEST && names.len() < MOST {
        names.insert(name.into(), text.clone().unbind());
    }
    text
}

/// Fowler, Noll and Vo's hash: these names are short, and there are so few that nobody gains by
/// choosing ones that collide.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
