//! The policy as a `<meta>` in each page: for servers that send no headers. With headers the browser applies both, which say the same.

use std::{borrow::Cow, fs, path::Path};

use anyhow::{Context, Result};

use super::Class;
use crate::{folder, inputs};

/// A page begins with its character set, which browsers look for in the first 1024 bytes; nothing is fetched or run before it.
const CHARSET: &str = "<meta charset=";
const BEGIN: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
const END: &str = "\">";

/// Writes the policy of its class into each page below `dist`, for a site at `origin`. A page in one file has its own.
///
/// # Errors
/// When a page has no character set to put it behind, and `T12` when one cannot be written.
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

/// The page with the policy of `class` for a site at `origin` in the place of the one that [`into_pages`] wrote.
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
