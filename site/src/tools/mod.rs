//! The tools of a build. Each is found on this machine or installed by its ordinary client; otherwise the error names the
//! command to run.

pub mod apt;
pub mod doctor;
pub mod glibc;
pub mod npm;
pub mod wasm_target;
pub mod zola;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::folder;

/// The tools that differ between machines.
pub struct Tools {
    /// Compiler of the widget.
    pub compiler: wasm_target::Compiler,
    /// Renderer of the pages.
    pub zola: zola::Zola,
}

/// Finds or installs every tool.
///
/// # Errors
/// `T01` to `T06` for a tool that is missing and cannot be installed.
pub fn ensure(root: &Path) -> Result<Tools> {
    let _lock = folder::lock(root, "tools")?;
    let compiler = wasm_target::ensure(root)?;
    npm::ensure(root)?;
    Ok(Tools {
        compiler,
        zola: zola::find(root)?,
    })
}

/// Returns the path of a program on `PATH`.
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
