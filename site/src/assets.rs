//! Every file a page asks for, under a name that holds its content hash, with its SRI hash.

use std::collections::BTreeMap;

use serde::Serialize;

/// Where a file is published, and what its bytes must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asset {
    /// The address from the site's root, such as `/w/widget.1a2b3c4d5e.wasm`.
    pub path: String,
    /// The SRI hash, such as `sha384-…`.
    pub integrity: String,
}

/// All files by logical name: `site.css`, `exit.js`, `medskick-survey.js`, `w/everyday.ar.json`, `img/…`.
pub type Assets = BTreeMap<String, Asset>;
