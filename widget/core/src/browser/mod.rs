//! Wrappers for the browser APIs that can leak or break something, one module each. No other module calls these APIs.
//!
//! APIs that only one element needs are in the folder `browser` of the element's crate.

pub mod clipboard;
pub mod download;
pub mod events;
pub mod fields;
pub mod focus;
pub mod mount;
pub mod page;
pub mod random;
pub mod signal;
pub mod timer;
pub mod unload;
mod value;
