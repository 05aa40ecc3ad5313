//! A phone of one's own, from which answers are handed over sealed: the survey is the same component as everywhere; what was answered is
//! sealed to the key of whoever collects as soon as the respondent says so, and forgotten.

// Elsewhere only the tests are of use: `cargo run` compiles nothing of it.
#![cfg(any(test, target_arch = "wasm32"))]

mod app;
mod browser;
mod export;
mod state;
mod view;
mod words;
