//! Tests of the built site in real browsers. They are one program, so it is linked once and its tests run in parallel to the end.
//!
//! To run the tests of one file only: `cargo test --workspace --test browser kept::`.

mod access;
mod camera;
mod collect;
mod collect_engines;
mod dist;
mod embedding;
mod engines;
mod exit;
mod failures;
mod finding;
mod first;
mod frame;
mod guards;
mod height;
mod journey;
mod kept;
mod kit;
mod late;

mod merging;
mod organisers;
mod pages;
mod policy;
mod portable;
mod privacy;
mod promises;
mod pseudo;
mod rooms;
mod top;
mod translated;
mod translated_elements;
mod traps;
mod types;
mod workshop;
