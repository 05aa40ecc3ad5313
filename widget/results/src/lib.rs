//! The results page: an organisation makes its key, opens sealed responses, counts them and releases the result.
//!
//! The page is a view over an aggregator. The aggregator runs in a worker, so that the page never waits for the cryptography.

// Other targets need only the tests: `cargo run` compiles nothing of this crate.
#![cfg(any(test, target_arch = "wasm32"))]

mod app;
mod browser;
mod desk;
mod export;
mod page;
mod state;
mod talk;
mod view;
mod words;
