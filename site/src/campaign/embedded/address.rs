//! Addresses as a browser resolves them on a page of the site: without control characters, with backslashes as slashes.

use url::{Origin, Url};

use crate::campaign::shape::SCHEMES;

/// Stands for the site's address where that cannot be read. Nobody can have it (RFC 2606).
const UNKNOWN: &str = "https://medskick.invalid/";

/// The address of a page, which other addresses are relative to.
pub struct Base {
    origin: Origin,
    /// The page as it is published, and as it is seen before that: `https:a.example/b` is a path of the site on one and not on the other.
    pages: Vec<Url>,
}

impl Base {
    /// A page of the site that is published at `origin`.
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

    /// Whether a browser would load the address from another origin, or from the address itself (`data:`). What it cannot resolve counts
    /// too: no address of ours is like that.
    pub fn is_foreign(&self, address: &str) -> bool {
        let is_own = |page: &Url| {
            page.join(address).is_ok_and(|url| {
                is_web(&url) && (url.origin() == self.origin || url.origin() == page.origin())
            })
        };
        !self.pages.iter().all(is_own)
    }

    /// The same of the value of an attribute, which may be a list with commas or spaces between the addresses (`srcset`).
    pub fn is_foreign_list(&self, value: &str) -> bool {
        let mut parts = value.split(|c: char| c == ',' || c.is_ascii_whitespace());
        self.is_foreign(value) || parts.any(|part| self.is_foreign(part))
    }

    /// Whether a reader may follow the address: it leads to a page, or to a telephone or mail program. One that cannot be resolved leads
    /// nowhere.
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
