//! Single-file pages, for a USB stick or a local folder. Each page contains everything it needs, and its CSP forbids all
//! network requests.

mod contents;

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

pub use contents::{Mode, collect, survey};

use crate::{
    assemble,
    assets::Assets,
    campaign::{Campaign, Language},
    folder,
    tools::zola::Zola,
    wasm::Compiled,
    zola,
};

/// Kind of a single-file page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A survey.
    Survey,
    /// The results page, which opens and aggregates sealed responses.
    Collect,
}

/// A single-file page, before Zola renders it.
pub struct Page<'a> {
    /// Kind of the page.
    pub kind: Kind,
    /// Language of the readers.
    pub language: &'a Language,
    /// Data for the template.
    pub data: Value,
}

impl Page<'_> {
    fn name(&self) -> &'static str {
        match self.kind {
            Kind::Survey => "survey",
            Kind::Collect => "collect",
        }
    }

    /// Path of the source below `content/`.
    pub fn source(&self) -> String {
        format!("saved/{}.{}.md", self.name(), self.language.code)
    }

    /// Path of the data file below `data/`.
    pub fn data_file(&self) -> String {
        format!("saved.{}.{}.json", self.name(), self.language.code)
    }
}

/// Returns the URL path of the results page as a single file.
pub fn address(language: &Language) -> String {
    format!("/saved/collect.{}.html", language.code)
}

/// Writes the results page as a single file below `out`, in each language with complete words.
///
/// # Errors
/// As [`render`].
pub fn publish(
    root: &Path,
    campaign: &Campaign,
    widget: &Compiled,
    (zola, assets): (&Zola, &Assets),
    out: &Path,
) -> Result<()> {
    let list = &campaign.languages.list;
    let own = list
        .iter()
        .filter(|language| campaign.merged_in(language) == Some(language));
    let pages = own.map(|language| collect(root, campaign, widget, language));
    let pages: Vec<Page> = pages.collect::<Result<_>>()?;
    let zola_root = folder::emptied(root.join("target/saved"))?;
    let rendered = render(root, campaign, &pages, (zola, assets), &zola_root)?;
    for (page, html) in pages.iter().zip(rendered) {
        let file = out.join(address(page.language).trim_start_matches('/'));
        folder::write(&file, html)?;
    }
    Ok(())
}

/// Renders the pages to HTML with the Zola project in `zola_root`.
///
/// # Errors
/// When a file cannot be written, and `T07` when Zola fails.
pub fn render(
    root: &Path,
    campaign: &Campaign,
    pages: &[Page],
    (zola, assets): (&Zola, &Assets),
    zola_root: &Path,
) -> Result<Vec<String>> {
    assemble::write_saved(campaign, assets, pages, root, zola_root)?;
    let out = zola_root.join("out");
    zola::build(zola, zola_root, &out)?;
    let made = pages.iter().map(|page| {
        let file = out.join(format!(
            "{}/saved/{}/index.html",
            page.language.code,
            page.name()
        ));
        fs::read_to_string(&file).with_context(|| format!("there is no {}", file.display()))
    });
    made.collect()
}
