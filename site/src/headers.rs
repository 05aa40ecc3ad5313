//! The response headers, pinned in one place: `serve` sends them, and `files` writes them for web servers.
//!
//! Every address is in exactly one class, since servers that find two rules for one address join or override them,
//! each in its own way.

mod files;
mod meta;

pub use files::{lines, write};
pub use meta::{into_pages, replaced};

/// What an address is, as far as its headers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A page to read, or another file that keeps its name.
    Page,
    /// A page with a survey on it, also on one tablet or sealed: never kept by a cache.
    Survey,
    /// `/<lang>/e/<n>/`: a survey for other people's pages to frame.
    Embed,
    /// `/<lang>/collect/`: where sealed answers are opened, by files or by the camera.
    Collect,
    /// `/<lang>/embed/`: a page that frames such a survey, to show what it will look like.
    Preview,
    /// A file with a hash in its name.
    Hashed,
    /// `/saved/`: a page in one file, which is kept and not shown, since its script stands in it.
    Saved,
}

/// Script from here only, and WebAssembly for the survey; no inline script or style, nobody else's anything.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";
/// What `/e/` may do, whatever the page around it allows: run the widget, save a file, and open a link in a window of its own. It has an
/// origin of its own, so that nothing of the site (storage, other pages) is in its reach.
pub const SANDBOX: &str =
    "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";
/// The directives that count in a header only (CSP 3, section 3.3).
const HEADER_ONLY: [&str; 2] = ["frame-ancestors", "sandbox"];
const PERMISSIONS: &str = "accelerometer=(), camera=(), clipboard-read=(), display-capture=(), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), \
    payment=(), serial=(), usb=()";

impl Class {
    /// The class of an address that exists. An address that doesn't is answered with a [`Class::Page`].
    pub fn of(path: &str) -> Class {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts[..] {
            ["a" | "w", _, ..] => Class::Hashed,
            ["saved", _, ..] => Class::Saved,
            [_, "e", ..] => Class::Embed,
            [_, "embed", ..] => Class::Preview,
            [_, "collect", ..] => Class::Collect,
            [_, "survey" | "workshop" | "seal", ..] => Class::Survey,
            _ => Class::Page,
        }
    }

    /// The policy as a page carries it in a `<meta>`, for servers that send no headers: the same but for what counts in a header only.
    pub fn meta_policy(self, origin: &str) -> String {
        let policy = self.policy(origin);
        let directives = policy.split("; ").filter(|directive| {
            let name = directive.split(' ').next().unwrap_or_default();
            !HEADER_ONLY.contains(&name)
        });
        directives.collect::<Vec<_>>().join("; ")
    }

    /// The content security policy that is sent, for a site at `origin`.
    pub fn policy(self, origin: &str) -> String {
        match self {
            // To WebKit nothing is `'self'` in a sandboxed frame, which has an origin of its own.
            Class::Embed => {
                CSP.replace("'self'", &format!("'self' {origin}"))
                    .replace("frame-ancestors 'none'", "frame-ancestors *")
                    + &format!("; sandbox {SANDBOX}")
            }
            // The desk is a worker.
            Class::Collect => CSP
                .replace(
                    "connect-src 'self'",
                    "connect-src 'self'; worker-src 'self'",
                )
                .replace(
                    "trusted-types 'none'",
                    "trusted-types medskick-desk 'allow-duplicates'",
                ),
            Class::Preview => CSP
                .replace("img-src", "frame-src 'self'; img-src")
                .replace("trusted-types 'none'", "trusted-types host-check"),
            _ => CSP.to_owned(),
        }
    }

    /// The headers, in the order they are written, for a site at `origin` (`https://…`, no slash at the end).
    pub fn headers(self, origin: &str) -> Vec<(&'static str, String)> {
        let csp = self.policy(origin);
        let cache = match self {
            Class::Hashed => "public, max-age=31536000, immutable",
            Class::Survey | Class::Embed | Class::Collect => "no-store",
            Class::Page | Class::Preview | Class::Saved => "no-cache",
        };
        let permissions = match self {
            Class::Collect => PERMISSIONS.replace("camera=()", "camera=(self)"),
            _ => PERMISSIONS.to_owned(),
        };
        let mut headers = vec![
            ("Content-Security-Policy", csp),
            ("Permissions-Policy", permissions),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Cache-Control", cache.to_owned()),
        ];
        match self {
            // A sandboxed frame has an origin of its own, so it asks for these files as a stranger.
            Class::Hashed => headers.push(("Access-Control-Allow-Origin", "*".to_owned())),
            Class::Embed => {}
            Class::Saved => headers.push(("Content-Disposition", "attachment".to_owned())),
            Class::Page | Class::Survey | Class::Preview | Class::Collect => {
                headers.push(("Cross-Origin-Opener-Policy", "same-origin".to_owned()));
            }
        }
        headers
    }
}
