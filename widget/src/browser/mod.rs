//! The browser APIs that can leak or break something, each in a module of its own. No other module calls them.

#[cfg(feature = "collect")]
pub mod clipboard;
pub mod download;
pub mod events;
#[cfg(feature = "workshop")]
pub mod fields;
pub mod focus;
pub mod page;
pub mod random;
#[cfg(feature = "collect")]
pub mod share;
pub mod signal;
#[cfg(feature = "workshop")]
pub mod timer;
#[cfg(feature = "around")]
pub mod unload;
mod value;
