//! Builds the site without caches and compares it with the site in `dist/`.

use std::{
    fs,
    io::{Error, ErrorKind, Result as IoResult},
    path::Path,
};

use anyhow::{Context, Result, ensure};

use super::Outcome;
use crate::{compare, medskick, project, report};

/// The caches of the build in `target/`.
const CACHES: [&str; 6] = [
    "site",
    "cards",
    "twins",
    "scripts",
    "wasm32-unknown-unknown",
    "widget",
];

/// The name of the first site in `target/`.
const FIRST: &str = "dist.first";

/// Moves `dist/` away, removes all caches, builds again and compares every file.
pub fn identical() -> Result<Outcome> {
    let root = project::root()?;
    let (target, dist) = (root.join("target"), root.join("dist"));
    let first = target.join(FIRST);
    remove(&first)?;
    fs::rename(&dist, &first)
        .with_context(|| format!("cannot move {} to {}", dist.display(), first.display()))?;
    for cache in CACHES {
        remove(&target.join(cache))?;
    }
    if let Err(error) = medskick::build() {
        // Restore the old site, as after any failed build.
        let _ = fs::rename(&first, &dist);
        return Err(error);
    }
    let compared = compare::folders(&first, &dist)?;
    for different in &compared.different {
        report::line(different);
    }
    let count = compared.different.len();
    ensure!(
        count == 0,
        "files that differ between two builds of the same source: {count}. Compare target/{FIRST}/ with dist/"
    );
    ensure!(
        compared.identical > 0,
        "the build wrote no file; run `cargo run -- build`"
    );
    report::line(&format!("identical: {} files", compared.identical));
    remove(&first)?;
    Ok(Outcome::Passed)
}

/// Removes a folder and its contents, if it exists.
fn remove(folder: &Path) -> Result<()> {
    let missing = |error: &Error| error.kind() == ErrorKind::NotFound;
    let removed: IoResult<()> = match fs::remove_dir_all(folder) {
        Err(error) if missing(&error) => Ok(()),
        other => other,
    };
    removed.with_context(|| format!("cannot remove {}", folder.display()))
}
