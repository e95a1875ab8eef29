//! Where C ends: pointers with lengths become slices, and panics become values.
//!
//! What cannot be told from a good pointer (one that is wild, or a length that is too long) is the
//! caller's to avoid, and the header says so. Everything else is checked here.

use fenpay::Reply;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a caller lends for the time of a call.
#[derive(Clone, Copy)]
pub struct Given {
    name: &'static str,
    start: *const u8,
    len: usize,
}

impl Given {
    /// What it is called in an error, where it begins (NULL for nothing), and how many bytes it has.
    pub fn new<T>(name: &'static str, start: *const T, len: usize) -> Given {
        let start = start.cast();
        Given { name, start, len }
    }

    /// The bytes; nothing for NULL with no length.
    ///
    /// # Errors
    /// `Input` for NULL with a length, and for a length that no memory has.
    ///
    /// # Safety
    /// Unless it is NULL, `len` bytes can be read at `start` and do not change while the slice lives.
    pub unsafe fn bytes<'a>(self) -> Result<Option<&'a [u8]>, Reply> {
        if self.start.is_null() {
            return match self.len {
                0 => Ok(None),
                _ => Err(Reply::refused(
                    self.name,
                    "is NULL, but its length is not 0",
                )),
            };
        }
        if isize::try_from(self.len).is_err() {
            return Err(Reply::refused(
                self.name,
                "its length is more than any memory has",
            ));
        }
        // SAFETY: not NULL, of a length that a slice may have, and readable by the caller's promise.
        Ok(Some(unsafe {
            std::slice::from_raw_parts(self.start, self.len)
        }))
    }

    /// The text.
    ///
    /// # Errors
    /// As [`Given::bytes`], and `Input` for NULL and for what is not UTF-8.
    ///
    /// # Safety
    /// As for [`Given::bytes`].
    pub unsafe fn text<'a>(self) -> Result<&'a str, Reply> {
        // SAFETY: the same promise.
        let bytes = unsafe { self.bytes() }?;
        let bytes = bytes.ok_or_else(|| Reply::refused(self.name, "is NULL"))?;
        std::str::from_utf8(bytes).map_err(|_| Reply::refused(self.name, "is not UTF-8"))
    }

    /// The value that the JSON says; nothing for NULL.
    ///
    /// # Errors
    /// As [`Given::bytes`], and `Input` for what is not JSON.
    ///
    /// # Safety
    /// As for [`Given::bytes`].
    pub unsafe fn json(self) -> Result<Option<Value>, Reply> {
        // SAFETY: the same promise.
        let Some(bytes) = unsafe { self.bytes() }? else {
            return Ok(None);
        };
        let refused = |text: &str| Reply::refused(self.name, &format!("is not JSON: {text}"));
        match fenpay::Engine::parse(bytes) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(refused(error.text())),
        }
    }
}

/// Writes to where a caller wants something, if it wants it.
///
/// # Safety
/// Unless it is NULL, a `T` can be written at `out`; it may be unaligned.
pub unsafe fn give<T>(out: *mut T, value: T) {
    if !out.is_null() {
        // SAFETY: writable by the caller's promise, and no alignment is asked.
        unsafe { out.write_unaligned(value) };
    }
}

/// Runs something, and gives the other value if it panics: nothing unwinds into C.
pub fn guard<R>(run: impl FnOnce() -> R, panicked: impl FnOnce() -> R) -> R {
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(result) => result,
        Err(payload) => {
            // What a panic carries may panic when it is dropped.
            std::mem::forget(payload);
            panicked()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Given, give, guard};
    use std::ptr::{null, null_mut};

    fn given(start: *const u8, len: usize) -> Given {
        Given::new("params", start, len)
    }

    fn of(text: &[u8]) -> Given {
        given(text.as_ptr(), text.len())
    }

    #[test]
    fn null_without_a_length_is_nothing() {
        // SAFETY: NULL.
        unsafe {
            assert!(given(null(), 0).bytes().unwrap().is_none());
            assert!(given(null(), 0).json().unwrap().is_none());
            let refused = given(null(), 0).text().unwrap_err();
            assert_eq!(
                (refused.status, &refused.body["field"]),
                (102, &"params".into())
            );
        }
    }

    #[test]
    fn null_with_a_length_is_refused() {
        for len in [1, 4096, usize::MAX] {
            // SAFETY: NULL.
            let refused = unsafe { given(null(), len).bytes() }.unwrap_err();
            assert_eq!(refused.status, 102);
            assert_eq!(refused.body["field"], "params");
        }
    }

    #[test]
    fn a_length_that_no_memory_has_is_refused_and_nothing_is_read() {
        for len in [isize::MAX as usize + 1, usize::MAX - 1, usize::MAX] {
            // SAFETY: such a length is refused before anything is read.
            let refused = unsafe { given(b"{}".as_ptr(), len).bytes() }.unwrap_err();
            assert_eq!(refused.status, 102);
            assert_eq!(refused.body["field"], "params");
        }
    }

    #[test]
    fn no_bytes_are_not_the_same_as_nothing() {
        // SAFETY: a live slice.
        unsafe {
            assert_eq!(of(b"").bytes().unwrap(), Some(&[][..]));
            assert_eq!(of(b"").text().unwrap(), "");
            assert_eq!(of(b"").json().unwrap_err().status, 102);
        }
    }

    #[test]
    fn text_is_utf_8() {
        // SAFETY: live slices.
        unsafe {
            assert_eq!(of("茶".as_bytes()).text().unwrap(), "茶");
            for broken in [&b"\xFF"[..], b"\xC3", b"\xED\xA0\x80", b"\xC0\x80"] {
                assert_eq!(of(broken).text().unwrap_err().status, 102);
                assert_eq!(of(broken).json().unwrap_err().status, 102);
            }
        }
    }

    #[test]
    fn json_is_strict_and_the_error_names_the_parameter() {
        // SAFETY: live slices.
        unsafe {
            assert_eq!(of(b"[1]").json().unwrap().unwrap()[0], 1);
            for broken in [&b"{"[..], b"{}x", br#"{"a":1,"a":2}"#, b"nul", b"\0"] {
                let refused = of(broken).json().unwrap_err();
                assert_eq!(
                    (refused.status, &refused.body["field"]),
                    (102, &"params".into())
                );
                let text = refused.body["text"].as_str().unwrap();
                assert!(text.starts_with("is not JSON: "), "{text}");
            }
        }
    }

    #[test]
    fn what_is_not_wanted_is_not_written() {
        let mut bytes = [0u8; 9];
        // SAFETY: NULL, and eight bytes that are not aligned.
        unsafe {
            give(null_mut(), 7u64);
            give(bytes.as_mut_ptr().add(1).cast(), u64::MAX);
        }
        assert_eq!(bytes, [0, 255, 255, 255, 255, 255, 255, 255, 255]);
    }

    #[test]
    fn a_panic_becomes_a_value_even_if_its_payload_panics_as_well() {
        struct Bomb;
        impl Drop for Bomb {
            fn drop(&mut self) {
                panic!("the payload");
            }
        }
        assert_eq!(guard(|| 1, || 2), 1);
        assert_eq!(guard(|| panic!("the call"), || 2), 2);
        assert_eq!(guard(|| std::panic::panic_any(Bomb), || 2), 2);
    }
}
