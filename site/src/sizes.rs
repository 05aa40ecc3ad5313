//! Measures download sizes in bytes over the wire, and enforces their limits.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{
    assets::{Asset, Assets},
    compress,
    fault::Fault,
};

/// Maximum size in bytes of the survey widget with everything it loads.
const WIDGET_GATE: u64 = 80 * 1024;

/// Maximum download of the tablet module, in bytes. A tablet loads it once. Persistence of sealed responses accounts for 9 KiB.
const WORKSHOP_GATE: u64 = 140 * 1024;

/// Maximum download of the phone module, in bytes.
const COLLECT_GATE: u64 = 110 * 1024;

/// Maximum download of the results page, in bytes. An organisation loads it once, on a computer.
const MERGE_GATE: u64 = 350 * 1024;

/// Maximum size in bytes of a content page with everything it loads, for a reader on a slow phone.
const PAGE_GATE: u64 = 20 * 1024;

/// Rows of name and bytes over the wire (brotli, if there is a compressed copy).
pub type Sizes = Vec<(String, u64)>;

/// Measures the site in `dist`. The home page in the language `source` represents all content pages.
///
/// # Errors
/// `T11` when a module is too large, `T19` when the home page is too large.
pub fn measure(dist: &Path, assets: &Assets, source: &str) -> Result<Sizes> {
    let mut sizes = Sizes::new();
    for (module, most) in [
        ("widget", WIDGET_GATE),
        ("workshop", WORKSHOP_GATE),
        ("collect", COLLECT_GATE),
        ("merge", MERGE_GATE),
    ] {
        let parts = parts(dist, assets, module)?;
        let all = gate(module, &parts, most)?;
        sizes.extend(parts);
        sizes.push((format!("{module}, all of it"), all));
    }
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

/// Returns the sizes of everything that a page with that module loads: wasm, style sheet, element, worker, and the largest
/// survey with its words.
fn parts(dist: &Path, assets: &Assets, module: &str) -> Result<Sizes> {
    let size = |asset: &Asset| compress::wire_size(&dist.join(asset.path.trim_start_matches('/')));
    let (element, surveys) = match module {
        "widget" => ("medskick-survey.js".to_owned(), "w/".to_owned()),
        _ => (format!("medskick-{module}.js"), format!("{module}/")),
    };
    let mut sizes = Sizes::new();
    for name in [format!("{module}.wasm"), format!("{module}.css"), element] {
        let asset = assets
            .get(&name)
            .with_context(|| format!("the {module} has no {name}"))?;
        sizes.push((name, size(asset)?));
    }
    if let Some(worker) = assets.get(&format!("{module}-worker.js")) {
        sizes.push((format!("{module}-worker.js"), size(worker)?));
    }
    let mut largest = 0;
    for (_, asset) in assets.iter().filter(|(name, _)| name.starts_with(&surveys)) {
        largest = largest.max(size(asset)?);
    }
    sizes.push((format!("largest bundle of the {module}"), largest));
    Ok(sizes)
}

fn gate(module: &str, parts: &Sizes, most: u64) -> Result<u64> {
    let all = parts.iter().map(|(_, bytes)| bytes).sum();
    if all <= most {
        return Ok(all);
    }
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, bytes)| format!("{name} {bytes}"))
        .collect();
    Err(Fault::error(
        "T11",
        format!(
            "The {module} is {all} bytes over the wire, and the most it may be is {most}: {}.",
            parts.join(", ")
        ),
        format!(
            "Look for what grew: `cargo tree -p medskick-widget`, and twiggy on target/widget/{module}/bound.wasm."
        ),
    ))
}

/// Returns the size of the home page with every file that it loads. Such files have paths from the site's root; absolute URLs
/// are for link cards only.
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
