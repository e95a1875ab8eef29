//! Fenpay for C.
