//! `medskick doctor`: lists the tools with version and origin, and how to install missing ones.

use std::{path::Path, process::Command};

use super::{
    npm, on_path,
    wasm_target::{self, Compiler, TARGET},
    zola,
};
use crate::process;

/// Name, version, and origin or installation command.
type Row = [String; 3];

/// Returns a row of headings and a row per tool.
pub fn table(root: &Path) -> Vec<Vec<String>> {
    let mut rows = vec![
        row("tool", "version", "from"),
        rustc(root),
        wasm_target(root),
        node(),
        program("npm", &[], "comes with Node.js, https://nodejs.org"),
        zola(root),
        package(root, "binaryen"),
        package(root, "axe-core"),
    ];
    let tests = "only for cargo test, which installs it where it may: apt-get install";
    rows.push(program(
        "chromium",
        &["google-chrome"],
        &format!("{tests} chromium"),
    ));
    rows.push(program(
        "chromedriver",
        &[],
        &format!("{tests} chromium-driver"),
    ));
    rows.into_iter().map(Vec::from).collect()
}

fn rustc(root: &Path) -> Row {
    match wasm_target::version(root) {
        Some(version) => {
            let version = version.trim_start_matches("rustc ");
            row("rustc", version, "rust-toolchain.toml")
        }
        None => missing("rustc", "install Rust by https://rustup.rs"),
    }
}

fn wasm_target(root: &Path) -> Row {
    match wasm_target::find(root) {
        Some(Compiler::Own) => row("wasm target", TARGET, "the Rust toolchain"),
        Some(Compiler::FromSource { folder, version }) => {
            let from = format!(
                "made from its sources by rustc {version} in {}",
                folder.display()
            );
            row("wasm target", TARGET, &from)
        }
        None => missing("wasm target", &format!("rustup target add {TARGET}")),
    }
}

fn node() -> Row {
    let get = "install Node.js 20 or later from https://nodejs.org";
    match npm::node() {
        Some(version) if !npm::is_new_enough(&version) => {
            row("node", &format!("{version}, too old"), get)
        }
        _ => program("node", &[], get),
    }
}

/// Reports the same Zola that a build would start; see [`zola::find`].
fn zola(root: &Path) -> Row {
    match zola::installed(root) {
        Ok(Some((version, from))) => row("zola", &version, &from),
        Ok(None) => missing("zola", "npm ci (cargo run does it)"),
        Err(error) => missing("zola", &error.to_string().replace("\n  Mend:", "")),
    }
}

fn package(root: &Path, name: &str) -> Row {
    match npm::version(root, name) {
        Some(version) => row(name, &version, "npm: node_modules"),
        None => missing(name, "npm ci (cargo run does it)"),
    }
}

fn program(name: &str, aliases: &[&str], get: &str) -> Row {
    let found = std::iter::once(&name)
        .chain(aliases)
        .find_map(|name| on_path(name));
    match found {
        Some(path) => {
            let version = process::ask(Command::new(&path).arg("--version")).unwrap_or_default();
            let numbers = version.split_whitespace().find(|word| {
                word.trim_start_matches('v')
                    .starts_with(|c: char| c.is_ascii_digit())
            });
            row(
                name,
                numbers.unwrap_or(&version),
                &path.display().to_string(),
            )
        }
        None => missing(name, get),
    }
}

fn missing(name: &str, get: &str) -> Row {
    row(name, "missing", get)
}

fn row(name: &str, version: &str, from: &str) -> Row {
    [name, version, from].map(str::to_owned)
}
