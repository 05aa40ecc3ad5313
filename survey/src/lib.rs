//! The survey engine: what a survey is, what a respondent has answered, and what may leave as a file.
//!
//! No I/O, no clock, no randomness of its own, no browser type. It serves the widget at run time and the
//! site at build time. With the `compile` feature it also reads survey (`.toml`) and text (`.ftl`) sources.

pub mod bundle;
pub mod compiled;
mod csv;
pub mod export;
pub mod free_text;
pub mod pack;
pub mod release;
pub mod session;
mod shuffle;

#[cfg(feature = "compile")]
pub mod compile;
#[cfg(feature = "compile")]
pub mod describe;
#[cfg(feature = "compile")]
pub mod paper;
#[cfg(feature = "compile")]
pub mod problem;
#[cfg(feature = "compile")]
pub mod text;
#[cfg(feature = "compile")]
pub mod xlsform;
