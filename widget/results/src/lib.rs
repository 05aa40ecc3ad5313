//! The page where an organisation makes its key, opens sealed answers and puts them together: a view over a desk that works in a worker
//! of its own, so that the page never waits for the cryptography.

// Elsewhere only the tests are of use: `cargo run` compiles nothing of it.
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
