//! The library behind the command `medskick`, which sets up, checks, builds and serves the campaign site.
//!
//! Data flows in one direction: [`campaign`] reads what people wrote, [`wasm`] compiles the widget, [`assets`] names every file
//! by its content hash, [`assemble`] writes a Zola project, [`zola`] renders it and [`build`] moves the result to `dist/`.
//! `saved` creates single-file pages.

pub mod assemble;
pub mod assets;
pub mod build;
pub mod campaign;
pub mod cards;
pub mod cli;
pub mod compress;
pub mod deployed;
mod elements;
mod encoding;
pub mod fault;
pub mod first;
pub mod folder;
pub mod form;
pub mod headers;
pub mod inputs;
pub mod kit;
pub mod live;
mod markup;
pub mod merge;
pub mod normal;
pub mod paper;
pub mod portable;
pub mod process;
pub mod pseudo;
pub mod report;
mod reserved;
mod saved;
mod script;
pub mod search;
pub mod serve;
pub mod sheet;
pub mod sizes;
pub mod snippet;
pub mod tools;
pub mod wasm;
pub mod watch;
pub mod zola;
