//! Writes the Zola projects that the site and the single-file pages are rendered from: configuration, pages, data, templates
//! and sitemap.

mod config;
mod data;
mod front;
mod pages;
mod saved;
mod search;
mod sitemap;
mod surveys;
mod waves;

use std::path::Path;

use anyhow::{Context, Result};

use crate::{assets::Assets, campaign::Campaign, folder, inputs, saved::Page};

/// Writes the Zola project for `root` into the folder `out`. Each page exists in each language.
///
/// # Errors
/// When a template cannot be read, or a file cannot be written.
pub fn write(campaign: &Campaign, assets: &Assets, root: &Path, out: &Path) -> Result<()> {
    folder::write(
        &out.join("config.toml"),
        config::text(campaign, assets, true)?,
    )?;
    contents(out, pages::all(campaign)?, data::all(campaign, assets)?)?;
    folder::write(&out.join("static/sitemap.xml"), sitemap::xml(campaign))?;
    folder::write(&out.join("static/robots.txt"), sitemap::robots(campaign))?;
    templates(root, out)
}

/// Writes the Zola project of the single-file pages into the folder `out`. Their CSP holds hashes of inline content, so Zola
/// must not minify the HTML.
///
/// # Errors
/// As [`write()`].
pub fn write_saved(
    campaign: &Campaign,
    assets: &Assets,
    saved: &[Page],
    root: &Path,
    out: &Path,
) -> Result<()> {
    folder::write(
        &out.join("config.toml"),
        config::text(campaign, assets, false)?,
    )?;
    let mut texts = vec![("_index.md".to_owned(), pages::chooser(campaign)?)];
    let mut data = Vec::new();
    for page in saved {
        texts.push((page.source(), saved::text(campaign, page)?));
        data.push((page.data_file(), page.data.to_string()));
    }
    contents(out, texts, data)?;
    templates(root, out)
}

fn contents(out: &Path, pages: Vec<(String, String)>, data: Vec<(String, String)>) -> Result<()> {
    for (path, text) in pages {
        folder::write(&out.join("content").join(path), text)?;
    }
    for (name, json) in data {
        folder::write(&out.join("data").join(name), json)?;
    }
    Ok(())
}

fn templates(root: &Path, out: &Path) -> Result<()> {
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
