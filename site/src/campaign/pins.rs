//! Pins: each translation stores the hash of the source text that it was made from.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item, Table, value};

use super::{languages, page};
use crate::fault::Fault;

/// Writes the current hash of the source into these translations. A source file stands for all its translations. Returns the
/// changed files; the rest of each file is preserved.
///
/// # Errors
/// `T18` when a file is not a page of the campaign, or its front matter cannot hold the hash; an error when a file cannot be
/// read or written.
pub fn write(root: &Path, files: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut problems = Vec::new();
    let languages = languages::load(root, &mut problems).unwrap_or_default();
    let (pages, _) = page::load(root, &languages, &mut problems);
    let mut written = Vec::new();
    for file in files {
        let wanted = fs::canonicalize(file).or_else(|_| fs::canonicalize(root.join(file)));
        let is_it = |version: &page::Version| {
            wanted.as_ref().is_ok_and(|file| {
                fs::canonicalize(root.join(&version.file)).is_ok_and(|other| other == *file)
            })
        };
        let Some(page) = pages.iter().find(|page| page.versions.values().any(is_it)) else {
            return Err(Fault::error(
                "T18",
                format!(
                    "{} is not a page of this campaign that can be read.",
                    file.display()
                ),
                "Name a page in content/, and run `medskick check` to see whether it has errors.",
            ));
        };
        let Some(source) = page.versions.get(&languages.source) else {
            continue;
        };
        let all = is_it(source);
        for version in page
            .versions
            .values()
            .filter(|version| version.file != source.file && (all || is_it(version)))
        {
            let path = root.join(&version.file);
            let text = fs::read_to_string(&path)
                .with_context(|| format!("could not read {}", path.display()))?;
            let pinned = pinned(&text, &source.hash).ok_or_else(|| unpinnable(&version.file))?;
            if pinned != text {
                fs::write(&path, pinned)
                    .with_context(|| format!("could not write {}", path.display()))?;
                written.push(version.file.clone());
            }
        }
    }
    Ok(written)
}

/// Returns the page with `extra.source_hash` set. Line endings are preserved.
fn pinned(text: &str, hash: &str) -> Option<String> {
    let (mark, page) = match text.strip_prefix('\u{feff}') {
        Some(page) => ("\u{feff}", page),
        None => ("", text),
    };
    let end = if page.starts_with("+++\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let (front, body) = page
        .strip_prefix("+++")?
        .strip_prefix(end)?
        .split_once(&format!("{end}+++"))?;
    let mut front: DocumentMut = format!("{front}\n").parse().ok()?;
    let extra = front.entry("extra").or_insert(Item::Table(Table::new()));
    extra
        .as_table_like_mut()?
        .insert("source_hash", value(hash));
    let front = front.to_string().replace("\r\n", "\n");
    let front = front.trim_end().replace('\n', end);
    Some(format!("{mark}+++{end}{front}{end}+++{body}"))
}

fn unpinnable(file: &Path) -> anyhow::Error {
    Fault::error(
        "T18",
        format!(
            "{} has no `[extra]` that the hash can be written into.",
            file.display()
        ),
        "Add a line `[extra]` to its front matter, and run the command again.",
    )
}
