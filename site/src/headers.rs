//! The response headers of the site, defined in one place. `serve` sends them, and `files` writes them for web servers.
//!
//! Every address belongs to exactly one class. If two rules match one address, some servers join them and others override.

mod files;
mod meta;

pub use files::{lines, write};
pub use meta::{into_pages, replaced};

/// Class of an address, which decides its headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A page without a survey, or another file without a hash in its name.
    Page,
    /// A page with a survey, including those for tablets and phones. Caches must not store it.
    Survey,
    /// `/<lang>/e/<n>/`: a survey for frames on other sites.
    Embed,
    /// `/<lang>/collect/`: the results page, which opens sealed responses from files or from the camera.
    Collect,
    /// `/<lang>/embed/`: a page that previews such a framed survey.
    Preview,
    /// A file with a content hash in its name.
    Hashed,
    /// `/saved/`: a single-file page. It is downloaded and not displayed, because the CSP blocks its inline script.
    Saved,
}

/// Scripts come from the site only, WebAssembly is allowed for the survey, and inline scripts, inline styles and third-party
/// content are forbidden.
const CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";
/// Permissions of the frame at `/e/`, whatever the embedding page allows: run the widget, download a file, and open a link in a
/// new window. The frame has an opaque origin, so it cannot access the site's storage or pages.
pub const SANDBOX: &str =
    "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";
/// Directives that are ignored in a `<meta>` element (CSP 3, section 3.3).
const HEADER_ONLY: [&str; 2] = ["frame-ancestors", "sandbox"];
const PERMISSIONS: &str = "accelerometer=(), camera=(), clipboard-read=(), display-capture=(), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), \
    payment=(), serial=(), usb=()";

impl Class {
    /// Returns the class of an existing address. The response for a missing address has the class [`Class::Page`].
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

    /// Returns the policy for the `<meta>` element of a page: the header's policy without the directives that only work in a
    /// header.
    pub fn meta_policy(self, origin: &str) -> String {
        let policy = self.policy(origin);
        let directives = policy.split("; ").filter(|directive| {
            let name = directive.split(' ').next().unwrap_or_default();
            !HEADER_ONLY.contains(&name)
        });
        directives.collect::<Vec<_>>().join("; ")
    }

    /// Returns the content security policy header, for a site at `origin`.
    pub fn policy(self, origin: &str) -> String {
        match self {
            // In WebKit `'self'` matches nothing in a sandboxed frame, whose origin is opaque.
            Class::Embed => {
                CSP.replace("'self'", &format!("'self' {origin}"))
                    .replace("frame-ancestors 'none'", "frame-ancestors *")
                    + &format!("; sandbox {SANDBOX}")
            }
            // The results page runs the aggregation worker.
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

    /// Returns the headers in the order of the written files, for a site at `origin` (`https://…`, without a trailing slash).
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
            // A sandboxed frame has an opaque origin, so its requests for these files are cross-origin.
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
