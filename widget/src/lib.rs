//! The survey widget: a Yew view over the engine.
//!
//! `widget/element/medskick-survey.js` fetches this module and a bundle, and calls `mount`. From then on
//! nothing is requested, stored or timed by a clock; answers live in `State` and nowhere else. (What is sealed in a workshop
//! may be kept: `browser/store.rs`.)

#![cfg_attr(
    all(feature = "merge", not(any(feature = "collect", feature = "workshop"))),
    allow(
        dead_code,
        reason = "nobody answers a survey on the page where answers are put together"
    )
)]

mod app;
mod browser;
#[cfg(any(feature = "collect", feature = "merge"))]
mod code;
#[cfg(feature = "collect")]
#[cfg_attr(
    feature = "workshop",
    allow(
        dead_code,
        unused_imports,
        reason = "with both features it is only tested"
    )
)]
mod collect;
mod does;
mod ending;
pub mod fair;
#[cfg(feature = "first")]
pub mod first;
#[cfg(feature = "merge")]
#[cfg_attr(
    any(feature = "workshop", feature = "collect"),
    allow(
        dead_code,
        unused_imports,
        reason = "with both features it is only tested"
    )
)]
pub mod merge;
#[cfg(any(not(feature = "merge"), feature = "collect", feature = "workshop"))]
mod mount;
mod msg;
mod read;
#[cfg(feature = "released")]
mod released;
mod state;
mod text;
mod view;
mod words;
#[cfg(feature = "workshop")]
mod workshop;

/// Writes zeros over everything that is freed: what was answered is not in the memory once it is forgotten.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);
