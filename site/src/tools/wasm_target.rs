//! Finds a compiler for the widget: a Rust compiler and the standard library for wasm32.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;
use semver::{Version, VersionReq};

use super::{apt, on_path};
use crate::{fault::Fault, process, report};

/// Name of the target.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Debian packages with a sufficiently new compiler, the sources of its standard library, and a linker for wasm.
const DEBIAN: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld"];

/// Compiler of the widget.
#[derive(Debug)]
pub enum Compiler {
    /// The project's own compiler, which has the target installed.
    Own,
    /// A compiler without the target, but with the sources of the standard library, as in Debian.
    FromSource {
        /// Folder that contains `cargo` and `rustc`.
        folder: PathBuf,
        /// Version of the compiler.
        version: Version,
    },
}

/// Finds a compiler for the target. Otherwise installs the target with rustup, or a compiler with apt-get.
///
/// # Errors
/// `T01` when no compiler is found or installed.
pub fn ensure(root: &Path) -> Result<Compiler> {
    if let Some(compiler) = find(root) {
        return Ok(compiler);
    }
    let why = match rustup(root)? {
        None => return Ok(Compiler::Own),
        Some(why) => why,
    };
    let why = match apt::install(&DEBIAN)? {
        Some(said) if !said.success => format!("{why}\napt-get failed:\n{}", said.text.trim()),
        _ => why,
    };
    find(root).ok_or_else(|| {
        Fault::error(
            "T01",
            format!("The Rust target {TARGET} is missing, and {why}"),
            format!(
                "Install Rust by https://rustup.rs and run `rustup target add {TARGET}`. On Debian without rustup: \
                 `apt-get install {}`.",
                DEBIAN.join(" ")
            ),
        )
    })
}

/// Installs the sources of the standard library for the project's own compiler if necessary. Returns true if they are
/// available. A standard library compiled for size makes the widget smaller; the sources have no other use.
pub fn ensure_sources(root: &Path) -> bool {
    if has_sources(&mut here("rustc", root)) {
        return true;
    }
    if on_path("rustup").is_none() {
        return false;
    }
    report::step("rustup component add rust-src");
    let got = process::run(here("rustup", root).args(["component", "add", "rust-src"]));
    got.is_ok_and(|said| said.success) && has_sources(&mut here("rustc", root))
}

fn has_sources(rustc: &mut Command) -> bool {
    sysroot(rustc).is_some_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library").is_dir())
}

/// Returns the sysroot of the project's own compiler.
pub fn own_sysroot(root: &Path) -> Option<PathBuf> {
    sysroot(&mut here("rustc", root))
}

/// Returns the compiler that a build would use. Installs nothing.
pub fn find(root: &Path) -> Option<Compiler> {
    let own = sysroot(&mut here("rustc", root)).map(|sysroot| {
        sysroot
            .join("lib/rustlib")
            .join(TARGET)
            .join("lib")
            .is_dir()
    });
    match own {
        Some(true) => Some(Compiler::Own),
        _ => from_source(),
    }
}

/// Returns the version of the project's own compiler.
pub fn version(root: &Path) -> Option<String> {
    process::ask(here("rustc", root).arg("--version"))
}

/// Returns a command that runs in `root`, because rustup selects the toolchain by folder.
fn here(program: &str, root: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root);
    command
}

/// Installs the target with rustup. Returns the reason for a failure, or `None` on success.
fn rustup(root: &Path) -> Result<Option<String>> {
    if on_path("rustup").is_none() {
        return Ok(Some("rustup is not on PATH.".to_owned()));
    }
    report::step(&format!("rustup target add {TARGET}"));
    let said = process::run(here("rustup", root).args(["target", "add", TARGET]))?;
    if said.success && matches!(find(root), Some(Compiler::Own)) {
        report::done("the wasm target is installed");
        return Ok(None);
    }
    Ok(Some(format!(
        "`rustup target add {TARGET}` failed:\n{}",
        said.text.trim()
    )))
}

/// Returns the first compiler on `PATH` that is new enough and can compile the standard library.
fn from_source() -> Option<Compiler> {
    on_path("wasm-ld")?;
    std::env::split_paths(&std::env::var_os("PATH")?).find_map(|folder| {
        let rustc = folder.join("rustc");
        let said = process::ask(Command::new(&rustc).arg("--version"))?;
        let version = Version::parse(said.split(' ').nth(1)?).ok()?;
        let fits = is_new_enough(&version)
            && has_sources(&mut Command::new(&rustc))
            && folder.join("cargo").is_file();
        fits.then_some(Compiler::FromSource { folder, version })
    })
}

fn is_new_enough(version: &Version) -> bool {
    let oldest = format!(">={}", env!("CARGO_PKG_RUST_VERSION"));
    VersionReq::parse(&oldest).is_ok_and(|oldest| oldest.matches(version))
}

fn sysroot(rustc: &mut Command) -> Option<PathBuf> {
    process::ask(rustc.arg("--print=sysroot")).map(PathBuf::from)
}
