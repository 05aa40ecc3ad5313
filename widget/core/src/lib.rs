//! The survey as a component: a Yew view over the engine, and the browser APIs that it needs. Every element of the widget shows
//! it.
//!
//! The script of an element fetches its module and a bundle, and calls `mount`. After that, the component requests nothing,
//! stores nothing and reads no clock. Answers exist only in [`state::State`].

pub mod app;
pub mod browser;
pub mod code;
pub mod does;
pub mod ending;
pub mod fair;
#[cfg(feature = "first")]
pub mod first;
pub mod msg;
pub mod read;
pub mod released;
pub mod state;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text;
pub mod view;
pub mod words;

/// Overwrites freed memory with zeros, so that deleted answers do not remain in memory.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);
