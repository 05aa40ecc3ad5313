//! Runs cargo on the widget. The result contains no paths of this machine.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use crate::{
    fault::Fault,
    process,
    tools::wasm_target::{self, Compiler, TARGET},
};

use super::{FAST, Module, Profile};

/// Compiles the standard library with the widget, optimised for size. A panic aborts immediately and without a message, which
/// nobody would see. These options are unstable in Rust.
const SMALL_LIBRARY: [&str; 2] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
];
const SMALL_CODE: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Stack size of the widget: 128 KiB. The linker's default is 1 MiB, more than all other memory of the widget.
const STACK: &str = "-Clink-arg=-zstack-size=131072";

/// Standard library in the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Library {
    /// Compiled with the widget, for size.
    Small,
    /// Precompiled library of the toolchain.
    Ready,
}

/// Compiles modules of the widget for the target.
///
/// # Errors
/// `T08` with the compiler's output.
pub fn build(
    root: &Path,
    compiler: &Compiler,
    profile: Profile,
    modules: &[&Module],
) -> Result<Library> {
    let library = match (compiler, profile) {
        (Compiler::Own, Profile::Quick) => Library::Ready,
        (Compiler::Own, Profile::Small) if !wasm_target::ensure_sources(root) => Library::Ready,
        _ => Library::Small,
    };
    let mut flags = remap(root);
    flags.push(STACK.to_owned());
    let mut command = match compiler {
        Compiler::Own => Command::new("cargo"),
        Compiler::FromSource { folder, .. } => Command::new(folder.join("cargo")),
    };
    // When cargo started this process, it set variables that describe itself. The inner cargo would treat them as a change and
    // recompile.
    let names = std::env::vars_os().map(|(name, _)| name);
    for name in names.filter(|name| name.to_str().is_some_and(is_about_this_build)) {
        command.env_remove(name);
    }
    command
        .args(["build", "--locked", "--target", TARGET])
        .args(["--profile", profile.name(), "--color", "never"])
        .arg("--target-dir")
        .arg(root.join("target"))
        .current_dir(root);
    for module in modules {
        command.args(["--package", &module.package()]);
    }
    if modules.iter().any(|module| module.is_fast) {
        for package in FAST {
            let faster = format!("profile.{}.package.{package}.opt-level=3", profile.name());
            command.args(["--config", &faster]);
        }
    }
    if library == Library::Small {
        command.args(SMALL_LIBRARY).env("RUSTC_BOOTSTRAP", "1");
        flags.extend(SMALL_CODE.map(str::to_owned));
    }
    if let Compiler::FromSource { folder, .. } = compiler {
        command.env("RUSTC", folder.join("rustc"));
        flags.push("-Clinker=wasm-ld".to_owned()); // Debian's compiler has no linker for wasm
    }
    let said = process::run(command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")))?;
    if said.success {
        return Ok(library);
    }
    Err(Fault::error(
        "T08",
        format!("The widget does not compile:\n{}", said.text.trim()),
        "Mend what the compiler says and save.",
    ))
}

/// Returns true for a variable that describes the surrounding build, and false for one that configures cargo's folders and
/// downloads.
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

/// Returns the flags that remove paths of this machine from the output, so that two checkouts give the same file.
fn remap(root: &Path) -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let flag = |path: &Path, name: &str| format!("--remap-path-prefix={}={name}", path.display());
    std::iter::once(flag(root, "medskick"))
        .chain(home.map(|home| flag(&home, "cargo")))
        .chain(wasm_target::own_sysroot(root).map(|sysroot| flag(&sysroot, "rust")))
        .collect()
}
