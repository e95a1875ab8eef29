//! Names of members, kept in both languages: the same few dozen come with every call and reply.

use pyo3::prelude::*;
use pyo3::types::PyString;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

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

/// How many names of parameters are kept. Each has one place, by its address, and who comes to the place
/// of another takes it.
const PLACES: usize = 512;

/// A text of Python's that is kept alive, and what it is here.
struct Known {
    theirs: Py<PyString>,
    ours: Box<str>,
}

static READ: Mutex<[Option<Known>; PLACES]> = Mutex::new([const { None }; PLACES]);

/// Python's names as text of ours: those of parameters are constants of a program, and to copy what is
/// known costs a fifth of asking Python for its bytes.
pub(crate) struct Reading(Option<MutexGuard<'static, [Option<Known>; PLACES]>>);

impl Reading {
    /// Has the table, unless somebody is at it: nobody waits for what is held while Python may run.
    pub fn begin() -> Reading {
        Reading(READ.try_lock().ok())
    }

    /// The text of a name.
    ///
    /// # Errors
    /// Python's own, for half a character.
    pub fn name(&mut self, theirs: &Bound<'_, PyString>) -> PyResult<String> {
        let Some(table) = &mut self.0 else {
            return Ok(theirs.to_cow()?.into_owned());
        };
        let place = &mut table[(theirs.as_ptr().addr() >> 4) % PLACES];
        match place {
            // The very same object: text does not change, and as it is kept, nothing else has its address.
            Some(known) if known.theirs.is(theirs) => Ok(String::from(&*known.ours)),
            _ => {
                let ours = theirs.to_cow()?.into_owned();
                if ours.len() <= LONGEST && theirs.is_exact_instance_of::<PyString>() {
                    *place = Some(Known {
                        theirs: theirs.clone().unbind(),
                        ours: ours.as_str().into(),
                    });
                }
                Ok(ours)
            }
        }
    }
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
