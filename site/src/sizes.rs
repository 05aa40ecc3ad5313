//! What a reader downloads, in bytes over the wire, and the most that the widget may be.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{assets::Assets, compress, fault::Fault};

/// The widget with everything it loads. Building stops above this.
const WIDGET_GATE: u64 = 100 * 1024;

/// Rows of name and bytes over the wire (brotli where there is a twin).
pub type Sizes = Vec<(String, u64)>;

/// Measures the site in `dist`; its first page in the language `source` stands for all.
///
/// # Errors
/// `T11` when the widget is too large.
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
    sizes.push((
        format!("home page ({source}), first view"),
        home(dist, assets, source)?,
    ));
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

/// The page, and every file that it names.
fn home(dist: &Path, assets: &Assets, source: &str) -> Result<u64> {
    let page = dist.join(source).join("index.html");
    let html = std::fs::read_to_string(&page)
        .with_context(|| format!("there is no {}", page.display()))?;
    let mut bytes = compress::wire_size(&page)?;
    for asset in assets.values().filter(|asset| html.contains(&asset.path)) {
        bytes += compress::wire_size(&dist.join(asset.path.trim_start_matches('/')))?;
    }
    Ok(bytes)
}
