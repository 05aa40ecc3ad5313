//! The folders and source files of the project.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The folders of the workspace with Rust sources.
pub const FOLDERS: [&str; 5] = ["survey", "widget", "site", "tests", "xtask"];

/// The root folder of the workspace, as a canonical path.
///
/// # Errors
/// If the folder has been moved since this program was compiled.
pub fn root() -> Result<PathBuf> {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    root.canonicalize().with_context(|| {
        format!(
            "there is no folder {}; run `cargo clean -p xtask`",
            root.display()
        )
    })
}

/// The target folder of cargo.
///
/// # Errors
/// See [`root`].
pub fn target() -> Result<PathBuf> {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => std::path::absolute(folder).context("CARGO_TARGET_DIR is empty; unset it"),
        None => Ok(root()?.join("target")),
    }
}

/// All files below a folder, sorted by path. If `path` is a file, only that file.
///
/// # Errors
/// If a folder cannot be read.
pub fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let unreadable = || format!("cannot read the folder {}", folder.display());
        for entry in fs::read_dir(&folder).with_context(unreadable)? {
            let path = entry.with_context(unreadable)?.path();
            match path.is_dir() {
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The path and text of each Rust source file below a folder. Leaves out `target/` folders.
///
/// # Errors
/// If a file cannot be read.
pub fn sources(folder: &Path) -> Result<Vec<(PathBuf, String)>> {
    let is_source = |path: &PathBuf| {
        let inner = path.strip_prefix(folder).unwrap_or(path);
        let compiled = inner.components().any(|part| part.as_os_str() == "target");
        !compiled && path.extension().is_some_and(|it| it == "rs")
    };
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path);
        let text = text.with_context(|| format!("cannot read {}", path.display()))?;
        Ok((path, text))
    };
    files(folder)?
        .into_iter()
        .filter(is_source)
        .map(read)
        .collect()
}
