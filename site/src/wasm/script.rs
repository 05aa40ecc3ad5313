//! Makes small files of the widget's scripts and styles.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};

use crate::{fault::Fault, process, tools::npm};

/// The script `widget/element/<name>` with all that it imports, minified; `bindings` is what it imports by that name.
///
/// # Errors
/// `T25` with what esbuild said.
pub fn bundled(root: &Path, name: &str, bindings: &Path) -> Result<String> {
    let script = root.join("widget/element").join(name);
    let bindings = format!("--alias:bindings={}", bindings.display());
    let flags = [
        "--bundle",
        "--format=esm",
        "--target=es2022",
        bindings.as_str(),
    ];
    made(root, &script, &flags)
}

/// The style sheet `file` with all that it imports, minified.
///
/// # Errors
/// `T25` with what esbuild said.
pub fn style(root: &Path, file: &Path) -> Result<String> {
    made(root, file, &["--bundle"])
}

fn made(root: &Path, file: &Path, flags: &[&str]) -> Result<String> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let out = root.join("target/widget").join(&*name);
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
        format!("{name} of the widget is not right:\n{}", said.text.trim()),
        "Mend what esbuild says and save.",
    ))
}
