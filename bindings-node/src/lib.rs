//! Fenpay for Node: the native half.
