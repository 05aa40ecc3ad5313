//! Drivers that test the built site the way a visitor uses it: in a real browser, over a real HTTP server.
//!
//! Each boundary has one driver:
//!
//! - [`site`] builds and serves the site. [`browser`] opens a window and records what the page does.
//! - [`widget`] reads and clicks any element of the widget. [`survey`] answers a survey by mouse clicks.
//! - [`host`] serves third-party pages that embed the survey. [`example`] builds a page with the survey of `docs/surveys.md`.
//! - [`phone`], [`workshop`] and [`merge`] drive the phone, the tablet and the results page.
//! - [`portable`] writes a survey as a single file. A [`room`] is the fixture that most tests of the phone and the tablet share.
//!
//! The tests themselves are in `tests/tests/`.

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
