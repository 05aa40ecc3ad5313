//! The one command line, `medskick`: it sets up, checks, builds and serves the campaign site.
//!
//! Data walks one way: [`campaign`] reads what people wrote, [`wasm`] makes the widget, [`assets`] names every
//! file by its content, [`assemble`] writes a Zola root, [`zola`] renders it and [`build`] puts it in `dist/`.

pub mod assemble;
pub mod assets;
pub mod campaign;
