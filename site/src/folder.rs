//! Writing folders: alone, from empty, and swapped into place in one step.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::Result;
use tempfile::{NamedTempFile, TempDir};

use crate::{fault::Fault, report};

/// Held while something is done that two at once would spoil, by its name.
///
/// # Errors
/// `T12` when `target/` cannot be written.
pub fn lock(root: &Path, name: &str) -> Result<File> {
    let target = root.join("target");
    fs::create_dir_all(&target).map_err(|error| unwritable(&target, &error))?;
    let path = target.join(format!("{name}.lock"));
    let file = File::create(&path).map_err(|error| unwritable(&path, &error))?;
    if file.try_lock().is_err() {
        report::step(&format!(
            "waiting for another medskick that holds {}",
            path.display()
        ));
        file.lock().map_err(|error| unwritable(&path, &error))?;
    }
    Ok(file)
}

/// The folder, with nothing in it.
///
/// # Errors
/// `T12` when it cannot be made.
pub fn emptied(folder: PathBuf) -> Result<PathBuf> {
    removed(&folder)?;
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    Ok(folder)
}

/// Puts the folder `fresh` in the place of `published`, so that there is always a whole site to serve.
///
/// # Errors
/// `T12` when it cannot; then `published` is what it was.
pub fn swap(fresh: &Path, published: &Path) -> Result<()> {
    let failed = |error| unwritable(published, &error);
    match fs::symlink_metadata(published) {
        Err(_) => return fs::rename(fresh, published).map_err(failed),
        Ok(there) if !there.is_dir() => return Err(failed(io::ErrorKind::NotADirectory.into())),
        Ok(_) => {}
    }
    exchange(fresh, published).map_err(failed)?;
    // The former site is where the new one was.
    removed(fresh)
}

/// Writes a file, and the folders that it is in.
///
/// # Errors
/// `T12` when it cannot be written.
pub fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    fs::write(file, bytes).map_err(|error| unwritable(file, &error))
}

/// Puts a file in the place of the one there is, if any, so that there is always a whole one, also after the power fails.
///
/// # Errors
/// `T12` when it cannot be written; then the former one is there.
pub fn replace(file: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let failed = |error| unwritable(file, &error);
    let mut fresh = NamedTempFile::new_in(made_for(file)?).map_err(failed)?;
    fresh.write_all(bytes.as_ref()).map_err(failed)?;
    fresh.as_file().sync_all().map_err(failed)?;
    fresh.persist(file).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Writes a new folder with these files: all of them, or none.
///
/// # Errors
/// `T12` when it cannot be written, or is there with something in it.
pub fn whole(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    let failed = |error| unwritable(folder, &error);
    let fresh = TempDir::new_in(made_for(folder)?).map_err(failed)?;
    for (name, bytes) in files {
        fs::write(fresh.path().join(name), bytes).map_err(failed)?;
    }
    // An empty one is in the way on some systems.
    let _ = fs::remove_dir(folder);
    fs::rename(fresh.path(), folder).map_err(failed)
}

/// The folder that something is to be in, made if it is not there.
fn made_for(path: &Path) -> Result<&Path> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    Ok(folder)
}

fn removed(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritable(folder, &error)),
        _ => Ok(()),
    }
}

#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        // A few file systems have no exchange.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => by_three_renames(one, other),
        result => Ok(result?),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    by_three_renames(one, other)
}

fn by_three_renames(one: &Path, other: &Path) -> io::Result<()> {
    let aside = one.with_extension("old");
    // Left behind by one that was ended between the renames.
    let _ = fs::remove_dir_all(&aside);
    fs::rename(other, &aside)?;
    if let Err(error) = fs::rename(one, other) {
        // Better the former site than none.
        fs::rename(&aside, other)?;
        return Err(error);
    }
    fs::rename(&aside, one)
}

fn unwritable(path: &Path, error: &io::Error) -> anyhow::Error {
    Fault::error(
        "T12",
        format!("{} cannot be written: {error}.", path.display()),
        "Check that the folder belongs to you, that no other program holds it, and that the disk is not full.",
    )
}
