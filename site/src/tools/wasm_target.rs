//! The standard library for wasm32, which the widget is compiled against.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::{fault::Fault, process, report, tools};

/// The target's name.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Installs the target by rustup unless it is there.
///
/// # Errors
/// `T01` when it is not there and cannot be got.
pub fn ensure(root: &Path) -> Result<()> {
    if is_there(root) {
        return Ok(());
    }
    let why = if tools::on_path("rustup").is_some() {
        report::step(&format!("rustup target add {TARGET}"));
        let said = process::run(
            Command::new("rustup")
                .args(["target", "add", TARGET])
                .current_dir(root),
        )?;
        if said.success && is_there(root) {
            report::done("the wasm target is installed");
            return Ok(());
        }
        format!("`rustup target add {TARGET}` failed:\n{}", said.text.trim())
    } else {
        "rustup is not on PATH.".to_owned()
    };
    Err(Fault::error(
        "T01",
        format!("The Rust target {TARGET} is missing, and {why}"),
        format!(
            "Install Rust by https://rustup.rs and run `rustup target add {TARGET}`. On Debian without rustup: \
             `apt-get install libstd-rust-dev-wasm32 lld`, if its Rust is 1.95 or later."
        ),
    ))
}

/// Whether the compiler that builds this project has the target.
pub fn is_there(root: &Path) -> bool {
    sysroot(root).is_some_and(|sysroot| {
        Path::new(&sysroot)
            .join("lib/rustlib")
            .join(TARGET)
            .join("lib")
            .is_dir()
    })
}

/// The version of the compiler that builds this project.
pub fn compiler(root: &Path) -> Option<String> {
    rustc(root, "--version")
}

fn sysroot(root: &Path) -> Option<String> {
    rustc(root, "--print=sysroot")
}

/// rustup chooses the compiler by the folder, so it is asked there.
fn rustc(root: &Path, argument: &str) -> Option<String> {
    process::ask(Command::new("rustc").arg(argument).current_dir(root))
}
