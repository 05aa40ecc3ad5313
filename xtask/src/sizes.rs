//! `cargo xtask sizes`: builds the site and prints what a reader downloads.

use anyhow::Result;

use crate::medskick;

/// Builds the site; `medskick build` measures it at the end.
///
/// # Errors
/// When the build fails, or a size is over its gate (T11, T19).
pub fn run() -> Result<()> {
    medskick::measured()
}
