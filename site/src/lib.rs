//! Everything behind the one command line, `medskick`: it sets up, checks, builds and serves the campaign site.
//!
//! Data walks one way: [`campaign`] reads what people wrote, [`wasm`] makes the widget, [`assets`] names every
//! file by its content, [`assemble`] writes a Zola root, [`zola`] renders it and [`build`] puts it in `dist/`. `saved` makes pages that
//! are one file.

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
