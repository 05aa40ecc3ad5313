//! Resolves URLs as a browser does on a page of the site: it drops control characters and treats backslashes as slashes.

use url::{Origin, Url};

use crate::campaign::shape::SCHEMES;

/// Replaces an origin that cannot be parsed. The top-level domain `.invalid` is reserved (RFC 2606).
const UNKNOWN: &str = "https://medskick.invalid/";

/// Base URL of a page, against which relative URLs are resolved.
pub struct Base {
    origin: Origin,
    /// The page's URL with `https` (published) and with `http` (preview). A URL such as `https:a.example/b` is relative under
    /// one scheme and absolute under the other.
    pages: Vec<Url>,
}

impl Base {
    /// Creates the base URL of a page on the site that is published at `origin`.
    pub fn of(origin: &str) -> Self {
        let known = Url::parse(origin).ok().filter(is_web);
        let page = known.or_else(|| Url::parse(UNKNOWN).ok());
        let with_scheme = |scheme| {
            let mut page = page.clone()?;
            page.set_scheme(scheme).ok()?;
            Some(page)
        };
        Base {
            origin: page.as_ref().map_or_else(Origin::new_opaque, Url::origin),
            pages: ["https", "http"]
                .into_iter()
                .filter_map(with_scheme)
                .collect(),
        }
    }

    /// Returns true if a browser would load the URL from another origin or from the URL itself (`data:`). A URL that cannot be
    /// resolved counts as foreign too, because no URL of the site is malformed.
    pub fn is_foreign(&self, address: &str) -> bool {
        let is_own = |page: &Url| {
            page.join(address).is_ok_and(|url| {
                is_web(&url) && (url.origin() == self.origin || url.origin() == page.origin())
            })
        };
        !self.pages.iter().all(is_own)
    }

    /// Same as [`Base::is_foreign`] for an attribute value, which may be a list of URLs separated by commas or spaces
    /// (`srcset`).
    pub fn is_foreign_list(&self, value: &str) -> bool {
        let mut parts = value.split(|c: char| c == ',' || c.is_ascii_whitespace());
        self.is_foreign(value) || parts.any(|part| self.is_foreign(part))
    }

    /// Returns true if a reader may follow the link: it opens a page, a telephone app or a mail program. A link that cannot be
    /// resolved is harmless and allowed.
    pub fn is_link(&self, address: &str) -> bool {
        self.pages.iter().all(|page| {
            page.join(address).map_or(true, |url| {
                let scheme = format!("{}:", url.scheme());
                SCHEMES.iter().any(|known| known.starts_with(&scheme))
            })
        })
    }
}

fn is_web(url: &Url) -> bool {
    ["http", "https"].contains(&url.scheme())
}
