//! The tools that a build needs: each is found, or got by its ordinary client, or asked for with the command to run.

pub mod doctor;
pub mod glibc;
pub mod npm;
pub mod wasm_target;
pub mod zola;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::folder;

/// Finds or gets every tool, and gives the one that has to be known to be started.
///
/// # Errors
/// `T01` to `T06` for a tool that is not here and cannot be got.
pub fn ensure(root: &Path) -> Result<zola::Zola> {
    let _lock = folder::lock(root, "tools")?;
    wasm_target::ensure(root)?;
    npm::ensure(root)?;
    zola::find(root)
}

/// A program on `PATH`.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let names = if cfg!(windows) {
        vec![format!("{name}.exe"), format!("{name}.cmd")]
    } else {
        vec![name.to_owned()]
    };
    std::env::split_paths(&std::env::var_os("PATH")?)
        .flat_map(|folder| {
            names
                .iter()
                .map(move |name| folder.join(name))
                .collect::<Vec<_>>()
        })
        .find(|path| path.is_file())
}

/// Whether we may install Debian packages: we are root, and it is Debian or one of its kin.
pub fn may_use_apt() -> bool {
    Path::new("/usr/bin/apt-get").exists()
        && crate::process::ask(std::process::Command::new("id").arg("-u")).as_deref() == Some("0")
}
