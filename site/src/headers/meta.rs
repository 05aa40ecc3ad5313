//! Writes the policy into a `<meta>` element of each page, for servers that send no headers. If the header is present too, the
//! browser enforces both.

use std::{borrow::Cow, fs, path::Path};

use anyhow::{Context, Result};

use super::Class;
use crate::{folder, inputs};

/// Every page begins with its character set, which browsers search for in the first 1024 bytes. The policy follows it, before
/// any resource is loaded.
const CHARSET: &str = "<meta charset=";
const BEGIN: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
const END: &str = "\">";

/// Writes the policy of its class into each page below `dist`, for a site at `origin`. Skips single-file pages, which have
/// their own policy.
///
/// # Errors
/// When a page declares no character set, and `T12` when a page cannot be written.
pub fn into_pages(dist: &Path, origin: &str) -> Result<()> {
    for file in inputs::files(&[dist])? {
        let path = file
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        let class = Class::of(&path);
        if !path.ends_with(".html") || class == Class::Saved {
            continue;
        }
        let page = fs::read_to_string(&file).with_context(|| format!("could not read {path}"))?;
        let at = page
            .find(CHARSET)
            .and_then(|at| Some(at + page[at..].find('>')? + 1));
        let at = at.with_context(|| format!("{path} does not say its character set"))?;
        let (before, after) = page.split_at(at);
        let policy = class.meta_policy(origin.trim_end_matches('/'));
        folder::write(&file, format!("{before}{BEGIN}{policy}{END}{after}"))?;
    }
    Ok(())
}

/// Returns the page with the policy that [`into_pages`] wrote replaced by the policy of `class` for a site at `origin`.
pub fn replaced<'a>(page: &'a str, class: Class, origin: &str) -> Cow<'a, str> {
    let Some((before, from)) = page.split_once(BEGIN) else {
        return page.into();
    };
    match from.split_once(END) {
        Some((_, after)) => {
            format!("{before}{BEGIN}{}{END}{after}", class.meta_policy(origin)).into()
        }
        None => page.into(),
    }
}
