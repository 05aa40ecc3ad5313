//! Share cards: an image of each narrative in each of its languages, for link previews (1200 × 630) and for phones (9:16).

mod draw;
mod fonts;
mod lines;

use std::{fs, path::Path};

use anyhow::{Context, Result};
use resvg::{tiny_skia::Pixmap, usvg};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    assets::{self, Assets},
    campaign::{Campaign, Language, Page},
    folder, inputs, report,
};

/// The section whose pages have cards.
pub const ROOM: &str = "narratives";

/// The shapes of a card, by the name in the file name.
pub const SHAPES: [(&str, Shape); 2] = [("wide", Shape::Wide), ("tall", Shape::Tall)];

/// The shape of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Shape {
    /// 1200 × 630 pixels, for link previews.
    Wide,
    /// 1080 × 1920 pixels, for phones.
    Tall,
}

/// The words on a card.
#[derive(Debug, Serialize)]
struct Words<'a> {
    title: &'a str,
    description: &'a str,
    act_label: &'a str,
    act: &'a str,
    label: &'a str,
    right_to_left: bool,
}

/// Returns the logical name of a card's asset.
pub fn name(path: &str, code: &str, shape: &str) -> String {
    format!("cards/{}.{code}.{shape}.png", path.replace('/', "-"))
}

/// Draws the cards of all narratives into `out`. Unchanged cards come from the cache in `target/cards/`.
///
/// # Errors
/// When a font cannot be read, or a file cannot be written.
pub fn publish(root: &Path, campaign: &Campaign, out: &Path) -> Result<Assets> {
    let made_of = inputs::hash(
        root,
        &[
            "site/src/cards.rs",
            "site/src/cards",
            "Cargo.lock",
            "package-lock.json",
        ],
    )?;
    let mut fonts = None;
    let mut published = Assets::new();
    for (page, language, words) in all(campaign) {
        for (shape_name, shape) in SHAPES {
            let mut sha = Sha256::new_with_prefix(&made_of);
            sha.update(serde_json::to_vec(&(shape, &words))?);
            let kept = root.join(format!(
                "target/cards/{}.png",
                inputs::hex(&sha.finalize()[..16])
            ));
            if !kept.is_file() {
                if fonts.is_none() {
                    report::step("drawing share cards");
                    fonts = Some(fonts::load(root)?);
                }
                let options = fonts.as_ref().context("there are no fonts")?;
                folder::write(&kept, drawn(&draw::svg(&words, shape, options), options)?)?;
            }
            let bytes =
                fs::read(&kept).with_context(|| format!("could not read {}", kept.display()))?;
            let name = name(&page.path, &language.code, shape_name);
            published.insert(name.clone(), assets::publish(out, "a", &name, &bytes)?);
        }
    }
    Ok(published)
}

/// Returns every narrative in each of its languages.
fn all(campaign: &Campaign) -> impl Iterator<Item = (&Page, &Language, Words<'_>)> {
    let narratives = campaign
        .pages
        .iter()
        .filter(|page| !page.is_index && page.path.split('/').next() == Some(ROOM));
    narratives.flat_map(move |page| {
        campaign.languages.list.iter().filter_map(move |language| {
            let version = page.versions.get(&language.code)?;
            let site = &campaign.words.get(&language.code)?.site;
            let words = Words {
                title: &version.title,
                description: &version.description,
                act_label: site.get("act").unwrap_or_default(),
                act: version.extra.get("act")?.as_str()?,
                label: site.get("fiction").unwrap_or_default(),
                right_to_left: language.dir == "rtl",
            };
            Some((page, language, words))
        })
    })
}

/// Renders the SVG as PNG.
fn drawn(svg: &str, options: &usvg::Options) -> Result<Vec<u8>> {
    let tree = usvg::Tree::from_str(svg, options).context("a share card is no SVG")?;
    let size = tree.size().to_int_size();
    let mut pixels =
        Pixmap::new(size.width(), size.height()).context("a share card has no size")?;
    resvg::render(
        &tree,
        resvg::tiny_skia::Transform::default(),
        &mut pixels.as_mut(),
    );
    pixels
        .encode_png()
        .context("a share card could not be written as PNG")
}
