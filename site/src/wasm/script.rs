//! Makes one small script of an element, the modules it is made of, and its bindings to the wasm.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};

use crate::{fault::Fault, process, tools::npm};

/// The script `widget/element/<name>` with all that it imports, minified; `bindings` is what it imports by that name.
///
/// # Errors
/// `T25` with what esbuild said.
pub fn bundled(root: &Path, name: &str, bindings: &Path) -> Result<String> {
    let out = root.join("target/widget").join(name);
    let said = process::run(
        Command::new("node")
            .arg(npm::file(root, "esbuild/bin/esbuild"))
            .arg(root.join("widget/element").join(name))
            .args([
                "--bundle",
                "--minify",
                "--format=esm",
                "--target=es2022",
                "--charset=utf8",
            ])
            .args([
                "--legal-comments=none",
                "--log-level=warning",
                "--color=false",
            ])
            .arg(format!("--alias:bindings={}", bindings.display()))
            .arg(format!("--outfile={}", out.display())),
    )?;
    if said.success {
        return fs::read_to_string(&out)
            .with_context(|| format!("could not read {}", out.display()));
    }
    Err(Fault::error(
        "T25",
        format!(
            "The script {name} of the widget is not right:\n{}",
            said.text.trim()
        ),
        "Mend what esbuild says in widget/element and save.",
    ))
}
