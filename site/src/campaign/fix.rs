//! Corrects findings that have a certain correction (`check --fix`).

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use super::{languages, page, pins, prose};

/// Corrects the pages. If a source page changes, updates the pins of the translations that matched it before. Returns the
/// changed files.
///
/// # Errors
/// When a file cannot be read or written.
pub fn run(root: &Path) -> Result<Vec<PathBuf>> {
    let languages = languages::load(root, &mut Vec::new()).unwrap_or_default();
    let (pages, addresses) = page::load(root, &languages, &mut Vec::new());
    let mut changed = Vec::new();
    for page in &pages {
        let source = page.versions.get(&languages.source);
        for (code, version) in &page.versions {
            let path = root.join(&version.file);
            let text = fs::read_to_string(&path)
                .with_context(|| format!("could not read {}", path.display()))?;
            let Some(body) = body(&text) else { continue };
            let mut mended = text.clone();
            // Replace from the end, so that the offsets of earlier findings stay valid.
            for found in prose::findings(&text[body..], code, &addresses, &languages)
                .into_iter()
                .rev()
            {
                if let Some(instead) = found.instead {
                    mended
                        .replace_range(body + found.place.start..body + found.place.end, &instead);
                }
            }
            if mended != text {
                fs::write(&path, mended)
                    .with_context(|| format!("could not write {}", path.display()))?;
                changed.push(version.file.clone());
            }
        }
        let mended = |version: &page::Version| changed.contains(&version.file);
        let Some(source) = source.filter(|source| mended(source)) else {
            continue;
        };
        let matched = page.versions.values().filter(|it| {
            it.file != source.file
                && it.extra.get("source_hash").and_then(|it| it.as_str()) == Some(&source.hash)
        });
        let matched: Vec<PathBuf> = matched.map(|it| root.join(&it.file)).collect();
        changed.extend(pins::write(root, &matched)?);
    }
    changed.sort();
    changed.dedup();
    Ok(changed)
}

/// Returns the byte offset where the Markdown of a page begins.
fn body(text: &str) -> Option<usize> {
    let front = text.find("+++")? + 3;
    let end = text[front..].find("\n+++")? + front;
    let line = text[end + 1..].find('\n')? + end + 2;
    Some(line)
}
