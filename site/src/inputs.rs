//! Hashes many files into one value, to detect changes since the last build.

use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use walkdir::{DirEntry, WalkDir};

/// Returns the files below `folders` (or single files) in a fixed order. Skips missing folders and hidden files.
pub fn files(folders: &[&Path]) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for folder in folders.iter().filter(|folder| folder.exists()) {
        for entry in WalkDir::new(folder)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| !is_hidden(entry))
        {
            let entry = entry.with_context(|| format!("could not read {}", folder.display()))?;
            if entry.file_type().is_file() {
                found.push(entry.into_path());
            }
        }
    }
    Ok(found)
}

/// Returns the SHA-256 in hexadecimal of the names (relative to `root`) and contents of the files below `folders`.
pub fn hash(root: &Path, folders: &[impl AsRef<str>]) -> Result<String> {
    let paths: Vec<_> = folders
        .iter()
        .map(|folder| root.join(folder.as_ref()))
        .collect();
    let mut sha = Sha256::new();
    for file in files(&paths.iter().map(|path| path.as_path()).collect::<Vec<_>>())? {
        let bytes =
            std::fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
        sha.update(
            file.strip_prefix(root)
                .unwrap_or(&file)
                .to_string_lossy()
                .as_bytes(),
        );
        sha.update((bytes.len() as u64).to_le_bytes());
        sha.update(bytes);
    }
    Ok(hex(&sha.finalize()))
}

/// Returns the bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns true for hidden files, which editors create while they save.
fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
}
