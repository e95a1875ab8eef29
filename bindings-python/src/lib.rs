//! Fenpay for Python: the native half.
