//! The tablet element: one tablet goes round in a group, for many respondents and one leader. Results leave it only by the
//! release rules.
//!
//! All data is in the memory of the page, unless the leader chooses to store sealed responses. The survey is the component of
//! `medskick_widget`.

// Other targets need only the tests: `cargo run` compiles nothing of this crate.
#![cfg(any(test, target_arch = "wasm32"))]

mod app;
mod browser;
mod closed;
mod does;
mod export;
mod idle;
mod keeping;
mod kept;
mod msg;
mod pin;
mod shelf;
mod state;
mod step;
mod view;
mod words;
