//! Writes the Zola root that the site is rendered from: configuration, pages, data, templates, sitemap.

mod config;
mod data;
mod front;
mod pages;
mod search;
mod sitemap;
mod surveys;
mod waves;

use std::path::Path;

use anyhow::{Context, Result};

use crate::{assets::Assets, campaign::Campaign, folder, inputs};

/// Writes the Zola root `out` of the project in `root`. Every page comes in every language.
///
/// # Errors
/// When a template cannot be read, or a file cannot be written.
pub fn write(campaign: &Campaign, assets: &Assets, root: &Path, out: &Path) -> Result<()> {
    folder::write(&out.join("config.toml"), config::text(campaign, assets)?)?;
    for (path, text) in pages::all(campaign)? {
        folder::write(&out.join("content").join(path), text)?;
    }
    for (name, json) in data::all(campaign, assets)? {
        folder::write(&out.join("data").join(name), json)?;
    }
    folder::write(&out.join("static/sitemap.xml"), sitemap::xml(campaign))?;
    folder::write(&out.join("static/robots.txt"), sitemap::robots(campaign))?;
    let templates = root.join("site/templates");
    for file in inputs::files(&[&templates])? {
        let text =
            std::fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
        folder::write(
            &out.join("templates").join(file.strip_prefix(&templates)?),
            text,
        )?;
    }
    Ok(())
}
