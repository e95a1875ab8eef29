//! WeChat Pay v3, without I/O. Keys come in with every call and stay nowhere.

pub mod bill;
