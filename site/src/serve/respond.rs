//! Responds to a request with a file and its headers. While watching, injects the reload script into pages. The policy in a
//! framed page names the published origin, so it is replaced by the local one.

use std::{convert::Infallible, io::Write, path::PathBuf, sync::Arc};

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use flate2::{Compression, write::GzEncoder};
use tokio_stream::{Stream, StreamExt, wrappers::BroadcastStream};
use tower_http::services::{ServeDir, ServeFile};

use super::Reload;
use crate::headers::{self, Class};

const SCRIPT_PATH: &str = "/__medskick/reload.js";
const EVENTS_PATH: &str = "/__medskick/reload";
const SCRIPT: &str = "new EventSource('/__medskick/reload').onmessage = () => location.reload();\n";
const TAG: &str = "<script src=\"/__medskick/reload.js\" defer></script>";

const NOT_BUILT: &str = "error T15: There is no site yet.\n  Mend: Wait for the build to end, or see in the \
    terminal why it failed.\n";

/// The site to serve.
pub struct Site {
    pub dist: PathBuf,
    pub reload: Option<Reload>,
}

/// Responds to one request.
pub async fn respond(site: Arc<Site>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok());
    let origin = format!("http://{}", host.unwrap_or("127.0.0.1"));
    let asked = Class::of(&path);
    let accepted = request.headers().get(header::ACCEPT_ENCODING);
    let gzip = accepted.is_some_and(|it| it.as_bytes().windows(4).any(|it| it == b"gzip"));
    let changed = match asked {
        Class::Embed => true,
        Class::Hashed | Class::Saved => false,
        _ => site.reload.is_some(),
    };
    let mut response = match (&site.reload, path.as_str()) {
        (Some(_), SCRIPT_PATH) => {
            ([(header::CONTENT_TYPE, "text/javascript")], SCRIPT).into_response()
        }
        (Some(reload), EVENTS_PATH) => (
            // A framed page has an opaque origin, so its request is cross-origin.
            [(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")],
            Sse::new(events(reload)).keep_alive(KeepAlive::default()),
        )
            .into_response(),
        _ if changed => file(&site, without_encodings(request)).await,
        _ => file(&site, request).await,
    };
    // The response for a missing file is a page, whatever class its address has.
    let class = match response.status() {
        StatusCode::NOT_FOUND => Class::Page,
        _ => asked,
    };
    if changed && is_html(&response) {
        response = rewritten(response, gzip, |page| {
            let page = headers::replaced(page, class, &origin);
            match site.reload {
                Some(_) => page.replacen("</head>", &format!("{TAG}</head>"), 1),
                None => page.into_owned(),
            }
        })
        .await;
    }
    for (name, value) in class.headers(&origin) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

async fn file(site: &Site, request: Request) -> Response {
    if !site.dist.join("index.html").is_file() {
        return (StatusCode::SERVICE_UNAVAILABLE, NOT_BUILT).into_response();
    }
    let not_found = ServeFile::new(site.dist.join("404.html"))
        .precompressed_br()
        .precompressed_gzip();
    let mut files = ServeDir::new(&site.dist)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(not_found);
    match files.try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(error) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            format!("The file cannot be read: {error}\n"),
        )
            .into_response(),
    }
}

fn events(reload: &Reload) -> impl Stream<Item = Result<Event, Infallible>> + use<> {
    // A client that missed some messages reloads at the next one, which is sufficient.
    BroadcastStream::new(reload.subscribe()).map(|_| Ok(Event::default().data("reload")))
}

/// Removes the headers that allow a compressed or partial response, because the page's text will be rewritten.
fn without_encodings(mut request: Request) -> Request {
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    request.headers_mut().remove(header::RANGE);
    request
}

fn is_html(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

async fn rewritten(response: Response, gzip: bool, write: impl FnOnce(&str) -> String) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, usize::MAX).await else {
        return (
            StatusCode::INTERNAL_SERVER_ERROR,
            "The page cannot be read.\n",
        )
            .into_response();
    };
    let page = write(&String::from_utf8_lossy(&bytes));
    parts.headers.remove(header::CONTENT_LENGTH);
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    let packed = match gzip {
        true => packed
            .write_all(page.as_bytes())
            .and_then(|()| packed.finish())
            .ok(),
        false => None,
    };
    let Some(packed) = packed else {
        return Response::from_parts(parts, Body::from(page));
    };
    let gzip = HeaderValue::from_static("gzip");
    parts.headers.insert(header::CONTENT_ENCODING, gzip);
    Response::from_parts(parts, Body::from(packed))
}
