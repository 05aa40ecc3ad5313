//! One tablet, many respondents, a leader: the survey goes round, and what may leave leaves by the release rules.
//!
//! Everything is in the memory of the page and nowhere else, unless the leader has chosen to keep what is sealed. The survey
//! itself is the same component as everywhere.

// Elsewhere only the tests are of use: `cargo run` compiles nothing of it.
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
