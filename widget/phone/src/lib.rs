//! The phone element: one respondent answers on their own phone, seals the response and hands it in.
//!
//! The survey is the component of `medskick_widget`. When the respondent hands in, the element seals the answers to the public
//! key of the organisation that collects them, and deletes them.

// Other targets need only the tests: `cargo run` compiles nothing of this crate.
#![cfg(any(test, target_arch = "wasm32"))]

mod app;
mod browser;
mod export;
mod state;
mod view;
mod words;
