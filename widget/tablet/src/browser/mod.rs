//! Wrappers for the browser APIs that only the tablet element needs.

pub mod store;
