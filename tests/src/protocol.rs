//! Two extensions of ChromeDriver that WebDriver lacks: DevTools commands and browser logs.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A POST request with the JSON `body` to `path` below the session URL.
#[derive(Debug)]
pub struct Post {
    path: &'static str,
    body: Value,
}

impl Post {
    /// A DevTools command, such as `Emulation.setDeviceMetricsOverride`.
    pub fn devtools(command: &str, parameters: Value) -> Post {
        Post {
            path: "goog/cdp/execute",
            body: json!({ "cmd": command, "params": parameters }),
        }
    }

    /// Reads the entries of a log (`browser` or `performance`) since the last call.
    pub fn log(kind: &str) -> Post {
        Post {
            path: "se/log",
            body: json!({ "type": kind }),
        }
    }
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
