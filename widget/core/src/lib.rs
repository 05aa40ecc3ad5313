//! The survey as a component: a Yew view over the engine, and the browser APIs that it needs. Every element of the widget shows it.
//!
//! The script of an element fetches its module and a bundle, and calls `mount`. From then on nothing is requested, stored or timed by
//! a clock; answers live in [`state::State`] and nowhere else.

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

/// Writes zeros over everything that is freed: what was answered is not in the memory once it is forgotten.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);
