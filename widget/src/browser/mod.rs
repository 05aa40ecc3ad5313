//! The browser APIs that can leak or break something, each in a module of its own. No other module calls them.

#[cfg(feature = "merge")]
pub mod camera;
#[cfg(any(feature = "collect", feature = "merge"))]
pub mod clipboard;
pub mod download;
pub mod events;
#[cfg(any(feature = "workshop", feature = "merge"))]
pub mod fields;
#[cfg(feature = "merge")]
pub mod files;
pub mod focus;
#[cfg(feature = "merge")]
pub mod normal;
pub mod page;
pub mod random;
#[cfg(feature = "collect")]
pub mod share;
pub mod signal;
#[cfg(feature = "workshop")]
pub mod store;
#[cfg(any(feature = "workshop", feature = "collect"))]
pub mod timer;
#[cfg(feature = "around")]
pub mod unload;
mod value;
#[cfg(feature = "merge")]
pub mod worker;
