//! Tools and libraries from npm (`package.json`): Zola, Binaryen, esbuild, axe-core, Preact, MiniSearch, and the fonts of share
//! cards.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use super::{apt, on_path};
use crate::{fault::Fault, folder, inputs, process, report};

/// Minimum major version of Node.js for these packages (`engines` in `package.json`).
const NODE: u64 = 20;

/// Runs `npm ci`, unless the installed packages match `package-lock.json`.
///
/// # Errors
/// `T02` without Node.js or npm, `T03` when `npm ci` fails.
pub fn ensure(root: &Path) -> Result<()> {
    let stamp = root.join("node_modules/.medskick-lock");
    let wanted = inputs::hash(root, &["package-lock.json"])?;
    let is_installed = fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted);
    if is_installed && is_node_new_enough() {
        return Ok(());
    }
    ensure_node()?;
    if is_installed {
        return Ok(());
    }
    report::step("npm ci: Zola and the other packages of package.json (once)");
    // Install scripts are disabled for security. None of the packages needs them.
    let said = process::run(
        Command::new(npm())
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
            .current_dir(root),
    )?;
    if !said.success {
        return Err(Fault::error(
            "T03",
            format!(
                "`npm ci` failed in {}:\n{}",
                root.display(),
                gist(&said.text)
            ),
            "Check that the npm registry can be reached from here, then run `npm ci` in the project's folder to see more.",
        ));
    }
    folder::write(&stamp, wanted)?;
    report::done("npm ci");
    Ok(())
}

/// Returns the path of a file in an installed package.
pub fn file(root: &Path, path: &str) -> PathBuf {
    root.join("node_modules").join(path)
}

/// Returns the version of an installed package.
pub fn version(root: &Path, package: &str) -> Option<String> {
    let manifest = fs::read_to_string(file(root, package).join("package.json")).ok()?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).ok()?;
    manifest["version"].as_str().map(str::to_owned)
}

/// Returns the version of Node.js on `PATH`, such as `v20.11.0`.
pub fn node() -> Option<String> {
    process::ask(Command::new("node").arg("--version"))
}

/// Returns true if the output of `node --version` is a sufficient version.
pub fn is_new_enough(version: &str) -> bool {
    let major = version.trim_start_matches('v').split('.').next();
    major
        .and_then(|major| major.parse::<u64>().ok())
        .is_some_and(|major| major >= NODE)
}

/// Returns the output of npm without the usage text at its end.
fn gist(said: &str) -> String {
    let lines = said.lines().map(str::trim_end);
    lines
        .take_while(|line| !line.ends_with("Usage:"))
        .filter(|line| !line.is_empty() && *line != "npm error")
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_node_new_enough() -> bool {
    node().is_some_and(|version| is_new_enough(&version))
}

fn ensure_node() -> Result<()> {
    let is_there = || is_node_new_enough() && on_path(npm()).is_some();
    if !is_there() {
        // The result of apt-get does not matter: the next check shows whether Node.js is there.
        apt::install(&["nodejs", "npm"])?;
    }
    if is_there() {
        return Ok(());
    }
    let found = node().map_or("Node.js is not on PATH".to_owned(), |version| {
        format!("Node.js here is {version}")
    });
    Err(Fault::error(
        "T02",
        format!(
            "{found}; Node.js {NODE} or later with npm is needed. Zola and Binaryen are had as npm packages."
        ),
        format!(
            "Install Node.js {NODE} or later from https://nodejs.org (npm comes with it), then run the command again."
        ),
    ))
}

fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
