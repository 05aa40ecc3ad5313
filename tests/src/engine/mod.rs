//! The browser engines that the tests run in: each is found, or installed where that is ours to do, and started.

mod chromium;
mod driver;
mod each;
mod firefox;
pub mod limits;
mod webkit;

use anyhow::Result;
use serde_json::Value;

pub(crate) use chromium::Parts;
pub use driver::Driver;

/// An engine, and with it most of what a page can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Samsung Internet and most of Android. All tests run in it.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari and all browsers of an iPhone.
    WebKit,
}

impl Engine {
    /// Its name in the names of tests: `cargo test -- --skip firefox` leaves it out.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Starts its driver; gives it with the capabilities that a window is asked for with. Of Chromium these parts are started.
    pub(crate) fn start(self, parts: &Parts) -> Result<(Driver, Value)> {
        match self {
            Engine::Chromium => chromium::start(parts),
            Engine::Firefox => firefox::start(),
            Engine::WebKit => webkit::start(),
        }
    }
}
