//! Servers for third-party pages that embed the survey. Each page has its own origin. The pages are in `tests/host-pages/`.

use std::{io, net::Ipv4Addr, path::PathBuf, sync::Arc};

use anyhow::{Context, Result};
use axum::{
    Router,
    body::Body,
    http::{StatusCode, Uri},
    response::{AppendHeaders, IntoResponse},
};
use serde::Deserialize;
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_stream::StreamExt;

use crate::{site, snippets::Snippets};

/// One defect in the delivery of the site's files.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fault {
    /// The end of the path of the broken file. Without it no file is broken.
    pub file: Option<String>,
    /// The file is missing: status 404.
    #[serde(default)]
    pub gone: bool,
    /// The connection closes after the first half of the file.
    #[serde(default)]
    pub cut: bool,
    /// Only the first half of the file arrives, and the connection stays open.
    #[serde(default)]
    pub hangs: bool,
    /// One bit of the file is flipped.
    #[serde(default)]
    pub tampered: bool,
    /// The file has this `Content-Type` instead of its own.
    #[serde(rename = "type")]
    pub as_type: Option<String>,
    /// The file has no `Access-Control-Allow-Origin` header.
    #[serde(default)]
    pub no_cors: bool,
}

/// A server on a free port. Dropping it stops the server.
pub struct Host {
    address: String,
    task: JoinHandle<()>,
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Host {
    /// The origin of the server, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.address
    }

    /// Serves `page`, with a content security policy if one is given, and `/preact.js` for pages that are made with Preact.
    pub async fn page(page: String, policy: Option<String>) -> Result<Host> {
        Host::serve(move |path| {
            let answer = match path {
                "/" => Answer::new("text/html; charset=utf-8", page.clone().into_bytes()),
                // Browsers request this file and log an error if it is missing.
                "/favicon.ico" => Answer::new("image/x-icon", Vec::new()),
                "/preact.js" => {
                    let file = site::root().join("node_modules/preact/dist/preact.mjs");
                    Answer::new("text/javascript", std::fs::read(file).ok()?)
                }
                _ => return None,
            };
            Some(match &policy {
                Some(policy) => answer.with("content-security-policy", policy),
                None => answer,
            })
        })
        .await
    }

    /// Serves `tests/host-pages/<case>/index.html`, with the origin `site` filled in.
    pub async fn case(case: &str, site: &str) -> Result<Host> {
        let (case, site) = (case.to_owned(), site.to_owned());
        // The first call builds the site. That blocks, so it runs off the async threads.
        let page = tokio::task::spawn_blocking(move || page(&case, &site)).await??;
        Host::page(page, None).await
    }

    /// Serves the built site to other origins, with one fault. Pages have no security headers and use this server's origin.
    pub async fn files(fault: Fault) -> Result<Host> {
        let dist = tokio::task::spawn_blocking(site::dist).await??;
        let snippets = tokio::task::spawn_blocking(Snippets::published).await??;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let here = format!("http://{}", listener.local_addr()?);
        Host::serve_at(listener, move |path| {
            let mut file_path = dist.join(path.trim_start_matches('/'));
            if path.ends_with('/') {
                file_path.push("index.html");
                let page = std::fs::read_to_string(file_path).ok()?;
                let page = page.replace(snippets.origin(), &here).into_bytes();
                return Some(Answer::new("text/html; charset=utf-8", page));
            }
            let bytes = std::fs::read(file_path).ok()?;
            let hit = fault.file.as_ref().is_some_and(|end| path.ends_with(end));
            let none = Fault::default();
            Some(file(path, bytes, if hit { &fault } else { &none }))
        })
    }

    async fn serve(
        answer: impl Fn(&str) -> Option<Answer> + Send + Sync + 'static,
    ) -> Result<Host> {
        Host::serve_at(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?, answer)
    }

    fn serve_at(
        listener: TcpListener,
        answer: impl Fn(&str) -> Option<Answer> + Send + Sync + 'static,
    ) -> Result<Host> {
        let address = format!("http://{}", listener.local_addr()?);
        let answer = Arc::new(answer);
        let router = Router::new().fallback(move |uri: Uri| {
            let answer = answer(uri.path()).unwrap_or_else(Answer::gone);
            async move { answer.sent() }
        });
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, router).await;
        });
        Ok(Host { address, task })
    }
}

struct Answer {
    status: StatusCode,
    headers: Vec<(&'static str, String)>,
    bytes: Vec<u8>,
    /// How the body ends.
    end: End,
}

/// How the body of an answer ends.
enum End {
    /// Completely.
    Whole,
    /// The connection closes before the end.
    Cut,
    /// The connection stays open, and no more bytes arrive.
    Never,
}

impl Answer {
    fn new(content_type: &str, bytes: Vec<u8>) -> Answer {
        Answer {
            status: StatusCode::OK,
            headers: vec![("content-type", content_type.to_owned())],
            bytes,
            end: End::Whole,
        }
    }

    fn gone() -> Answer {
        Answer {
            status: StatusCode::NOT_FOUND,
            headers: Vec::new(),
            bytes: Vec::new(),
            end: End::Whole,
        }
    }

    fn sent(self) -> impl IntoResponse {
        let body = match self.end {
            End::Whole => Body::from(self.bytes),
            End::Cut => {
                let end = Err(io::Error::other("cut"));
                Body::from_stream(tokio_stream::iter([Ok(self.bytes), end]))
            }
            End::Never => {
                let begin = tokio_stream::iter([Ok::<_, io::Error>(self.bytes)]);
                Body::from_stream(begin.chain(tokio_stream::pending()))
            }
        };
        (self.status, AppendHeaders(self.headers), body)
    }

    fn with(mut self, name: &'static str, value: &str) -> Answer {
        self.headers.push((name, value.to_owned()));
        self
    }
}

fn file(path: &str, mut bytes: Vec<u8>, fault: &Fault) -> Answer {
    let own = match path.rsplit('.').next() {
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        _ => "text/html; charset=utf-8",
    };
    let middle = bytes.len() / 2;
    if fault.tampered {
        bytes[middle] ^= 1;
    }
    if fault.cut || fault.hangs {
        bytes.truncate(middle);
    }
    let mut answer = Answer::new(fault.as_type.as_deref().unwrap_or(own), bytes)
        .with("x-content-type-options", "nosniff");
    answer.end = match (fault.cut, fault.hangs) {
        (true, _) => End::Cut,
        (_, true) => End::Never,
        _ => End::Whole,
    };
    if fault.gone {
        answer = Answer::gone();
    }
    if !fault.no_cors {
        answer = answer.with("access-control-allow-origin", "*");
    }
    answer
}

/// The page of a folder in `tests/host-pages`, with the origin `site` filled in.
pub fn page(case: &str, site: &str) -> Result<String> {
    let folder: PathBuf = site::root().join("tests/host-pages").join(case);
    let file = folder.join("index.html");
    let page =
        std::fs::read_to_string(&file).with_context(|| format!("no page {}", file.display()))?;
    let snippets = Snippets::published()?;
    let snippet = snippets.of(1, "sv")?;
    Ok(page
        .replace("%frame%", &snippet.frame)
        .replace("%element%", &snippet.element)
        .replace(snippets.origin(), site)
        .replace("%site%", site))
}
