//! Bundles and minifies scripts and style sheets with esbuild.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};

use crate::{fault::Fault, process, tools::npm};

/// Bundles and minifies the script `file`. `named` maps import names that only the build knows to files.
///
/// # Errors
/// `T25` with the output of esbuild.
pub fn bundled(root: &Path, file: &Path, named: &[(&str, &Path)]) -> Result<String> {
    let named = named.iter();
    let named: Vec<String> = named
        .map(|(name, file)| format!("--alias:{name}={}", file.display()))
        .collect();
    let mut flags = vec!["--bundle", "--format=esm", "--target=es2022"];
    flags.extend(named.iter().map(String::as_str));
    made(root, file, &flags)
}

/// Bundles and minifies the style sheet `file`.
///
/// # Errors
/// `T25` with the output of esbuild.
pub fn style(root: &Path, file: &Path) -> Result<String> {
    made(root, file, &["--bundle"])
}

fn made(root: &Path, file: &Path, flags: &[&str]) -> Result<String> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let out = root.join("target/scripts").join(&*name);
    let said = process::run(
        Command::new("node")
            .arg(npm::file(root, "esbuild/bin/esbuild"))
            .arg(file)
            .args(["--minify", "--charset=utf8", "--legal-comments=none"])
            .args(["--log-level=warning", "--color=false"])
            .args(flags)
            .arg(format!("--outfile={}", out.display())),
    )?;
    if said.success {
        return fs::read_to_string(&out)
            .with_context(|| format!("could not read {}", out.display()));
    }
    Err(Fault::error(
        "T25",
        format!("{name} is not right:\n{}", said.text.trim()),
        "Mend what esbuild says and save.",
    ))
}
