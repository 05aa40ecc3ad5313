//! Wrappers for the browser APIs that only the phone element needs.

pub mod share;
