//! Runs cargo on the widget, with nothing of this machine in the result.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{
    fault::Fault,
    process,
    tools::wasm_target::{Compiler, TARGET},
};

/// Compiles the widget for the target.
///
/// # Errors
/// `T08` with what the compiler said.
pub fn build(root: &Path, compiler: &Compiler) -> Result<()> {
    let mut flags = remap(root);
    let mut command = match compiler {
        Compiler::Own => Command::new("cargo"),
        Compiler::FromSource { folder, .. } => Command::new(folder.join("cargo")),
    };
    // The cargo that started us has told us about itself; it would tell the compiler that something has changed.
    let names = std::env::vars_os().map(|(name, _)| name);
    for name in names.filter(|name| name.to_str().is_some_and(is_about_this_build)) {
        command.env_remove(name);
    }
    command
        .args(["build", "--locked", "--package", "medskick-widget", "--lib"])
        .args(["--target", TARGET, "--profile", "wasm", "--color", "never"])
        .arg("--target-dir")
        .arg(root.join("target"))
        .current_dir(root);
    if let Compiler::FromSource { folder, .. } = compiler {
        // `build-std` is not stable yet; Debian's compiler has no other way, and no linker for wasm of its own.
        command
            .arg("-Zbuild-std=std,panic_abort")
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTC", folder.join("rustc"));
        flags.push("-Clinker=wasm-ld".to_owned());
    }
    let said = process::run(command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")))?;
    if said.success {
        return Ok(());
    }
    Err(Fault::error(
        "T08",
        format!("The widget does not compile:\n{}", said.text.trim()),
        "Mend what the compiler says and save.",
    ))
}

/// Whether a variable is about the build that we are part of, and not about where cargo keeps and gets things.
fn is_about_this_build(name: &str) -> bool {
    const KEPT: [&str; 5] = [
        "CARGO_HOME",
        "CARGO_HTTP_",
        "CARGO_NET_",
        "CARGO_REGISTR",
        "CARGO_BUILD_JOBS",
    ];
    name == "RUSTFLAGS"
        || name.starts_with("CARGO_") && !KEPT.iter().any(|kept| name.starts_with(kept))
}

/// Paths of this machine would be in the file otherwise, and two checkouts would give two files.
fn remap(root: &Path) -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let flag = |path: &Path, name: &str| format!("--remap-path-prefix={}={name}", path.display());
    std::iter::once(flag(root, "medskick"))
        .chain(home.map(|home| flag(&home, "cargo")))
        .collect()
}
