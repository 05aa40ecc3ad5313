//! Installs Debian packages, if the process runs as root.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{process, report};

/// Installs packages with `apt-get` and returns its output. Returns `None` on systems without `apt-get` and for users other
/// than root.
///
/// # Errors
/// When `apt-get` cannot be started.
pub fn install(packages: &[&str]) -> Result<Option<process::Said>> {
    if !is_ours() {
        return Ok(None);
    }
    report::step(&format!("apt-get install {}", packages.join(" ")));
    // The package lists may be too old for these packages. If the update fails, the old lists may still contain them.
    process::run(&mut apt_get(&["update"]))?;
    let install = [&["install", "-y", "--no-install-recommends"], packages].concat();
    process::run(&mut apt_get(&install)).map(Some)
}

fn is_ours() -> bool {
    Path::new("/usr/bin/apt-get").exists()
        && process::ask(Command::new("id").arg("-u")).as_deref() == Some("0")
}

fn apt_get(arguments: &[&str]) -> Command {
    let mut command = Command::new("apt-get");
    command
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive");
    command
}
