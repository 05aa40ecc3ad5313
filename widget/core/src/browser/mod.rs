//! The browser APIs that can leak or break something, each in a module of its own. No other module calls them. What only one element
//! needs is in a folder `browser` of its crate.

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
