//! Pins: a translation says which source text it was made from, by that text's hash.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item, Table, value};

use super::{languages, page};
use crate::fault::Fault;

/// Writes today's hash of the source into these translations; a source file stands for all its translations.
/// Gives the files that changed; the rest of each file stays as it is.
///
/// # Errors
/// `T15` when a file is not a page of the campaign; when a file cannot be written.
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
                "T15",
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
            if let Some(pinned) = pinned(&text, &source.hash).filter(|pinned| *pinned != text) {
                fs::write(&path, pinned)
                    .with_context(|| format!("could not write {}", path.display()))?;
                written.push(version.file.clone());
            }
        }
    }
    Ok(written)
}

/// The page with `extra.source_hash` set.
fn pinned(text: &str, hash: &str) -> Option<String> {
    let (front, body) = text.strip_prefix("+++\n")?.split_once("\n+++")?;
    let mut front: DocumentMut = format!("{front}\n").parse().ok()?;
    let extra = front.entry("extra").or_insert(Item::Table(Table::new()));
    extra.as_table_mut()?.insert("source_hash", value(hash));
    Some(format!("+++\n{}\n+++{body}", front.to_string().trim_end()))
}
