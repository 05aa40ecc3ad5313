//! The browser APIs that can leak or break something, each in a module of its own. No other module calls them.

pub mod download;
pub mod events;
pub mod focus;
pub mod page;
pub mod random;
pub mod signal;
mod value;
