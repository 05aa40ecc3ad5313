//! The response headers, pinned in one place: `serve` sends them, and web servers get them as files.
//!
//! Every address is in exactly one class, since servers that find two rules for one address join or override them,
//! each in its own way.

/// What an address is, as far as its headers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A page to read.
    Page,
    /// A page with a survey on it: never kept by a cache.
    Survey,
    /// `/<lang>/e/<n>/`: a survey for other people's pages to frame.
    Embed,
    /// A file with a hash in its name.
    Hashed,
}

/// Script from here only, and WebAssembly for the survey; no inline script or style, nobody else's anything.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";
const PERMISSIONS: &str = "accelerometer=(), bluetooth=(), camera=(), clipboard-read=(), display-capture=(), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), \
    payment=(), serial=(), usb=(), web-share=()";

impl Class {
    /// The class of an address.
    pub fn of(path: &str) -> Class {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts[..] {
            ["a" | "w", _, ..] => Class::Hashed,
            [_, "e", _, ..] => Class::Embed,
            [_, "survey", ..] => Class::Survey,
            _ => Class::Page,
        }
    }

    /// The headers, in the order they are written.
    pub fn headers(self) -> Vec<(&'static str, String)> {
        let csp = match self {
            Class::Embed => CSP.replace("frame-ancestors 'none'", "frame-ancestors *"),
            _ => CSP.to_owned(),
        };
        let cache = match self {
            Class::Hashed => "public, max-age=31536000, immutable",
            Class::Survey | Class::Embed => "no-store",
            Class::Page => "no-cache",
        };
        let mut headers = vec![
            ("Content-Security-Policy", csp),
            ("Permissions-Policy", PERMISSIONS.to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Cache-Control", cache.to_owned()),
        ];
        match self {
            // A sandboxed frame has an origin of its own, so it asks for these files as a stranger.
            Class::Hashed => headers.push(("Access-Control-Allow-Origin", "*".to_owned())),
            Class::Embed => {}
            Class::Page | Class::Survey => headers.push(("Cross-Origin-Opener-Policy", "same-origin".to_owned())),
        }
        headers
    }
}

/// Address patterns (`/sv/guides/*`) with their class, none of which covers another, for the pages of a site:
/// `top` is what is at the root, `rooms` what is below each language.
pub fn patterns(pages: &[String]) -> Vec<(String, Class)> {
    let mut patterns: Vec<(String, Class)> = ["/a/*", "/w/*"].map(|pattern| (pattern.to_owned(), Class::Hashed)).to_vec();
    for page in pages {
        let parts: Vec<&str> = page.split('/').filter(|part| !part.is_empty()).collect();
        let pattern = match parts[..] {
            [language, room, ..] => format!("/{language}/{room}/*"),
            _ => page.clone(),
        };
        if !patterns.iter().any(|(known, _)| *known == pattern) {
            patterns.push((pattern, Class::of(page)));
        }
    }
    patterns
}

/// `_headers`, as Netlify and Cloudflare Pages read it.
pub fn netlify(patterns: &[(String, Class)]) -> String {
    let rule = |(pattern, class): &(String, Class)| {
        let lines: String = class.headers().iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
        format!("{pattern}\n{lines}")
    };
    patterns.iter().map(rule).collect()
}

/// A snippet for nginx: `include` it in a `server` block.
pub fn nginx() -> String {
    let location = |(matcher, class): (&str, Class)| {
        let lines: String =
            class.headers().iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect();
        format!("location {matcher} {{\n{lines}}}\n")
    };
    let rules = [
        ("~ ^/[aw]/", Class::Hashed),
        ("~ ^/[^/]+/e/", Class::Embed),
        ("~ ^/[^/]+/survey/", Class::Survey),
        ("/", Class::Page),
    ];
    format!(
        "gzip_static on;\n# With the module ngx_brotli: brotli_static on;\nerror_page 404 /404.html;\n{}",
        rules.map(location).concat()
    )
}

/// A snippet for Caddy: `import` it in a site block.
pub fn caddy() -> String {
    let block = |(name, matcher, class): (&str, &str, Class)| {
        let lines: String = class.headers().iter().map(|(name, value)| format!("\t{name} \"{value}\"\n")).collect();
        format!("@{name} {{\n\t{matcher}\n}}\nheader @{name} {{\n{lines}}}\n")
    };
    let rules = [
        ("hashed", "path_regexp ^/[aw]/", Class::Hashed),
        ("embed", "path_regexp ^/[^/]+/e/", Class::Embed),
        ("survey", "path_regexp ^/[^/]+/survey/", Class::Survey),
        ("page", "not path_regexp ^/([aw]|[^/]+/e|[^/]+/survey)/", Class::Page),
    ];
    format!("file_server {{\n\tprecompressed br gzip\n}}\n{}", rules.map(block).concat())
}
