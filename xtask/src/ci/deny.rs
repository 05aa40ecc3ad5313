//! Checks the dependencies of the project with cargo-deny and `deny.toml`.

use std::{env::consts::EXE_SUFFIX, path::PathBuf, time::Duration};

use anyhow::Result;

use super::Outcome;
use crate::{command, project};

/// The version to install if cargo-deny is missing.
const VERSION: &str = "0.20.2";

/// The time limit for fetching the database of advisories.
const LIMIT: Duration = Duration::from_secs(60);

/// Checks banned crates, licences and sources.
pub fn policy() -> Result<Outcome> {
    let deny = installed()?;
    command::run(command::program(deny)?.args(["check", "bans", "licenses", "sources"]))?;
    Ok(Outcome::Passed)
}

/// Checks for known vulnerabilities. Their database is a git repository. The step is skipped if it cannot be fetched.
pub fn advisories() -> Result<Outcome> {
    let deny = installed()?;
    let mut fetch = command::program(&deny)?;
    if !command::succeeds_within(fetch.args(["fetch", "db"]), LIMIT)? {
        return Ok(Outcome::Skipped(
            "the database of advisories cannot be reached from here",
        ));
    }
    command::run(command::program(deny)?.args(["check", "advisories"]))?;
    Ok(Outcome::Passed)
}

/// The cargo-deny on `PATH`, or the one in `target/tools/`, which is installed on first use.
fn installed() -> Result<PathBuf> {
    let on_path = PathBuf::from("cargo-deny");
    let mut version = command::program(&on_path)?;
    if command::succeeds_within(version.arg("--version"), LIMIT).unwrap_or(false) {
        return Ok(on_path);
    }
    let tools = project::root()?.join("target/tools");
    let own = tools.join(format!("bin/cargo-deny{EXE_SUFFIX}"));
    if !own.is_file() {
        // A debug build compiles faster, and cargo-deny runs for only a second.
        let mut install = command::cargo("install cargo-deny --locked --quiet --debug --version")?;
        command::run(install.arg(VERSION).arg("--root").arg(&tools))?;
    }
    Ok(own)
}
