//! Publishes the files that pages load: content hash in the file name, SRI hash for the page.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;
use sha2::{Digest, Sha256, Sha384};

use crate::{folder, inputs};

/// Address and hash of a published file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asset {
    /// Path from the site's root, such as `/w/widget.1a2b3c4d5e.wasm`.
    pub path: String,
    /// SRI hash, such as `sha384-…`.
    pub integrity: String,
}

/// All published files by logical name: `site.css`, `exit.js`, `medskick-survey.js`, `w/everyday.ar.json`, `img/…`.
pub type Assets = BTreeMap<String, Asset>;

/// File published without a hash in its name, because browsers request it by this name. Files without an extension (`CNAME`)
/// are published likewise.
const NAMED: &str = "favicon.svg";

/// Placeholder in scripts for the site's published address.
const ORIGIN: &str = "%origin%";

/// Writes `bytes` below `folder` (`a` for the site, `w` for the widget) under a name with a content hash. Returns the address
/// and SRI hash.
///
/// # Errors
/// When the name has no extension, or the file cannot be written.
pub fn publish(out: &Path, folder: &str, name: &str, bytes: &[u8]) -> Result<Asset> {
    let digest = inputs::hex(&Sha256::digest(bytes)[..5]);
    let (stem, extension) = name
        .rsplit_once('.')
        .with_context(|| format!("the file {name} has no extension"))?;
    let path = format!("{folder}/{stem}.{digest}.{extension}");
    folder::write(&out.join(&path), bytes)?;
    Ok(Asset {
        path: format!("/{path}"),
        integrity: integrity(bytes),
    })
}

/// Publishes the files of `site/styles` and `site/static`. In scripts, the placeholder `%origin%` becomes `origin`.
///
/// # Errors
/// When a file cannot be read or written.
pub fn of_site(root: &Path, origin: &str, out: &Path) -> Result<Assets> {
    let mut assets = Assets::new();
    for folder in [root.join("site/styles"), root.join("site/static")] {
        for file in inputs::files(&[&folder])? {
            let name = file
                .strip_prefix(&folder)?
                .to_string_lossy()
                .replace('\\', "/");
            let mut bytes =
                fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
            if name.ends_with(".js") {
                let script = String::from_utf8_lossy(&bytes).replace(ORIGIN, origin);
                bytes = script.into_bytes();
            }
            let asset = if name == NAMED || !name.contains('.') {
                folder::write(&out.join(&name), &bytes)?;
                Asset {
                    path: format!("/{name}"),
                    integrity: integrity(&bytes),
                }
            } else {
                publish(out, "a", &name, &bytes)?
            };
            assets.insert(name, asset);
        }
    }
    Ok(assets)
}

/// Returns the SRI hash of `bytes`.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}
