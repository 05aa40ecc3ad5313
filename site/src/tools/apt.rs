//! Debian's packages, where they are ours to install.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{process, report};

/// Installs packages where we are root on Debian or one of its kin, and gives `None` elsewhere; otherwise what
/// `apt-get` said, and whether it succeeded.
///
/// # Errors
/// When `apt-get` cannot be started.
pub fn install(packages: &[&str]) -> Result<Option<process::Said>> {
    if !is_ours() {
        return Ok(None);
    }
    report::step(&format!("apt-get install {}", packages.join(" ")));
    // The lists may be too old to know what is asked for; when they cannot be had, what is asked for may be known.
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
