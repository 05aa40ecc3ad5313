//! HTTP client for the published site. It sends a browser's `Accept-Encoding` and does not follow redirects.

use std::time::Duration;

use anyhow::Result;
use ureq::{Agent, http::HeaderMap};

use crate::fault::Fault;

/// Timeout of a request.
const PATIENCE: Duration = Duration::from_secs(20);

/// Maximum size of a response body, in bytes.
const MOST: u64 = 10 * 1024 * 1024;

/// Encoding that the response may have.
#[derive(Clone, Copy, Debug)]
pub enum Encoding {
    /// Any encoding that browsers accept.
    Any,
    /// No encoding, so that the body can be read.
    None,
}

/// A response.
pub struct Answer {
    /// Status code, such as 200.
    pub status: u16,
    /// All headers, including repeated ones.
    pub headers: HeaderMap,
    /// The body as text.
    pub body: String,
}

impl Answer {
    /// Returns every value of a header.
    pub fn all(&self, name: &str) -> Vec<String> {
        let values = self.headers.get_all(name).iter();
        values
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect()
    }

    /// Returns the first value of a header; empty if the header is missing.
    pub fn one(&self, name: &str) -> String {
        self.all(name).into_iter().next().unwrap_or_default()
    }
}

/// The HTTP client.
pub struct Client(Agent);

impl Client {
    pub fn new() -> Client {
        let config = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Client(config.into())
    }

    /// Requests a URL.
    ///
    /// # Errors
    /// `T61` when the server does not answer.
    pub fn get(&self, url: &str, encoding: Encoding) -> Result<Answer> {
        let accepted = match encoding {
            Encoding::Any => "br, gzip",
            Encoding::None => "identity",
        };
        let unreachable = |error: ureq::Error| {
            Fault::error(
                "T61",
                format!("{url} cannot be asked: {error}."),
                "Look for a slip in the address, and whether a browser here opens it.",
            )
        };
        let request = self.0.get(url).header("Accept-Encoding", accepted);
        let mut response = request.call().map_err(unreachable)?;
        let body = response.body_mut().with_config().limit(MOST).read_to_vec();
        Ok(Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: String::from_utf8_lossy(&body.map_err(unreachable)?).into_owned(),
        })
    }
}
