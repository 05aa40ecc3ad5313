//! Exclusive locks, atomic replacement of files, and swaps of whole folders.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use anyhow::Result;
use tempfile::{NamedTempFile, TempDir};

use crate::{fault::Fault, report};

/// Exclusive lock on `target/<name>.lock`; waits for another holder. Released on drop.
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

/// Removes the folder's contents, creates the folder if necessary, and returns its path.
///
/// # Errors
/// `T12` when it cannot be created.
pub fn emptied(folder: PathBuf) -> Result<PathBuf> {
    removed(&folder)?;
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    Ok(folder)
}

/// Replaces the folder `published` with `fresh`, so that a server finds a complete site. The swap is one step on file systems
/// that can exchange two folders, and three renames on others.
///
/// # Errors
/// `T12` when the swap fails; `published` is then unchanged.
pub fn swap(fresh: &Path, published: &Path) -> Result<()> {
    let failed = |error| unwritable(published, &error);
    match fs::symlink_metadata(published) {
        Err(_) => return fs::rename(fresh, published).map_err(failed),
        Ok(there) if !there.is_dir() => return Err(failed(io::ErrorKind::NotADirectory.into())),
        Ok(_) => {}
    }
    exchange(fresh, published).map_err(failed)?;
    // After the exchange, `fresh` contains the previous site.
    removed(fresh)
}

/// Writes a file and creates its parent folders.
///
/// # Errors
/// `T12` when it cannot be written.
pub fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    fs::write(file, bytes).map_err(|error| unwritable(file, &error))
}

/// Replaces a file atomically and syncs it to disk, so that the file is complete even after a power failure.
///
/// # Errors
/// `T12` when it cannot be written; the previous file is then unchanged.
pub fn replace(file: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let failed = |error| unwritable(file, &error);
    let mut fresh = NamedTempFile::new_in(made_for(file)?).map_err(failed)?;
    fresh.write_all(bytes.as_ref()).map_err(failed)?;
    fresh.as_file().sync_all().map_err(failed)?;
    fresh.persist(file).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Writes a new folder with these files: either all of them or none.
///
/// # Errors
/// `T12` when it cannot be written, or exists and is not empty.
pub fn whole(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<()> {
    let failed = |error| unwritable(folder, &error);
    let fresh = TempDir::new_in(made_for(folder)?).map_err(failed)?;
    for (name, bytes) in files {
        fs::write(fresh.path().join(name), bytes).map_err(failed)?;
    }
    // On some systems a rename fails if the target exists, even as an empty folder.
    let _ = fs::remove_dir(folder);
    fs::rename(fresh.path(), folder).map_err(failed)
}

/// Returns the parent folder of `path`. Creates it if necessary.
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
        // Some file systems do not support the exchange.
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
    // An interrupted swap may have left this folder.
    let _ = fs::remove_dir_all(&aside);
    fs::rename(other, &aside)?;
    if let Err(error) = fs::rename(one, other) {
        // Restore the previous site.
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
