//! One request to the published site, as a browser makes it, following nothing.

use std::time::Duration;

use anyhow::Result;
use ureq::{Agent, http::HeaderMap};

use crate::fault::Fault;

/// How long a server may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Most that is read of an answer.
const MOST: u64 = 10 * 1024 * 1024;

/// What the answer may be packed in.
#[derive(Clone, Copy, Debug)]
pub enum Encoding {
    /// Whatever a browser takes.
    Any,
    /// Nothing, so that it can be read.
    None,
}

/// What came back.
pub struct Answer {
    /// Such as 200.
    pub status: u16,
    /// All headers, also those that are there twice.
    pub headers: HeaderMap,
    /// The body, as text.
    pub body: String,
}

impl Answer {
    /// Every value of a header.
    pub fn all(&self, name: &str) -> Vec<String> {
        let values = self.headers.get_all(name).iter();
        values
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect()
    }

    /// The value of a header, or nothing.
    pub fn one(&self, name: &str) -> String {
        self.all(name).into_iter().next().unwrap_or_default()
    }
}

/// Asks.
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

    /// Asks for an address.
    ///
    /// # Errors
    /// `T61` when nobody answers.
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
