//! One tablet, many respondents, a leader: the survey goes round, and what may leave leaves by the release rules.
//!
//! Everything is in the memory of the page and nowhere else, unless the leader has chosen to keep what is sealed. The survey
//! itself is the same component as everywhere.

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
