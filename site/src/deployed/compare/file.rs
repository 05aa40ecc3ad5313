//! Checks the media type and the compression of a response.

use crate::deployed::{Finding, request::Answer};

/// Minimum body length in bytes for the compression check. Shorter files gain little from compression.
const SHORT: usize = 1024;

/// Returns the media types that browsers accept for a file, by its extension.
fn media(address: &str) -> Option<&'static [&'static str]> {
    match address.rsplit_once('.').map(|(_, ending)| ending) {
        Some("wasm") => Some(&["application/wasm"]),
        Some("json") => Some(&["application/json"]),
        Some("js") => Some(&["text/javascript", "application/javascript"]),
        Some("css") => Some(&["text/css"]),
        Some("html") => Some(&["text/html; charset=utf-8"]),
        _ if address.ends_with('/') => Some(&["text/html; charset=utf-8"]),
        _ => None,
    }
}

/// Reports a wrong media type (T63).
pub fn typed(address: &str, answer: &Answer) -> Option<Finding> {
    let wanted = media(address)?;
    let sent = answer.one("content-type").to_lowercase();
    let (kind, charset) = sent.split_once(';').unwrap_or((&sent, ""));
    // Each page declares its character set in a `<meta>`, but a header with another one overrides it.
    let is_right = wanted.iter().any(|media| match media.split_once(';') {
        Some((page, utf8)) => kind.trim() == page && ["", utf8.trim()].contains(&charset.trim()),
        None => kind.trim() == *media,
    });
    if is_right {
        return None;
    }
    let media = wanted.first()?;
    let ending = address
        .rsplit_once('.')
        .map_or("html", |(_, ending)| ending);
    let nginx = match media.contains(';') {
        true => "charset utf-8;".to_owned(),
        false => format!("types {{ {media} {ending}; }}"),
    };
    Some(Finding {
        code: "T63",
        addresses: vec![address.to_owned()],
        what: format!("Content-Type is «{sent}» instead of «{media}»"),
        lines: vec![
            ("nginx", nginx),
            (
                "Caddy",
                format!("@{ending} path *.{ending}\nheader @{ending} Content-Type \"{media}\""),
            ),
            (
                "Netlify",
                format!("Content-Type: {media}\nbelow: {address}"),
            ),
        ],
    })
}

/// Reports an uncompressed response (T64).
pub fn packed(address: &str, answer: &Answer) -> Option<Finding> {
    let is_packed = matches!(
        answer.one("content-encoding").as_str(),
        "br" | "gzip" | "zstd"
    );
    if is_packed || answer.body.len() < SHORT {
        return None;
    }
    Some(Finding {
        code: "T64",
        addresses: vec![address.to_owned()],
        what: "it comes uncompressed, which takes several times as long on a slow network"
            .to_owned(),
        lines: vec![
            (
                "nginx",
                "gzip_static on;\nbrotli_static on; (with the module ngx_brotli)".to_owned(),
            ),
            ("Caddy", "file_server { precompressed br gzip }".to_owned()),
            ("Netlify", "nothing: it compresses by itself".to_owned()),
        ],
    })
}
