//! Drivers for testing the built site as a person meets it: in a real browser, over a real server.
//!
//! One driver per boundary: [`site`] builds and serves, [`browser`] opens a page and records what it does,
//! [`widget`] presses and reads any element, [`survey`] answers a survey by real clicks, [`host`] serves the pages of others that show it, [`example`] a page
//! with the survey of `docs/surveys.md`, [`phone`] and [`workshop`] hand over sealed answers, [`merge`] puts them together, [`portable`] writes
//! a survey that is one file, and a [`room`] has what most of it needs. The tests are in `tests/tests/`.

pub mod axe;
pub mod browser;
pub mod camera;
pub mod engine;
pub mod example;
pub mod group;
pub mod host;
pub mod memory;
pub mod merge;
pub mod page;
pub mod phone;
pub mod portable;
pub mod protocol;
pub mod room;
pub mod saved;
pub mod site;
pub mod snippets;
pub mod survey;
pub mod translator;
pub mod widget;
pub mod workshop;
