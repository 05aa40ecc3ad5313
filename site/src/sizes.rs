//! What a reader downloads, in bytes over the wire, and the most that the widget may be.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{
    assets::{Asset, Assets},
    compress,
    fault::Fault,
};

/// The widget with everything it loads. Building stops above this.
const WIDGET_GATE: u64 = 80 * 1024;

/// A content page with all that it loads, as a reader on a slow phone gets it.
const PAGE_GATE: u64 = 20 * 1024;

/// Rows of name and bytes over the wire (brotli where there is a twin).
pub type Sizes = Vec<(String, u64)>;

/// Measures the site in `dist`; its first page in the language `source` stands for all.
///
/// # Errors
/// `T11` when the widget is too large, `T19` when the home page is.
pub fn measure(dist: &Path, assets: &Assets, source: &str) -> Result<Sizes> {
    let size = |path: &str| compress::wire_size(&dist.join(path.trim_start_matches('/')));
    let mut sizes = Sizes::new();
    for name in ["widget.wasm", "widget.css", "medskick-survey.js"] {
        let asset = assets
            .get(name)
            .with_context(|| format!("the widget has no {name}"))?;
        sizes.push((name.to_owned(), size(&asset.path)?));
    }
    let mut bundle = 0;
    for (_, asset) in assets.iter().filter(|(name, _)| name.starts_with("w/")) {
        bundle = bundle.max(size(&asset.path)?);
    }
    sizes.push(("largest survey".to_owned(), bundle));
    let widget = gate(&sizes)?;
    sizes.push(("widget, all of it".to_owned(), widget));
    let home = home(dist, assets, source)?;
    sizes.push((format!("home page ({source}), first view"), home));
    if home > PAGE_GATE {
        return Err(Fault::error(
            "T19",
            format!(
                "The home page is {home} bytes over the wire with all that it loads, and the most it may be is {PAGE_GATE}."
            ),
            "Look for what grew in site/styles, site/static and site/templates; a picture belongs further in.",
        ));
    }
    Ok(sizes)
}

fn gate(parts: &Sizes) -> Result<u64> {
    let widget = parts.iter().map(|(_, bytes)| bytes).sum();
    if widget <= WIDGET_GATE {
        return Ok(widget);
    }
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, bytes)| format!("{name} {bytes}"))
        .collect();
    Err(Fault::error(
        "T11",
        format!(
            "The widget is {widget} bytes over the wire, and the most it may be is {WIDGET_GATE}: {}.",
            parts.join(", ")
        ),
        "Look for what grew: `cargo tree -p medskick-widget`, and twiggy on target/widget/bound.wasm.",
    ))
}

/// The page, and every file that it loads: those named from the site's root. Whole addresses are for link cards.
fn home(dist: &Path, assets: &Assets, source: &str) -> Result<u64> {
    let page = dist.join(source).join("index.html");
    let html = std::fs::read_to_string(&page)
        .with_context(|| format!("there is no {}", page.display()))?;
    let mut bytes = compress::wire_size(&page)?;
    let is_loaded = |asset: &&Asset| {
        ["=", "=\"", "url("]
            .iter()
            .any(|before| html.contains(&format!("{before}{}", asset.path)))
    };
    for asset in assets.values().filter(is_loaded) {
        bytes += compress::wire_size(&dist.join(asset.path.trim_start_matches('/')))?;
    }
    Ok(bytes)
}
