//! The browser engines that the tests run in. Each engine is found, or installed on Debian as root, and started.

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

/// A browser engine. Together the three cover nearly all browsers in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Samsung Internet and most browsers of Android. All tests run in this engine.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari and all browsers on iPhones.
    WebKit,
}

impl Engine {
    /// The name of the engine in test names: `cargo test -- --skip firefox` leaves it out.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Starts the driver. Returns it with the capabilities for a new session. `parts` applies only to Chromium.
    pub(crate) fn start(self, parts: &Parts) -> Result<(Driver, Value)> {
        match self {
            Engine::Chromium => chromium::start(parts),
            Engine::Firefox => firefox::start(),
            Engine::WebKit => webkit::start(),
        }
    }
}
