//! Builds the site with an up-to-date `medskick` binary, or with one that cargo compiles.

use std::{
    env::consts::EXE_SUFFIX,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context, Result};

use crate::{command, project};

/// The crates in the `medskick` binary.
const CRATES: [&str; 3] = ["site", "survey", "widget/core"];

/// Builds the site into `dist/`. Fails if a size exceeds its limit.
///
/// After `cargo test` the binary exists, with the features that the tests enable. `cargo run` would compile it again without
/// them, which takes over a minute. So this function uses the binary as long as it is newer than its sources.
///
/// # Errors
/// If the build fails, or the sources cannot be read.
pub fn build() -> Result<()> {
    let binary = project::target()?.join(format!("debug/medskick{EXE_SUFFIX}"));
    let mut command = match is_current(&binary)? {
        true => command::program(binary)?,
        false => command::cargo("run --quiet --")?,
    };
    command::run(command.arg("build"))
}

/// Builds the site like [`build`], even if it is up to date, because sizes are measured at the end of a build.
///
/// # Errors
/// See [`build`]. Also if the stamp cannot be removed.
pub fn measured() -> Result<()> {
    let stamp = project::root()?.join("target/dist.stamp");
    match fs::remove_file(&stamp) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", stamp.display()))
        }
        _ => build(),
    }
}

/// Whether the binary exists and is newer than all its sources.
fn is_current(binary: &Path) -> Result<bool> {
    let Ok(compiled) = fs::metadata(binary).and_then(|it| it.modified()) else {
        return Ok(false);
    };
    let root = project::root()?;
    let manifests = CRATES.map(|name| root.join(name).join("Cargo.toml"));
    let files = ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml"].map(|name| root.join(name));
    let sources = CRATES.map(|name| root.join(name).join("src"));
    newest(manifests.iter().chain(&files).chain(&sources)).map(|changed| compiled > changed)
}

/// The latest modification time of the files and folders. Deleting a file changes the time of its folder.
fn newest<'a>(paths: impl Iterator<Item = &'a PathBuf>) -> Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    let mut open: Vec<PathBuf> = paths.cloned().collect();
    while let Some(path) = open.pop() {
        let unreadable = || format!("cannot read {}", path.display());
        let about = fs::metadata(&path).with_context(unreadable)?;
        newest = newest.max(about.modified().with_context(unreadable)?);
        if about.is_dir() {
            for entry in fs::read_dir(&path).with_context(unreadable)? {
                open.push(entry.with_context(unreadable)?.path());
            }
        }
    }
    Ok(newest)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_newest_file_of_a_folder_counts() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        let file = inner.join("file.rs");
        let later = SystemTime::now() + Duration::from_secs(1000);
        fs::File::create(&file)
            .unwrap()
            .set_modified(later)
            .unwrap();
        assert_eq!(newest([folder.path().to_owned()].iter()).unwrap(), later);
        fs::remove_file(&file).unwrap();
        assert!(newest([folder.path().to_owned()].iter()).unwrap() < later);
    }
}
