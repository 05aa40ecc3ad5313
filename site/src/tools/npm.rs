//! The tools that are npm packages (`package.json`): Zola, Binaryen and axe-core.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{fault::Fault, inputs, process, report, tools};

/// Runs `npm ci` unless what is installed is what `package-lock.json` says.
///
/// # Errors
/// `T02` without Node.js or npm, `T03` when `npm ci` fails.
pub fn ensure(root: &Path) -> Result<()> {
    let stamp = root.join("node_modules/.medskick-lock");
    let wanted = inputs::hash(root, &["package-lock.json"])?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if tools::on_path("npm").is_none() || tools::on_path("node").is_none() {
        get_node()?;
    }
    report::step("npm ci: Zola, Binaryen and axe-core (once, about 150 MB)");
    let said = process::run(Command::new(npm()).args(["ci", "--no-audit", "--no-fund"]).current_dir(root))?;
    if !said.success {
        return Err(Fault::new(
            "T03",
            format!("`npm ci` failed:\n{}", said.text.trim()),
            "Check that the npm registry can be reached from here, then run `npm ci` in the project's folder to see more.",
        ));
    }
    fs::write(stamp, wanted)?;
    report::done("npm ci");
    Ok(())
}

/// The file of an installed package.
pub fn file(root: &Path, path: &str) -> PathBuf {
    root.join("node_modules").join(path)
}

/// The version of an installed package.
pub fn version(root: &Path, package: &str) -> Option<String> {
    let manifest = fs::read_to_string(file(root, package).join("package.json")).ok()?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).ok()?;
    manifest["version"].as_str().map(str::to_owned)
}

fn get_node() -> Result<()> {
    if tools::may_use_apt() {
        report::step("apt-get install nodejs npm");
        process::run(Command::new("apt-get").args(["update", "-q"]))?;
        let install = ["install", "-y", "-q", "--no-install-recommends", "nodejs", "npm"];
        if process::run(Command::new("apt-get").args(install))?.success {
            return Ok(());
        }
    }
    Err(Fault::new(
        "T02",
        "Node.js and npm are not on PATH. Zola and Binaryen are had as npm packages.",
        "Install Node.js 20 or later from https://nodejs.org (npm comes with it), then run the command again.",
    ))
}

fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
